import type { EngagementData } from '../engagement/engagement-data.ts';
import type { BodyOf } from '../model/kinds.ts';

/** What the priority of a need can depend on, in the order in which it is said. */
export const FACTORS = ['urgency', 'impact', 'effort', 'readiness'] as const;

/** One thing that the priority of a need can depend on. */
export type Factor = (typeof FACTORS)[number];

/** Exponent of each factor in the priority product, 0–3; 0 leaves the factor out. */
export type Weights = Readonly<Record<Factor, number>>;

/** The method's own weights: urgency × impact. */
export const METHOD_WEIGHTS: Weights = { urgency: 1, impact: 1, effort: 0, readiness: 0 };

/** Step in which weights are set. */
export const WEIGHT_STEP = 0.1;

/** Highest weight that can be set. */
export const HIGHEST_WEIGHT = 3;

/** Value of a factor that nobody has judged, on the scale 1–5: its middle, for every need alike. */
export const NEUTRAL = 3;

const FIELDS = {
  urgency: 'weightUrgency',
  impact: 'weightImpact',
  effort: 'weightEffort',
  readiness: 'weightReadiness',
} as const satisfies Record<Factor, keyof BodyOf<'engagement'>>;

/** The weights of an engagement: what it set, else the method's own. */
export function weightsOf(data: EngagementData): Weights {
  const set = data.one('engagement');
  const weightOf = (factor: Factor): number => set?.[FIELDS[factor]] ?? METHOD_WEIGHTS[factor];
  return {
    urgency: weightOf('urgency'),
    impact: weightOf('impact'),
    effort: weightOf('effort'),
    readiness: weightOf('readiness'),
  };
}

/** True when every weight is the method's own. */
export function areMethodWeights(weights: Weights): boolean {
  return FACTORS.every((factor) => weights[factor] === METHOD_WEIGHTS[factor]);
}

/**
 * The field of the engagement that sets a weight. Any number is brought to 0–`HIGHEST_WEIGHT` in steps of `WEIGHT_STEP`;
 * the method's own weight, and null, are stored as null.
 */
export function setWeight(factor: Factor, weight: number | null): Partial<BodyOf<'engagement'>> {
  if (weight === null) return { [FIELDS[factor]]: null };
  const snapped = Math.round(Math.min(HIGHEST_WEIGHT, Math.max(0, weight)) / WEIGHT_STEP) * WEIGHT_STEP;
  const value = Number(snapped.toFixed(1));
  return { [FIELDS[factor]]: value === METHOD_WEIGHTS[factor] ? null : value };
}

/** The fields of the engagement that give it the method's own weights again. */
export const RESET_WEIGHTS = {
  weightUrgency: null,
  weightImpact: null,
  weightEffort: null,
  weightReadiness: null,
} as const satisfies Partial<BodyOf<'engagement'>>;

/** What is known of a need by factor, each 1–5; null where nobody has judged it. */
export type FactorValues = Readonly<Record<Factor, number | null>>;

/** What a factor puts into the product, 1–5: its value, for effort 6 less its value, `NEUTRAL` when it is not known. */
export function factorPoints(factor: Factor, value: number | null): number {
  return factor === 'effort' ? 6 - (value ?? NEUTRAL) : (value ?? NEUTRAL);
}

/**
 * The priority of a need: urgency^wu × impact^wi × (6 − effort)^we × readiness^wr. A value that is missing counts as
 * `NEUTRAL`; a weight of 0 leaves its factor out. With the method's own weights it is exactly urgency × impact, 1–25.
 * Rounded to ten significant digits, so that products which are equal by the rule compare as equal.
 */
export function priorityOf(values: FactorValues, weights: Weights): number {
  const product = FACTORS.reduce((all, factor) => all * factorPoints(factor, values[factor]) ** weights[factor], 1);
  return Number(product.toPrecision(10));
}

/** The highest priority that a need can have under some weights: 25 with the method's own. */
export function highestPriority(weights: Weights): number {
  return priorityOf({ urgency: 5, impact: 5, effort: 1, readiness: 5 }, weights);
}
