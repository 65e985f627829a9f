import { speechOf } from '../speech.ts';

const { plural: forms, figure, list } = speechOf('ar-u-nu-latn');

/** The forms of a counted noun: none, one, two, three to ten, eleven and more. */
type Noun = readonly [zero: string, one: string, two: string, few: string, many: string];

/** A counted noun; the language has six categories, the last two of which read alike. */
export const counted = (count: number, [zero, one, two, few, many]: Noun): string =>
  forms(count, { zero, one, two, few, many, other: many });

/** Numbers and lists of Arabic sentences. */
export { figure, list };

/**
 * Right-to-left mark: stands where two names in Latin letters meet at a sign, which would otherwise be read as part of a
 * text from left to right and turn their order round.
 */
export const RLM = '\u200F';

/** Nouns that several documents count. */
export const NOUNS = {
  notes: ['لا ملاحظات', 'ملاحظة واحدة', 'ملاحظتان', '# ملاحظات', '# ملاحظة'],
  needs: ['لا احتياجات', 'احتياج واحد', 'احتياجان', '# احتياجات', '# احتياجًا'],
  dots: ['لا نقاط', 'نقطة واحدة', 'نقطتان', '# نقاط', '# نقطة'],
} as const satisfies Readonly<Record<string, Noun>>;
