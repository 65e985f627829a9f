import { cleanText } from '../../base/clean-text.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type { RecordId } from '../../base/ids.ts';
import type { NumberSpec } from '../model/fields.ts';
import { fieldSpec } from '../model/kinds.ts';
import { RAID_TYPES } from '../model/kinds-blueprint.ts';
import { meaningOf, type ImportMapping } from './mapping.ts';
import type { FoundParent } from './parents.ts';
import type { RowReason } from './plan.ts';
import {
  dateCandidates,
  numberCandidates,
  settle,
  type DateReading,
  type NumberReading,
  type ValueFailure,
} from './read-values.ts';
import { DATE_ROLES, FIELD_OF_ROLE, MONEY_ROLES, NUMBER_ROLES, type ImportRole, type ImportTarget } from './roles.ts';
import { cellText, type SourceCell } from './source-table.ts';
import { NO_MEANING, raidTypeOf } from './words.ts';

/** What a row is read with. */
export interface RowContext {
  readonly mapping: ImportMapping;
  readonly headings: readonly string[];
  /** The department that a word names, or that it will be; null for none. */
  departmentOf(word: string): RecordId | null;
  /** The initiative that a number, a key, a reference or a title names, or why it is not known. */
  parentOf(word: string): FoundParent;
}

/** What a row says: fields to set, cells that cannot be read, and what is worth knowing. */
export interface RowValues {
  readonly set: Readonly<Record<string, unknown>>;
  readonly problems: readonly RowReason[];
  readonly notes: readonly RowReason[];
}

type CellFailure = ValueFailure | Failure<'cell-range' | 'cell-negative' | 'cell-long'>;

/** Reads the cells of a row as fields of what it becomes. An empty cell says nothing: it empties no field. */
export function readRow(cells: readonly SourceCell[], target: ImportTarget, context: RowContext): RowValues {
  const set: Record<string, unknown> = {};
  const problems: RowReason[] = [];
  const notes: RowReason[] = [];
  const fields = FIELD_OF_ROLE[target];
  for (const role of Object.keys(fields) as ImportRole[]) {
    const column = context.mapping.columns[role];
    const field = fields[role];
    const cell = column === undefined ? '' : (cells[column] ?? '');
    if (column === undefined || field === undefined || cellText(cell).trim() === '') continue;
    const heading = context.headings[column] ?? '';
    const read = readCell(role, cell, target, context);
    if (!read.ok) problems.push({ ...read.error, column: heading });
    else if (read.value.note !== undefined) notes.push({ ...read.value.note, column: heading });
    else set[field] = read.value.value;
  }
  closeByDate(set, cells, target, context);
  return { set, problems, notes };
}

interface CellValue {
  readonly value?: unknown;
  /** The field stays as it is, and this is why. */
  readonly note?: RowReason;
}

function readCell(
  role: ImportRole,
  cell: SourceCell,
  target: ImportTarget,
  context: RowContext,
): Result<CellValue, CellFailure> {
  const { mapping } = context;
  const text = cleanText(cellText(cell)).trim();
  if (DATE_ROLES.includes(role)) {
    const date = settle(dateCandidates(cell), mapping.readings[role] as DateReading | undefined, text, 'cell-date');
    return date.ok ? ok({ value: date.value }) : date;
  }
  if (NUMBER_ROLES.includes(role)) return readNumber(role, cell, text, target, mapping);
  if (role === 'department') return named(context.departmentOf(text), null);
  if (role === 'parent') return ok(context.parentOf(text));
  if (role === 'type') return named(raidTypeOf(text) || saidRaidType(mapping, text), wordless(text));
  if (role === 'status' || role === 'rag') {
    const meaning = meaningOf(mapping, role, text);
    return named(meaning === NO_MEANING ? null : meaning, wordless(text));
  }
  return readText(role, text, target);
}

// What is said of types may be what rows become, and not which kind of RAID item.
function saidRaidType(mapping: ImportMapping, text: string): string | null {
  const said = meaningOf(mapping, 'type', text);
  return RAID_TYPES.find((type) => type === said) ?? null;
}

const wordless = (text: string): Failure => ({ code: 'note-word-unknown', params: { text } });

function named(value: unknown, note: Failure | null): Result<CellValue, CellFailure> {
  if (value !== null) return ok({ value });
  return ok({ note: note ?? { code: 'note-left-empty' } });
}

function readNumber(
  role: ImportRole,
  cell: SourceCell,
  text: string,
  target: ImportTarget,
  { readings }: ImportMapping,
): Result<CellValue, CellFailure> {
  const number = settle(numberCandidates(cell), readings[role] as NumberReading | undefined, text, 'cell-number');
  if (!number.ok) return number;
  if (MONEY_ROLES.includes(role) && number.value < 0) return fail('cell-negative', { text });
  const { min, max } = fieldSpec(target, FIELD_OF_ROLE[target][role] ?? '') as NumberSpec;
  return number.value < min || number.value > max
    ? fail('cell-range', { text, min, max })
    : ok({ value: number.value });
}

function readText(role: ImportRole, text: string, target: ImportTarget): Result<CellValue, CellFailure> {
  const spec = fieldSpec(target, FIELD_OF_ROLE[target][role] ?? '');
  if (spec?.type !== 'text') return ok({ value: text });
  const value = spec.multiline ? text : text.replace(/\s*\n\s*/g, ' ');
  return value.length > spec.max ? fail('cell-long', { max: spec.max }) : ok({ value });
}

// A list without a status may still say when something was finished.
function closeByDate(
  set: Record<string, unknown>,
  cells: readonly SourceCell[],
  target: ImportTarget,
  { mapping }: RowContext,
): void {
  const column = mapping.columns.done;
  if (target !== 'initiative' || column === undefined || 'status' in set) return;
  if (cellText(cells[column]).trim() !== '') set['status'] = 'done';
}
