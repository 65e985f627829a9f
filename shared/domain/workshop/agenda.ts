import { isIsoTime, msOfTime, type IsoTime } from '../../base/iso-date.ts';
import { updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';

type Activity = RecordOf<'activity'>;

/** Minutes that an activity takes when nobody said how many. */
export const DEFAULT_MINUTES = 15;
const DAY = 24 * 60;

/** One line of an agenda with its planned time of day. */
export interface PlannedActivity {
  readonly activity: Activity;
  /** Minutes from the planned beginning of the workshop. */
  readonly offset: number;
  readonly minutes: number;
  /** Planned time of day, `09:45`; null when the workshop has no planned beginning. */
  readonly from: string | null;
  readonly to: string | null;
  /** Minutes that it really took; null until it has ended. */
  readonly actual: number | null;
}

/** Where a workshop stands. */
export interface AgendaState {
  /** The activity that runs; null before the first and after the last, and between two. */
  readonly current: Activity | null;
  /** The one that comes next; null after the last. */
  readonly next: Activity | null;
  /** Seconds left of the current activity; negative when it runs over; null when none runs. */
  readonly secondsLeft: number | null;
  /** Minutes behind the plan, rounded; negative when ahead; 0 before anything began. */
  readonly behind: number;
}

/** Minutes after midnight of a time of day written `9:30`, `09:30` or `9.30`; null when it is not one. */
export function parseTimeOfDay(text: string): number | null {
  const match = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  return match === null || hours > 23 || minutes > 59 ? null : hours * 60 + minutes;
}

/** A time of day, `09:30`; past midnight it begins anew. */
export function printTimeOfDay(minutes: number): string {
  const inDay = ((Math.round(minutes) % DAY) + DAY) % DAY;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

const msOf = (time: string): number | null => (isIsoTime(time) ? msOfTime(time) : null);

/** When an activity that has begun is planned to end, in milliseconds since 1970 (UTC); null before it began. */
export function activityEnd({ startedAt, minutes }: Activity): number | null {
  const start = msOf(startedAt);
  return start === null ? null : start + (minutes ?? DEFAULT_MINUTES) * 60_000;
}

function actualMinutes({ startedAt, endedAt }: Activity): number | null {
  const [start, end] = [msOf(startedAt), msOf(endedAt)];
  return start === null || end === null ? null : Math.max(0, (end - start) / 60_000);
}

/** The activities one after the other from the planned beginning: when one moves or grows, all later ones follow. */
export function planAgenda(startsAt: string, activities: readonly Activity[]): PlannedActivity[] {
  const begin = parseTimeOfDay(startsAt);
  let offset = 0;
  return activities.map((activity) => {
    const minutes = activity.minutes ?? DEFAULT_MINUTES;
    const [from, to] = begin === null ? [null, null] : [begin + offset, begin + offset + minutes].map(printTimeOfDay);
    const line = { activity, offset, minutes, from: from ?? null, to: to ?? null, actual: actualMinutes(activity) };
    offset += minutes;
    return line;
  });
}

/**
 * What runs now, what is left of it, and how far the workshop is behind its plan: what ended activities took too long, and
 * what the running one runs over. Derived from the stored moments alone, so that reload and sleep change nothing.
 */
export function agendaState(activities: readonly Activity[], now: IsoTime): AgendaState {
  const current = activities.findLast(({ startedAt, endedAt }) => startedAt !== '' && endedAt === '') ?? null;
  const next = activities.find(({ startedAt }) => startedAt === '') ?? null;
  const ended = activities.reduce((sum, activity) => {
    const actual = actualMinutes(activity);
    return actual === null ? sum : sum + actual - (activity.minutes ?? DEFAULT_MINUTES);
  }, 0);
  const start = current === null ? null : msOf(current.startedAt);
  if (current === null || start === null) return { current: null, next, secondsLeft: null, behind: Math.round(ended) };
  const planned = (current.minutes ?? DEFAULT_MINUTES) * 60;
  const secondsLeft = Math.round(planned - (msOfTime(now) - start) / 1_000);
  return { current, next, secondsLeft, behind: Math.round(ended + Math.max(0, -secondsLeft / 60)) };
}

/** How near the end a countdown is: `soon` from a fifth of its time, `last` from a twentieth, `over` after it. */
export type TimerTone = 'calm' | 'soon' | 'last' | 'over';

/** The tone of a countdown, by the thresholds that SessionLab documents: amber at 20 % left, red at 5 % left. */
export function timerTone(secondsLeft: number, seconds: number): TimerTone {
  if (secondsLeft < 0) return 'over';
  if (secondsLeft <= seconds * 0.05) return 'last';
  return secondsLeft <= seconds * 0.2 ? 'soon' : 'calm';
}

/** Ends what runs and begins an activity, at one moment; an activity that ran before begins anew. */
export function beginActivity(activities: readonly Activity[], next: Activity | null, now: IsoTime): Change[] {
  const ended = activities
    .filter(({ id, startedAt, endedAt }) => id !== next?.id && startedAt !== '' && endedAt === '')
    .map((activity) => updateRecord(activity, { endedAt: now }));
  return next === null ? ended : [...ended, updateRecord(next, { startedAt: now, endedAt: '' })];
}

/** What to leave out or shorten to be in time again. */
export interface CutSuggestion {
  readonly activity: Activity;
  /** Minutes to take from it; all of them means leaving it out. */
  readonly minutes: number;
}

/** What a room misses least comes first; a break is never cut. */
const CUT_ORDER: readonly Activity['type'][] = [
  'prompt',
  'discussion',
  'custom',
  '',
  'brainstorm',
  'clustering',
  'swot',
];
/** Shortest that an activity is cut to; what would be left of less is left out. */
const LEAST = 5;

/**
 * Which of the activities that are still to come to shorten when the workshop is some minutes behind: each by half at most,
 * those that a room misses least first. Votes, scoring and the matrix are what it came for, and people need their breaks.
 */
export function suggestCuts(activities: readonly Activity[], behind: number): CutSuggestion[] {
  const open = activities.filter(({ startedAt, type }) => startedAt === '' && CUT_ORDER.includes(type));
  const ordered = open.toSorted((a, b) => CUT_ORDER.indexOf(a.type) - CUT_ORDER.indexOf(b.type));
  const cuts: CutSuggestion[] = [];
  let left = behind;
  for (const activity of ordered) {
    if (left <= 0) break;
    const minutes = activity.minutes ?? DEFAULT_MINUTES;
    const half = minutes - Math.max(LEAST, Math.ceil(minutes / 2));
    const cut = minutes <= LEAST ? minutes : Math.min(half, left);
    if (cut <= 0) continue;
    cuts.push({ activity, minutes: cut });
    left -= cut;
  }
  return cuts;
}
