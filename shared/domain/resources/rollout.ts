import type { EngagementData } from '../engagement/engagement-data.ts';
import { ROLLOUT } from '../model/kinds-resources.ts';
import type { RecordOf } from '../model/record.ts';
import { sessionFigures, type SessionFigures } from './session-figures.ts';

/** How far a resource has come into use. */
export type RolloutStatus = (typeof ROLLOUT)[number];

/** Number of resources at each step; one without a step counts as proposed. */
export type RolloutCounts = Readonly<Record<RolloutStatus, number>>;

/** How the resources of one department stand. */
export interface DepartmentRollout {
  readonly department: RecordOf<'department'>;
  readonly counts: RolloutCounts;
  /** Resources meant for the department, the dropped ones left out. */
  readonly total: number;
  /** Share of them that is in use, 0–1; null when none is meant for the department, which is not a share of 0. */
  readonly inUse: number | null;
}

/** What the training did for confidence, on the scale 1–5. */
export interface TrainingGain {
  readonly sessions: number;
  /** People who attended, over all sessions; one who came twice counts twice. */
  readonly attendees: number;
  /** People who were invited to the sessions that say so, and how many of them came. */
  readonly invited: number;
  readonly came: number;
  /** Sessions whose confidence was asked both before and after. */
  readonly measured: number;
  /** Mean before, weighted by attendees; null when no session was measured. */
  readonly before: number | null;
  /** Mean after, weighted by attendees; null when no session was measured. */
  readonly after: number | null;
  /** Mean after less mean before; null when no session was measured, which is not a gain of 0. */
  readonly gain: number | null;
}

/** How the adapted resources have come into use. */
export interface RolloutSummary {
  readonly counts: RolloutCounts;
  /** All resources but the dropped ones. */
  readonly total: number;
  readonly byDepartment: readonly DepartmentRollout[];
  readonly training: TrainingGain;
}

function countByStatus(adaptations: readonly RecordOf<'adaptation'>[]): RolloutCounts {
  const counts = Object.fromEntries(ROLLOUT.map((status) => [status, 0])) as Record<RolloutStatus, number>;
  for (const { rollout } of adaptations) counts[rollout === '' ? 'proposed' : rollout] += 1;
  return counts;
}

const withoutDropped = (counts: RolloutCounts): number =>
  ROLLOUT.reduce((sum, status) => (status === 'dropped' ? sum : sum + counts[status]), 0);

// A session that does not say how many came counts as one person, so that its measurement is not lost.
function trainingGain(sessions: readonly SessionFigures[]): TrainingGain {
  let [weight, before, after, measured, invited, came] = [0, 0, 0, 0, 0, 0];
  for (const session of sessions) {
    if (session.invited !== null && session.attended !== null) {
      invited += session.invited;
      came += session.attended;
    }
    if (session.before === null || session.after === null) continue;
    const people = Math.max(1, session.attended ?? 1);
    measured += 1;
    weight += people;
    before += session.before * people;
    after += session.after * people;
  }
  return {
    sessions: sessions.length,
    attendees: sessions.reduce((sum, { attended }) => sum + (attended ?? 0), 0),
    invited,
    came,
    measured,
    before: weight === 0 ? null : before / weight,
    after: weight === 0 ? null : after / weight,
    gain: weight === 0 ? null : (after - before) / weight,
  };
}

/** How the adapted resources have come into use: overall, by department, and what training did for confidence. */
export function rolloutSummary(data: EngagementData): RolloutSummary {
  const adaptations = data.all('adaptation');
  const counts = countByStatus(adaptations);
  const byDepartment = data.all('department').map((department) => {
    const own = countByStatus(adaptations.filter(({ departments }) => departments.includes(department.id)));
    const total = withoutDropped(own);
    return { department, counts: own, total, inUse: total === 0 ? null : own['in-use'] / total };
  });
  return {
    counts,
    total: withoutDropped(counts),
    byDepartment,
    training: trainingGain(data.all('training').map((training) => sessionFigures(data, training))),
  };
}
