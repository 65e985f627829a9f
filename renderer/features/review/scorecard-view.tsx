import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { Quarter } from '#shared/base/quarter.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { commitmentState, deriveCommitments } from '#shared/domain/review/commitments.ts';
import { deriveScorecard, type ScorecardRow } from '#shared/domain/review/scorecard.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { kpiValueWords, withUnit } from './kpi-words.ts';

/** Goals with target, actual, status and trend, and what became of the quarter's promises. */
export function ScorecardView(props: {
  readonly data: EngagementData;
  readonly quarter: Quarter;
  readonly today: IsoDate;
}): ReactNode {
  const { data, quarter, today } = props;
  const commitments = deriveCommitments(data, quarter, today);
  return (
    <>
      <Section title={m.review.scorecard}>
        {data.all('goal').length === 0 ? (
          <EmptyState compact body={m.review.scorecardEmpty} />
        ) : (
          <DataTable
            label={m.review.scorecard}
            rows={deriveScorecard(data, quarter)}
            columns={SCORECARD}
            getRowId={(row) => row.goal.id}
          />
        )}
      </Section>
      <Section title={m.review.commitments} count={commitments.promised.length}>
        {commitments.promised.length === 0 ? (
          <EmptyState compact body={m.review.commitmentsEmpty} />
        ) : (
          <DataTable
            label={m.review.commitments}
            rows={commitments.promised}
            columns={commitmentColumns(today)}
            getRowId={(row) => row.id}
          />
        )}
      </Section>
    </>
  );
}

const SCORECARD: readonly Column<ScorecardRow>[] = [
  {
    id: 'goal',
    header: m.review.goal,
    sortValue: (row) => row.goal.ref ?? '',
    cell: (row) => (
      <>
        {row.goal.ref} <bdi>{row.goal.statement}</bdi>
      </>
    ),
  },
  {
    id: 'target',
    header: m.review.target,
    align: 'end',
    cell: (row) => (row.target === null ? m.common.notSet : withUnit(row.target, row.unit)),
  },
  {
    id: 'actual',
    header: m.review.actual,
    align: 'end',
    cell: (row) => (row.lead === null ? m.review.notMeasured : kpiValueWords(row.lead.kpi, row.lead.status)),
  },
  { id: 'status', header: m.review.status, sortValue: (row) => row.rag, cell: (row) => <RagBadge status={row.rag} /> },
  { id: 'trend', header: m.review.trend, cell: (row) => (row.trend === null ? '' : m.review.trends[row.trend]) },
];

const TONES = { done: 'success', late: 'danger', dropped: 'neutral', open: 'neutral' } as const;

function commitmentColumns(today: IsoDate): readonly Column<RecordOf<'deliverable'>>[] {
  return [
    {
      id: 'title',
      header: m.review.promised,
      sortValue: (row) => row.ref ?? '',
      cell: (row) => (
        <>
          {row.ref} <bdi>{row.title}</bdi>
        </>
      ),
    },
    {
      id: 'due',
      header: m.kinds.deliverable.fields.dueOn,
      sortValue: (row) => row.dueOn,
      cell: (row) => (row.dueOn === null ? '' : shortDate(row.dueOn)),
    },
    {
      id: 'state',
      header: m.review.state,
      sortValue: (row) => commitmentState(row, today),
      cell: (row) => {
        const state = commitmentState(row, today);
        return <Badge tone={TONES[state]}>{m.review.commitmentStates[state]}</Badge>;
      },
    },
    { id: 'reason', header: m.kinds.deliverable.fields.statusReason, cell: (row) => <bdi>{row.statusReason}</bdi> },
  ];
}
