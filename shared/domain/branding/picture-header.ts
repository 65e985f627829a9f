import { fail, ok, type Failure, type Result } from '../../base/result.ts';

/** What a picture's first bytes say about it. */
export interface PictureHeader {
  readonly format: 'png' | 'jpeg' | 'svg';
  /** Size in pixels; null for a vector picture, which has none of its own. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Largest file of a logo that is read, in megabytes. */
export const PICTURE_MEGABYTES_MAX = 10;
/** Most pixels of a logo that is decoded, in millions. */
export const PICTURE_MEGAPIXELS_MAX = 40;

/**
 * Why a picture is not taken, before anything is decoded.
 * - `picture-empty`, `picture-heavy`: nothing in it, or beyond `PICTURE_MEGABYTES_MAX`.
 * - `picture-other`: not PNG, JPEG or SVG; `found` names what it is, where that is known.
 * - `picture-huge`: more than `PICTURE_MEGAPIXELS_MAX` million pixels.
 * - `picture-damaged`: it ends before it says how large it is, or says something impossible.
 * - `picture-entities`: an SVG that defines entities, which can be made to grow without end.
 */
export type PictureFailure = Failure<
  'picture-empty' | 'picture-heavy' | 'picture-other' | 'picture-huge' | 'picture-damaged' | 'picture-entities'
>;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

// What people try most often, by the first bytes, so that the refusal can name it.
const OTHERS: readonly (readonly [string, readonly number[]])[] = [
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['WebP', [0x52, 0x49, 0x46, 0x46]],
  ['BMP', [0x42, 0x4d]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PostScript', [0x25, 0x21, 0x50, 0x53]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** What a file that should be a logo is, by its bytes and never by its name. */
export function readPictureHeader(bytes: Uint8Array): Result<PictureHeader, PictureFailure> {
  if (bytes.length === 0) return fail('picture-empty');
  if (bytes.length > PICTURE_MEGABYTES_MAX * 1024 * 1024) return fail('picture-heavy', { max: PICTURE_MEGABYTES_MAX });
  if (startsWith(bytes, PNG)) return sized('png', pngSize(bytes));
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return sized('jpeg', jpegSize(bytes));
  const other = OTHERS.find(([, magic]) => startsWith(bytes, magic));
  if (other !== undefined) return fail('picture-other', { found: other[0] });
  return svgHeader(bytes);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sized(format: 'png' | 'jpeg', size: Size | null): Result<PictureHeader, PictureFailure> {
  if (size === null || size.width === 0 || size.height === 0) return fail('picture-damaged');
  const megapixels = (size.width * size.height) / 1_000_000;
  if (megapixels > PICTURE_MEGAPIXELS_MAX) {
    return fail('picture-huge', { ...size, max: PICTURE_MEGAPIXELS_MAX });
  }
  return ok({ format, ...size });
}

const uint16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const uint32 = (bytes: Uint8Array, at: number): number => uint16(bytes, at) * 65_536 + uint16(bytes, at + 2);

// Source: PNG specification, 11.2.2: the first chunk is IHDR, and begins with width and height.
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 33 || !startsWith(bytes.subarray(12), [0x49, 0x48, 0x44, 0x52])) return null;
  return { width: uint32(bytes, 16), height: uint32(bytes, 20) };
}

// Source: ITU-T T.81, B.1: markers with their lengths up to a start of frame (C0 to CF but C4, C8, CC).
function jpegSize(bytes: Uint8Array): Size | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { height: uint16(bytes, at + 5), width: uint16(bytes, at + 7) };
    } else {
      const length = uint16(bytes, at + 2);
      if (length < 2) return null;
      at += 2 + length;
    }
  }
  return null;
}

// The root element comes after a declaration, comments and a document type, which may not define anything.
function svgHeader(bytes: Uint8Array): Result<PictureHeader, PictureFailure> {
  const start = asciiOf(bytes, 65_536);
  const rest = start.replace(/^(?:\u00EF\u00BB\u00BF)?(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*>)*/, '');
  if (/^<!DOCTYPE[^>]*\[/.test(rest)) {
    return /^<!DOCTYPE\s+(?:[\w.-]+:)?svg\b/i.test(rest)
      ? fail('picture-entities')
      : fail('picture-other', { found: '' });
  }
  if (!/^<(?:[\w.-]+:)?svg[\s/>]/.test(rest)) return fail('picture-other', { found: '' });
  return ok({ format: 'svg', width: null, height: null });
}

function asciiOf(bytes: Uint8Array, most: number): string {
  let text = '';
  for (const byte of bytes.subarray(0, most)) text += String.fromCharCode(byte);
  return text;
}
