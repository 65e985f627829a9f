import { daysBetween, type IsoDate } from '../../base/iso-date.ts';
import type { RecordId } from '../../base/ids.ts';
import type { Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { isRunning } from '../monitoring/dashboard.ts';
import { contractedDays } from '../monitoring/effort.ts';
import { missedCheckIns, type MissedCheckIn } from '../monitoring/missed-check-ins.ts';
import { commitmentState, deriveCommitments, type CommitmentState } from './commitments.ts';
import { spanOfQuarter, type QuarterSpan } from './quarter-span.ts';

/** A deliverable that was due in the quarter, and what became of it. */
export interface GatheredCommitment {
  readonly deliverable: RecordOf<'deliverable'>;
  readonly state: CommitmentState;
}

/** What became of a milestone whose baseline lies in the quarter: `met` on or before it, `missed` later or overdue. */
export interface GatheredMilestone {
  readonly milestone: RecordOf<'milestone'>;
  readonly state: 'met' | 'missed' | 'ahead';
  /** Days from the baseline to the day done, the forecast or the day looked at; 0 when it is not late. */
  readonly slipDays: number;
}

/** The check-ins of one department in the quarter. */
export interface GatheredCheckIns {
  /** Undefined for check-ins of a department that is no longer in the list. */
  readonly department: RecordOf<'department'> | undefined;
  readonly checkIns: readonly RecordOf<'checkIn'>[];
}

/** Something that was escalated and open in the quarter. */
export interface GatheredEscalation {
  readonly escalation: RecordOf<'escalation'>;
  /** Days from the day raised to the answer, or to the day looked at; null without the day raised. */
  readonly daysOpen: number | null;
  readonly isOpen: boolean;
}

/** What stages 3 to 5 hold about a quarter. */
export interface GatheredQuarter {
  readonly span: QuarterSpan;
  readonly commitments: readonly GatheredCommitment[];
  readonly milestones: readonly GatheredMilestone[];
  readonly checkIns: readonly GatheredCheckIns[];
  /** Departments with running initiatives and no check-in in the quarter. */
  readonly withoutCheckIn: readonly RecordOf<'department'>[];
  /** Dates of the quarter on which a check-in was due and none was held, the latest first. */
  readonly missed: readonly MissedCheckIn[];
  readonly escalations: readonly GatheredEscalation[];
  readonly effort: { readonly contractedDays: number | null; readonly usedDays: number };
  /** Readings of KPIs in the quarter. */
  readonly readings: number;
  /** Whether nothing at all was recorded for the quarter. */
  readonly isEmpty: boolean;
}

function commitmentsOf(data: EngagementData, quarter: Quarter, span: QuarterSpan): GatheredCommitment[] {
  return deriveCommitments(data, quarter, span.lookedAtOn).promised.map((deliverable) => ({
    deliverable,
    state: commitmentState(deliverable, span.lookedAtOn),
  }));
}

function milestonesOf(data: EngagementData, span: QuarterSpan): GatheredMilestone[] {
  return data
    .all('milestone')
    .flatMap((milestone): (GatheredMilestone & { readonly on: IsoDate })[] => {
      const { baselineOn, forecastOn, doneOn } = milestone;
      if (baselineOn === null || baselineOn < span.from || baselineOn > span.to) return [];
      if (doneOn !== null && doneOn <= baselineOn) return [{ milestone, state: 'met', slipDays: 0, on: baselineOn }];
      const late = doneOn ?? (forecastOn !== null && forecastOn > span.lookedAtOn ? forecastOn : span.lookedAtOn);
      const isMissed = doneOn !== null || baselineOn < span.lookedAtOn;
      const slipDays = isMissed ? Math.max(0, daysBetween(baselineOn, late)) : 0;
      return [{ milestone, state: isMissed ? 'missed' : 'ahead', slipDays, on: baselineOn }];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function checkInsOf(data: EngagementData, span: QuarterSpan): GatheredCheckIns[] {
  const held = data.all('checkIn').filter(({ heldOn }) => heldOn !== null && heldOn >= span.from && heldOn <= span.to);
  const byDepartment = new Map<RecordId | null, RecordOf<'checkIn'>[]>();
  for (const checkIn of held) {
    const id = data.find('department', checkIn.department)?.id ?? null;
    byDepartment.set(id, [...(byDepartment.get(id) ?? []), checkIn]);
  }
  return [...byDepartment].map(([id, checkIns]) => ({ department: data.find('department', id), checkIns }));
}

/** The escalations that were open at some time in a quarter, the longest open first. */
export function escalationsOf(data: EngagementData, span: QuarterSpan): GatheredEscalation[] {
  return data
    .all('escalation')
    .filter(({ raisedOn, answeredOn }) => (raisedOn ?? span.from) <= span.to && (answeredOn ?? span.to) >= span.from)
    .map((escalation) => {
      const { raisedOn, answeredOn } = escalation;
      const isOpen = answeredOn === null || answeredOn > span.until;
      const until = isOpen ? span.until : answeredOn;
      return { escalation, isOpen, daysOpen: raisedOn === null ? null : Math.max(0, daysBetween(raisedOn, until)) };
    })
    .toSorted((a, b) => (b.daysOpen ?? -1) - (a.daysOpen ?? -1));
}

/** Gathers what the records say about a quarter, as of a day: what a review need not ask for. */
export function gatherQuarter(data: EngagementData, quarter: Quarter, today: IsoDate): GatheredQuarter {
  const span = spanOfQuarter(data, quarter, today);
  const within = (on: IsoDate | null): boolean => on !== null && on >= span.from && on <= span.to;
  const commitments = commitmentsOf(data, quarter, span);
  const milestones = milestonesOf(data, span);
  const checkIns = checkInsOf(data, span);
  const escalations = escalationsOf(data, span);
  const asked = new Set(checkIns.map(({ department }) => department?.id));
  const busy = new Set(
    data
      .all('initiative')
      .filter(isRunning)
      .map(({ department }) => department),
  );
  const usedDays = data
    .all('dayLog')
    .filter(({ workedOn }) => within(workedOn))
    .reduce((sum, { days }) => sum + (days ?? 0), 0);
  const readings = data.all('reading').filter(({ measuredOn }) => within(measuredOn)).length;
  const counts = [commitments, milestones, checkIns, escalations].map((list) => list.length);
  return {
    span,
    commitments,
    milestones,
    checkIns,
    withoutCheckIn: data.all('department').filter(({ id }) => busy.has(id) && !asked.has(id)),
    missed: missedCheckIns(data, span.lookedAtOn).filter(({ dueOn }) => within(dueOn)),
    escalations,
    effort: { contractedDays: contractedDays(data, span.from, span.until), usedDays },
    readings,
    isEmpty: counts.every((length) => length === 0) && usedDays === 0 && readings === 0,
  };
}

/** What was answered in a review for departments that are no longer in the list: still counted, under no name. */
export function answersOfLeft(data: EngagementData, reviewId: RecordId): number {
  const isLeft = (id: RecordId | null): boolean => id !== null && data.find('department', id) === undefined;
  return (
    data.childrenOf('feedback', reviewId).filter(({ department }) => isLeft(department)).length +
    data.childrenOf('departmentRating', reviewId).filter(({ department }) => isLeft(department)).length
  );
}
