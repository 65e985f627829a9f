import { strToU8 } from 'fflate';
import type { SourceCell } from '../../domain/importing/source-table.ts';

// What spreadsheets take for a formula, also in its full-width forms. Source: OWASP, "CSV Injection".
const FORMULA = /^[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]/;

/** A text that no spreadsheet takes for a formula: one that could be starts with an apostrophe. */
export function neutralText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Rows as CSV in UTF-8 with its mark, so that Excel reads the letters right. Numbers stay numbers. Source: RFC 4180. */
export function writeCsv(rows: readonly (readonly SourceCell[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => quoted(cell)).join(','));
  return strToU8(`\ufeff${lines.join('\r\n')}\r\n`);
}

function quoted(cell: SourceCell): string {
  if (typeof cell !== 'string') return String(cell);
  const text = neutralText(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
