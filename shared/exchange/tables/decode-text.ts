import { strFromU8 } from 'fflate';

/** Text from bytes, and the encoding that it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

// What windows-1252 has in place of the control characters 80–9F. Source: WHATWG Encoding Standard, index windows-1252.
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const CHUNK = 1 << 15;

/**
 * Reads text whose encoding nobody said: by its byte-order mark; else as UTF-16 when every second byte of the beginning is
 * zero; else as UTF-8 when it is valid as that; else as windows-1252, which is what spreadsheets save as "CSV".
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), false);
  const zeros = zeroBytes(bytes);
  if (zeros !== null) return utf16(bytes, zeros === 'odd');
  return isUtf8(bytes) ? utf8(bytes) : { text: windows1252(bytes), encoding: 'windows-1252' };
}

const utf8 = (bytes: Uint8Array): DecodedText => ({ text: strFromU8(bytes).toWellFormed(), encoding: 'utf-8' });

function utf16(bytes: Uint8Array, isLittle: boolean): DecodedText {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const end = Math.min(at + CHUNK, bytes.length - 1);
    const codes: number[] = [];
    for (let i = at; i < end; i += 2) {
      const [a, b] = [bytes[i] ?? 0, bytes[i + 1] ?? 0];
      codes.push(isLittle ? a + b * 256 : a * 256 + b);
    }
    parts.push(String.fromCharCode(...codes));
  }
  return { text: parts.join('').toWellFormed(), encoding: isLittle ? 'utf-16le' : 'utf-16be' };
}

function zeroBytes(bytes: Uint8Array): 'odd' | 'even' | null {
  const seen = Math.min(bytes.length - (bytes.length % 2), 400);
  let [odd, even] = [0, 0];
  for (let i = 0; i < seen; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (seen < 4) return null;
  return odd > seen / 4 && even === 0 ? 'odd' : even > seen / 4 && odd === 0 ? 'even' : null;
}

/** Whether bytes are UTF-8 throughout, without overlong forms and surrogates. Source: RFC 3629, section 4. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    if (more === 0) return false;
    const second = bytes[i + 1] ?? 0;
    const [low, high] = SECOND[lead] ?? [0x80, 0xbf];
    if (second < low || second > high) return false;
    for (let k = 2; k <= more; k += 1) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return false;
    i += more;
  }
  return true;
}

const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('').replace(/[\u0080-\u009f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign);
}
