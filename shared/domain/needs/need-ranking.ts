import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { deriveNeedScore, deriveNeedScores, type NeedScore } from './need-scores.ts';
import { weightedPriority, weightsOf, type Weights } from './priority-weights.ts';
import { priorityZone, type Zone } from './priority-zone.ts';

/** A need with its values and its place among the others. */
export interface RankedNeed {
  readonly need: RecordOf<'need'>;
  /** Place among the needs that have values, from 1; null without values. */
  readonly rank: number | null;
  /** The weighted product (see `weightedPriority`); urgency × impact, 1–25, by the method's own weights; null without values. */
  readonly priority: number | null;
  /** What the room set, else the median of the scores, 1–5; null when neither is there. */
  readonly urgency: number | null;
  /** What the room set, else the median of the scores, 1–5; null when neither is there. */
  readonly impact: number | null;
  readonly zone: Zone | null;
  readonly onTheLine: boolean;
  readonly score: NeedScore;
}

type Unranked = Omit<RankedNeed, 'rank'>;

function valued(need: RecordOf<'need'>, score: NeedScore, weights: Weights): Unranked {
  const urgency = score.position?.urgency ?? need.agreedUrgency ?? score.urgency?.median ?? null;
  const impact = score.position?.impact ?? need.agreedImpact ?? score.impact?.median ?? null;
  if (score.position === null) return { need, priority: null, urgency, impact, zone: null, onTheLine: false, score };
  const { position } = score;
  const place = priorityZone(position.urgency, position.impact);
  const { effort, readiness } = need;
  return {
    need,
    priority: weightedPriority({ ...position, effort, readiness }, weights),
    urgency,
    impact,
    ...place,
    score,
  };
}

// Powers of equal values can differ in the last bit; that is no difference of priority.
const SAME = 1e-9;

function compare(a: Unranked, b: Unranked): number {
  if (a.priority === null || b.priority === null) return Number(a.priority === null) - Number(b.priority === null);
  const difference = b.priority - a.priority;
  if (Math.abs(difference) > SAME * Math.max(a.priority, b.priority)) return difference;
  return (b.impact ?? 0) - (a.impact ?? 0);
}

/**
 * The needs of an engagement by rank: by weighted product, at equal product the higher impact first, then their own order.
 * Needs without values come last, in their own order. By default with the engagement's own weights.
 */
export function rankNeeds(data: EngagementData, weights: Weights = weightsOf(data.engagement)): RankedNeed[] {
  const scores = deriveNeedScores(data);
  return data
    .all('need')
    .map((need) => valued(need, scores.get(need.id) ?? deriveNeedScore(need, []), weights))
    .toSorted(compare)
    .map((entry, index) => ({ ...entry, rank: entry.priority === null ? null : index + 1 }));
}
