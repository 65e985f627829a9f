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

/** Hours in a day of the day log where the engagement does not say. */
export const DEFAULT_HOURS_PER_DAY = 8;

/** Hours that make one day of the day log of an engagement. */
export function hoursPerDay(data: EngagementData): number {
  const { hoursPerDay: stated } = data.engagement;
  return stated === null || stated <= 0 ? DEFAULT_HOURS_PER_DAY : stated;
}

/** The contract's days against the log, over the whole term. */
export interface Contract {
  /** Days of the whole term; null when its end, or the days per week, are not known. */
  readonly totalDays: number | null;
  /** Days of the term up to today; null when the days per week are not known or the term has no first day. */
  readonly toDateDays: number | null;
  /** Days logged up to today, before the term too. */
  readonly usedDays: number;
  /** Days logged for dates after today. */
  readonly plannedDays: number;
  /** Days of the term that nothing was logged for; below 0 when more was used than agreed. */
  readonly leftDays: number | null;
  /** Days used beyond what the term gives up to today; 0 when none. */
  readonly aheadDays: number;
}

/** The contract's days against the log as of a day. Entries without a date are left out. */
export function deriveContract(data: EngagementData, today: IsoDate): Contract {
  const { termStartOn, termEndOn } = data.engagement;
  let usedDays = 0;
  let plannedDays = 0;
  for (const { workedOn, days } of data.all('dayLog')) {
    if (workedOn === null) continue;
    if (workedOn <= today) usedDays += days ?? 0;
    else plannedDays += days ?? 0;
  }
  const totalDays = termStartOn === null || termEndOn === null ? null : contractedDays(data, termStartOn, termEndOn);
  const toDateDays = termStartOn === null ? null : contractedDays(data, termStartOn, today);
  return {
    totalDays,
    toDateDays,
    usedDays,
    plannedDays,
    leftDays: totalDays === null ? null : totalDays - usedDays - plannedDays,
    aheadDays: toDateDays === null ? 0 : Math.max(0, usedDays - toDateDays),
  };
}
