/** Chunks of a PNG that say how its pixels look, and nothing else. */
const PNG_CHUNKS: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'IDAT', 'IEND']);
/** px density and version: all that a JFIF head holds when it carries no small picture. */
const JFIF_LENGTH = 16;
/** Bytes of the longest colour profile: browsers write their standard one, of half that, into each JPEG. */
const PROFILE_LENGTH_MAX = 1_024;
const PROFILE = [...'ICC_PROFILE\0'].map((sign) => sign.charCodeAt(0));

const uint16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const uint32 = (bytes: Uint8Array, at: number): number => uint16(bytes, at) * 65_536 + uint16(bytes, at + 2);

/**
 * Whether a picture consists of nothing but its pixels: no comments, no notes of a camera or a program, nothing behind
 * its end. That is how this product writes pictures; any other has to be drawn and encoded anew.
 * Sources: PNG specification, 5.3 and 11; ITU-T T.81, B.1.
 */
export function isBarePicture(bytes: Uint8Array, format: 'png' | 'jpeg'): boolean {
  return format === 'png' ? isBarePng(bytes) : isBareJpeg(bytes);
}

function isBarePng(bytes: Uint8Array): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!PNG_CHUNKS.has(name)) return false;
    at += 12 + uint32(bytes, at);
    if (name === 'IEND') return at === bytes.length;
  }
  return false;
}

function isBareJpeg(bytes: Uint8Array): boolean {
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    // Scan data has no length: whatever stands in it is read as pixels up to the end of the image.
    if (marker === 0xda) return endsWithScan(bytes, at + 2 + uint16(bytes, at + 2));
    const length = uint16(bytes, at + 2);
    const isTable = marker === 0xdb || marker === 0xc4 || marker === 0xdd || (marker >= 0xc0 && marker <= 0xcf);
    const isJfif = marker === 0xe0 && length === JFIF_LENGTH;
    const isProfile =
      marker === 0xe2 && length <= PROFILE_LENGTH_MAX && PROFILE.every((unit, index) => bytes[at + 4 + index] === unit);
    if (length < 2 || !(isTable || isJfif || isProfile)) return false;
    at += 2 + length;
  }
  return false;
}

// The end of the image must be the end of the bytes. A picture of several scans is none of ours.
function endsWithScan(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || next === 0 || (next >= 0xd0 && next <= 0xd7)) continue;
    return next === 0xd9 && at + 2 === bytes.length;
  }
  return false;
}
