import type { RecordId } from '../../base/ids.ts';
import { addDays, addMonths, dateOf, isoDate, type IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { contractedDays, deriveEffort } from './effort.ts';
import { overallRag } from './check-in-status.ts';
import type { RagStatus } from './suggest-rag.ts';

/** What the trend follows from month to month. */
export const TREND_MEASURES = ['troubled', 'reached', 'planned', 'overdue', 'days'] as const;

/** One thing that the trend follows. */
export type TrendMeasure = (typeof TREND_MEASURES)[number];

/** How an engagement stood at the end of a day, from dates that its records state. */
export interface Standing {
  /** The last check-ins of departments that were amber or red in any aspect. */
  readonly troubled: readonly RecordOf<'checkIn'>[];
  /** Departments by their last check-in; those that never had one are left out. */
  readonly rag: Readonly<Record<RagStatus, number>>;
  /** Milestones whose baseline had come. */
  readonly planned: readonly RecordOf<'milestone'>[];
  readonly reached: readonly RecordOf<'milestone'>[];
  /** Follow-ups that were past their date and not done. */
  readonly overdue: readonly RecordOf<'followUp'>[];
}

/** One month of the trend. */
export interface TrendMonth extends Standing {
  /** Its first day. */
  readonly month: IsoDate;
  /** Its last day, or today in the month that runs. */
  readonly end: IsoDate;
  /** PMO days logged in the month. */
  readonly usedDays: number;
  /** PMO days of the contract in the month; null when the contract does not say. */
  readonly contractedDays: number | null;
}

/** The last day of a month that begins at `month`, or `today` when that comes first. */
export function monthEnd(month: IsoDate, today: IsoDate): IsoDate {
  const end = addDays(addMonths(month, 1), -1);
  return end < today ? end : today;
}

function lastCheckIns(data: EngagementData, on: IsoDate): RecordOf<'checkIn'>[] {
  const last = new Map<RecordId, RecordOf<'checkIn'>>();
  for (const checkIn of data.all('checkIn')) {
    const { department, heldOn, step } = checkIn;
    if (department === null || heldOn === null || heldOn > on || step !== '') continue;
    if (overallRag(checkIn) === null) continue;
    const known = last.get(department);
    if (known === undefined || (known.heldOn ?? '') <= heldOn) last.set(department, checkIn);
  }
  return [...last.values()];
}

/**
 * How an engagement stood at the end of a day, as far as its records say when something was so: a follow-up that was
 * given a later date since counts by that date.
 */
export function standingAt(data: EngagementData, on: IsoDate): Standing {
  const checkIns = lastCheckIns(data, on);
  const rag = { green: 0, amber: 0, red: 0 };
  for (const checkIn of checkIns) {
    const status = overallRag(checkIn);
    if (status !== null) rag[status] += 1;
  }
  return {
    troubled: checkIns.filter((checkIn) => overallRag(checkIn) !== 'green'),
    rag,
    planned: data.all('milestone').filter(({ baselineOn }) => baselineOn !== null && baselineOn <= on),
    reached: data.all('milestone').filter(({ doneOn }) => doneOn !== null && doneOn <= on),
    overdue: data.all('followUp').filter(({ createdAt, dueOn, doneOn }) => {
      return dateOf(createdAt) <= on && dueOn !== null && dueOn < on && (doneOn === null || doneOn > on);
    }),
  };
}

/**
 * The last months, the one that runs included, the oldest first. Months before anything was dated are left out, so that an
 * engagement of one month has one.
 */
export function deriveTrend(data: EngagementData, today: IsoDate, months = 6): TrendMonth[] {
  const current = isoDate(`${today.slice(0, 8)}01`);
  const first = firstDate(data);
  if (first === null) return [];
  return Array.from({ length: months }, (_, index) => addMonths(current, index - months + 1))
    .map((month) => ({ month, end: monthEnd(month, today) }))
    .filter(({ end }) => end >= first)
    .map(({ month, end }) => ({
      month,
      end,
      ...standingAt(data, end),
      usedDays: deriveEffort(data, month, end).usedDays,
      contractedDays: contractedDays(data, month, end),
    }));
}

function firstDate(data: EngagementData): IsoDate | null {
  const dates = [
    ...data.all('checkIn').map(({ heldOn }) => heldOn),
    ...data.all('dayLog').map(({ workedOn }) => workedOn),
    ...data.all('milestone').flatMap(({ baselineOn, doneOn }) => [baselineOn, doneOn]),
    ...data.all('followUp').map(({ dueOn }) => dueOn),
  ].filter((date) => date !== null);
  return dates.toSorted()[0] ?? null;
}
