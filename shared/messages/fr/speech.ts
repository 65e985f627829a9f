import { speechOf } from '../speech.ts';

/** Plurals, numbers and lists of French sentences. */
export const { plural, figure, list } = speechOf('fr-FR');
