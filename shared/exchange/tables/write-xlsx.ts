import { strToU8, zipSync } from 'fflate';
import { cleanText } from '../../base/clean-text.ts';
import { daysBetween, isIsoDate, isoDate, type IsoDate } from '../../base/iso-date.ts';
import type { SourceCell } from '../../domain/importing/source-table.ts';

/** A sheet to be written: the first row are its headings. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly SourceCell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Characters that Excel keeps of a cell, and of a sheet's name. */
const CELL_CHARS = 32_767;
const NAME_CHARS = 31;

/**
 * A workbook of plain sheets: headings in bold and fixed, filters, ISO days as dates, texts as texts. No cell is a formula.
 * The same sheets give the same bytes.
 */
export function writeXlsx(sheets: readonly SheetContent[]): Uint8Array {
  const names = sheetNames(sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(rows);
  });
  const entries = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  // The first day that a zip can say; a clock would make the same register another file.
  return zipSync(entries, { level: 6, mtime: '1980-01-01T00:00:00' });
}

function sheetNames(sheets: readonly SheetContent[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const clean = cleanText(name)
      .replace(/[[\]:*?/\\\n]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, NAME_CHARS);
    const own = clean === '' || taken.has(clean.toLowerCase()) ? `Sheet${index + 1}` : clean;
    taken.add(own.toLowerCase());
    return own;
  });
}

function sheetPart(rows: readonly (readonly SourceCell[])[]): string {
  const width = Math.max(1, ...rows.slice(0, 1).map((row) => row.length));
  const widths = Array.from({ length: width }, (_, column) =>
    Math.min(60, Math.max(10, ...rows.slice(0, 200).map((row) => String(row[column] ?? '').length + 2))),
  );
  const columns = widths.map((chars, at) => `<col min="${at + 1}" max="${at + 1}" width="${chars}" customWidth="1"/>`);
  const body = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((cell, at) => cellPart(cell, at, index)).join('')}</row>`,
  );
  const filter = rows.length > 1 ? `<autoFilter ref="A1:${columnName(width - 1)}${rows.length}"/>` : '';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData>${filter}</worksheet>`;
}

function cellPart(cell: SourceCell, column: number, row: number): string {
  const at = `r="${columnName(column)}${row + 1}"`;
  if (cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c ${at}><v>${cell}</v></c>` : '';
  if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (row > 0 && isIsoDate(cell)) return `<c ${at} s="2"><v>${serialOf(cell)}</v></c>`;
  const style = row === 0 ? ' s="1"' : '';
  return `<c ${at}${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cleanText(cell).slice(0, CELL_CHARS))}</t></is></c>`;
}

const serialOf = (day: IsoDate): number => daysBetween(isoDate('1899-12-30'), day);

function columnName(index: number): string {
  let name = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
