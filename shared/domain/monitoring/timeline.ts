import { addDays, addMonths, daysBetween, type IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { milestonesByInitiative } from './suggest-rag.ts';

/** A milestone on the timeline. */
export interface TimelineMilestone {
  readonly milestone: RecordOf<'milestone'>;
  /** Day it was reached, or else is forecast for, or else was planned for. */
  readonly on: IsoDate;
  /** Planned day, where it is another one. */
  readonly baselineOn: IsoDate | null;
}

/** An initiative on the timeline. */
export interface TimelineBar {
  readonly initiative: RecordOf<'initiative'>;
  readonly from: IsoDate;
  /** Forecast finish, or else the baseline, or else the last milestone. */
  readonly to: IsoDate;
  readonly baselineTo: IsoDate | null;
  /** Days from baseline to forecast finish; null when one of them is missing. */
  readonly slipDays: number | null;
  /** By date. */
  readonly milestones: readonly TimelineMilestone[];
}

/** The initiatives of a department. */
export interface TimelineLane {
  /** Null for initiatives without one. */
  readonly department: RecordOf<'department'> | null;
  /** Earliest start first. */
  readonly bars: readonly TimelineBar[];
}

/** Initiatives and milestones by department, over a span of whole months that holds all of them and today. */
export interface Timeline {
  readonly lanes: readonly TimelineLane[];
  /** First day of the span. */
  readonly from: IsoDate;
  /** First day after the span. */
  readonly until: IsoDate;
  /** Initiatives that have no date at all. */
  readonly undated: readonly RecordOf<'initiative'>[];
}

/** How far the timeline reaches: a wrong year in one record must not make it a mile long. Years before and after today. */
export const TIMELINE_YEARS = 10;

const least = (dates: readonly IsoDate[]): IsoDate | undefined => dates.toSorted()[0];
const monthOf = (date: IsoDate): IsoDate => `${date.slice(0, 8)}01` as IsoDate;

function milestoneAt(milestone: RecordOf<'milestone'>): TimelineMilestone[] {
  const { doneOn, forecastOn, baselineOn } = milestone;
  const on = doneOn ?? forecastOn ?? baselineOn;
  return on === null ? [] : [{ milestone, on, baselineOn: baselineOn === on ? null : baselineOn }];
}

function barOf(initiative: RecordOf<'initiative'>, own: readonly RecordOf<'milestone'>[]): TimelineBar | null {
  const { startOn, baselineFinishOn: baselineTo, forecastFinishOn } = initiative;
  const milestones = own.flatMap(milestoneAt).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const finish = forecastFinishOn ?? baselineTo ?? milestones.at(-1)?.on ?? startOn;
  const from = startOn ?? least([...milestones.map(({ on }) => on), ...(finish === null ? [] : [finish])]);
  if (finish === null || from === undefined) return null;
  const slipDays = baselineTo === null || forecastFinishOn === null ? null : daysBetween(baselineTo, forecastFinishOn);
  return { initiative, from, to: finish < from ? from : finish, baselineTo, slipDays, milestones };
}

/** The timeline of all initiatives that are not cancelled, as of a day. */
export function deriveTimeline(data: EngagementData, today: IsoDate): Timeline {
  const milestones = milestonesByInitiative(data);
  const undated: RecordOf<'initiative'>[] = [];
  const bars = data.all('initiative').flatMap((initiative) => {
    if (initiative.status === 'cancelled') return [];
    const bar = barOf(initiative, milestones.get(initiative.id) ?? []);
    if (bar === null) undated.push(initiative);
    return bar === null ? [] : [bar];
  });
  const lanes = [...data.all('department'), null].map((department) => ({
    department,
    bars: bars
      .filter(({ initiative }) => (data.find('department', initiative.department) ?? null) === department)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  }));
  return { lanes: lanes.filter((lane) => lane.bars.length > 0), ...spanOf(bars, today), undated };
}

function spanOf(bars: readonly TimelineBar[], today: IsoDate): { readonly from: IsoDate; readonly until: IsoDate } {
  const dates = bars.flatMap(({ from, to, baselineTo, milestones }) => [
    from,
    to,
    ...(baselineTo === null ? [] : [baselineTo]),
    ...milestones.map(({ on }) => on),
  ]);
  const [earliest, latest] = [addMonths(today, -12 * TIMELINE_YEARS), addMonths(today, 12 * TIMELINE_YEARS)];
  const inside = [...dates, today].filter((date) => date >= earliest && date <= latest).toSorted();
  return { from: monthOf(inside[0] ?? today), until: addMonths(monthOf(addDays(inside.at(-1) ?? today, 15)), 1) };
}

/** Steps of the ruler over the timeline. */
export type TimelineZoom = 'month' | 'quarter' | 'year';

/** A step of the ruler; calendar quarters, as the bars are read against the calendar on the wall. */
export interface TimelineTick {
  readonly from: IsoDate;
  /** Days to the next one. */
  readonly days: number;
}

/** The steps of the ruler over a span, the first and the last cut to it. */
export function timelineTicks(
  { from, until }: Pick<Timeline, 'from' | 'until'>,
  zoom: TimelineZoom,
): readonly TimelineTick[] {
  const months = zoom === 'month' ? 1 : zoom === 'quarter' ? 3 : 12;
  const month = Number(from.slice(5, 7)) - 1;
  let start = addMonths(from, -(month % months));
  const ticks: TimelineTick[] = [];
  while (start < until) {
    const next = addMonths(start, months);
    const [first, last] = [start < from ? from : start, next > until ? until : next];
    ticks.push({ from: first, days: daysBetween(first, last) });
    start = next;
  }
  return ticks;
}
