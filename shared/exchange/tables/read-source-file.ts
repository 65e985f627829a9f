import { strToU8 } from 'fflate';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { ROWS_MAX, type SourceFile } from '../../domain/importing/source-table.ts';
import { decodeText } from './decode-text.ts';
import { guessDelimiter, readDelimited } from './read-delimited.ts';
import { readProject } from './read-project.ts';
import { readTrello } from './read-trello.ts';
import { readXlsx } from './read-xlsx.ts';

/** Largest file that is read, in bytes. */
export const SOURCE_BYTES_MAX = 50 * 1024 * 1024;

/**
 * Why a file is not brought in. `source-large`: more than `SOURCE_BYTES_MAX`. `source-empty`: it holds nothing.
 * `source-protected`: a password, or an older Excel file. `source-package`: a zip that is no workbook. `source-damaged`: cut
 * off, or not well-formed. `source-doctype`: it declares a document type or entities. `source-bomb`: it unpacks to more than
 * is read. `source-unsafe`: built as no spreadsheet builds it. `source-binary`: no text and no format that is known.
 * `source-xml`, `source-json`: of another kind. `rows-many`: more than `ROWS_MAX` rows.
 */
export type SourceFailure = Failure<
  | 'source-large'
  | 'source-empty'
  | 'source-protected'
  | 'source-package'
  | 'source-damaged'
  | 'source-doctype'
  | 'source-bomb'
  | 'source-unsafe'
  | 'source-binary'
  | 'source-xml'
  | 'source-json'
  | 'rows-many'
>;

/** What the user chose in place of what was guessed. */
export interface SourceOptions {
  readonly delimiter?: string;
}

const CODES: Readonly<Record<string, SourceFailure['code']>> = {
  'zip-none': 'source-package',
  'zip-protected': 'source-protected',
  'zip-damaged': 'source-damaged',
  'zip-unsafe': 'source-unsafe',
  'zip-bomb': 'source-bomb',
  'xml-damaged': 'source-damaged',
  'xml-doctype': 'source-doctype',
  'xml-deep': 'source-unsafe',
};

/** Reads a list of any kind, going by its bytes and never by its name. Whatever they are, nothing is thrown. */
export function readSourceFile(bytes: Uint8Array, options: SourceOptions = {}): Result<SourceFile, SourceFailure> {
  if (bytes.length > SOURCE_BYTES_MAX) {
    return fail('source-large', { max: SOURCE_BYTES_MAX / 1024 / 1024, found: Math.ceil(bytes.length / 1024 / 1024) });
  }
  if (bytes.length === 0) return fail('source-empty');
  const read = readByBytes(bytes, options);
  if (read.ok) return read;
  const { params } = read.error;
  return fail(CODES[read.error.code] ?? (read.error.code as SourceFailure['code']), params);
}

function readByBytes(bytes: Uint8Array, options: SourceOptions): Result<SourceFile, Failure> {
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) return readXlsx(bytes);
  const { text, encoding } = decodeText(bytes);
  const start = text.slice(0, 1000).trimStart();
  if (start === '' && text.trim() === '') return fail('source-empty');
  // The XML reader takes UTF-8 only; in another encoding it is written anew.
  if (start.startsWith('<')) return readProject(encoding === 'utf-8' ? bytes : encodeUtf8(text));
  if (start.startsWith('{') || (start.startsWith('[') && /^\[\s*[{[\]]/.test(start))) return readTrello(bytes);
  if (isBinary(text)) return fail('source-binary');
  const said = /^sep=.\r?\n/i.exec(text.slice(0, 10))?.[0].length ?? 0;
  const delimiter = options.delimiter ?? guessDelimiter(text);
  const { rows, isCut, isWide } = readDelimited(text.slice(said), delimiter, ROWS_MAX + 100);
  if (isCut) return fail('rows-many', { max: ROWS_MAX });
  if (rows.length === 0) return fail('source-empty');
  return ok({ format: 'text', tables: [{ name: '', rows, ...(isWide ? { isWide } : {}) }], delimiter, encoding });
}

// Text has no zeros and hardly any other control characters.
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  // oxlint-disable-next-line no-control-regex -- naming the control characters is the purpose
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return sample.includes('\0') || controls > sample.length / 20;
}

function encodeUtf8(text: string): Uint8Array {
  return strToU8(text.replace(/^\s*<\?xml[^>]*\?>/, ''));
}
