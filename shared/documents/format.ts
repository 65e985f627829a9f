import type { IsoDate } from '../base/iso-date.ts';

/** Words that dates and numbers need. */
export interface FormatWords {
  /** January to December. */
  readonly months: readonly string[];
  /** Jan to Dec. */
  readonly shortMonths: readonly string[];
}

/** How dates, numbers and money are printed; the same everywhere, so that the same data gives the same document. */
export interface Format {
  /** BCP 47 tag of the document's language. */
  readonly language: string;
  /** `2 March 2027`; `''` for no date. */
  longDate(date: IsoDate | null): string;
  /** `2 Mar 2027`; `''` for no date. */
  date(date: IsoDate | null): string;
  /** `Mar 2027`. */
  month(date: IsoDate): string;
  /** A number with at most two decimals; `''` for none. */
  number(value: number | null): string;
  /** A number with its unit, `84 %` or `12 days`; `''` for none. */
  measure(value: number | null, unit: string): string;
  /** Whole amount of money with its currency, `EUR 12,500`; `''` for none. */
  money(value: number | null, currency: string): string;
}

/** A usable language tag: the given one when the runtime knows its form, else British English. */
export function documentLanguage(tag: string): string {
  if (tag === 'en' || tag === '') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** Whether a language is written from right to left, by the script that it is usually written in. */
export function isRightToLeftLanguage(tag: string): boolean {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script);
}

/** The format of a document in a language. */
export function createFormat(language: string, words: FormatWords): Format {
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const parts = (date: IsoDate) => date.split('-').map(Number) as [number, number, number];
  const written = (date: IsoDate | null, months: readonly string[]) => {
    if (date === null) return '';
    const [year, month, day] = parts(date);
    return `${day} ${months[month - 1] ?? ''} ${year}`;
  };
  const number = (value: number | null) => (value === null ? '' : decimal.format(value));
  return {
    language,
    longDate: (date) => written(date, words.months),
    date: (date) => written(date, words.shortMonths),
    month: (date) => `${words.shortMonths[parts(date)[1] - 1] ?? ''} ${parts(date)[0]}`,
    number,
    measure: (value, unit) => (value === null ? '' : unit === '' ? number(value) : `${number(value)} ${unit}`),
    money: (value, currency) => (value === null ? '' : `${currency} ${whole.format(value)}`.trim()),
  };
}
