import { daysBetween, type IsoDate } from '../../base/iso-date.ts';
import type { RecordOf } from '../model/record.ts';

/** Where a milestone stands against its baseline. */
export interface MilestoneSlip {
  /** Days from the baseline to the day it was reached, or else is forecast for; negative when early, null when unknown. */
  readonly slipDays: number | null;
  /** Days since the day it was due without being reached; 0 when that is still ahead or not known. */
  readonly overdueDays: number;
}

/** How far a milestone has moved from its baseline as of a day, and how long it is overdue. */
export function milestoneSlip(milestone: RecordOf<'milestone'>, today: IsoDate): MilestoneSlip {
  const { baselineOn, forecastOn, doneOn } = milestone;
  const expected = doneOn ?? forecastOn;
  const due = forecastOn ?? baselineOn;
  return {
    slipDays: baselineOn === null || expected === null ? null : daysBetween(baselineOn, expected),
    overdueDays: doneOn !== null || due === null ? 0 : Math.max(0, daysBetween(due, today)),
  };
}
