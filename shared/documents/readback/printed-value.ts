import { cleanText } from '../../base/clean-text.ts';
import { isIsoDate, type IsoDate } from '../../base/iso-date.ts';
import type { RecordId } from '../../base/ids.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { personOf } from '../../domain/blueprint/check-roles.ts';
import { emptyValue, type FieldSpec } from '../../domain/model/fields.ts';
import type { Kind } from '../../domain/model/kinds.ts';
import { roleName } from '../blocks.ts';
import type { DocumentContext } from '../document-context.ts';

/**
 * Why a printed text gives no value: `printed-long` is longer than the field keeps; `printed-number` and `printed-date` are
 * none; `printed-range` lies outside `min`–`max`; `printed-two-ways` can be read two ways; `printed-choice` is no word of the
 * list; `printed-unknown` names nothing; `printed-shared` names several.
 */
export type PrintedFailure = Failure<
  | 'printed-long'
  | 'printed-number'
  | 'printed-range'
  | 'printed-date'
  | 'printed-two-ways'
  | 'printed-choice'
  | 'printed-unknown'
  | 'printed-shared'
>;

type Read<T> = Result<T, PrintedFailure>;

const same = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The value that a field has when a document in this language prints the text. Nothing is guessed. */
export function readPrinted(spec: FieldSpec, text: string, context: DocumentContext): Read<unknown> {
  const clean = cleanText(text).trim();
  if (clean === '' || clean === context.words.empty) return ok(emptyValue(spec));
  switch (spec.type) {
    case 'text': {
      const value = spec.multiline ? clean : clean.replace(/\s*\n\s*/g, ' ');
      return value.length > spec.max ? fail('printed-long', { max: spec.max }) : ok(value);
    }
    case 'number':
      return readNumber(clean, spec.min, spec.max, context);
    case 'date':
      return readDate(clean, context);
    case 'choice':
      return readChoice(spec.options, clean, context);
    case 'choices':
      return each(clean, (part) => readChoice(spec.options, part, context));
    case 'link':
      return readLink(spec.to as Kind, clean, context);
    case 'links':
      return each(clean, (part) => readLink(spec.to as Kind, part, context));
    case 'flag':
      return fail('printed-choice', { text: clean });
  }
}

function readChoice(options: readonly string[], text: string, { words }: DocumentContext): Read<string> {
  const found = options.filter((code) => same(words.option(code), text));
  return found.length === 1
    ? ok(found[0] ?? '')
    : fail('printed-choice', { text, options: options.map(words.option).join(', ') });
}

function readLink(kind: Kind, text: string, context: DocumentContext): Read<RecordId> {
  const { data } = context;
  const names = new Map<RecordId, readonly string[]>();
  for (const record of data.all(kind)) {
    const own = [data.nameOf(record.id), record.ref ?? ''];
    const role = data.find('role', record.id);
    names.set(record.id, role === undefined ? own : [...own, roleName(context, role.id), personOf(data, role)]);
  }
  const called = (name: string): RecordId[] =>
    [...names].filter(([, all]) => all.some((one) => one !== '' && same(one, name))).map(([id]) => id);
  const [first, ...others] = called(text);
  if (first === undefined) return fail('printed-unknown', { text });
  return others.length === 0 ? ok(first) : fail('printed-shared', { text });
}

// A name may hold a comma itself, so the longest run of parts that is one name counts.
function each<T>(text: string, read: (part: string) => Read<T>): Read<readonly T[]> {
  const parts = text.split(/[,;،、\n]/).map((part) => part.trim());
  const values: T[] = [];
  for (let start = 0; start < parts.length;) {
    let end = parts.length;
    let one = read(parts.slice(start, end).join(', '));
    while (!one.ok && end > start + 1) {
      end -= 1;
      one = read(parts.slice(start, end).join(', '));
    }
    if (!one.ok) return one;
    if (!values.includes(one.value)) values.push(one.value);
    start = end;
  }
  return ok(values);
}

const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;
const latin = (text: string): string => text.replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

function readNumber(text: string, min: number, max: number, { format }: DocumentContext): Read<number> {
  // How the language parts thousands and decimals is read off a number that it prints.
  const printed = latin(format.number(1234567.5));
  const [, group = ''] = /^1(\D*)234/.exec(printed) ?? [];
  const [, decimal = '.'] = /567(\D+)5/.exec(printed) ?? [];
  const bare = latin(text)
    .replace(/[\s\u00A0\u202F\u200E\u200F\u061C]/g, '')
    .replace(/^[−–]/, '-');
  const sign = group.trim();
  const grouped = sign === '' ? null : new RegExp(`^-?\\d{1,3}(\\${sign}\\d{3})+(\\${decimal}\\d+)?$`);
  const plainNumber = new RegExp(`^-?\\d+(\\${decimal}\\d+)?$`);
  const isGrouped = grouped?.test(bare) === true;
  if (!isGrouped && !plainNumber.test(bare)) {
    return /^-?[\d.,'’]+$/.test(bare) ? fail('printed-two-ways', { text }) : fail('printed-number', { text });
  }
  const value = Number((isGrouped ? bare.replaceAll(sign, '') : bare).replace(decimal, '.'));
  return value < min || value > max ? fail('printed-range', { text, min, max }) : ok(value);
}

const iso = (year: string, month: number, day: number): IsoDate | null => {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
};

function readDate(text: string, context: DocumentContext): Read<IsoDate> {
  const bare = latin(text)
    .replace(/[\u200E\u200F\u061C]/g, '')
    .trim();
  if (isIsoDate(bare)) return ok(bare);
  const [, first = '', sign = '', second = '', year = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(bare) ?? [];
  if (year !== '') return readNumeric(text, [Number(first), Number(second)], year, sign);
  const years = bare.match(/\d{4}/g) ?? [];
  const days = bare.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  const months = monthsIn(bare, context);
  const [month] = months;
  if (years.length !== 1 || days.length !== 1 || month === undefined) return fail('printed-date', { text });
  if (months.length > 1) return fail('printed-two-ways', { text });
  const date = iso(years[0] ?? '', month, Number(days[0]));
  return date === null ? fail('printed-date', { text }) : ok(date);
}

// Between slashes and hyphens some write the day first and some the month; points always follow the day.
function readNumeric(text: string, [a, b]: readonly [number, number], year: string, sign: string): Read<IsoDate> {
  const [dayFirst, monthFirst] = [iso(year, b, a), sign === '.' ? null : iso(year, a, b)];
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return fail('printed-two-ways', { text });
  const date = dayFirst ?? monthFirst;
  return date === null ? fail('printed-date', { text }) : ok(date);
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]{3,}/gu) ?? [];

// The names of the months are those that the document itself prints, long and short, and what people shorten them to.
function monthsIn(text: string, { format }: DocumentContext): number[] {
  const names = Array.from({ length: 12 }, (_, index) => {
    const date = iso('2027', index + 1, 15) as IsoDate;
    return [...wordsOf(format.longDate(date)), ...wordsOf(format.date(date))];
  });
  const shared = new Set(names[0]?.filter((name) => names.every((all) => all.includes(name))) ?? []);
  const given = wordsOf(text).filter((word) => !shared.has(word));
  const exact = names.flatMap((own, index) => (given.some((word) => own.includes(word)) ? [index + 1] : []));
  if (exact.length > 0) return exact;
  return names.flatMap((own, index) =>
    given.some((word) => own.some((name) => name.startsWith(word))) ? [index + 1] : [],
  );
}
