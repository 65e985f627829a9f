import { cellText, isEmptyRow, type SourceCell } from '../../domain/importing/source-table.ts';

/** Rows from the top among which the one with the headings is looked for. */
const LOOKED_AT = 40;
/** Rows below that tell how wide the table is. */
const WIDTH_ROWS = 60;
const HEADING_MAX = 120;

/**
 * Row that names the columns, from 0; 0 for an empty table. The rule: of the first 40 rows, the one with the most different
 * short words — a word that is a known heading counts three times — among those that fill at least half of the table's
 * usual width. The earliest wins, because what stands above a table (its name, a date) fills few cells.
 */
export function findHeaderRow(rows: readonly (readonly SourceCell[])[], isKnown: (heading: string) => boolean): number {
  const filled = (row: readonly SourceCell[]): number => row.filter((cell) => cellText(cell).trim() !== '').length;
  const widths = rows
    .slice(0, WIDTH_ROWS)
    .filter((row) => !isEmptyRow(row))
    .map(filled)
    .toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  let best = { row: rows.findIndex((row) => !isEmptyRow(row)), score: 0 };
  rows.slice(0, LOOKED_AT).forEach((row, index) => {
    if (filled(row) < Math.max(1, usual / 2)) return;
    const words = new Set(row.filter(isHeading).map((cell) => cellText(cell).trim().toLowerCase()));
    const known = [...words].filter(isKnown).length;
    const score = words.size + known * 2;
    if (score > best.score) best = { row: index, score };
  });
  return Math.max(0, best.row);
}

function isHeading(cell: SourceCell): boolean {
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  return (
    text !== '' && text.length <= HEADING_MAX && !/^[\d\s.,:/%€$£+-]+$/.test(text) && !/^\d{4}-\d\d-\d\d/.test(text)
  );
}
