import { isIsoDate, type IsoDate } from '../../base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { plainWord } from './head-table.ts';
import type { SourceCell } from './source-table.ts';

/** The orders in which a date of three numbers can be written. */
export const DATE_READINGS = ['dmy', 'mdy', 'ymd'] as const;
/** What a single point or comma before three digits is: the point of a decimal, or the comma of one. */
export const NUMBER_READINGS = ['point', 'comma'] as const;

/** A way in which a column is read. */
export type DateReading = (typeof DATE_READINGS)[number];
export type NumberReading = (typeof NUMBER_READINGS)[number];
export type Reading = DateReading | NumberReading;

/** What a cell can mean: one thing, whatever the column's reading, or one thing for each reading that fits. */
export type Candidates<T, R extends string> =
  { readonly sure: T } | { readonly byReading: Partial<Readonly<Record<R, T>>> } | null;

/**
 * Why a cell is not taken: `cell-date`, `cell-number` none; `cell-two-ways` nobody said which way it is read;
 * `cell-other-way` it cannot be read the way that the column is.
 */
export type ValueFailure = Failure<'cell-date' | 'cell-number' | 'cell-two-ways' | 'cell-other-way'>;

// English, German, French, Spanish, by their first letters without accents.
const MONTHS: readonly (readonly [prefixes: readonly string[], month: number])[] = [
  [['jan', 'ene'], 1],
  [['feb', 'fev'], 2],
  [['mar', 'mrz', 'maer'], 3],
  [['apr', 'avr', 'abr'], 4],
  [['may', 'mai'], 5],
  [['jun', 'juin'], 6],
  [['jul', 'juil'], 7],
  [['aug', 'aou', 'ago'], 8],
  [['sep', 'set'], 9],
  [['oct', 'okt'], 10],
  [['nov'], 11],
  [['dec', 'dez', 'dic'], 12],
];

/** What a cell can mean as a date. Two digits of a year are 2000–2069 and 1970–1999. Times of day are left out. */
export function dateCandidates(cell: SourceCell): Candidates<IsoDate, DateReading> {
  const text = String(cell)
    .trim()
    .replace(/^\p{L}{2,10}\.?,\s*(?=\d)/u, '')
    .replace(/[T\s,]+\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso !== null) return sure(dateFrom(iso[1], iso[2], iso[3]));
  const worded = wordedDate(text);
  if (worded !== undefined) return sure(worded);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text);
  if (dotted !== null) return sure(dateFrom(dotted[3], dotted[2], dotted[1]));
  const three = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (three === null) return null;
  const [, a, b, c] = three;
  const found: Partial<Record<DateReading, IsoDate>> = {};
  const put = (reading: DateReading, date: IsoDate | null): void => {
    if (date !== null) found[reading] = date;
  };
  put('dmy', dateFrom(c, b, a));
  put('mdy', dateFrom(c, a, b));
  if (c?.length === 2 && a?.length === 2) put('ymd', dateFrom(a, b, c));
  const dates = new Set(Object.values(found));
  if (dates.size === 0) return null;
  // The third of March is one, whichever comes first.
  return dates.size === 1 && Object.keys(found).length > 1 ? sure([...dates][0] ?? null) : { byReading: found };
}

function wordedDate(text: string): IsoDate | null | undefined {
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s/-]*(?:de\s+)?([\p{L}]{3,12})\.?[\s/,-]*(?:de\s+)?(\d{4}|\d{2})$/u.exec(text);
  if (dayFirst !== null) return dateFrom(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([\p{L}]{3,12})\.?[\s/-]*(\d{1,2})(?:st|nd|rd|th)?[\s/,-]+(\d{4}|\d{2})$/u.exec(text);
  if (monthFirst !== null) return dateFrom(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return undefined;
}

function monthOf(word: string | undefined): string | undefined {
  const plain = plainWord(word ?? '');
  const found = MONTHS.find(([prefixes]) => prefixes.some((prefix) => plain.startsWith(prefix)));
  return found === undefined ? undefined : String(found[1]);
}

const sure = <T>(value: T | null): { readonly sure: T } | null => (value === null ? null : { sure: value });

function dateFrom(year: string | undefined, month: string | undefined, day: string | undefined): IsoDate | null {
  const whole = year?.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
  const text = [whole, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return isIsoDate(text) ? text : null;
}

/** What a cell can mean as a number. Currency signs and codes, spaces and a percent sign are left out. */
export function numberCandidates(cell: SourceCell): Candidates<number, NumberReading> {
  if (typeof cell === 'number') return { sure: cell };
  const bare = String(cell)
    .replace(/[\s\u00a0\u202f%€$£¥]/g, '')
    .replace(/^[A-Z]{3}(?=[\d(+-])|(?<=[\d)])[A-Z]{3}$|CHF|Fr\.?/g, '')
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/^(.*)-$/, '-$1')
    .replace(/\u2212/g, '-')
    .replace(/['\u2019]/g, '');
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/.test(bare)) return null;
  const marks = [...bare.matchAll(/[.,]/g)].map(({ 0: mark }) => mark);
  const last = marks.at(-1);
  if (last === undefined) return sure(finite(bare));
  const behind = bare.slice(bare.lastIndexOf(last) + 1);
  if (marks.length > 1) {
    const isGrouping = marks.every((mark) => mark === last);
    return sure(finite(isGrouping ? bare.replace(/[.,]/g, '') : decimal(bare, last)));
  }
  if (behind.length !== 3 || /^[+-]?0[.,]/.test(bare)) return sure(finite(decimal(bare, last)));
  const [asDecimal, asGroup] = [finite(decimal(bare, last)), finite(bare.replace(/[.,]/g, ''))];
  if (asDecimal === null || asGroup === null) return null;
  return { byReading: last === '.' ? { point: asDecimal, comma: asGroup } : { point: asGroup, comma: asDecimal } };
}

const decimal = (text: string, mark: string): string =>
  text.replace(mark === '.' ? /,/g : /\./g, '').replace(mark, '.');

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Which decimal sign a number shows by itself, `1.234,5` the comma; null when it shows none. */
export function shownMark(cell: SourceCell): NumberReading | null {
  if (typeof cell !== 'string') return null;
  const marks = [...cell.matchAll(/[.,]/g)].map(({ 0: mark }) => mark);
  const last = marks.at(-1);
  if (last === undefined) return null;
  const behind = /[.,](\d*)\D*$/.exec(cell)?.[1]?.length ?? 0;
  const other: NumberReading = last === '.' ? 'comma' : 'point';
  const own: NumberReading = last === '.' ? 'point' : 'comma';
  if (marks.length > 1) return marks.every((mark) => mark === last) ? other : own;
  return behind === 3 ? null : own;
}

/** The value of a cell, once it is known which way its column is read. */
export function settle<T, R extends string>(
  candidates: Candidates<T, R>,
  reading: R | undefined,
  text: string,
  none: 'cell-date' | 'cell-number',
): Result<T, ValueFailure> {
  if (candidates === null) return fail(none, { text });
  if ('sure' in candidates) return ok(candidates.sure);
  const { byReading } = candidates;
  const values = Object.values(byReading) as T[];
  if (reading === undefined) {
    return values.length === 1 ? ok(values[0] as T) : fail('cell-two-ways', { text });
  }
  const value = byReading[reading];
  return value === undefined ? fail('cell-other-way', { text }) : ok(value);
}
