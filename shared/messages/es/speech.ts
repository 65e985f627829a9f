import { speechOf } from '../speech.ts';

/** Plurals, numbers and lists of Spanish sentences. */
export const { plural, figure, list } = speechOf('es-ES');
