import type { ReactNode } from 'react';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { agreedVersions } from '#shared/domain/blueprint/versions.ts';
import type { AnyRecord, RecordOf } from '#shared/domain/model/record.ts';
import {
  openProposedAmendment,
  waitingRefinements,
  type WaitingRefinement,
} from '#shared/domain/review/prepare-amendment.ts';
import { versionForRefinements } from '#shared/domain/review/refine.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { fieldLabel, kindName, m } from '#shared/messages/messages.ts';
import { useCommit, useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { valueWords } from './line-editor.tsx';

/** The accepted changes that no version of the blueprint says yet, line by line, and the button that makes them there. */
export function WaitingChanges(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
}): ReactNode {
  const { data, review } = props;
  const { store } = useServices();
  const engagementId = useEngagementId();
  const commit = useCommit();
  const [, setTab] = useView<string>('blueprint', 'edit');
  const waiting = waitingRefinements(data, review.id);
  const version = versionForRefinements(data);
  const open = async (): Promise<void> => {
    const made = openProposedAmendment(data, review.id, store.ids);
    if (!made.ok) return notify({ message: errorSentence(made.error), tone: 'danger' });
    const { changes, prepared, byHand } = made.value;
    const done = await commit(changes);
    if (!done.ok) return;
    notify({
      message: m.review.amendmentOpened(made.value.version, prepared.length, byHand.length),
      actionLabel: m.review.showAmendment,
      onAction: () => {
        setTab('versions');
        location.hash = `#/e/${engagementId}/blueprint`;
      },
    });
  };
  const isFirst = agreedVersions(data).length === 0;
  return (
    <Section
      title={m.review.waitingTitle}
      hint={m.review.waitingHint}
      count={waiting.length}
      actions={
        waiting.length > 0 && (
          <Button variant="primary" onPress={() => void open()}>
            {isFirst ? m.review.writeDraft(version) : m.review.openAmendment(version)}
          </Button>
        )
      }
    >
      {waiting.length === 0 ? (
        <EmptyState compact body={m.review.waitingEmpty} />
      ) : (
        <DataTable
          label={m.review.waitingTitle}
          rows={waiting}
          columns={COLUMNS}
          getRowId={({ refinement }) => refinement.id}
        />
      )}
    </Section>
  );
}

const made = ({ change }: WaitingRefinement) => (change.ok ? change.value : null);

const COLUMNS: readonly Column<WaitingRefinement>[] = [
  {
    id: 'statement',
    header: m.kinds.refinement.one,
    cell: ({ refinement }) => (
      <>
        {refinement.ref} <bdi>{refinement.statement}</bdi>
      </>
    ),
  },
  {
    id: 'line',
    header: m.review.line,
    cell: (row) => {
      const change = made(row);
      if (change === null) return m.review.waitingByHand;
      if (change.what === 'add') return kindName(change.kind, 'one');
      const { line } = change;
      const name = [line.ref ?? '', recordName(line as unknown as AnyRecord)].filter((part) => part !== '').join(' ');
      return <bdi>{change.what === 'alter' ? `${name} · ${fieldLabel(change.kind, change.field)}` : name}</bdi>;
    },
  },
  {
    id: 'before',
    header: m.review.waitingBefore,
    cell: (row) => {
      const change = made(row);
      return change?.what === 'alter' ? <bdi>{valueWords(change.kind, change.field, change.before)}</bdi> : null;
    },
  },
  {
    id: 'after',
    header: m.review.waitingAfter,
    cell: (row) => {
      const change = made(row);
      if (change === null) return row.change.ok ? '' : errorSentence(row.change.error);
      if (change.what === 'drop') return m.review.waitingDropped;
      if (change.what === 'add') return <bdi>{`${m.review.waitingNew}: ${change.title}`}</bdi>;
      return <bdi>{valueWords(change.kind, change.field, row.refinement.newText)}</bdi>;
    },
  },
];
