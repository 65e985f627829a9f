import { speechOf } from '../speech.ts';

/** Plurals, numbers and lists of German sentences. */
export const { plural, figure, list } = speechOf('de-DE');
