import { addDays, type IsoDate } from '../../base/iso-date.ts';
import type { Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { DateRange } from './kpi-status.ts';
import { rangeOfQuarter } from './scorecard.ts';

/** A quarter, looked at on a day. */
export interface QuarterSpan extends DateRange {
  /** Last day that has passed or is today, within the quarter; before the quarter its first day. */
  readonly until: IsoDate;
  /** The day from which it is looked at: today while it runs, else the day after its end. */
  readonly lookedAtOn: IsoDate;
  readonly isRunning: boolean;
}

/** A fiscal quarter of the engagement as it is looked at today. */
export function spanOfQuarter(data: EngagementData, quarter: Quarter, today: IsoDate): QuarterSpan {
  const range = rangeOfQuarter(data, quarter);
  const isRunning = today <= range.to;
  const lookedAtOn = isRunning ? today : addDays(range.to, 1);
  const until = !isRunning ? range.to : today < range.from ? range.from : today;
  return { ...range, until, lookedAtOn, isRunning };
}
