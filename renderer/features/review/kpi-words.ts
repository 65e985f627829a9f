import type { RecordOf } from '#shared/domain/model/record.ts';
import type { KpiMethod, KpiStatus } from '#shared/domain/review/kpi-status.ts';
import type { Measurement } from '#shared/domain/review/measurement.ts';
import { m } from '#shared/messages/messages.ts';

/** A figure with its unit: 87 %, 4.2 days. */
export function withUnit(value: number, unit: string): string {
  const figure = value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
  return unit === '' ? figure : `${figure} ${unit}`;
}

/** A KPI's value in words; a count prints as "3 of 4", and what is missing is never 0. */
export function kpiValueWords(kpi: RecordOf<'kpi'>, status: KpiStatus): string {
  return measurementWords(status, status.method.unit || kpi.unit);
}

/** A computed figure in words, by the same rules. */
export function measurementWords(measured: Pick<Measurement, 'state' | 'value' | 'count'>, unit: string): string {
  if (measured.state === 'not-measured') return m.review.notMeasured;
  if (measured.state === 'not-enough-data' || measured.value === null) return m.review.notEnough;
  if (measured.count !== null) return m.review.countOf(measured.count.numerator, measured.count.denominator);
  return withUnit(measured.value, unit);
}

/** A method in words, for where it changed. */
export function methodWords({ version, unit }: KpiMethod): string {
  return m.review.methodWords(version, unit);
}
