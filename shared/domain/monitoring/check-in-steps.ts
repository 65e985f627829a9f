import type { Aspect, CheckInGap } from './check-in-status.ts';

/** The steps of the guided check-in, in order: what was promised comes before what is new. */
export const CHECK_IN_STEPS = ['carried', 'progress', 'changed', 'status', 'risks', 'help', 'agree'] as const;

/** A step of the guided check-in. */
export type CheckInStep = (typeof CHECK_IN_STEPS)[number];

/** Minutes that each step is meant to take; 26 in all, of 20 to 30. */
export const STEP_MINUTES: Readonly<Record<CheckInStep, number>> = {
  carried: 4,
  progress: 5,
  changed: 3,
  status: 6,
  risks: 3,
  help: 2,
  agree: 3,
};

/** Most seconds that a step counts: a laptop that was left open overnight is no check-in. */
const STEP_LIMIT = 7_200;

/** Whether a stored text names a step. */
export function isCheckInStep(value: string): value is CheckInStep {
  return (CHECK_IN_STEPS as readonly string[]).includes(value);
}

/** The step in which a gap is closed. */
export function stepOfGap(gap: CheckInGap): CheckInStep {
  if (gap.code === 'department' || gap.code === 'heldOn') return 'carried';
  return gap.code === 'summary' ? 'agree' : 'status';
}

/** An aspect that a gap speaks of; null when it speaks of the check-in as a whole. */
export function aspectOfGap(gap: CheckInGap): Aspect | null {
  return 'aspect' in gap ? gap.aspect : null;
}

/** Seconds spent in each step, as stored; what cannot be read counts as 0. */
export function readStepSeconds(stored: string): Readonly<Record<CheckInStep, number>> {
  const parts = stored.split(',').map(Number);
  const entries = CHECK_IN_STEPS.map((step, index) => {
    const seconds = Math.round(parts[index] ?? 0);
    return [step, Number.isFinite(seconds) ? Math.min(STEP_LIMIT, Math.max(0, seconds)) : 0];
  });
  return Object.fromEntries(entries) as Record<CheckInStep, number>;
}

/** Seconds spent in each step, as they are stored, after more were spent in one. */
export function addStepSeconds(stored: string, step: CheckInStep, seconds: number): string {
  const known = readStepSeconds(stored);
  const more = Math.max(0, Math.round(seconds));
  return CHECK_IN_STEPS.map((name) => Math.min(STEP_LIMIT, known[name] + (name === step ? more : 0))).join(',');
}
