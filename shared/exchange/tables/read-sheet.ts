import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { CELL_MAX, COLUMNS_MAX, isEmptyRow, ROWS_MAX, type SourceCell } from '../../domain/importing/source-table.ts';
import { parseXml, type XmlAttributes, type XmlFailure, type XmlHandler } from '../package/parse-xml.ts';
import { columnOf, dateOfSerial, type Workbook } from './xlsx-formats.ts';

/** Why a sheet is not read: `rows-many` has more rows with something in them than are read. */
export type SheetFailure = Failure<'rows-many'> | XmlFailure;

/** The lowest row that a spreadsheet has. */
const ROW_LIMIT = 1_048_576;
/** Most cells that merged ranges fill, all together: a range over a whole sheet is decoration. */
const MERGED_MAX = 500_000;

type Row = SourceCell[];

/** The cells of a sheet, and whether it has more columns than are read. */
export interface SheetRows {
  readonly rows: readonly (readonly SourceCell[])[];
  readonly isWide?: true;
}

/** The cells of a sheet, row by row; merged cells repeat their value downwards, as a reader sees it. */
export function readSheet(bytes: Uint8Array, workbook: Workbook, name: string): Result<SheetRows, SheetFailure> {
  const sheet = new SheetReader(workbook);
  const parsed = parseXml(bytes, sheet);
  if (!parsed.ok) return parsed;
  if (sheet.filled > ROWS_MAX + 100) return fail('rows-many', { found: sheet.filled, max: ROWS_MAX, sheet: name });
  const rows = withoutHoles(sheet.rows);
  fillMerged(rows, sheet.merged);
  return ok({ rows, ...(sheet.isWide ? { isWide: true } : {}) });
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

class SheetReader implements XmlHandler {
  readonly rows: Row[] = [];
  readonly merged: string[] = [];
  filled = 0;
  isWide = false;
  readonly #workbook: Workbook;
  #row = -1;
  #column = -1;
  #cell: Cell | null = null;
  #isValue = false;
  #phonetic = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  open(name: string, attributes: () => XmlAttributes): void {
    switch (name) {
      case 'x:row': {
        const said = Number(attributes()['r']);
        this.#row = Number.isInteger(said) && said >= 1 && said <= ROW_LIMIT ? said - 1 : this.#row + 1;
        this.#column = -1;
        return;
      }
      case 'x:c': {
        const { r = '', t = 'n', s = '0' } = attributes();
        this.#column = columnOf(r) ?? this.#column + 1;
        this.#cell = { column: this.#column, type: t, style: Number(s), text: '' };
        return;
      }
      case 'x:v':
        this.#isValue = true;
        return;
      case 'x:rPh':
        this.#phonetic += 1;
        return;
      // An inline text; the formula beside a value is never looked at.
      case 'x:t':
        this.#isValue = this.#phonetic === 0;
        return;
      case 'x:mergeCell':
        this.merged.push(attributes()['ref'] ?? '');
    }
  }

  close(name: string): void {
    if (name === 'x:v' || name === 'x:t') this.#isValue = false;
    else if (name === 'x:rPh') this.#phonetic -= 1;
    else if (name === 'x:c') this.#put();
  }

  text(text: string): void {
    if (this.#isValue && this.#cell !== null) this.#cell.text += text;
  }

  #put(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null || this.#row < 0 || this.#row >= ROW_LIMIT) return;
    const value = valueOf(cell, this.#workbook);
    if (value === '') return;
    if (cell.column >= COLUMNS_MAX) {
      this.isWide = true;
      return;
    }
    let row = this.rows[this.#row];
    if (row === undefined) {
      this.filled += 1;
      // Beyond the limit rows are only counted, for the sentence that says how many there are.
      if (this.filled > ROWS_MAX + 100) return;
      row = this.rows[this.#row] = [];
    }
    while (row.length < cell.column) row.push('');
    row[cell.column] = value;
  }
}

function valueOf({ type, style, text }: Cell, { texts, styles, is1904 }: Workbook): SourceCell {
  switch (type) {
    case 's':
      return (texts[Number(text)] ?? '').slice(0, CELL_MAX);
    case 'str':
    case 'inlineStr':
      return unescaped(text).slice(0, CELL_MAX);
    case 'b':
      return text === '1' || text === 'true';
    case 'd':
      return text.slice(0, 10);
    // What could not be calculated is no value.
    case 'e':
      return '';
  }
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text.trim();
  const meaning = styles[style] ?? 'number';
  if (meaning === 'date') return dateOfSerial(number, is1904) ?? number;
  return meaning === 'percent' ? `${Number((number * 100).toFixed(6))}%` : number;
}

// A line end and the like stand as `_x000D_` in these texts. Source: ECMA-376, part 1, 22.9.2.19.
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

const NOTHING: Row = [];

function withoutHoles(sparse: readonly (Row | undefined)[]): Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < sparse.length; index += 1) rows.push(sparse[index] ?? NOTHING);
  while (rows.length > 0 && isEmptyRow(rows.at(-1) ?? [])) rows.pop();
  return rows;
}

function fillMerged(rows: Row[], ranges: readonly string[]): void {
  let left = MERGED_MAX;
  for (const range of ranges) {
    const match = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(range);
    const column = match === null ? null : columnOf(`${match[1] ?? ''}1`);
    if (match === null || column === null || column >= COLUMNS_MAX) continue;
    const [first, last] = [Number(match[2]) - 1, Math.min(Number(match[3]), rows.length) - 1];
    const value = rows[first]?.[column] ?? '';
    if (value === '') continue;
    for (let index = first + 1; index <= last && left > 0; index += 1, left -= 1) {
      const row = rows[index] === NOTHING ? (rows[index] = []) : rows[index];
      if (row === undefined) break;
      while (row.length <= column) row.push('');
      row[column] = value;
    }
  }
}
