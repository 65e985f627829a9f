import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { applyRefinement, versionForRefinements, withdrawRefinement } from '#shared/domain/review/refine.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel, useCommit, useServices } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { LineEditor } from './line-editor.tsx';
import { WaitingChanges } from './waiting-changes.tsx';

/** Changes to the collaboration: keep, stop, start, alter, each with the line of the blueprint that it speaks of. */
export function ChangesView(props: { readonly data: EngagementData; readonly review: RecordOf<'review'> }): ReactNode {
  const { data, review } = props;
  return (
    <>
      <RecordPanel
        kind="refinement"
        data={data}
        parentId={review.id}
        columns={['statement', 'action', 'findings']}
        derived={[
          {
            id: 'accepted',
            header: m.review.inVersion,
            cell: (row) =>
              row.accepted ? (
                <Badge tone="success">
                  {row.prepared
                    ? `${m.review.accepted(row.toVersion)} · ${m.review.inDraft}`
                    : m.review.accepted(row.toVersion)}
                </Badge>
              ) : null,
          },
        ]}
        detail={['statement', 'action', 'reason', 'findings']}
        empty={m.review.refinementsEmpty}
        defaults={{ action: 'alter' }}
        extra={(row) => (
          <>
            <LineEditor refinement={row} data={data} />
            <Acceptance refinement={row} data={data} />
          </>
        )}
      />
      <WaitingChanges data={data} review={review} />
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
