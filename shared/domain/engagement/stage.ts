import type { STAGES } from '../model/kinds-delivery.ts';

/** A stage of the method. */
export type Stage = (typeof STAGES)[number];
