import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textHash, textHashTwice } from '#shared/base/text-hash.ts';

it('gives the hashes that files already carry', () => {
  expect(textHash('')).toBe('09117b97035dd1');
  expect(textHash('a')).toBe('0a038574f0592f');
});

it('has 14 hexadecimal digits for every text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[0-9a-f]{14}$/.test(textHash(text))));
});

it('tells a hundred thousand texts apart', () => {
  const texts = Array.from({ length: 100_000 }, (_, index) => `Deliverable ${index}`);
  expect(new Set(texts.map(textHash)).size).toBe(texts.length);
});

it('hashes a text with and without a prefix in one walk as in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, prefix) => {
      expect(textHashTwice(text, prefix)).toBe(textHash(text) + textHash(prefix + text));
    }),
  );
});
