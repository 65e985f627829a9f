import { pluralsOf, type Plural } from './plural.ts';

/** What sentences of a language are put together with. */
export interface Speech {
  readonly plural: Plural;
  /** A number with at most one decimal. */
  readonly figure: (value: number) => string;
  /** Names or parts in a row: `a, b and c`. */
  readonly list: (parts: readonly string[]) => string;
}

/** The platform's plurals, numbers and lists for a locale. */
export function speechOf(locale: string): Speech {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  return {
    plural: pluralsOf(locale),
    figure: (value) => numbers.format(value),
    list: (parts) => lists.format(parts),
  };
}
