import { addDays, type IsoDate } from '../../base/iso-date.ts';
import { quarterOf, quarterRange, shiftQuarter, type Quarter } from '../../base/quarter.ts';
import { planCheckIns } from '../monitoring/check-in-plan.ts';
import { overdueFollowUps } from '../monitoring/dashboard.ts';
import { deriveContract, type Contract } from '../monitoring/effort.ts';
import type { Kind } from '../model/kinds.ts';
import type { EngagementData } from './engagement-data.ts';
import { nextDate, type NextDate } from './next-date.ts';

/** Kinds that the facts below are derived from; an engagement has many others, which home never reads. */
export const HOME_KINDS = [
  'engagement',
  'department',
  'meeting',
  'checkIn',
  'followUp',
  'deliverable',
  'milestone',
  'review',
  'dayLog',
] as const satisfies readonly Kind[];

/** The review of the last quarter that ended, while it is not finished. */
export interface ReviewDue {
  readonly quarter: Quarter;
  /** The day that was set for it; null when none is. */
  readonly heldOn: IsoDate | null;
  /** Whether it was begun. */
  readonly isBegun: boolean;
}

/** What the list of all engagements says of one. */
export interface HomeFacts {
  readonly next: NextDate | null;
  /** The next check-in that is ahead, of whichever department. */
  readonly nextCheckInOn: IsoDate | null;
  /** Departments whose last agreed or planned check-in has passed. */
  readonly missedCheckIns: number;
  readonly overdueFollowUps: number;
  /** Deliverables that are due, and neither done nor dropped. */
  readonly overdueDeliverables: number;
  readonly overdueMilestones: number;
  readonly contract: Contract;
  /** Null when the last quarter was reviewed, or none of the term has ended. */
  readonly reviewDue: ReviewDue | null;
}

/** Commitments of either side whose date has passed: follow-ups, deliverables, milestones. */
export function overdueCommitments(facts: HomeFacts): number {
  return facts.overdueFollowUps + facts.overdueDeliverables + facts.overdueMilestones;
}

function reviewDue(data: EngagementData, today: IsoDate): ReviewDue | null {
  const { termStartOn, termEndOn, fiscalYearStartMonth } = data.engagement;
  if (termStartOn === null) return null;
  const start = fiscalYearStartMonth ?? 1;
  const lastDay = termEndOn !== null && termEndOn < today ? addDays(termEndOn, 1) : today;
  const quarter = shiftQuarter(quarterOf(lastDay, start), -1);
  if (quarterRange(quarter, start).to < termStartOn) return null;
  const review = data.all('review').find((one) => one.quarter === quarter);
  if (review?.status === 'finished') return null;
  return { quarter, heldOn: review?.heldOn ?? null, isBegun: review !== undefined };
}

/** What the list of all engagements says of one, as of a day. Asks for no other kinds than `HOME_KINDS`. */
export function deriveHomeFacts(data: EngagementData, today: IsoDate): HomeFacts {
  const plan = planCheckIns(data, today);
  const ahead = plan.flatMap(({ nextOn }) => (nextOn === null ? [] : [nextOn])).toSorted();
  const isPast = (date: IsoDate | null): boolean => date !== null && date < today;
  return {
    next: nextDate(data, today),
    nextCheckInOn: ahead[0] ?? null,
    missedCheckIns: plan.filter(({ missedOn }) => missedOn.length > 0).length,
    overdueFollowUps: overdueFollowUps(data, today).length,
    overdueDeliverables: data
      .all('deliverable')
      .filter(
        ({ dueOn, doneOn, status }) => isPast(dueOn) && doneOn === null && status !== 'done' && status !== 'dropped',
      ).length,
    overdueMilestones: data
      .all('milestone')
      .filter(({ baselineOn, forecastOn, doneOn }) => doneOn === null && isPast(forecastOn ?? baselineOn)).length,
    contract: deriveContract(data, today),
    reviewDue: reviewDue(data, today),
  };
}
