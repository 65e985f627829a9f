import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { exposureOf } from '#shared/domain/monitoring/suggest-rag.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';

/** Risks, assumptions, issues and dependencies. */
export function RaidView({ data }: { readonly data: EngagementData }): ReactNode {
  return (
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
      inline
    />
  );
}
