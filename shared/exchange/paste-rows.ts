import { fieldSpec, type Kind } from '../domain/model/kinds.ts';
import { readCell, type CellContext, type CellFailure } from './read-cell.ts';

/** A cell that could not be read. */
export interface CellProblem {
  readonly field: string;
  readonly error: CellFailure;
}

/** What became of one pasted row. */
export interface PastedRow {
  /** Place among the pasted rows, from 1; a row of headings counts. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What would be stored; null when the row cannot be taken. */
  readonly body: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly CellProblem[];
  /** Cells beyond the last column; a row that has some is not taken, because it is not the table that was meant. */
  readonly surplus: number;
  /** Columns that the row does not reach; they stay empty. */
  readonly missing: number;
}

/** What was pasted, row by row. */
export interface PastedTable {
  /** The field of each pasted column; null for one that no field has the name of. */
  readonly columns: readonly (string | null)[];
  /** Whether the first row named the columns. */
  readonly hasHeadings: boolean;
  readonly rows: readonly PastedRow[];
}

/** What the rows are read as. */
export interface PasteTarget {
  readonly kind: Kind;
  /** The fields that columns stand for when no headings say otherwise, in order. */
  readonly fields: readonly string[];
  readonly labelOfField: (field: string) => string;
}

const plain = (text: string): string => text.trim().toLocaleLowerCase();

/**
 * Reads pasted rows as records of a kind. A first row in which at least two cells (all, when there are fewer) are names of
 * fields gives the columns; otherwise they are the target's fields in order. Nothing is stored and nothing is guessed.
 */
export function readPastedRows(
  table: readonly (readonly string[])[],
  target: PasteTarget,
  context: CellContext,
): PastedTable {
  const byName = new Map(target.fields.flatMap((field) => [[plain(target.labelOfField(field)), field] as const]));
  const named = (table[0] ?? []).map((cell) => byName.get(plain(cell)) ?? null);
  const known = named.filter((field) => field !== null).length;
  const hasHeadings = known >= Math.min(2, named.length) && known > 0;
  const columns = hasHeadings ? named : target.fields;
  const rows = table
    .map((cells, index) => ({ cells, line: index + 1 }))
    .slice(hasHeadings ? 1 : 0)
    .map(({ cells, line }) => readRow(cells, line, columns, target.kind, context));
  return { columns, hasHeadings, rows };
}

function readRow(
  cells: readonly string[],
  line: number,
  columns: readonly (string | null)[],
  kind: Kind,
  context: CellContext,
): PastedRow {
  const problems: CellProblem[] = [];
  const body: Record<string, unknown> = {};
  columns.forEach((field, index) => {
    const spec = field === null ? undefined : fieldSpec(kind, field);
    if (field === null || spec === undefined) return;
    const read = readCell(spec, cells[index] ?? '', context);
    if (read.ok) body[field] = read.value;
    else problems.push({ field, error: read.error });
  });
  const surplus = cells.slice(columns.length).filter((cell) => cell.trim() !== '').length;
  const missing = Math.max(0, columns.length - cells.length);
  const isTaken = problems.length === 0 && surplus === 0;
  return { line, cells, body: isTaken ? body : null, problems, surplus, missing };
}
