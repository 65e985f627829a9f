import type { IsoDate } from '../../base/iso-date.ts';
import type { RagStatus } from '../monitoring/suggest-rag.ts';
import type { RecordOf } from '../model/record.ts';
import { LEAST_RESPONSES, type MissingState } from './survey.ts';

type Kpi = RecordOf<'kpi'>;
type Reading = RecordOf<'reading'>;

/** A span of days, both inclusive. */
export interface DateRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Whether a KPI moved towards its target; null when it has no direction or no previous value. */
export type KpiTrend = 'better' | 'worse' | 'same';

/** By what a reading was measured; two readings of different methods are not compared. */
export interface KpiMethod {
  /** Version of the formula; `''` when none is stated. */
  readonly version: string;
  readonly unit: string;
}

/** Where a KPI stands in a span. A figure that is missing is null, never 0. */
export interface KpiStatus {
  readonly state: 'measured' | MissingState;
  /** In the KPI's unit; a count gives its ratio in percent. */
  readonly value: number | null;
  /** The last value before the span. */
  readonly previous: number | null;
  /** Value less previous value; null as well when the two were measured by different methods. */
  readonly change: number | null;
  /** By what the value was measured; what the KPI states where there is no reading. */
  readonly method: KpiMethod;
  /** The method of the previous value where it is another one: the two are not compared. Null when the method is the same. */
  readonly methodBefore: KpiMethod | null;
  readonly trend: KpiTrend | null;
  readonly target: number | null;
  /** Null without a value, a direction, or any target or limit. */
  readonly rag: RagStatus | null;
  /** Prints as "3 of 4"; null when the reading is not a count. */
  readonly count: { readonly numerator: number; readonly denominator: number } | null;
  /** The reading that the status is taken from, even when it is not enough. */
  readonly reading: Reading | null;
  /** The reading of the previous value. */
  readonly before: Reading | null;
}

/** The method of a reading: what it says itself, else what the KPI states. */
export function methodOf(kpi: Kpi, reading: Reading): KpiMethod {
  return { version: reading.formulaVersion || kpi.formulaVersion, unit: reading.unit || kpi.unit };
}

/** Whether two methods give figures that can be compared. */
export function isSameMethod(a: KpiMethod, b: KpiMethod): boolean {
  return a.version === b.version && a.unit === b.unit;
}

/**
 * The figure of one reading. A count is its ratio in percent. `not-enough-data`: a denominator of 0, or a survey with
 * fewer than `LEAST_RESPONSES` answers (or an unknown number of them); `not-measured`: no figure was given.
 */
export function readingValue(
  kpi: Kpi,
  reading: Reading,
): { readonly state: KpiStatus['state']; readonly value: number | null } {
  const { numerator, denominator, responses, value } = reading;
  if (denominator === 0) return { state: 'not-enough-data', value: null };
  if (kpi.survey && (responses ?? 0) < LEAST_RESPONSES) return { state: 'not-enough-data', value: null };
  const counted = numerator === null || denominator === null ? null : (numerator / denominator) * 100;
  const figure = counted ?? value;
  return figure === null ? { state: 'not-measured', value: null } : { state: 'measured', value: figure };
}

/**
 * The colour of a value. Green when the target is met; else red from the red limit on and amber from the amber limit on
 * (both inclusive, in the direction of worse); between target and amber limit green. Without any limit a missed target
 * is amber, and red when the value is not even as good as the baseline.
 */
export function kpiRag(kpi: Kpi, value: number): RagStatus | null {
  const { direction, target, amberLimit, redLimit, baseline } = kpi;
  if (direction === '' || (target === null && amberLimit === null && redLimit === null)) return null;
  const sign = direction === 'up' ? 1 : -1;
  const isWorseOrAt = (limit: number | null) => limit !== null && value * sign <= limit * sign;
  if (target !== null && value * sign >= target * sign) return 'green';
  if (isWorseOrAt(redLimit)) return 'red';
  if (isWorseOrAt(amberLimit)) return 'amber';
  if (amberLimit !== null) return 'green';
  if (target === null) return 'green';
  return redLimit === null && baseline !== null && value * sign < baseline * sign ? 'red' : 'amber';
}

function trendOf(kpi: Kpi, change: number | null): KpiTrend | null {
  if (change === null || kpi.direction === '') return null;
  if (change === 0) return 'same';
  return change > 0 === (kpi.direction === 'up') ? 'better' : 'worse';
}

// On one day the later reading in the list counts.
function latest(readings: readonly Reading[], belongs: (on: IsoDate) => boolean): Reading | null {
  let found: Reading | null = null;
  for (const reading of readings) {
    if (reading.measuredOn === null || !belongs(reading.measuredOn)) continue;
    if (found?.measuredOn == null || reading.measuredOn >= found.measuredOn) found = reading;
  }
  return found;
}

/** Where a KPI stands in a span: by its last reading within it, against the last figure before it. */
export function kpiStatus(kpi: Kpi, readings: readonly Reading[], range: DateRange): KpiStatus {
  const own = readings.filter((reading) => reading.parentId === kpi.id);
  const reading = latest(own, (on) => on >= range.from && on <= range.to);
  const { state, value } =
    reading === null ? ({ state: 'not-measured', value: null } as const) : readingValue(kpi, reading);
  const withFigure = own.filter((entry) => readingValue(kpi, entry).value !== null);
  const before = latest(withFigure, (on) => on < range.from);
  const previous = before === null ? null : readingValue(kpi, before).value;
  const ownMethod = { version: kpi.formulaVersion, unit: kpi.unit };
  const method = reading === null ? ownMethod : methodOf(kpi, reading);
  const earlier = before === null ? null : methodOf(kpi, before);
  const methodBefore = earlier === null || isSameMethod(earlier, method) ? null : earlier;
  const change = value === null || previous === null || methodBefore !== null ? null : value - previous;
  // Target and limits are stated in the KPI's unit of today.
  const isComparable = method.unit === kpi.unit;
  const isCount = reading !== null && reading.numerator !== null && reading.denominator !== null;
  return {
    state,
    value,
    previous,
    change,
    method,
    methodBefore,
    trend: trendOf(kpi, change),
    target: kpi.target,
    rag: value === null || !isComparable ? null : kpiRag(kpi, value),
    count: isCount ? { numerator: reading.numerator ?? 0, denominator: reading.denominator ?? 0 } : null,
    reading,
    before,
  };
}
