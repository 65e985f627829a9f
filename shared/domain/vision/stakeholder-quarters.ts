import type { RecordOf } from '../model/record.ts';

/** Quarters of the influence × interest map, the most important first. */
export const QUARTERS = ['manage-closely', 'keep-satisfied', 'keep-informed', 'monitor'] as const;

/** One quarter of the influence × interest map. */
export type Quarter = (typeof QUARTERS)[number];

/** Influence and interest above this value, on the scale of 1–5, count as high. */
export const HIGH_ABOVE = 3;

/**
 * The quarter that a stakeholder stands in: high influence and interest is managed closely, high influence alone kept
 * satisfied, high interest alone kept informed, neither monitored. Null while either score is missing.
 */
export function quarterOf(stakeholder: Pick<RecordOf<'stakeholder'>, 'influence' | 'interest'>): Quarter | null {
  const { influence, interest } = stakeholder;
  if (influence === null || interest === null) return null;
  if (influence > HIGH_ABOVE) return interest > HIGH_ABOVE ? 'manage-closely' : 'keep-satisfied';
  return interest > HIGH_ABOVE ? 'keep-informed' : 'monitor';
}

/** One point of the map with everybody who stands on it. */
export interface MapSpot {
  /** Counts from 1 through the quarters, from high to low scores; stands in the dot and in the key. */
  readonly number: number;
  readonly quarter: Quarter;
  /** Whole score, 1–5, on the same side of the rule as the stakeholders' own. */
  readonly influence: number;
  /** Whole score, 1–5, on the same side of the rule as the stakeholders' own. */
  readonly interest: number;
  readonly people: readonly RecordOf<'stakeholder'>[];
}

// A score that is no whole number (from a file of another origin) is never rounded across the rule.
function place(score: number): number {
  const whole = Math.round(score);
  return Math.min(5, Math.max(1, score > HIGH_ABOVE ? Math.max(HIGH_ABOVE + 1, whole) : Math.min(HIGH_ABOVE, whole)));
}

/** The points of the map, by quarter and then from high to low; whoever has no scores stands on none. */
export function mapSpots(stakeholders: readonly RecordOf<'stakeholder'>[]): MapSpot[] {
  const spots = new Map<string, Omit<MapSpot, 'number' | 'people'> & { people: RecordOf<'stakeholder'>[] }>();
  for (const person of stakeholders) {
    const quarter = quarterOf(person);
    if (quarter === null) continue;
    const influence = place(person.influence ?? 0);
    const interest = place(person.interest ?? 0);
    const key = `${influence}|${interest}`;
    const spot = spots.get(key) ?? { quarter, influence, interest, people: [] };
    spot.people.push(person);
    spots.set(key, spot);
  }
  return [...spots.values()]
    .toSorted(
      (a, b) =>
        QUARTERS.indexOf(a.quarter) - QUARTERS.indexOf(b.quarter) ||
        b.influence - a.influence ||
        b.interest - a.interest,
    )
    .map((spot, index) => ({ ...spot, number: index + 1 }));
}
