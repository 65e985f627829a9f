import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJsonShape, JSON_MAX_DEPTH } from '#shared/base/json-guard.ts';

const nested = (depth: number): string => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;

describe('the look at JSON before it is parsed', () => {
  it('lets the deepest allowed nesting pass and refuses the next', () => {
    expect(checkJsonShape(nested(JSON_MAX_DEPTH)).ok).toBe(true);
    expect(checkJsonShape(nested(JSON_MAX_DEPTH + 2))).toMatchObject({ ok: false, error: { code: 'file-too-deep' } });
  });

  it('survives nesting that would overflow a parser', () => {
    expect(checkJsonShape('['.repeat(1_000_000))).toMatchObject({ ok: false, error: { code: 'file-too-deep' } });
  });

  it('does not count brackets that somebody typed', () => {
    const typed = JSON.stringify({ title: `${'['.repeat(100)}"\\${'{'.repeat(100)}` });
    expect(checkJsonShape(typed).ok).toBe(true);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses %s as a key, at any depth', (key) => {
    for (const text of [`{"${key}":{}}`, `{"a":[{"${key}" \n : 1}]}`]) {
      expect(checkJsonShape(text), text).toMatchObject({ ok: false, error: { code: 'file-not-engagement' } });
    }
  });

  it('sees those keys through escapes, and an escape in a value is no offence', () => {
    for (const key of ['\\u005f_proto__', 'constr\\u0075ctor', '\\u0070rototype']) {
      expect(checkJsonShape(`{"a":{"${key}":1}}`), key).toMatchObject({ error: { code: 'file-not-engagement' } });
    }
    expect(checkJsonShape('{"title":"snake\\u005fcase"}').ok).toBe(true);
  });

  it('refuses a key that stands twice in one object, however it is written, and not the same key in two', () => {
    expect(checkJsonShape('{"a":1,"b":[{"c":1}],"a":2}')).toMatchObject({ error: { code: 'file-key-twice' } });
    expect(checkJsonShape('{"a":1,"\\u0061":2}')).toMatchObject({ error: { code: 'file-key-twice' } });
    expect(checkJsonShape('[{"a":1},{"a":{"a":"a"}}]').ok).toBe(true);
  });

  it('refuses numbers that would become infinite', () => {
    for (const text of ['{"a":1e999}', '[-1e400]', `[${'9'.repeat(400)}]`]) {
      expect(checkJsonShape(text), text).toMatchObject({ error: { code: 'file-number' } });
    }
    expect(checkJsonShape('[1e12,-0.5,1E-400]').ok).toBe(true);
  });

  it('lets the same words pass as a value', () => {
    expect(checkJsonShape(JSON.stringify({ title: 'constructor', list: ['__proto__', 'prototype'] })).ok).toBe(true);
  });

  it('lets every text pass that a field can hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => checkJsonShape(JSON.stringify({ text })).ok));
  });
});
