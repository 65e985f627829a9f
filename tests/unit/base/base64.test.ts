import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#shared/base/base64.ts';

it('writes what everybody else writes, and reads it back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

it.each(['A', 'AA=', 'A===', 'AA A', 'AA-_', '====', 'AAA\n'])('takes nothing that is no base64: %j', (text) => {
  expect(fromBase64(text)).toBeNull();
});
