import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { rankNeeds, type RankedNeed } from './need-ranking.ts';
import { FACTORS, weightsOf, type Factor, type Weights } from './priority-weights.ts';

/** How far each weight is moved, as a share of itself. */
export const WEIGHT_CHANGE = 0.2;
/** Places that matter most: what may leave them is named. */
export const TOP = 5;

/** One weight moved, and the others as they are. */
export interface WeightMove {
  readonly factor: Factor;
  readonly direction: 'more' | 'less';
}

/** A need that stands elsewhere after a move. */
export interface RankMove extends WeightMove {
  readonly from: number;
  readonly to: number;
}

/** How firmly a need stands on its place. */
export interface RankRange {
  readonly entry: RankedNeed;
  readonly rank: number;
  /** Smallest number, over all moves and none. */
  readonly best: number;
  readonly worst: number;
  readonly moves: readonly RankMove[];
}

/** What moving the weights does to the ranking. */
export interface RankSensitivity {
  /** Every ranked need, by rank. */
  readonly ranges: readonly RankRange[];
  /** Needs of the first `TOP` places that some move puts below them. */
  readonly mayLeaveTop: readonly RankRange[];
  /** Number of first places that no move changes. */
  readonly firm: number;
}

function movesOf(weights: Weights): readonly WeightMove[] {
  return FACTORS.filter((factor) => weights[factor] > 0).flatMap((factor) => [
    { factor, direction: 'more' as const },
    { factor, direction: 'less' as const },
  ]);
}

/**
 * Which needs change their rank when each weight that counts is moved up and down by a share of itself, one at a time
 * (one-at-a-time sensitivity analysis). Needs without values are left out.
 */
export function rankSensitivity(data: EngagementData, change: number = WEIGHT_CHANGE): RankSensitivity {
  const weights = weightsOf(data.engagement);
  const ranked = rankNeeds(data, weights).filter(({ rank }) => rank !== null);
  const moved = movesOf(weights).map((move) => {
    const factor = 1 + (move.direction === 'more' ? change : -change);
    const ranking = rankNeeds(data, { ...weights, [move.factor]: weights[move.factor] * factor });
    return { move, ranks: new Map<RecordId, number>(ranking.map(({ need, rank }) => [need.id, rank ?? 0])) };
  });
  const ranges = ranked.map((entry, index): RankRange => {
    const rank = index + 1;
    const moves = moved
      .map(({ move, ranks }) => ({ ...move, from: rank, to: ranks.get(entry.need.id) ?? rank }))
      .filter(({ from, to }) => from !== to);
    const places = [rank, ...moves.map(({ to }) => to)];
    return { entry, rank, best: Math.min(...places), worst: Math.max(...places), moves };
  });
  const firstLoose = ranges.findIndex(({ best, worst }) => best !== worst);
  return {
    ranges,
    mayLeaveTop: ranges.filter(({ rank, worst }) => rank <= TOP && worst > TOP),
    firm: firstLoose < 0 ? ranges.length : firstLoose,
  };
}
