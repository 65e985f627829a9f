import type { RecordOf } from '#shared/domain/model/record.ts';
import type { KpiStatus } from '#shared/domain/review/kpi-status.ts';
import { m } from '#shared/messages/messages.ts';

/** A figure with its unit: 87 %, 4.2 days. */
export function withUnit(value: number, unit: string): string {
  const figure = value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
  return unit === '' ? figure : `${figure} ${unit}`;
}

/** A KPI's value in words; a count prints as "3 of 4", and what is missing is never 0. */
export function kpiValueWords(kpi: RecordOf<'kpi'>, status: KpiStatus): string {
  if (status.state === 'not-measured') return m.review.notMeasured;
  if (status.state === 'not-enough-data' || status.value === null) return m.review.notEnough;
  if (status.count !== null) return m.review.countOf(status.count.numerator, status.count.denominator);
  return withUnit(status.value, kpi.unit);
}
