import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { deriveNeedScore, deriveNeedScores, type NeedScore } from './need-scores.ts';
import { FACTORS, factorPoints, priorityOf, weightsOf, type Factor, type Weights } from './priority-weights.ts';
import { priorityZone, type Zone } from './priority-zone.ts';

/** One factor of a need's priority. */
export interface PriorityFactor {
  readonly factor: Factor;
  /** What is known, 1–5; null when nobody has judged it. */
  readonly value: number | null;
  /** What goes into the product, 1–5. */
  readonly points: number;
  /** Exponent, above 0. */
  readonly weight: number;
}

/** The need that stands one place above or below another. */
export interface Neighbour {
  readonly need: RecordOf<'need'>;
  readonly priority: number;
  /** What decides between two of equal priority; null when the priorities differ. */
  readonly tie: 'impact' | 'list' | null;
}

/** A need with its values and its place among the others. */
export interface RankedNeed {
  readonly need: RecordOf<'need'>;
  /** Place among the needs that have values, from 1; null without values. */
  readonly rank: number | null;
  /** Product of the weighted factors, 1–25 with the method's own weights; null without values. */
  readonly priority: number | null;
  /** The factors of the priority whose weight is above 0, with what each puts in. */
  readonly factors: readonly PriorityFactor[];
  /** What the room set, else the median of the scores, 1–5; null when neither is there. */
  readonly urgency: number | null;
  /** What the room set, else the median of the scores, 1–5; null when neither is there. */
  readonly impact: number | null;
  readonly zone: Zone | null;
  readonly onTheLine: boolean;
  readonly score: NeedScore;
  /** The need one place above; null for the first and without a rank. */
  readonly above: Neighbour | null;
  /** The need one place below; null for the last and without a rank. */
  readonly below: Neighbour | null;
}

type Valued = Omit<RankedNeed, 'rank' | 'above' | 'below'>;

function valued(need: RecordOf<'need'>, score: NeedScore, weights: Weights): Valued {
  const urgency = score.position?.urgency ?? need.agreedUrgency ?? score.urgency?.median ?? null;
  const impact = score.position?.impact ?? need.agreedImpact ?? score.impact?.median ?? null;
  const values = { urgency, impact, effort: need.effort, readiness: need.readiness };
  const factors = FACTORS.filter((factor) => weights[factor] > 0).map((factor): PriorityFactor => {
    const value = values[factor];
    return { factor, value, points: factorPoints(factor, value), weight: weights[factor] };
  });
  const { position } = score;
  const known = { need, factors, urgency, impact, score };
  if (position === null) return { ...known, priority: null, zone: null, onTheLine: false };
  const place = priorityZone(position.urgency, position.impact);
  return { ...known, priority: priorityOf(values, weights), ...place };
}

function compareNeeds(a: Valued, b: Valued): number {
  const byPriority = (b.priority ?? -1) - (a.priority ?? -1);
  return byPriority !== 0 || a.priority === null ? byPriority : (b.impact ?? 0) - (a.impact ?? 0);
}

function neighbour(entry: Valued, other: Valued | undefined): Neighbour | null {
  if (entry.priority === null || other === undefined || other.priority === null) return null;
  const tie = entry.priority !== other.priority ? null : entry.impact !== other.impact ? 'impact' : 'list';
  return { need: other.need, priority: other.priority, tie };
}

/**
 * The needs of an engagement by rank, the highest priority first (see `priorityOf`; the weights are the engagement's, or
 * those given). At equal priority the higher impact comes first, then their own order. A need has a priority once both its
 * urgency and its impact are known, whatever the weights; needs without come last, in their own order. Zones depend on
 * urgency and impact only.
 */
export function rankNeeds(data: EngagementData, weights: Weights = weightsOf(data)): RankedNeed[] {
  const scores = deriveNeedScores(data);
  const sorted = data
    .all('need')
    .map((need) => valued(need, scores.get(need.id) ?? deriveNeedScore(need, []), weights))
    .toSorted(compareNeeds);
  return sorted.map((entry, index) => ({
    ...entry,
    rank: entry.priority === null ? null : index + 1,
    above: neighbour(entry, sorted[index - 1]),
    below: neighbour(entry, sorted[index + 1]),
  }));
}
