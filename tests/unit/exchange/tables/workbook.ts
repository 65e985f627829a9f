import { strToU8, zipSync } from 'fflate';

const TYPES = 'http://schemas.openxmlformats.org';

/** Parts of a workbook that a test gives. */
export interface WorkbookParts {
  /** Content of `sheetData` and what follows it. */
  readonly sheet: string;
  readonly after?: string;
  /** Shared texts, each the content of an `si`. */
  readonly texts?: readonly string[];
  /** Number formats of the cell styles: a number of Excel's own, or a code. */
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
}

/** A workbook as a spreadsheet program writes it. */
export function workbook({ sheet, after = '', texts = [], formats = [0], is1904 = false }: WorkbookParts): Uint8Array {
  const main = `xmlns="${TYPES}/spreadsheetml/2006/main" xmlns:r="${TYPES}/officeDocument/2006/relationships"`;
  const office = `${TYPES}/officeDocument/2006/relationships`;
  const own = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${format}"/>`] : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${TYPES}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main}><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Plan" sheetId="1" r:id="r1"/><sheet name="Secret" sheetId="2" state="hidden" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${TYPES}/package/2006/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${own.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${sheet}</sheetData>${after}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
