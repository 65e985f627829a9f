import { fromBase64, toBase64 } from '../../base/base64.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { CONTENT_MAX } from '../model/kinds-brand.ts';
import type { BodyOf } from '../model/kinds.ts';

/** Bytes that give the longest base64 text which one piece may hold. */
const PART_BYTES = (CONTENT_MAX / 4) * 3;

/** Fingerprint of a package: the same bytes have the same, and nobody has to keep it secret. FNV-1a, twice, with the length. */
export function markOf(bytes: Uint8Array): string {
  let [one, two] = [0x811c9dc5, 0xc9dc5118];
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193) >>> 0;
    two = Math.imul(two ^ (byte + 1), 0x01000193) >>> 0;
  }
  const hex = (value: number): string => value.toString(16).padStart(8, '0');
  return `${hex(one)}${hex(two)}-${bytes.length.toString(36)}`;
}

/** The pieces in which a package is stored, in order. */
export function splitTemplate(bytes: Uint8Array): readonly BodyOf<'templatePart'>[] {
  const mark = markOf(bytes);
  const parts: BodyOf<'templatePart'>[] = [];
  for (let at = 0; at < bytes.length; at += PART_BYTES) {
    parts.push({ mark, part: parts.length, content: toBase64(bytes.subarray(at, at + PART_BYTES)) });
  }
  return parts;
}

/** The package that pieces make up; null when one is missing or the whole is not what the mark says. */
export function joinTemplate(parts: readonly BodyOf<'templatePart'>[], mark: string): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  for (const { part, content } of parts.toSorted((a, b) => (a.part ?? 0) - (b.part ?? 0))) {
    // Two windows may have stored the same pieces at the same time.
    if ((part ?? 0) < pieces.length) continue;
    const bytes = fromBase64(content);
    if (bytes === null || part !== pieces.length) return null;
    pieces.push(bytes);
  }
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return markOf(whole) === mark ? whole : null;
}

/** Mark of the template that an engagement's documents are set in; `''` without one. */
export function templateMark(data: EngagementData): string {
  return data.one('brand')?.templateMark ?? '';
}
