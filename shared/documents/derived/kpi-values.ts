import type { IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../../domain/engagement/engagement-data.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import type { RagKey } from '../figures/rag-bars.ts';

/** Fewest answers from which a survey's result may be printed. */
export const LEAST_ANSWERS = 5;

/** Whether a reading may be printed: measured, measured on too little, or not measured at all. */
export type ReadingState = 'measured' | 'not-enough' | 'not-measured';

/** A KPI as it stood at the end of a period. */
export interface KpiStanding {
  readonly kpi: RecordOf<'kpi'>;
  readonly state: ReadingState;
  /** The last reading of the period. */
  readonly reading: RecordOf<'reading'> | null;
  /** The last usable reading before it. */
  readonly previous: RecordOf<'reading'> | null;
  readonly status: RagKey;
  /** Direction since the previous reading, in the sense of the KPI; null without one. */
  readonly trend: 'better' | 'worse' | 'same' | null;
  /** All usable readings up to the end of the period, in the order of time. */
  readonly history: readonly RecordOf<'reading'>[];
}

function usable(kpi: RecordOf<'kpi'>, reading: RecordOf<'reading'>): boolean {
  if (reading.value === null || reading.measuredOn === null || reading.denominator === 0) return false;
  return !kpi.survey || (reading.responses ?? 0) >= LEAST_ANSWERS;
}

function statusOf(kpi: RecordOf<'kpi'>, value: number): RagKey {
  const sign = kpi.direction === 'down' ? -1 : 1;
  const reached = (limit: number | null) => limit !== null && value * sign <= limit * sign;
  if (reached(kpi.redLimit)) return 'red';
  if (reached(kpi.amberLimit)) return 'amber';
  if (kpi.amberLimit !== null || kpi.redLimit !== null) return 'green';
  if (kpi.target === null) return 'none';
  return value * sign >= kpi.target * sign ? 'green' : 'amber';
}

function trendOf(kpi: RecordOf<'kpi'>, value: number, before: number): 'better' | 'worse' | 'same' {
  if (value === before) return 'same';
  return value > before === (kpi.direction !== 'down') ? 'better' : 'worse';
}

/** How a KPI stood at the end of a period; readings outside survey and count rules are "not enough data". */
export function kpiStanding(
  data: EngagementData,
  kpi: RecordOf<'kpi'>,
  period: { readonly from: IsoDate; readonly to: IsoDate },
): KpiStanding {
  const dated = data
    .childrenOf('reading', kpi.id)
    .filter((reading) => reading.measuredOn !== null && reading.measuredOn <= period.to)
    .toSorted((a, b) => ((a.measuredOn ?? '') < (b.measuredOn ?? '') ? -1 : 1));
  const history = dated.filter((reading) => usable(kpi, reading));
  const reading = dated.findLast((candidate) => (candidate.measuredOn ?? '') >= period.from) ?? null;
  const nothing = { kpi, reading, previous: history.at(-1) ?? null, status: 'none', trend: null, history } as const;
  if (reading === null) return { ...nothing, state: 'not-measured' };
  if (!usable(kpi, reading) || reading.value === null) return { ...nothing, state: 'not-enough' };
  const previous = history.findLast((candidate) => (candidate.measuredOn ?? '') < period.from) ?? null;
  return {
    kpi,
    state: 'measured',
    reading,
    previous,
    status: statusOf(kpi, reading.value),
    trend: previous?.value == null ? null : trendOf(kpi, reading.value, previous.value),
    history,
  };
}
