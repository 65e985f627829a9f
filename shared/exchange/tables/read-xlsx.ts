import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type { SourceFile, SourceTable } from '../../domain/importing/source-table.ts';
import { parseXml, type XmlFailure, type XmlHandler } from '../package/parse-xml.ts';
import { openZip, type ZipFailure, type ZipParts } from '../package/read-zip.ts';
import { readSheet, type SheetFailure } from './read-sheet.ts';
import { meaningOfFormat, type NumberMeaning, type Workbook } from './xlsx-formats.ts';

/** Why a file is not read as a workbook: `source-package` is a package of another kind; `source-empty` has no sheet with cells. */
export type XlsxFailure = Failure<'source-package' | 'source-empty'> | SheetFailure | ZipFailure | XmlFailure;

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
}

/**
 * Reads the visible sheets of an `.xlsx` or `.xlsm` workbook. A formula is never evaluated: its cell has the value that the
 * spreadsheet stored last. Whatever the bytes are, the answer is a result; nothing is thrown.
 */
export function readXlsx(bytes: Uint8Array): Result<SourceFile, XlsxFailure> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const main = relationsOf(zip.value, '');
  if (!main.ok) return main;
  const path = [...main.value.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relations = relationsOf(zip.value, path);
  if (!relations.ok) return relations;
  const head = readHead(zip.value, path);
  if (!head.ok) return head;
  if (head.value === null) return fail('source-package');
  const target = (type: string): string | undefined =>
    [...relations.value.values()].find((relation) => relation.type === type)?.target;
  const texts = readTexts(zip.value, target('sharedStrings'));
  if (!texts.ok) return texts;
  const styles = readStyles(zip.value, target('styles'));
  if (!styles.ok) return styles;
  const workbook: Workbook = { texts: texts.value, styles: styles.value, is1904: head.value.is1904 };
  const tables: SourceTable[] = [];
  for (const { name, relation } of head.value.sheets) {
    const entry = relations.value.get(relation);
    if (entry === undefined || entry.type !== 'worksheet') continue;
    const part = zip.value.read(entry.target);
    if (!part.ok) return part;
    if (part.value === null) continue;
    const sheet = readSheet(part.value, workbook, name);
    if (!sheet.ok) return sheet;
    if (sheet.value.rows.length > 0) tables.push({ name, ...sheet.value });
  }
  return tables.length === 0 ? fail('source-empty') : ok({ format: 'xlsx', tables });
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

function relationsOf(zip: ZipParts, part: string): Result<Map<string, Relation>, XlsxFailure> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  const read = readPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(name, attributes) {
      if (name !== 'rel:Relationship') return;
      const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes();
      // What lies outside the file is not fetched.
      if (TargetMode === 'External') return;
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) });
    },
    close: () => undefined,
  });
  return read.ok ? ok(relations) : read;
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Whether there was such a part. */
function readPart(zip: ZipParts, name: string | undefined, handler: XmlHandler): Result<boolean, XlsxFailure> {
  const part = name === undefined ? ok(null) : zip.read(name);
  if (!part.ok) return part;
  if (part.value === null) return ok(false);
  const parsed = parseXml(part.value, handler);
  return parsed.ok ? ok(true) : parsed;
}

function readHead(
  zip: ZipParts,
  path: string,
): Result<{ readonly sheets: readonly SheetEntry[]; readonly is1904: boolean } | null, XlsxFailure> {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  let isWorkbook = false;
  const read = readPart(zip, path, {
    open(name, attributes) {
      if (name === 'x:workbook') isWorkbook = true;
      if (name === 'x:workbookPr') is1904 = isTrue(attributes()['date1904']);
      if (name !== 'x:sheet') return;
      const { name: title = '', 'r:id': relation = '', state = '' } = attributes();
      if (state === '' || state === 'visible') sheets.push({ name: title, relation });
    },
    close: () => undefined,
  });
  if (!read.ok) return read;
  return ok(read.value && isWorkbook ? { sheets, is1904 } : null);
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function readTexts(zip: ZipParts, name: string | undefined): Result<readonly string[], XlsxFailure> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  // How a word is read aloud in Japanese is no part of it.
  let phonetic = 0;
  const read = readPart(zip, name, {
    open(element) {
      if (element === 'x:si') text = '';
      else if (element === 'x:rPh') phonetic += 1;
      else if (element === 'x:t') isText = phonetic === 0;
    },
    close(element) {
      if (element === 'x:si') texts.push(text);
      else if (element === 'x:rPh') phonetic -= 1;
      else if (element === 'x:t') isText = false;
    },
    text(part) {
      if (isText) text += part;
    },
  });
  return read.ok ? ok(texts) : read;
}

function readStyles(zip: ZipParts, name: string | undefined): Result<readonly NumberMeaning[], XlsxFailure> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCells = false;
  const read = readPart(zip, name, {
    open(element, attributes) {
      if (element === 'x:cellXfs') isCells = true;
      else if (element === 'x:numFmt') codes.set(Number(attributes()['numFmtId']), attributes()['formatCode'] ?? '');
      else if (element === 'x:xf' && isCells) ids.push(Number(attributes()['numFmtId'] ?? 0));
    },
    close(element) {
      if (element === 'x:cellXfs') isCells = false;
    },
  });
  return read.ok ? ok(ids.map((id) => meaningOfFormat(id, codes.get(id)))) : read;
}
