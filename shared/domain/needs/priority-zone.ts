/**
 * Urgency and impact above this value count as high; a value exactly on it is not above.
 * Source of the rule: the priority matrix of the method, 1–5 on both axes.
 */
export const ZONE_THRESHOLD = 3;

/** Zones of the priority matrix, from the most to the least pressing. */
export const ZONES = ['do-now', 'plan', 'delegate', 'not-now'] as const;

/** A zone of the priority matrix. It is always derived from urgency and impact, never stored. */
export type Zone = (typeof ZONES)[number];

/** Where a pair of values lies on the matrix. */
export interface ZonePlace {
  readonly zone: Zone;
  /** True when urgency or impact lies exactly on the border between two zones. */
  readonly onTheLine: boolean;
}

/** The zone of a pair of values, each from 1 to 5: high impact first, then high urgency. */
export function priorityZone(urgency: number, impact: number): ZonePlace {
  const urgent = urgency > ZONE_THRESHOLD;
  const zone: Zone = impact > ZONE_THRESHOLD ? (urgent ? 'do-now' : 'plan') : urgent ? 'delegate' : 'not-now';
  return { zone, onTheLine: urgency === ZONE_THRESHOLD || impact === ZONE_THRESHOLD };
}
