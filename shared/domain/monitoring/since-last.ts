import type { RecordId } from '../../base/ids.ts';
import { addDays, dateOf, daysBetween, type IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { ASPECTS, ragOf, type Aspect } from './check-in-status.ts';
import { isRunning } from './dashboard.ts';
import { deriveEffort } from './effort.ts';
import { milestonesOf, suggestRag, type RagStatus } from './suggest-rag.ts';

/** A milestone that is not reached and late, or going to be. */
export interface SlippedMilestone {
  readonly milestone: RecordOf<'milestone'>;
  /** Days from the baseline to the forecast, or to today when the date has passed; above 0. */
  readonly days: number;
  /** Whether its baseline or forecast passed, or it was changed, since the last check-in. */
  readonly isNew: boolean;
}

/** What the register says of a department since its last check-in. */
export interface SinceLast {
  /** The check-in before this one; null for the first. */
  readonly previous: RecordOf<'checkIn'> | null;
  /** Milestones reached since. */
  readonly reached: readonly RecordOf<'milestone'>[];
  readonly slipped: readonly SlippedMilestone[];
  /** Milestones of the department that are not reached, by date. */
  readonly open: readonly RecordOf<'milestone'>[];
  /** Initiatives that are done and were changed since. */
  readonly finished: readonly RecordOf<'initiative'>[];
  readonly raised: readonly RecordOf<'raidItem'>[];
  readonly closed: readonly RecordOf<'raidItem'>[];
  /** Follow-ups of earlier check-ins that were done since. */
  readonly doneFollowUps: readonly RecordOf<'followUp'>[];
  /** PMO days that went into the department since. */
  readonly usedDays: number;
  /** Running initiatives by suggested status. */
  readonly suggested: Readonly<Record<RagStatus | 'none', number>>;
  /** What each aspect was the last time. */
  readonly before: Readonly<Record<Aspect, RagStatus | null>>;
}

type CheckIn = RecordOf<'checkIn'>;

/** What a check-in is looked up by; one that is about to begin has no more. */
export type CheckInAt = Pick<CheckIn, 'id' | 'department' | 'heldOn'>;

/** The finished check-in of the same department before this one; null when there is none. */
export function previousCheckIn(data: EngagementData, checkIn: CheckInAt): CheckIn | null {
  if (checkIn.department === null) return null;
  const earlier = data
    .all('checkIn')
    .filter((other) => other.department === checkIn.department && other.id !== checkIn.id && other.step === '')
    .filter((other) => other.heldOn !== null && (checkIn.heldOn === null || other.heldOn <= checkIn.heldOn))
    .toSorted((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1));
  return earlier.at(-1) ?? null;
}

/**
 * Follow-ups that a check-in begins with: those of earlier check-ins with the department that were not done when it was
 * held, the earliest date first; without a date last.
 */
export function carriedOver(data: EngagementData, checkIn: CheckInAt): readonly RecordOf<'followUp'>[] {
  if (checkIn.department === null) return [];
  const held = checkIn.heldOn;
  const earlier = new Set<RecordId>(
    data
      .all('checkIn')
      .filter((other) => other.department === checkIn.department && other.id !== checkIn.id)
      .filter((other) => held === null || (other.heldOn ?? held) < held)
      .map(({ id }) => id),
  );
  return data
    .all('followUp')
    .filter((followUp) => followUp.checkIn !== null && earlier.has(followUp.checkIn))
    .filter(({ doneOn }) => doneOn === null || (held !== null && doneOn >= held));
}

/** What the register says of the department of a check-in since the one before; all that is known for the first. */
export function deriveSinceLast(data: EngagementData, checkIn: CheckInAt, today: IsoDate): SinceLast {
  const previous = previousCheckIn(data, checkIn);
  const until = checkIn.heldOn ?? today;
  const since = previous?.heldOn ?? null;
  const isSince = (date: IsoDate | null): boolean => date !== null && date <= until && (since === null || date > since);
  const own = data.all('initiative').filter((one) => one.department === checkIn.department);
  const ids = new Set<RecordId | null>(own.map(({ id }) => id));
  const milestones = [...new Set(own.flatMap((initiative) => milestonesOf(data, initiative)))];
  const open = milestones.filter(({ doneOn }) => doneOn === null || doneOn > until);
  const raid = data
    .all('raidItem')
    .filter((item) => item.department === checkIn.department || ids.has(item.initiative));
  const earlier = new Set<RecordId | null>(
    data
      .all('checkIn')
      .filter((other) => other.department === checkIn.department && other.id !== checkIn.id)
      .map(({ id }) => id),
  );
  return {
    previous,
    reached: milestones.filter(({ doneOn }) => isSince(doneOn)),
    slipped: open.flatMap((milestone) => slipOf(milestone, until, isSince)),
    open: open.toSorted((a, b) => (dateOfMilestone(a) < dateOfMilestone(b) ? -1 : 1)),
    finished: own.filter(({ status, updatedAt }) => status === 'done' && isSince(dateOf(updatedAt))),
    raised: raid.filter((item) => isSince(item.raisedOn ?? dateOf(item.createdAt))),
    closed: raid.filter(({ closedOn }) => isSince(closedOn)),
    doneFollowUps: data.all('followUp').filter(({ checkIn: of, doneOn }) => earlier.has(of) && isSince(doneOn)),
    usedDays:
      since === null ? 0 : (deriveEffort(data, addDays(since, 1), until).byDepartment.get(checkIn.department) ?? 0),
    suggested: suggestedOf(data, own, until),
    before: Object.fromEntries(
      ASPECTS.map((aspect) => [aspect, previous === null ? null : ragOf(previous, aspect)]),
    ) as Record<Aspect, RagStatus | null>,
  };
}

// Without a date last.
const dateOfMilestone = ({ forecastOn, baselineOn }: RecordOf<'milestone'>): string => forecastOn ?? baselineOn ?? '~';

function slipOf(
  milestone: RecordOf<'milestone'>,
  until: IsoDate,
  isSince: (date: IsoDate | null) => boolean,
): SlippedMilestone[] {
  const { baselineOn, forecastOn, updatedAt } = milestone;
  const due = forecastOn ?? baselineOn;
  const overdue = due === null ? 0 : daysBetween(due, until);
  const slip = baselineOn === null || forecastOn === null ? 0 : daysBetween(baselineOn, forecastOn);
  const days = Math.max(overdue > 0 && baselineOn !== null ? daysBetween(baselineOn, until) : overdue, slip);
  if (days <= 0 || (overdue <= 0 && slip <= 0)) return [];
  return [
    {
      milestone,
      days,
      isNew:
        isSince(dateOf(updatedAt)) ||
        [baselineOn, due].some((date) => date !== null && date < until && isSince(addDays(date, 1))),
    },
  ];
}

function suggestedOf(
  data: EngagementData,
  own: readonly RecordOf<'initiative'>[],
  until: IsoDate,
): SinceLast['suggested'] {
  const counts = { green: 0, amber: 0, red: 0, none: 0 };
  for (const initiative of own.filter(isRunning)) counts[suggestRag(initiative, data, until).rag ?? 'none'] += 1;
  return counts;
}
