import type { ReactNode } from 'react';
import type { GatheredCommitment } from '#shared/domain/review/gather-quarter.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';

/** What was promised for the quarter, and what became of it. */
export function CommitmentTable(props: { readonly commitments: readonly GatheredCommitment[] }): ReactNode {
  const { commitments } = props;
  return (
    <Section title={m.review.commitments} count={commitments.length}>
      {commitments.length === 0 ? (
        <EmptyState compact body={m.review.commitmentsEmpty} />
      ) : (
        <DataTable
          label={m.review.commitments}
          rows={commitments}
          columns={COLUMNS}
          getRowId={({ deliverable }) => deliverable.id}
        />
      )}
    </Section>
  );
}

/** Colours of what became of a commitment. */
export const COMMITMENT_TONES = { done: 'success', late: 'danger', dropped: 'neutral', open: 'neutral' } as const;

const COLUMNS: readonly Column<GatheredCommitment>[] = [
  {
    id: 'title',
    header: m.review.promised,
    sortValue: ({ deliverable }) => deliverable.ref ?? '',
    cell: ({ deliverable }) => (
      <>
        {deliverable.ref} <bdi>{deliverable.title}</bdi>
      </>
    ),
  },
  {
    id: 'due',
    header: m.kinds.deliverable.fields.dueOn,
    width: 130,
    sortValue: ({ deliverable }) => deliverable.dueOn,
    cell: ({ deliverable }) => (deliverable.dueOn === null ? '' : shortDate(deliverable.dueOn)),
  },
  {
    id: 'state',
    header: m.review.state,
    width: 110,
    sortValue: ({ state }) => state,
    cell: ({ state }) => <Badge tone={COMMITMENT_TONES[state]}>{m.review.commitmentStates[state]}</Badge>,
  },
  {
    id: 'reason',
    header: m.kinds.deliverable.fields.statusReason,
    cell: ({ deliverable }) => <bdi>{deliverable.statusReason}</bdi>,
  },
];
