import { describe, expect, it } from 'vitest';
import { jsonBody } from '#renderer/desktop/json-body.ts';

/** What a server reads of a body. */
const readBack = async (value: unknown): Promise<unknown> => {
  const body = await jsonBody(value);
  return JSON.parse(typeof body === 'string' ? body : await body.text());
};

const LONG = 240_000;

describe('the body of a request', () => {
  it('is one text when it is short', () => {
    expect(jsonBody({ id: 'a', entries: [{ seq: 1, payload: '{"at":"x"}' }] })).toBe(
      '{"id":"a","entries":[{"seq":1,"payload":"{\\"at\\":\\"x\\"}"}]}',
    );
  });

  it('is a file in memory when it holds a long text, and reads as the same value', async () => {
    const value = {
      engagementId: 'eng-1',
      snapshot: {
        seq: 7,
        text: '{"title":"Größe – “x”\\n\u0000"}'.repeat(LONG / 20),
        reason: undefined,
        savedAt: null,
      },
    };
    expect(await jsonBody(value)).toBeInstanceOf(Blob);
    expect(await readBack(value)).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it('keeps every sign that a cut goes through', async () => {
    // One sign before the pairs, so that each cut lies inside of one; and a half that has no other half.
    const texts = [`a${'😀'.repeat(LONG / 2)}`, `${'😀'.repeat(LONG / 2)}\ud83d`];
    expect(await readBack({ entries: texts.map((payload, seq) => ({ seq, payload })) })).toEqual({
      entries: texts.map((payload, seq) => ({ seq, payload })),
    });
  });
});
