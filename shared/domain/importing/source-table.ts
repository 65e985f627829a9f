/** A cell of a list: text, or a number or yes/no that the file says is one. Dates of spreadsheets are ISO text. `''` is empty. */
export type SourceCell = string | number | boolean;

/** A sheet, or the one list that a file is. */
export interface SourceTable {
  readonly name: string;
  /** Every row of the file in its order, empty ones included: row `n` of the file is `rows[n - 1]`. */
  readonly rows: readonly (readonly SourceCell[])[];
  /** Row that names the columns, from 0, where the file's format says so; undefined where it has to be found. */
  readonly headerRow?: number;
  /** There are more columns than are read. */
  readonly isWide?: boolean;
}

/** How a file is built. */
export type SourceFormat = 'text' | 'xlsx' | 'ms-project' | 'trello';

/** A file that was read: its lists, and how it was read. */
export interface SourceFile {
  readonly format: SourceFormat;
  readonly tables: readonly SourceTable[];
  /** Of delimited text: what separates cells, and the encoding that it was read in. */
  readonly delimiter?: string;
  readonly encoding?: string;
}

/** Most rows of one list that are read. */
export const ROWS_MAX = 50_000;
/** Most columns of one list that are read. */
export const COLUMNS_MAX = 500;
/**
 * Longest text of one cell that is read, in UTF-16 code units: more than any field keeps, so that what is too long for a
 * field is refused by it and never cut in silence.
 */
export const CELL_MAX = 32_768;

/** A cell as a person reads it. */
export function cellText(cell: SourceCell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : String(cell);
}

/** Whether a row says nothing. */
export function isEmptyRow(row: readonly SourceCell[]): boolean {
  return row.every((cell) => cell === '' || (typeof cell === 'string' && cell.trim() === ''));
}
