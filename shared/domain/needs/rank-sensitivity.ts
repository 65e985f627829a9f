import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { rankNeeds } from './need-ranking.ts';
import { FACTORS, weightsOf, type Factor, type Weights } from './priority-weights.ts';

/** Places that count as the top of the ranking. */
export const TOP_PLACES = 5;

/** How far each weight is moved, as a share of itself. */
export const WEIGHT_CHANGE = 0.2;

/** One weight moved up or down, all others as they are. */
export interface WeightMove {
  readonly factor: Factor;
  readonly direction: 'more' | 'less';
}

/** A need that changes its place when a weight is moved. */
export interface Shift {
  readonly need: RecordOf<'need'>;
  readonly from: number;
  readonly to: number;
}

/** A moved weight with the needs that change their places by it, in order of their places. */
export interface MoveEffect extends WeightMove {
  readonly shifts: readonly Shift[];
}

/** Between which places a need stands over all moves. */
export interface RankRange {
  readonly need: RecordOf<'need'>;
  readonly rank: number;
  /** Smallest number over all moves, the rank itself included. */
  readonly best: number;
  readonly worst: number;
  /** The moves that change its place, with where it goes. */
  readonly movedBy: readonly (WeightMove & { readonly to: number })[];
}

/** How far the ranking rests on the weights. */
export interface Sensitivity {
  readonly effects: readonly MoveEffect[];
  /** One for each need with a rank, in the order of the ranks. */
  readonly ranges: readonly RankRange[];
  /** The first so many needs stay the first so many under every move; at most `TOP_PLACES`. */
  readonly steadyFirst: number;
  /** Needs of the first `TOP_PLACES` that fall out of them under some move. */
  readonly canFallOut: readonly RankRange[];
}

function moved(weights: Weights, { factor, direction }: WeightMove, change: number): Weights {
  return { ...weights, [factor]: weights[factor] * (direction === 'more' ? 1 + change : 1 - change) };
}

function ranksUnder(data: EngagementData, weights: Weights): Map<RecordId, number> {
  return new Map(rankNeeds(data, weights).flatMap(({ need, rank }) => (rank === null ? [] : [[need.id, rank]])));
}

function rangeOf(need: RecordOf<'need'>, rank: number, effects: readonly MoveEffect[]): RankRange {
  const movedBy = effects.flatMap(({ factor, direction, shifts }) => {
    const shift = shifts.find((one) => one.need.id === need.id);
    return shift === undefined ? [] : [{ factor, direction, to: shift.to }];
  });
  const places = [rank, ...movedBy.map(({ to }) => to)];
  return { need, rank, best: Math.min(...places), worst: Math.max(...places), movedBy };
}

// The largest number of first places that no move carries a need across.
function steadyFirst(ranges: readonly RankRange[]): number {
  const isSteady = (places: number): boolean => ranges.every(({ rank, worst }) => rank > places || worst <= places);
  const from = Math.min(TOP_PLACES, ranges.length);
  return Array.from({ length: from }, (_, index) => from - index).find(isSteady) ?? 0;
}

/**
 * What happens to the ranking when each weight above 0 is moved up and down by a share of itself (0.2 is 20 %), one at a
 * time: which needs change places, between which places each need stands, and which of the first `TOP_PLACES` can fall
 * out of them. Needs without values have no place and are left out.
 */
export function rankSensitivity(data: EngagementData, change: number = WEIGHT_CHANGE): Sensitivity {
  const weights = weightsOf(data);
  const ranked = rankNeeds(data, weights).filter(({ rank }) => rank !== null);
  const moves = FACTORS.filter((factor) => weights[factor] > 0).flatMap((factor): WeightMove[] => [
    { factor, direction: 'more' },
    { factor, direction: 'less' },
  ]);
  const effects = moves.map((move): MoveEffect => {
    const ranks = ranksUnder(data, moved(weights, move, change));
    const shifts = ranked.flatMap(({ need, rank }): Shift[] => {
      const to = ranks.get(need.id);
      return rank === null || to === undefined || to === rank ? [] : [{ need, from: rank, to }];
    });
    return { ...move, shifts };
  });
  const ranges = ranked.map(({ need, rank }) => rangeOf(need, rank ?? 0, effects));
  return {
    effects,
    ranges,
    steadyFirst: steadyFirst(ranges),
    canFallOut: ranges.filter(({ rank, worst }) => rank <= TOP_PLACES && worst > TOP_PLACES),
  };
}
