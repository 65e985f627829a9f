import { isoTime, msOfTime, type IsoDate } from '../base/iso-date.ts';
import { findDocumentLanguage } from '../messages/document-languages.ts';

/** How dates, numbers and money are printed: by the platform's rules for the language, the same in every time zone. */
export interface Format {
  /** BCP 47 tag of the document's language, `de-DE`. */
  readonly language: string;
  /** `2 March 2027`; `''` for no date. */
  longDate(date: IsoDate | null): string;
  /** `2 Mar 2027`; `''` for no date. */
  date(date: IsoDate | null): string;
  /** `Mar 2027`. */
  month(date: IsoDate): string;
  /** A number with at most two decimals; `''` for none. */
  number(value: number | null): string;
  /** Hundredths with the sign for them, at most two decimals, `84%` of 84; `''` for none. */
  percent(value: number | null): string;
  /** A number with its unit, `84%` or `12 days`; `''` for none. The unit is the user's word. */
  measure(value: number | null, unit: string): string;
  /** Whole amount of money with its currency, `EUR 12,500`; `''` for none. */
  money(value: number | null, currency: string): string;
}

// French writes the first of a month as an ordinal; the platform's data does not have it.
function withFirst(locale: string, parts: readonly Intl.DateTimeFormatPart[]): string {
  const isFrench = locale.startsWith('fr');
  return parts.map(({ type, value }) => (isFrench && type === 'day' && value === '1' ? '1er' : value)).join('');
}

function dateWriter(locale: string, options: Intl.DateTimeFormatOptions): (date: IsoDate | null) => string {
  // A calendar date has no time zone: read and written in the same one, it stays the same day everywhere.
  const writer = new Intl.DateTimeFormat(locale, { ...options, year: 'numeric', timeZone: 'UTC' });
  return (date) =>
    date === null ? '' : withFirst(locale, writer.formatToParts(msOfTime(isoTime(`${date}T00:00:00.000Z`))));
}

function moneyWriter(locale: string): (value: number, currency: string) => string {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return (value, currency) => {
    // The currency is a line of text; what is no code of three letters stands before the number as it is.
    if (!/^[A-Za-z]{3}$/.test(currency)) return `${currency} ${whole.format(value)}`.trim();
    const style = { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(locale, style).format(value);
  };
}

/** The format of a document in a language on offer; another tag gives English. */
export function createFormat(tag: string): Format {
  const { tag: language, locale } = findDocumentLanguage(tag);
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const hundredths = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const money = moneyWriter(locale);
  const number = (value: number | null) => (value === null ? '' : decimal.format(value));
  const percent = (value: number | null) => (value === null ? '' : hundredths.format(value / 100));
  return {
    language,
    longDate: dateWriter(locale, { day: 'numeric', month: 'long' }),
    date: dateWriter(locale, { day: 'numeric', month: 'short' }),
    month: dateWriter(locale, { month: 'short' }),
    number,
    percent,
    measure: (value, unit) => {
      if (value === null) return '';
      const word = unit.trim();
      return word === '%' ? percent(value) : `${number(value)} ${word}`.trim();
    },
    money: (value, currency) => (value === null ? '' : money(value, currency.trim())),
  };
}
