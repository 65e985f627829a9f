import type { ReactNode } from 'react';
import { ArrowUpRight } from 'lucide-react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { escalateItem, openEscalationOf } from '#shared/domain/monitoring/escalate.ts';
import { exposureOf } from '#shared/domain/monitoring/suggest-rag.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel, shortDate, useCommit, useServices } from '#renderer/features/records/index.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';

interface Props {
  readonly data: EngagementData;
  readonly today: IsoDate;
}

/** Risks, assumptions, issues and dependencies, and what of them went up the escalation path. */
export function RaidView({ data, today }: Props): ReactNode {
  return (
    <>
      <RecordPanel
        kind="raidItem"
        data={data}
        columns={['title', 'type', 'initiative', 'probability', 'impact', 'owner', 'dueOn', 'closedOn']}
        derived={[
          {
            id: 'exposure',
            header: m.monitoring.exposure,
            align: 'end',
            sortValue: exposureOf,
            cell: (row) => exposureOf(row) ?? '',
          },
        ]}
        empty={m.monitoring.raidEmpty}
        defaults={{ type: 'risk' }}
        extra={(item) => <Escalate item={item} data={data} today={today} />}
        inline
      />
      <RecordPanel
        kind="escalation"
        data={data}
        columns={['title', 'level', 'department', 'raisedOn', 'answeredOn']}
        derived={[
          {
            id: 'state',
            header: m.monitoring.state,
            cell: ({ answeredOn }) =>
              answeredOn === null ? <Badge tone="danger">{m.review.unanswered}</Badge> : m.monitoring.answered,
          },
        ]}
        hint={m.monitoring.escalationsHint}
        empty={m.monitoring.escalationsEmpty}
        defaults={{ raisedOn: today }}
      />
    </>
  );
}

function Escalate(props: Props & { readonly item: RecordOf<'raidItem'> }): ReactNode {
  const { item, data, today } = props;
  const { store } = useServices();
  const commit = useCommit();
  const open = useOpenRecord((state) => state.open);
  const known = openEscalationOf(data, item);
  const escalate = async (): Promise<void> => {
    const id = store.ids.next();
    const done = await commit([escalateItem(data, item, id, today)], { announce: true });
    if (done.ok) open(id);
  };
  return (
    <Section title={m.kinds.escalation.many} headingLevel={3}>
      {known === undefined ? (
        <Button size="small" icon={<ArrowUpRight aria-hidden size={16} />} onPress={() => void escalate()}>
          {m.monitoring.escalate}
        </Button>
      ) : (
        <Button size="small" onPress={() => open(known.id)}>
          {known.raisedOn === null ? m.monitoring.escalatedOpen : m.monitoring.escalatedOn(shortDate(known.raisedOn))}
        </Button>
      )}
    </Section>
  );
}
