import { cellText, isEmptyRow, type SourceCell, type SourceTable } from './source-table.ts';

/** A row below the headings. */
export interface HeadedRow {
  /** Number of the row in the file, from 1, as a spreadsheet shows it. */
  readonly line: number;
  readonly cells: readonly SourceCell[];
}

/** A list whose columns have names, each a different one. */
export interface HeadedTable {
  readonly headings: readonly string[];
  /** Rows that say something. */
  readonly rows: readonly HeadedRow[];
}

/** The word of a column that has no heading. */
export type UnnamedColumn = (number: number) => string;

/**
 * Names the columns by the row `headerRow` (from 0). A heading that stands twice gets a number, `Labels (2)`; a column
 * without one is named by `unnamed`. Columns beyond the headings count when most rows reach them.
 */
export function headTable(table: SourceTable, headerRow: number, unnamed: UnnamedColumn): HeadedTable {
  const rows = table.rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ line, cells }) => line > headerRow + 1 && !isEmptyRow(cells));
  const named = table.rows[headerRow] ?? [];
  const width = Math.max(lengthOf(named), usualLength(rows));
  const seen = new Map<string, number>();
  const headings = Array.from({ length: width }, (_, index) => {
    const heading = cellText(named[index]).replace(/\s+/g, ' ').trim() || unnamed(index + 1);
    const key = plainWord(heading);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
  return { headings, rows };
}

function lengthOf(cells: readonly SourceCell[]): number {
  let length = cells.length;
  while (length > 0 && cellText(cells[length - 1]).trim() === '') length -= 1;
  return length;
}

function usualLength(rows: readonly HeadedRow[]): number {
  const lengths = rows.slice(0, 500).map(({ cells }) => lengthOf(cells));
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}

/** A word without case, accents and signs, to compare with others: `Due-Date ` and `due date` are one. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}
