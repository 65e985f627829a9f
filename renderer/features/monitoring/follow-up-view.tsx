import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel, useRecordActions } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** What somebody promised to do, from check-ins, workshops and reviews. */
export function FollowUpView(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  const actions = useRecordActions();
  const state = (row: RecordOf<'followUp'>): 'done' | 'overdue' | 'open' =>
    row.doneOn !== null ? 'done' : row.dueOn !== null && row.dueOn < today ? 'overdue' : 'open';
  return (
    <RecordPanel
      kind="followUp"
      data={data}
      columns={['text', 'owner', 'dueOn']}
      derived={[
        {
          id: 'state',
          header: m.monitoring.state,
          sortValue: state,
          cell: (row) => <StateBadge state={state(row)} />,
        },
      ]}
      empty={m.monitoring.followUpsEmpty}
      extra={(row) => (
        <Button
          variant="secondary"
          onPress={() => void actions.set(row, { doneOn: row.doneOn === null ? today : null })}
        >
          {row.doneOn === null ? m.monitoring.markDone : m.monitoring.reopen}
        </Button>
      )}
    />
  );
}

function StateBadge(props: { readonly state: 'done' | 'overdue' | 'open' }): ReactNode {
  if (props.state === 'done') return <Badge tone="success">{m.monitoring.doneState}</Badge>;
  if (props.state === 'overdue') return <Badge tone="danger">{m.monitoring.overdue}</Badge>;
  return <Badge>{m.monitoring.open}</Badge>;
}
