import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { deriveNeedScore, deriveNeedScores, type NeedScore } from './need-scores.ts';
import { priorityZone, type Zone } from './priority-zone.ts';

/** A need with its values and its place among the others. */
export interface RankedNeed {
  readonly need: RecordOf<'need'>;
  /** Place among the needs that have values, from 1; null without values. */
  readonly rank: number | null;
  /** Urgency × impact, 1–25; null without values. */
  readonly priority: number | null;
  /** What the room set, else the median of the scores, 1–5; null when neither is there. */
  readonly urgency: number | null;
  /** What the room set, else the median of the scores, 1–5; null when neither is there. */
  readonly impact: number | null;
  readonly zone: Zone | null;
  readonly onTheLine: boolean;
  readonly score: NeedScore;
}

function valued(need: RecordOf<'need'>, score: NeedScore): Omit<RankedNeed, 'rank'> {
  const urgency = score.position?.urgency ?? need.agreedUrgency ?? score.urgency?.median ?? null;
  const impact = score.position?.impact ?? need.agreedImpact ?? score.impact?.median ?? null;
  if (score.position === null) return { need, priority: null, urgency, impact, zone: null, onTheLine: false, score };
  const { position } = score;
  const place = priorityZone(position.urgency, position.impact);
  return { need, priority: position.urgency * position.impact, urgency, impact, ...place, score };
}

/**
 * The needs of an engagement by rank: urgency × impact, at equal product the higher impact first, then their own order.
 * Needs without values come last, in their own order.
 */
export function rankNeeds(data: EngagementData): RankedNeed[] {
  const scores = deriveNeedScores(data);
  return data
    .all('need')
    .map((need) => valued(need, scores.get(need.id) ?? deriveNeedScore(need, [])))
    .toSorted((a, b) => (b.priority ?? -1) - (a.priority ?? -1) || compareImpact(a, b))
    .map((entry, index) => ({ ...entry, rank: entry.priority === null ? null : index + 1 }));
}

function compareImpact(a: Omit<RankedNeed, 'rank'>, b: Omit<RankedNeed, 'rank'>): number {
  return a.priority === null || b.priority === null ? 0 : (b.impact ?? 0) - (a.impact ?? 0);
}
