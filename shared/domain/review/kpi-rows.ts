import type { Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { AnyRecord, RecordOf } from '../model/record.ts';
import type { FigureRow } from '../monitoring/dashboard-rows.ts';
import { kpiStatus, type KpiStatus } from './kpi-status.ts';
import { isMeasuredByCatalogue, measureKpi } from './measure-kpi.ts';
import type { Measurement } from './measurement.ts';
import type { QuarterSpan } from './quarter-span.ts';

/** A figure of a KPI: what the records hold, what was read in the quarter, what was read before it. */
export type KpiFigure = 'records' | 'value' | 'previous';

/** The quarter in which a KPI is looked at. */
export interface KpiPlace {
  readonly quarter: Quarter;
  readonly span: QuarterSpan;
  /** The records are copies of what a review printed: not all that was counted is among them, its readings are. */
  readonly isKept: boolean;
}

const plain = (record: AnyRecord): FigureRow => ({ record, unit: 'none', value: null });

/**
 * The records behind a figure of a KPI. What was read is what the records hold as long as the two agree, and then opens what
 * was counted; what was typed in, or has moved since, opens its reading.
 */
export function kpiRows(
  data: EngagementData,
  kpi: RecordOf<'kpi'>,
  figure: KpiFigure,
  { quarter, span, isKept }: KpiPlace,
): readonly FigureRow[] {
  const status = kpiStatus(kpi, data.childrenOf('reading', kpi.id), span);
  if (figure === 'previous') return status.before === null ? [] : [plain(status.before)];
  const measured = isKept || !isMeasuredByCatalogue(kpi) ? null : measureKpi(data, kpi.type, quarter, span.lookedAtOn);
  if (figure === 'records' || (measured !== null && isSameFigure(status, measured))) {
    return measured === null ? [] : countedRows(data, measured);
  }
  return status.reading === null ? [] : [plain(status.reading)];
}

// A reading keeps one decimal place of a figure that is no count.
function isSameFigure(status: KpiStatus, measured: Measurement): boolean {
  if (status.state !== 'measured' || measured.state !== 'measured') return false;
  if (status.count !== null || measured.count !== null) {
    return (
      status.count?.numerator === measured.count?.numerator && status.count?.denominator === measured.count?.denominator
    );
  }
  return Math.round((status.value ?? 0) * 10) === Math.round((measured.value ?? 0) * 10);
}

function countedRows(data: EngagementData, { from }: Measurement): readonly FigureRow[] {
  return from.flatMap((id): FigureRow[] => {
    const record = data.findAny(id);
    if (record === undefined) return [];
    return [record.kind === 'dayLog' ? { record, unit: 'days', value: record.days } : plain(record)];
  });
}
