import type { RecordOf } from '#shared/domain/model/record.ts';
import type { KpiStatus } from '#shared/domain/review/kpi-status.ts';
import { m } from '#shared/messages/messages.ts';
import type { Column } from '#renderer/ui/data-table.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { kpiValueWords, methodWords, withUnit } from './kpi-words.ts';
import type { KpiFigureOf } from './use-kpi-rows.tsx';

/** Value, previous value, target, status and trend of KPIs; where the method changed, the two values are not compared. */
export function kpiColumns(
  status: (kpi: RecordOf<'kpi'>) => KpiStatus,
  figureOf: KpiFigureOf,
): readonly Column<RecordOf<'kpi'>>[] {
  return [
    {
      id: 'value',
      header: m.review.value,
      align: 'end',
      cell: (kpi) => figureOf(kpi, 'value', kpiValueWords(kpi, status(kpi))),
    },
    {
      id: 'previous',
      header: m.review.previous,
      align: 'end',
      cell: (kpi) => {
        const { previous, methodBefore } = status(kpi);
        return previous === null ? '' : figureOf(kpi, 'previous', withUnit(previous, methodBefore?.unit || kpi.unit));
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
        const { trend, methodBefore } = status(kpi);
        if (methodBefore !== null) return m.review.methodChanged(methodWords(methodBefore));
        return trend === null ? '' : m.review.trends[trend];
      },
    },
  ];
}
