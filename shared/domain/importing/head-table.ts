import { cellText, isEmptyRow, type SourceCell, type SourceTable } from './source-table.ts';

/** A row below the headings. */
export interface HeadedRow {
  /** Number of the row in the file, from 1, as a spreadsheet shows it. */
  readonly line: number;
  readonly cells: readonly SourceCell[];
}

/** A row that arranges the list and is none of its entries: the headings once more, or the name of the group below it. */
export interface AsideRow {
  readonly line: number;
  readonly code: 'row-headings' | 'row-group';
}

/** A list whose columns have names, each a different one. */
export interface HeadedTable {
  readonly headings: readonly string[];
  /** Rows that say something. */
  readonly rows: readonly HeadedRow[];
  readonly asides: readonly AsideRow[];
}

/** Characters of a heading that are kept: more is a text that got into the wrong row. */
const HEADING_CHARS = 120;

/** The word of a column that has no heading. */
export type UnnamedColumn = (number: number) => string;

/**
 * Names the columns by the row `headerRow` (from 0). A heading that stands twice gets a number, `Labels (2)`; a column
 * without one is named by `unnamed`. Columns beyond the headings count when most rows reach them. Where the headings stand
 * again further down, a row right above them with a single word names a group, as boards of monday.com are written.
 */
export function headTable(table: SourceTable, headerRow: number, unnamed: UnnamedColumn): HeadedTable {
  const named = table.rows[headerRow] ?? [];
  const below = table.rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ line, cells }) => line > headerRow + 1 && !isEmptyRow(cells));
  const asides = asidesOf(below, named);
  const aside = new Set(asides.map(({ line }) => line));
  const rows = below.filter(({ line }) => !aside.has(line));
  const width = Math.max(lengthOf(named), usualLength(rows));
  const seen = new Set<string>();
  const headings = Array.from({ length: width }, (_, index) => {
    const text = cellText(named[index]).replace(/\s+/g, ' ').trim();
    const heading = text.slice(0, HEADING_CHARS).toWellFormed() || unnamed(index + 1);
    let own = heading;
    // A list may have a column of its own that is called `Labels (2)`.
    for (let times = 2; seen.has(plainWord(own)); times += 1) own = `${heading} (${times})`;
    seen.add(plainWord(own));
    return own;
  });
  return { headings, rows, asides };
}

function asidesOf(rows: readonly HeadedRow[], headings: readonly SourceCell[]): AsideRow[] {
  const words = wordsOf(headings);
  if (words.length < 2) return [];
  return rows.flatMap(({ line, cells }, index): AsideRow[] => {
    const own = wordsOf(cells);
    if (own.length !== words.length || own.some((word, at) => word !== words[at])) return [];
    const above = rows[index - 1];
    const isGroup = above !== undefined && wordsOf(above.cells).length === 1;
    return [...(isGroup ? [{ line: above.line, code: 'row-group' } as const] : []), { line, code: 'row-headings' }];
  });
}

const wordsOf = (cells: readonly SourceCell[]): string[] =>
  cells.map((cell) => cellText(cell).trim()).filter((word) => word !== '');

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
