import { groupBy } from '../../base/group-by.ts';
import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';

/** Interquartile range, in points of the scale 1–5, from which several scores read "no agreement yet". */
export const WIDE_SPREAD = 2;

/** Share of the scores that must stand at each end of the scale for the room to count as two camps, 0–1. */
export const CAMP_SHARE = 0.2;

/** Highest score that counts as the low end of the scale. */
export const LOW_END = 2;

/** From this number of scores on the lowest and the highest tell nobody's score to the others. */
export const RANGE_FROM = 3;

/** Lowest score that counts as the high end of the scale. */
export const HIGH_END = 4;

/** How the scores of several people lie on the scale 1–5. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Number of people who scored. */
  readonly n: number;
  /** Interquartile range by Tukey's hinges: 0 when all agree, 4 at most. */
  readonly spread: number;
}

/** What the scores say about agreement; `set-by-room` once the room placed the need itself. */
export type Agreement = 'not-scored' | 'agreed' | 'no-agreement' | 'set-by-room';

/** A place on the priority matrix, 1–5 on both axes. */
export interface MatrixPosition {
  readonly urgency: number;
  readonly impact: number;
}

/** How many people gave each score, from 1 to 5. */
export type ScoreCounts = readonly [number, number, number, number, number];

/** What the single scores of one axis say about agreement; `one-score` when a single person scored. */
export type AxisVerdict = 'not-scored' | 'one-score' | 'agreed' | 'wide' | 'two-camps';

/** The single scores of one axis, without names. */
export interface AxisScores {
  readonly counts: ScoreCounts;
  readonly verdict: AxisVerdict;
}

/** What is known about the urgency and the impact of one need. */
export interface NeedScore {
  /** How the single scores lie, whatever the room set. */
  readonly axes: Readonly<Record<keyof MatrixPosition, AxisScores>>;
  /** Null when nobody scored the urgency. */
  readonly urgency: Spread | null;
  /** Null when nobody scored the impact. */
  readonly impact: Spread | null;
  readonly agreement: Agreement;
  /** The values that the room set, else the medians; null while one of the two is missing. */
  readonly position: MatrixPosition | null;
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** How scores lie on the scale; null without any. Quartiles are Tukey's hinges (an odd middle belongs to both halves). */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return null;
  const half = Math.ceil(sorted.length / 2);
  const spread = medianOf(sorted.slice(-half)) - medianOf(sorted.slice(0, half));
  return { median: medianOf(sorted), min, max, n: sorted.length, spread };
}

function inTwoCamps(values: readonly number[]): boolean {
  const low = values.filter((value) => value <= LOW_END).length;
  const high = values.filter((value) => value >= HIGH_END).length;
  const between = values.length - low - high;
  const least = values.length * CAMP_SHARE;
  return low >= least && high >= least && low > 0 && high > 0 && between * 2 < values.length;
}

/** How many people gave each score. Scores between two whole ones count as the nearer one. */
export function scoreCounts(values: readonly number[]): ScoreCounts {
  const countOf = (score: number): number => values.filter((value) => Math.round(value) === score).length;
  return [countOf(1), countOf(2), countOf(3), countOf(4), countOf(5)];
}

function verdictOf(values: readonly number[]): AxisVerdict {
  if (values.length < 2) return values.length === 0 ? 'not-scored' : 'one-score';
  if (inTwoCamps(values)) return 'two-camps';
  return (spreadOf(values)?.spread ?? 0) >= WIDE_SPREAD ? 'wide' : 'agreed';
}

const axisOf = (values: readonly number[]): AxisScores => ({ counts: scoreCounts(values), verdict: verdictOf(values) });

const isDisputed = ({ verdict }: AxisScores): boolean => verdict === 'wide' || verdict === 'two-camps';

/**
 * Where a need stands by its single scores and by what the room agreed.
 * "No agreement yet" on either axis: an interquartile range of `WIDE_SPREAD` or more, or two camps, which means at least
 * `CAMP_SHARE` of the scores at each end of the scale and less than half of them between. One person's score alone
 * counts as agreed; `n` says so. What the room set stands, whatever the single scores are.
 */
export function deriveNeedScore(need: RecordOf<'need'>, scores: readonly RecordOf<'needScore'>[]): NeedScore {
  const urgencies = scores.map((score) => score.urgency).filter((value) => value !== null);
  const impacts = scores.map((score) => score.impact).filter((value) => value !== null);
  const urgency = spreadOf(urgencies);
  const impact = spreadOf(impacts);
  const axes = { urgency: axisOf(urgencies), impact: axisOf(impacts) };
  const right = need.agreedUrgency ?? urgency?.median ?? null;
  const up = need.agreedImpact ?? impact?.median ?? null;
  const position = right === null || up === null ? null : { urgency: right, impact: up };
  if (position === null) return { axes, urgency, impact, agreement: 'not-scored', position };
  if (need.agreedUrgency !== null || need.agreedImpact !== null) {
    return { axes, urgency, impact, agreement: 'set-by-room', position };
  }
  const agreement = isDisputed(axes.urgency) || isDisputed(axes.impact) ? 'no-agreement' : 'agreed';
  return { axes, urgency, impact, agreement, position };
}

/** Where every need of an engagement stands, by the need's id. */
export function deriveNeedScores(data: EngagementData): Map<RecordId, NeedScore> {
  const byNeed = groupBy(data.all('needScore'), (score) => score.parentId);
  return new Map(data.all('need').map((need) => [need.id, deriveNeedScore(need, byNeed.get(need.id) ?? [])]));
}
