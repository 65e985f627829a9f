import type { RecordOf } from '../model/record.ts';

/** What a priority is made of. */
export const FACTORS = ['urgency', 'impact', 'effort', 'readiness'] as const;
/** One of the four. */
export type Factor = (typeof FACTORS)[number];

/** How much each factor counts: the exponent of its value, 0–3. 0 leaves it out. */
export type Weights = Readonly<Record<Factor, number>>;

/** The method's own weights: priority is urgency × impact. */
export const DEFAULT_WEIGHTS: Weights = { urgency: 1, impact: 1, effort: 0, readiness: 0 };

/** What a factor counts as while it is not known: the middle of the scale. */
export const NEUTRAL = 3;

/** The weights of an engagement; what it does not set is the method's own. */
export function weightsOf(engagement: RecordOf<'engagement'>): Weights {
  return {
    urgency: engagement.weightUrgency ?? DEFAULT_WEIGHTS.urgency,
    impact: engagement.weightImpact ?? DEFAULT_WEIGHTS.impact,
    effort: engagement.weightEffort ?? DEFAULT_WEIGHTS.effort,
    readiness: engagement.weightReadiness ?? DEFAULT_WEIGHTS.readiness,
  };
}

/** Whether weights are the method's own. */
export function areDefault(weights: Weights): boolean {
  return FACTORS.every((factor) => weights[factor] === DEFAULT_WEIGHTS[factor]);
}

/** The value of a factor as it counts, 1–5: little effort counts as much as great readiness. */
export function counted(factor: Factor, value: number | null): number {
  const known = value ?? NEUTRAL;
  return factor === 'effort' ? 6 - known : known;
}

/**
 * urgency^wu × impact^wi × (6 − effort)^we × readiness^wr, values 1–5; what is not known counts as 3. With the method's
 * own weights it is urgency × impact, 1–25. A product, because a need that can wait for ever has no priority, however
 * great its impact.
 */
export function weightedPriority(values: Readonly<Record<Factor, number | null>>, weights: Weights): number {
  return FACTORS.reduce((product, factor) => product * counted(factor, values[factor]) ** weights[factor], 1);
}
