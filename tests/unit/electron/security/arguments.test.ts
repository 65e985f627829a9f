import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERED_CHANNELS, areArguments } from '#electron/main/ipc/arguments.ts';

/** Values of every type that can be sent, and some that cannot. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  }),
  fc.constantFrom<unknown>('../../etc/passwd', '__proto__', 'constructor', '', '\u0000', -1, NaN, Infinity, 2 ** 53),
  fc.constant(null).map(() => {
    const circular: Record<string, unknown> = { sequence: 1 };
    circular['self'] = circular;
    return circular;
  }),
  fc.constant({ sequence: 1, big: 1n }),
  fc.constant(JSON.parse('{"__proto__":{"sequence":1},"seq":1,"count":1,"payload":"x"}')),
);

describe('arguments of requests', { tags: ['@security:17'] }, () => {
  it.each(ANSWERED_CHANNELS)('of %s are looked at without a throw, whatever they are', (channel) => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (args) => {
        expect(typeof areArguments(channel, args)).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });

  it('are refused when there are too many or too few of them', () => {
    const more = ANSWERED_CHANNELS.filter((channel) =>
      areArguments(
        channel,
        Array.from({ length: 9 }, () => 'a'),
      ),
    );
    expect(more).toEqual([]);
    const takesNothing = ANSWERED_CHANNELS.filter((channel) => areArguments(channel, []));
    expect(takesNothing.filter((channel) => areArguments(channel, [null]))).toEqual([]);
  });

  it('name engagements by an id, never by a path', () => {
    const named = ['vault:load', 'vault:remove', 'vault:copies'] as const;
    for (const id of ['../x', '..', '.', 'a/b', 'a\\b', '', 'a\u0000', 'x'.repeat(500), {}, ['a'], null]) {
      expect(named.filter((channel) => areArguments(channel, [id]))).toEqual([]);
    }
  });

  it('hold no more than a page may send', () => {
    const word = { label: 'Word', extension: 'docx', mimeType: 'x/y' };
    expect(areArguments('file:save', ['a.docx', word, new Uint8Array(1)])).toBe(true);
    expect(areArguments('file:save', ['a.docx', word, new Uint8Array(64 * 1024 * 1024 + 1)])).toBe(false);
    expect(areArguments('file:save', ['x'.repeat(256), word, new Uint8Array(1)])).toBe(false);
    expect(areArguments('file:save', ['a.docx', { ...word, extension: 'd/../x' }, new Uint8Array(1)])).toBe(false);
    expect(areArguments('vault:append', ['id', 1, Array.from({ length: 10_001 }, () => null)])).toBe(false);
    expect(areArguments('audience:publish', [{ sequence: 1, text: 'x'.repeat(2_000_000) }])).toBe(false);
  });
});
