import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#shared/base/clean-text.ts';

// XML 1.0, production 2, and no carriage return, which every parser would turn into a line feed.
const allowed = (char: string): boolean => {
  const code = char.codePointAt(0) as number;
  if (code === 0x9 || code === 0xa) return true;
  return (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
};

// Any code unit at all: half pairs and controls with them.
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x2f }),
      fc.integer({ min: 0xd7f0, max: 0xe010 }),
      fc.integer({ min: 0, max: 0xffff }),
    ),
  )
  .map((units) => String.fromCharCode(...units));

describe('cleanText', () => {
  it('leaves only characters that XML can hold', () => {
    fc.assert(fc.property(anyText, (text) => [...cleanText(text)].every(allowed)));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)));
  });

  it('keeps every text that people write as it is', () => {
    const written = fc
      .string({ unit: 'grapheme' })
      .filter((text) => [...text].every((c) => allowed(c) && !/[\u007F\u2028\u2029]/.test(c)));
    fc.assert(fc.property(written, (text) => cleanText(text) === text));
    for (const text of ['Ziele für Q1 – “ja”', 'שלום עולם', '日本語の文', '👩🏽‍💻 🇮🇱', 'a\tb\nc'])
      expect(cleanText(text)).toBe(text);
  });

  it('makes every line end one line feed', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne');
  });

  it('replaces half of a pair and removes control characters', () => {
    expect(cleanText('a\ud83db')).toBe('a\ufffdb');
    expect(cleanText('a\u0000b\u0007c\u001fd\u007fe\uffff')).toBe('abcde');
  });
});
