import type { EngagementData } from '../engagement/engagement-data.ts';
import { ROLLOUT } from '../model/kinds-resources.ts';
import type { RecordOf } from '../model/record.ts';

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
}

/** What the training did for confidence, on the scale 1–5. */
export interface TrainingGain {
  readonly sessions: number;
  /** People who attended, over all sessions; one who came twice counts twice. */
  readonly attendees: number;
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
function trainingGain(trainings: readonly RecordOf<'training'>[]): TrainingGain {
  let [weight, before, after, measured] = [0, 0, 0, 0];
  for (const { confidenceBefore, confidenceAfter, attendees } of trainings) {
    if (confidenceBefore === null || confidenceAfter === null) continue;
    const people = Math.max(1, attendees ?? 1);
    measured += 1;
    weight += people;
    before += confidenceBefore * people;
    after += confidenceAfter * people;
  }
  return {
    sessions: trainings.length,
    attendees: trainings.reduce((sum, { attendees }) => sum + (attendees ?? 0), 0),
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
    return { department, counts: own, total: withoutDropped(own) };
  });
  return { counts, total: withoutDropped(counts), byDepartment, training: trainingGain(data.all('training')) };
}
