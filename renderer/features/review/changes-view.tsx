import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { applyRefinement, versionForRefinements, withdrawRefinement } from '#shared/domain/review/refine.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordForm, RecordPanel, useCommit, useRecordActions, useServices } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';

/** Changes to the collaboration, priorities of the next quarter, and sign-off. */
export function ChangesView(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly today: IsoDate;
}): ReactNode {
  const { data, review, today } = props;
  const actions = useRecordActions();
  const isFinished = review.status === 'finished';
  const finish = (): void =>
    void actions.set(review, {
      status: isFinished ? 'open' : 'finished',
      ...(isFinished || review.signedOn !== null ? {} : { signedOn: today }),
    });
  return (
    <>
      <Section
        title={m.review.summaryTitle}
        actions={
          <>
            <Badge tone={isFinished ? 'success' : 'neutral'}>{isFinished ? m.review.finished : m.review.open}</Badge>
            <Button variant={isFinished ? 'secondary' : 'primary'} onPress={finish}>
              {isFinished ? m.review.reopen : m.review.finish}
            </Button>
          </>
        }
      >
        <RecordForm
          record={review}
          data={data}
          fields={['heldOn', 'attendees', 'summary', 'escalationsNote', 'effortNote']}
        />
      </Section>
      <RecordPanel
        kind="refinement"
        data={data}
        parentId={review.id}
        columns={['statement', 'action', 'findings']}
        derived={[
          {
            id: 'accepted',
            header: m.review.inVersion,
            cell: (row) => (row.accepted ? <Badge tone="success">{m.review.accepted(row.toVersion)}</Badge> : null),
          },
        ]}
        detail={['statement', 'action', 'reason', 'findings', 'section', 'deliverable']}
        empty={m.review.refinementsEmpty}
        defaults={{ action: 'alter' }}
        extra={(row) => <Acceptance refinement={row} data={data} />}
      />
      <Section title={m.review.nextTitle}>
        <RecordForm record={review} data={data} fields={['nextPriorities', 'nextPrioritiesNote']} />
      </Section>
      <Section title={m.review.signOffTitle}>
        <RecordForm
          record={review}
          data={data}
          fields={['clientSignatory', 'pmoSignatory', 'signedOn', 'internalNotes']}
        />
      </Section>
    </>
  );
}

function Acceptance(props: { readonly refinement: RecordOf<'refinement'>; readonly data: EngagementData }): ReactNode {
  const { refinement, data } = props;
  const { store } = useServices();
  const commit = useCommit();
  const label = refinement.action === 'keep' ? m.review.acceptKeep : m.review.accept(versionForRefinements(data));
  return (
    <>
      {refinement.accepted ? (
        <Button variant="secondary" onPress={() => void commit(withdrawRefinement(refinement))}>
          {m.review.withdraw}
        </Button>
      ) : (
        <Button variant="primary" onPress={() => void commit(applyRefinement(data, refinement, store.ids))}>
          {label}
        </Button>
      )}
    </>
  );
}
