import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { Quarter } from '#shared/base/quarter.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { kpiStatus } from '#shared/domain/review/kpi-status.ts';
import { rangeOfQuarter } from '#shared/domain/review/scorecard.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { kpiValueWords, withUnit } from './kpi-words.ts';

/** Each KPI with its readings. */
export function KpiView(props: {
  readonly data: EngagementData;
  readonly quarter: Quarter;
  readonly today: IsoDate;
}): ReactNode {
  const { data, quarter, today } = props;
  const range = rangeOfQuarter(data, quarter);
  const status = (kpi: RecordOf<'kpi'>) => kpiStatus(kpi, data.childrenOf('reading', kpi.id), range);
  // A reading belongs to the quarter on screen: today where that lies in it, else the quarter's last day.
  const measuredOn = today >= range.from && today <= range.to ? today : range.to;
  return (
    <RecordPanel
      kind="kpi"
      data={data}
      title={m.review.kpis}
      columns={['title']}
      derived={[
        { id: 'value', header: m.review.value, align: 'end', cell: (kpi) => kpiValueWords(kpi, status(kpi)) },
        {
          id: 'previous',
          header: m.review.previous,
          align: 'end',
          cell: (kpi) => {
            const { previous } = status(kpi);
            return previous === null ? '' : withUnit(previous, kpi.unit);
          },
        },
        {
          id: 'target',
          header: m.review.target,
          align: 'end',
          cell: (kpi) => (kpi.target === null ? '' : withUnit(kpi.target, kpi.unit)),
        },
        {
          id: 'rag',
          header: m.review.status,
          sortValue: (kpi) => status(kpi).rag,
          cell: (kpi) => <RagBadge status={status(kpi).rag} />,
        },
        {
          id: 'trend',
          header: m.review.trend,
          cell: (kpi) => {
            const { trend } = status(kpi);
            return trend === null ? '' : m.review.trends[trend];
          },
        },
      ]}
      empty={m.review.kpisEmpty}
      extra={(kpi) => (
        <>
          <RecordPanel
            kind="reading"
            data={data}
            parentId={kpi.id}
            title={m.review.readings}
            columns={['measuredOn', 'value', 'numerator', 'denominator', 'responses']}
            empty={m.review.readingsEmpty}
            defaults={{ measuredOn }}
            headingLevel={3}
          />
        </>
      )}
    />
  );
}
