import { cleanText } from '../base/clean-text.ts';
import { isIsoDate, type IsoDate } from '../base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '../base/result.ts';
import type { RecordId } from '../base/ids.ts';
import { recordName, type EngagementData } from '../domain/engagement/engagement-data.ts';
import { emptyValue, type FieldSpec } from '../domain/model/fields.ts';
import type { Kind } from '../domain/model/kinds.ts';

/** What a cell is read with: the records that it may name, and the words that stand for codes. */
export interface CellContext {
  readonly data: EngagementData;
  readonly labelOf: (code: string) => string;
  readonly yes: string;
  readonly no: string;
}

/**
 * Why a cell cannot be read: `cell-long` longer than the field keeps; `cell-number`, `cell-date`, `cell-flag` not one;
 * `cell-range` outside `min`–`max`; `cell-two-ways` a number or date that can be read two ways; `cell-choice` not in the
 * list; `cell-unknown` names no record; `cell-shared` names several.
 */
export type CellFailure = Failure<
  | 'cell-long'
  | 'cell-number'
  | 'cell-range'
  | 'cell-two-ways'
  | 'cell-date'
  | 'cell-flag'
  | 'cell-choice'
  | 'cell-unknown'
  | 'cell-shared'
>;

const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** The value of a field from the text of a spreadsheet's cell. Nothing is guessed: what reads two ways is refused. */
export function readCell(spec: FieldSpec, text: string, context: CellContext): Result<unknown, CellFailure> {
  const clean = cleanText(text).trim();
  if (clean === '') return ok(emptyValue(spec));
  switch (spec.type) {
    case 'text': {
      const value = spec.multiline ? clean : clean.replace(/\s*\n\s*/g, ' ');
      return value.length > spec.max ? fail('cell-long', { max: spec.max }) : ok(value);
    }
    case 'number':
      return readNumber(clean, spec.min, spec.max);
    case 'date':
      return readDate(clean);
    case 'flag':
      return readFlag(clean, context);
    case 'choice':
      return readChoice(spec.options, clean, context);
    case 'choices':
      return each(clean, (part) => readChoice(spec.options, part, context));
    case 'link':
      return readLink(spec.to as Kind, clean, context.data);
    case 'links':
      return each(clean, (part) => readLink(spec.to as Kind, part, context.data));
  }
}

// The whole cell first: a name may hold a comma itself.
function each<T>(text: string, read: (part: string) => Result<T, CellFailure>): Result<readonly T[], CellFailure> {
  const whole = read(text);
  if (whole.ok) return ok([whole.value]);
  const parts = text.split(/[;\n]/.test(text) ? /[;\n]/ : ',').filter((part) => part.trim() !== '');
  const values: T[] = [];
  for (const part of parts) {
    const one = read(part.trim());
    if (!one.ok) return one;
    if (!values.includes(one.value)) values.push(one.value);
  }
  return ok(values);
}

function readNumber(text: string, min: number, max: number): Result<number, CellFailure> {
  const bare = text.replace(/[\s\u00a0%€$£]/g, '').replace(/^\((.*)\)$/, '-$1');
  if (!/^[+-]?\d[\d.,']*$/.test(bare)) return fail('cell-number', { text });
  const marks = [...bare.matchAll(/[.,']/g)].map(({ 0: mark }) => mark);
  const last = marks.at(-1);
  const behind = last === undefined ? '' : bare.slice(bare.lastIndexOf(last) + 1);
  // One mark before exactly three digits: 1,234 is one and a bit here and twelve hundred there.
  if (marks.length === 1 && last !== "'" && behind.length === 3 && !/^[+-]?0[.,]/.test(bare)) {
    return fail('cell-two-ways', { text });
  }
  const isGrouping = marks.every((mark) => mark === last) && (marks.length > 1 || last === "'");
  const plain = isGrouping ? bare.replace(/[.,']/g, '') : bare.replace(/[.,'](?=.*[.,'])/g, '').replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return fail('cell-number', { text });
  return value < min || value > max ? fail('cell-range', { text, min, max }) : ok(value);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function readDate(text: string): Result<IsoDate, CellFailure> {
  const worded = /^(\d{1,2})[.\s-]+([A-Za-z]{3})[a-z]*\.?[,\s-]+(\d{4})$/.exec(text);
  if (worded !== null) {
    return dateOf(worded[3], String(MONTHS.indexOf((worded[2] ?? '').toLowerCase()) + 1), worded[1], text);
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3], text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted !== null) return dateOf(dotted[3], dotted[2], dotted[1], text);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashed === null) return fail('cell-date', { text });
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  if (first <= 12 && second <= 12 && first !== second) return fail('cell-two-ways', { text });
  const [day, month] = first > 12 ? [slashed[1], slashed[2]] : [slashed[2], slashed[1]];
  return dateOf(slashed[3], month, day, text);
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  text: string,
): Result<IsoDate, CellFailure> {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return isIsoDate(date) ? ok(date) : fail('cell-date', { text });
}

function readFlag(text: string, { yes, no }: CellContext): Result<boolean, CellFailure> {
  if (['true', '1', 'x', 'y', '✓', 'yes', yes].some((word) => same(word, text))) return ok(true);
  if (['false', '0', 'n', '-', 'no', no].some((word) => same(word, text))) return ok(false);
  return fail('cell-flag', { text });
}

function readChoice(options: readonly string[], text: string, context: CellContext): Result<string, CellFailure> {
  const found = options.find((code) => same(code, text) || same(context.labelOf(code), text));
  return found === undefined
    ? fail('cell-choice', { text, options: options.map(context.labelOf).join(', ') })
    : ok(found);
}

function readLink(kind: Kind, text: string, data: EngagementData): Result<RecordId, CellFailure> {
  const all = data.all(kind);
  const byRef = all.find((record) => record.ref !== null && same(record.ref, text));
  if (byRef !== undefined) return ok(byRef.id);
  const [found, other] = all.filter(
    (record) => same(recordName(record), text) || same(`${record.ref ?? ''} ${recordName(record)}`, text),
  );
  if (found === undefined) return fail('cell-unknown', { text });
  return other === undefined ? ok(found.id) : fail('cell-shared', { text });
}

/** A field's value as a spreadsheet and `readCell` read it. */
export function writeCell(spec: FieldSpec, value: unknown, context: CellContext): string {
  const { data, labelOf } = context;
  const nameOf = (id: RecordId): string => data.findAny(id)?.ref ?? data.nameOf(id);
  switch (spec.type) {
    case 'choice':
      return value === '' ? '' : labelOf(value as string);
    case 'choices':
      return (value as readonly string[]).map(labelOf).join('; ');
    case 'flag':
      return value === true ? context.yes : context.no;
    case 'link':
      return value === null ? '' : nameOf(value as RecordId);
    case 'links':
      return (value as readonly RecordId[]).map(nameOf).join('; ');
    default:
      return value === null ? '' : String(value as string | number);
  }
}
