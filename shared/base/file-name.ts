import { cleanText } from './clean-text.ts';

// What Windows refuses, what steers a path, what writes backwards or cannot be seen.
// oxlint-disable-next-line no-control-regex -- naming the control characters is the purpose
const REFUSED = /[\\/:*?"<>|\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/g;
// Windows reads these as devices, with any ending and in any case.
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/**
 * Largest name without its ending, in UTF-8 bytes: file systems take 255 bytes, and a copy may get " (12)" or a temporary
 * ending on top.
 */
const MOST_BYTES = 180;

/** How many bytes a character takes in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function cut(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    bytes += [...segment].reduce((sum, character) => sum + bytesOf(character), 0);
    if (bytes > most) break;
    kept += segment;
  }
  return kept;
}

function tidy(text: string): string {
  // Windows drops dots and blanks at the end; a dot at the start hides a file elsewhere.
  return cleanText(text)
    .replaceAll('\n', ' ')
    .replace(REFUSED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}

/**
 * A name that Windows, macOS and Linux take for a file, made of parts: `Northwind – Collaboration blueprint – 1.1`. Empty
 * parts are left out; characters that a file system refuses, that steer a path or that cannot be seen become blanks; the
 * first part is shortened when the whole is too long, and after it the rest. `fallback` is for when nothing is left.
 * Without an ending.
 * Source: Microsoft, "Naming Files, Paths, and Namespaces".
 */
export function safeFileName(parts: readonly string[], fallback: string): string {
  const [first = '', ...rest] = parts.map(tidy).filter((part) => part !== '');
  const tail = rest.map((part) => ` – ${part}`).join('');
  const room = MOST_BYTES - [...tail].reduce((sum, character) => sum + bytesOf(character), 0);
  const whole = tidy(cut(`${cut(first, Math.max(40, room)).trimEnd()}${tail}`, MOST_BYTES));
  if (whole === '') return fallback;
  return DEVICE.test(whole) ? `_${whole}` : whole;
}
