import type { EngagementData } from '../../domain/engagement/engagement-data.ts';
import type { RecordOf } from '../../domain/model/record.ts';

/** Urgency and impact above this value count as high; a value exactly on it is "on the line". */
export const ZONE_THRESHOLD = 3;

/** Zone of the priority matrix. */
export type Zone = 'do-now' | 'plan' | 'delegate' | 'not-now';

/** Zones from the most to the least pressing. */
export const ZONES = ['do-now', 'plan', 'delegate', 'not-now'] as const;

/** A need with its values: the agreed ones, else the medians of the scores; null when nobody scored. */
export interface RankedNeed {
  readonly need: RecordOf<'need'>;
  readonly urgency: number | null;
  readonly impact: number | null;
  readonly zone: Zone | null;
  /** Place among the scored needs, from 1; null without values. */
  readonly rank: number | null;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

function zoneOf(urgency: number, impact: number): Zone {
  if (impact > ZONE_THRESHOLD) return urgency > ZONE_THRESHOLD ? 'do-now' : 'plan';
  return urgency > ZONE_THRESHOLD ? 'delegate' : 'not-now';
}

/** The needs of an engagement by rank: urgency times impact, then impact, then their own order; unscored ones last. */
export function rankNeeds(data: EngagementData): RankedNeed[] {
  const valued = data.all('need').map((need) => {
    const scores = data.childrenOf('needScore', need.id);
    const medianOf = (pick: (score: RecordOf<'needScore'>) => number | null) =>
      median(scores.map(pick).filter((value) => value !== null));
    const urgency = need.agreedUrgency ?? medianOf((score) => score.urgency);
    const impact = need.agreedImpact ?? medianOf((score) => score.impact);
    const zone = urgency === null || impact === null ? null : zoneOf(urgency, impact);
    return { need, urgency, impact, zone };
  });
  const weight = (entry: (typeof valued)[number]) =>
    entry.zone === null ? -1 : (entry.urgency ?? 0) * (entry.impact ?? 0);
  return valued
    .toSorted((a, b) => weight(b) - weight(a) || (b.impact ?? 0) - (a.impact ?? 0))
    .map((entry, index) => ({ ...entry, rank: entry.zone === null ? null : index + 1 }));
}
