import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import {
  CONTROL_NAME_MAX,
  controlTitle,
  fieldBlockText,
  fieldHash,
  fieldTag,
  normaliseFieldText,
  parseFieldTag,
} from '#shared/documents/field-tags.ts';
import { prose } from '#shared/documents/blocks.ts';
import type { FieldBlock } from '#shared/documents/report-model.ts';
import { KINDS } from '#shared/domain/model/kinds.ts';

const id = recordId('V1StGXR8_Z5jdHi6B-myT');

it('reads back the tag of every field of every kind', () => {
  const fields = Object.values(KINDS).flatMap(({ fields: own }) => Object.keys(own));
  expect(fields.length).toBeGreaterThan(200);
  for (const field of fields) {
    expect(parseFieldTag(fieldTag({ recordId: id, field }) ?? '')).toEqual({ recordId: id, field });
  }
});

it('gives no tag that is longer than Word takes', () => {
  expect(fieldTag({ recordId: recordId('a'.repeat(60)), field: 'title' })).toBeNull();
});

it.each(['', 'qd.', 'qd.a', 'qd.a.', 'qd.a.b.c', 'xx.a.b', 'qd.a b.c', ' qd.a.b'])(
  'takes %j for no tag of ours',
  (tag) => {
    expect(parseFieldTag(tag)).toBeNull();
  },
);

it('cuts a long title to what Word takes, never inside a character', () => {
  expect(controlTitle('D-07 · Title')).toBe('D-07 · Title');
  const long = controlTitle('𝒜'.repeat(80));
  expect(long.length).toBeLessThanOrEqual(CONTROL_NAME_MAX);
  expect(long.isWellFormed()).toBe(true);
});

it('takes no notice of spaces, empty lines, signs before items and composed letters', () => {
  expect(normaliseFieldText('  a\u00A0 b \r\n\r\n• c\u00AD\u2011d\n')).toBe('a b\n- c-d');
  expect(fieldHash('e\u0301')).toBe(fieldHash('\u00E9'));
  expect(fieldHash('A.')).not.toBe(fieldHash('A'));
});

it('normalises once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normaliseFieldText(text);
      return normaliseFieldText(once) === once;
    }),
  );
});

it('says the same of a running text as of the paragraphs and lists that print it', () => {
  const field = { recordId: id, field: 'summary', label: 'Summary' };
  const text = 'First.\n\n- one\n- two\nLast.';
  const block = { type: 'field', field, blocks: prose(text) } as FieldBlock;
  expect(normaliseFieldText(fieldBlockText(block))).toBe(normaliseFieldText(text));
});
