import type { DocumentContext } from './document-context.ts';
import type { Inline, TextRun } from './report-model.ts';

/** A heading, table or figure that a sentence refers to by its number. */
export interface NumberedTarget {
  /** Bookmark of a heading, or id of a table or figure. */
  readonly to: string;
  /** What it is called, where its number cannot be known. */
  readonly named: string;
}

// Stand for the numbers while the words around them are looked up; no word of a language holds them.
const PLACES = ['\uE010', '\uE011', '\uE012'] as const;
const ANY_PLACE = /([\uE010-\uE012])/;

/** A sentence that refers to at most three things by their numbers: `Figure 2 shows what Table 7 says`. */
export function withNumbers(
  { words }: Pick<DocumentContext, 'words'>,
  make: (first: string, second: string, third: string) => string,
  targets: readonly NumberedTarget[],
): TextRun[] {
  const [first, second, third] = PLACES;
  return make(first, second, third)
    .split(ANY_PLACE)
    .filter((part) => part !== '')
    .map((part): TextRun => {
      const target = targets[PLACES.indexOf(part as (typeof PLACES)[number])];
      if (target === undefined) return { text: ANY_PLACE.test(part) ? '' : part };
      return { text: words.quote(target.named), crossReference: { to: target.to, shows: 'label' } };
    });
}

/** A text whose last word carries a footnote. */
export function withFootnote(text: Inline, footnote: Inline): TextRun[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, footnote } : run));
}
