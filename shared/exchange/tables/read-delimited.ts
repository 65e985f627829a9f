import { CELL_MAX, COLUMNS_MAX, isEmptyRow } from '../../domain/importing/source-table.ts';

/** What separates the cells of delimited text, in the order in which they are tried. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Rows of text, and whether there was more than is read. */
export interface DelimitedRows {
  readonly rows: string[][];
  /** Rows beyond the limit were left out. */
  readonly isCut: boolean;
  /** Rows with more than `COLUMNS_MAX` cells were cut off there. */
  readonly isWide: boolean;
}

/**
 * Reads rows and cells. A cell may stand in double quotes, with its own quotes doubled, and then hold the delimiter and line
 * ends. Quotes in the middle of a cell are text; an unclosed quote ends with the text. Never throws.
 * Source: RFC 4180, section 2, with the liberties that spreadsheets take.
 */
export function readDelimited(text: string, delimiter: string, rowsMax: number): DelimitedRows {
  const rows: string[][] = [];
  const cut = delimiter.charCodeAt(0);
  let row: string[] = [];
  let at = 0;
  let isWide = false;
  while (at < text.length && rows.length < rowsMax) {
    let cell: string;
    if (text.charCodeAt(at) === QUOTE) {
      const quoted = readQuoted(text, at, cut);
      cell = quoted.cell;
      at = quoted.end;
    } else {
      const end = cellEnd(text, at, cut);
      cell = text.slice(at, end);
      at = end;
    }
    if (row.length < COLUMNS_MAX) row.push(cell.slice(0, CELL_MAX));
    else isWide = true;
    if (at >= text.length) break;
    if (text.charCodeAt(at) === cut) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    at += text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEWLINE ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { rows: withoutEmptyEnd(rows), isCut: at < text.length, isWide };
}

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

function cellEnd(text: string, start: number, cut: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === cut || code === NEWLINE || code === RETURN) return at;
  }
  return text.length;
}

function readQuoted(text: string, start: number, cut: number): { readonly cell: string; readonly end: number } {
  let at = start + 1;
  let cell = '';
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, quote);
    if (text.charCodeAt(quote + 1) === QUOTE) {
      cell += '"';
      at = quote + 2;
      continue;
    }
    // What stands between the closing quote and the delimiter belongs to the cell: some programs forget to double theirs.
    const end = cellEnd(text, quote + 1, cut);
    return { cell: cell + text.slice(quote + 1, end), end };
  }
}

function withoutEmptyEnd(rows: string[][]): string[][] {
  let length = rows.length;
  while (length > 0 && isEmptyRow(rows[length - 1] ?? [])) length -= 1;
  return rows.slice(0, length);
}

const SAMPLE_CHARS = 200_000;
const SAMPLE_ROWS = 50;

/**
 * The delimiter under which the beginning falls into the most columns that stay the same from row to row; a comma when none
 * does. Excel writes it down itself in a first line `sep=;`.
 */
export function guessDelimiter(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text.slice(0, 10))?.[1];
  if (said !== undefined) return said;
  const sample = text.slice(0, SAMPLE_CHARS);
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = readDelimited(sample, delimiter, SAMPLE_ROWS)
      .rows.filter((row) => !isEmptyRow(row))
      .map(({ length }) => length);
    const usual = commonest(widths);
    const share = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    const score = usual > 1 ? share * share * Math.min(usual, 40) : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
