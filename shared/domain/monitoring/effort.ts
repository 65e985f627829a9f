import { daysBetween, type IsoDate } from '../../base/iso-date.ts';
import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { Stage } from '../engagement/stage.ts';
import { STAGES } from '../model/kinds-delivery.ts';

/** Contracted and used PMO days of a span of time. */
export interface Effort {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Days of the contract within the span; null when the contract does not say how many days a week. */
  readonly contractedDays: number | null;
  /** Days that the day log shows within the span. */
  readonly usedDays: number;
  /** Used less contracted; null when the contracted days are not known. */
  readonly differenceDays: number | null;
  /** Used days by stage; entries without a stage are left out. */
  readonly byStage: Readonly<Record<Stage, number>>;
  /** Used days by department; null stands for no department. */
  readonly byDepartment: ReadonlyMap<RecordId | null, number>;
}

/**
 * Contracted days of a span: its calendar weeks within the term times the days per week, pro rata by day (both ends
 * count), unrounded; 0 outside the term. A term without first or last day is open on that side.
 */
export function contractedDays(data: EngagementData, from: IsoDate, to: IsoDate): number | null {
  const { contractedDaysPerWeek, termStartOn, termEndOn } = data.engagement;
  if (contractedDaysPerWeek === null) return null;
  const first = termStartOn !== null && termStartOn > from ? termStartOn : from;
  const last = termEndOn !== null && termEndOn < to ? termEndOn : to;
  const days = Math.max(0, daysBetween(first, last) + 1);
  return (days / 7) * contractedDaysPerWeek;
}

/** Contracted and used PMO days from `from` to `to`, both inclusive. Log entries without a date belong to no span. */
export function deriveEffort(data: EngagementData, from: IsoDate, to: IsoDate): Effort {
  const entries = data.all('dayLog').filter(({ workedOn }) => workedOn !== null && workedOn >= from && workedOn <= to);
  const byStage = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  const byDepartment = new Map<RecordId | null, number>();
  let usedDays = 0;
  for (const { days, stage, department } of entries) {
    const spent = days ?? 0;
    usedDays += spent;
    if (stage !== '') byStage[stage] += spent;
    byDepartment.set(department, (byDepartment.get(department) ?? 0) + spent);
  }
  const contracted = contractedDays(data, from, to);
  const differenceDays = contracted === null ? null : usedDays - contracted;
  return { from, to, contractedDays: contracted, usedDays, differenceDays, byStage, byDepartment };
}
