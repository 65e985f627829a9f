import { RECEIPT_PART_MAX } from '../model/kinds-importing.ts';
import { OUTCOMES, type Outcome, type PlannedRow, type RowReason } from './plan.ts';
import { IMPORT_TARGETS, type ImportTarget } from './roles.ts';

/** What a receipt keeps of a row. */
export interface ReceiptRow {
  readonly line: number;
  readonly outcome: Outcome;
  readonly target: ImportTarget | null;
  readonly key: string;
  readonly title: string;
  /** Fields that were set. */
  readonly fields: readonly string[];
  readonly reasons: readonly RowReason[];
}

/** Longest title and value that a receipt repeats, in UTF-16 code units. */
const SHORT = 200;

/** The rows as texts that each fit into one record, a line of JSON for each row. */
export function packReceipt(rows: readonly PlannedRow[]): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let length = 0;
  for (const row of rows) {
    const line = packRow(row);
    if (length + line.length + 1 > RECEIPT_PART_MAX && part.length > 0) {
      parts.push(part.join('\n'));
      part = [];
      length = 0;
    }
    part.push(line);
    length += line.length + 1;
  }
  return part.length > 0 ? [...parts, part.join('\n')] : parts;
}

/** What a receipt keeps of a planned row. */
export function toReceiptRow({ line, outcome, target, key, title, set, reasons }: PlannedRow): ReceiptRow {
  // Of a new record every field is new.
  const fields = outcome === 'updated' ? Object.keys(set).filter((field) => !field.startsWith('external')) : [];
  return { line, outcome, target, key, title, fields, reasons };
}

function packRow(planned: PlannedRow): string {
  const row = toReceiptRow(planned);
  const reasons = row.reasons.map(({ code, column = '', params = {} }) => [code, short(column), shortParams(params)]);
  return JSON.stringify([
    row.line,
    row.outcome,
    row.target ?? '',
    short(row.key),
    short(row.title),
    row.fields,
    reasons,
  ]);
}

// Line separators are line ends to the store and would cut the line in two.
const short = (text: string): string =>
  (text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text).toWellFormed().replace(/[\u2028\u2029\u007f]/g, ' ');

function shortParams(params: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? short(value) : value]),
  );
}

/** The rows of a receipt from its texts in order; lines that cannot be read are left out. */
export function unpackReceipt(contents: readonly string[]): ReceiptRow[] {
  return contents.flatMap((content) => content.split('\n').flatMap((line) => unpackRow(line) ?? []));
}

function unpackRow(line: string): ReceiptRow | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  const [number, outcome, target, key, title, fields, reasons] = value as unknown[];
  const known = OUTCOMES.find((one) => one === outcome);
  if (typeof number !== 'number' || known === undefined) return null;
  return {
    line: number,
    outcome: known,
    target: IMPORT_TARGETS.find((one) => one === target) ?? null,
    key: typeof key === 'string' ? key : '',
    title: typeof title === 'string' ? title : '',
    fields: Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : [],
    reasons: Array.isArray(reasons) ? reasons.flatMap((reason) => unpackReason(reason) ?? []) : [],
  };
}

function unpackReason(value: unknown): RowReason | null {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return null;
  const [code, column, params] = value as [string, unknown, unknown];
  const isObject = typeof params === 'object' && params !== null;
  return {
    code,
    ...(typeof column === 'string' && column !== '' ? { column } : {}),
    params: isObject ? (params as Record<string, string | number>) : {},
  };
}
