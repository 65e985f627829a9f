import type { IsoTime } from '../../base/iso-date.ts';
import { updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import { beginActivity } from './agenda.ts';
import type { FrameOptions, PromptFrame } from './frame.ts';
import { frameBase } from './frame.ts';

type Activity = RecordOf<'activity'>;

/** Whether an activity is on at this moment. */
export function isRunning({ startedAt, endedAt }: Activity): boolean {
  return startedAt !== '' && endedAt === '';
}

/** Whether an activity collects something in secret that was neither revealed nor closed yet. */
export function isCollecting({ openedAt, closedAt }: Activity): boolean {
  return openedAt !== '' && closedAt === '';
}

/** Where one press on "next" or "previous" leads. */
export interface SessionStep {
  readonly show: Activity;
  /** Whether its time begins with the press: only when the room goes on from what was running to something new. */
  readonly begins: boolean;
}

/**
 * One step through an agenda, as a clicker makes it; null at either end. Going back only shows, so that no time that was
 * taken is lost; going on begins the next activity once the room has left the one that ran.
 */
export function stepAgenda(
  activities: readonly Activity[],
  shown: Activity | null,
  direction: 'next' | 'previous',
): SessionStep | null {
  const at = activities.findIndex(({ id }) => id === shown?.id);
  const show = activities[direction === 'next' ? at + 1 : at - 1];
  if (show === undefined || (direction === 'previous' && at === -1)) return null;
  const begins = direction === 'next' && shown !== null && isRunning(shown) && show.startedAt === '';
  return { show, begins };
}

/** The activity that a session shows first: what runs, else the first that was not held yet, else the first of all. */
export function firstShown(activities: readonly Activity[]): Activity | null {
  return (
    activities.findLast(isRunning) ?? activities.find(({ startedAt }) => startedAt === '') ?? activities[0] ?? null
  );
}

/** Begins an activity of a workshop, which is not closed any more from then on. */
export function beginInWorkshop(
  workshop: RecordOf<'workshop'>,
  activities: readonly Activity[],
  next: Activity,
  now: IsoTime,
): Change[] {
  return [
    ...beginActivity(activities, next, now),
    ...(workshop.closed ? [updateRecord(workshop, { closed: false })] : []),
  ];
}

/** Ends a workshop at any moment: what runs is ended, everything else stays as it is. */
export function endWorkshop(workshop: RecordOf<'workshop'>, activities: readonly Activity[], now: IsoTime): Change[] {
  return [
    ...beginActivity(activities, null, now),
    ...(workshop.closed ? [] : [updateRecord(workshop, { closed: true })]),
  ];
}

/** What the room sees of a prompt, a discussion, a break: the question, never the facilitator's notes. */
export function buildPromptFrame(activity: Activity, next: Activity | null, options: FrameOptions): PromptFrame {
  return {
    ...frameBase(options),
    board: 'prompt',
    text: activity.prompt,
    next: next === null || next.title === '' ? null : next.title,
  };
}
