import { fromBase64, toBase64 } from '../base/base64.ts';
import { fail, ok, type Failure, type Result } from '../base/result.ts';
import { readPictureHeader } from '../domain/branding/picture-header.ts';
import type { StoredRecord } from './stored-record.ts';

/** Name of a picture in the package; its fingerprint, so that one logo used twice is there once. */
const NAME = /^pictures\/([0-9a-f]{64})\.(png|jpg)$/;
/** Stands in a record for a picture that lies beside the records. */
const MARK = 'picture:';

/** The fingerprint of bytes: SHA-256 in 64 hexadecimal digits. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** Why pictures are refused: one is missing, is none, is not what its name says, or belongs to nothing. */
export type PackagePictureFailure = Failure<'file-picture'>;

/** Whether an entry of a package is named as a picture. */
export function isPictureName(name: string): boolean {
  return NAME.test(name);
}

/** Takes the logos out of the records; what is no sound picture stays where it is. */
export async function movePicturesOut(
  records: readonly StoredRecord[],
  sha256: Sha256,
): Promise<{ readonly records: StoredRecord[]; readonly pictures: ReadonlyMap<string, Uint8Array> }> {
  const pictures = new Map<string, Uint8Array>();
  const without: StoredRecord[] = [];
  for (const record of records) {
    const bytes = pictureOf(record);
    if (bytes === null) {
      without.push(record);
      continue;
    }
    const name = `pictures/${await sha256(bytes)}.${record.body['format'] === 'jpeg' ? 'jpg' : 'png'}`;
    pictures.set(name, bytes);
    without.push({ ...record, body: { ...record.body, content: `${MARK}${name}` } });
  }
  return { records: without, pictures };
}

/** Puts the pictures of a package back where its records name them. Works on records that nobody has checked yet. */
export function movePicturesIn(
  records: readonly unknown[],
  pictures: ReadonlyMap<string, Uint8Array>,
): Result<unknown[], PackagePictureFailure> {
  const used = new Set<string>();
  const whole: unknown[] = [];
  for (const record of records) {
    const body = isObject(record) && isLogo(record['kind']) && isObject(record['body']) ? record['body'] : null;
    const content = body?.['content'];
    if (!isObject(record) || body === null || typeof content !== 'string' || !content.startsWith(MARK)) {
      whole.push(record);
      continue;
    }
    const name = content.slice(MARK.length);
    const bytes = pictures.get(name);
    const header = bytes === undefined ? null : readPictureHeader(bytes);
    const format = name.endsWith('.jpg') ? 'jpeg' : 'png';
    if (bytes === undefined || header?.ok !== true || header.value.format !== format || body['format'] !== format) {
      return fail('file-picture', { where: name.slice(0, 80) });
    }
    used.add(name);
    whole.push({ ...record, body: { ...body, content: toBase64(bytes) } });
  }
  const spare = [...pictures.keys()].find((name) => !used.has(name));
  return spare === undefined ? ok(whole) : fail('file-picture', { where: spare });
}

function pictureOf(record: StoredRecord): Uint8Array | null {
  const { content, format } = record.body;
  if (!isLogo(record.kind) || typeof content !== 'string' || content === '') return null;
  const bytes = fromBase64(content);
  if (bytes === null || toBase64(bytes) !== content) return null;
  const header = readPictureHeader(bytes);
  return header.ok && header.value.format === format ? bytes : null;
}

const isLogo = (kind: unknown): boolean => kind === 'brandLogo' || kind === 'clientLogo';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
