import { fail, ok, type Failure, type Result } from './result.ts';

/** Deepest nesting that is read. */
export const JSON_MAX_DEPTH = 32;

/** Names that would change prototypes when an object that has them is copied. */
const FOUL = new Set(['__proto__', 'constructor', 'prototype']);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?\d[\d.eE+-]*/y;

/** Why JSON from outside is not read: `file-too-deep` passes `JSON_MAX_DEPTH`; the rest is nothing that Quarterdeck writes. */
export type JsonFailure = Failure<'file-too-deep' | 'file-not-engagement' | 'file-key-twice' | 'file-number'>;

/**
 * Looks at JSON text before it is parsed, at what a parser takes without a word: nesting that breaks every later copy of the
 * value (`file-too-deep`); keys that change prototypes, also in escapes (`file-not-engagement`); a key that stands twice in
 * one object, of which parsers keep one or the other (`file-key-twice`); numbers that become infinite (`file-number`).
 * Whether the text is JSON at all is left to the parser.
 */
export function checkJsonShape(text: string): Result<true, JsonFailure> {
  // For each open bracket the keys so far; null for a list.
  const open: (Set<string> | null)[] = [];
  let isKeyNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (isKeyNext && keys != null) {
        const key = readKey(text.slice(at, end + 1));
        if (FOUL.has(key)) return fail('file-not-engagement');
        if (keys.has(key)) return fail('file-key-twice');
        keys.add(key);
        isKeyNext = false;
      }
      at = end;
    } else if (char === 0x7b || char === 0x5b) {
      if (open.length >= JSON_MAX_DEPTH) return fail('file-too-deep', { max: JSON_MAX_DEPTH });
      open.push(char === 0x7b ? new Set() : null);
      isKeyNext = char === 0x7b;
    } else if (char === 0x7d || char === 0x5d) {
      open.pop();
      isKeyNext = false;
    } else if (char === 0x2c) isKeyNext = open.at(-1) != null;
    else if (char === 0x2d || (char >= 0x30 && char <= 0x39)) {
      NUMBER.lastIndex = at;
      const digits = NUMBER.exec(text)?.[0] ?? '-';
      if (Math.abs(Number(digits)) === Infinity) return fail('file-number');
      at += digits.length - 1;
    }
  }
  return ok(true);
}

// The place of the closing quote, or the end of the text.
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return Math.min(at, text.length);
}

function readKey(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
