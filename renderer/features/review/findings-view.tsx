import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';

/** What the quarter proved, with evidence and attribution. */
export function FindingsView(props: { readonly data: EngagementData; readonly review: RecordOf<'review'> }): ReactNode {
  const { data, review } = props;
  return (
    <RecordPanel
      kind="finding"
      data={data}
      parentId={review.id}
      columns={['statement', 'type', 'attribution', 'department']}
      empty={m.review.findingsEmpty}
      defaults={{ type: 'benefit', attribution: 'both' }}
    />
  );
}
