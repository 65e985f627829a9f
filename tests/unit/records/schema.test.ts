import { describe, expect, it } from 'vitest';
import type { FieldSpec } from '#shared/domain/model/fields.ts';
import { KIND_NAMES, kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import { fullBody } from '#shared/domain/model/change.ts';
import { bodySchema, fieldSchema } from '#shared/records/schema.ts';
import { parseStoredRecord, toStored } from '#shared/records/stored-record.ts';
import { aRecord } from '../../builders/engagement.ts';

const takes = (spec: FieldSpec, value: unknown): boolean => fieldSchema(spec).safeParse(value).success;
const fields = KIND_NAMES.flatMap((kind) =>
  Object.entries(kindSpec(kind).fields).map(([name, spec]): readonly [string, Kind, string, FieldSpec] => [
    `${kind}.${name}`,
    kind,
    name,
    spec,
  ]),
);

/** A value that is just beyond what the field may hold. */
function beyond(spec: FieldSpec): unknown {
  switch (spec.type) {
    case 'text':
      return 'x'.repeat(spec.max + 1);
    case 'number':
      return spec.max + 1;
    case 'choice':
      return 'no-such-option';
    case 'choices':
      return ['no-such-option'];
    case 'date':
      return '2027-02-29';
    case 'flag':
      return 'true';
    case 'link':
      return 'not an id';
    case 'links':
      return ['not an id'];
  }
}

describe('the content of every kind', () => {
  it.each(KIND_NAMES)('is taken when it is empty: %s', (kind) => {
    expect(bodySchema(kind).safeParse(fullBody(kind, {})).success).toBe(true);
  });

  it.each(KIND_NAMES)('is refused with a field that the kind does not have: %s', (kind) => {
    expect(bodySchema(kind).safeParse({ ...fullBody(kind, {}), unheardOf: '' }).success).toBe(false);
  });

  it.each(fields)(
    'is refused with a value beyond the limits of %s, and without the field',
    (_name, kind, field, spec) => {
      const body = fullBody(kind, {}) as Record<string, unknown>;
      expect(bodySchema(kind).safeParse({ ...body, [field]: beyond(spec) }).success).toBe(false);
      const { [field]: _left, ...rest } = body;
      expect(bodySchema(kind).safeParse(rest).success).toBe(false);
    },
  );
});

describe('a field', () => {
  it('of numbers holds both ends of its range and nothing that is no number', () => {
    const spec: FieldSpec = { type: 'number', min: 0, max: 10, step: 1 };
    expect([0, 10, 2.5, null].every((value) => takes(spec, value))).toBe(true);
    for (const value of [-0.1, 10.1, Number.NaN, Number.POSITIVE_INFINITY, '5', undefined]) {
      expect(takes(spec, value), String(value)).toBe(false);
    }
  });

  it('of text holds its longest text', () => {
    expect(takes({ type: 'text', max: 5, multiline: false }, '12345')).toBe(true);
    expect(takes({ type: 'text', max: 5, multiline: false }, null)).toBe(false);
  });

  it('of a closed list may be empty', () => {
    expect(takes({ type: 'choice', options: ['a', 'b'] }, '')).toBe(true);
    expect(takes({ type: 'choices', options: ['a', 'b'] }, [])).toBe(true);
    expect(takes({ type: 'choices', options: ['a', 'b'] }, ['a', 'b', 'a'])).toBe(false);
  });
});

describe('a stored record', () => {
  const stored = toStored(aRecord('need', { title: 'Start' }));

  it('is read as it was written', () => {
    expect(parseStoredRecord(stored)).toEqual({ ok: true, value: stored });
  });

  it.each([
    ['an unknown kind', { kind: 'secret' }, 'kind'],
    ['an id with a slash', { id: '../etc' }, 'id'],
    ['a revision below 1', { rev: 0 }, 'rev'],
    ['an order key without room before it', { order: 'A0' }, 'order'],
    ['a time that is not UTC', { updatedAt: '2027-01-04T09:00:00+01:00' }, 'updatedAt'],
    ['a field of its own', { extra: 1 }, '?'],
  ])('is refused with %s, and the place is named', (_what, part, where) => {
    expect(parseStoredRecord({ ...stored, ...part })).toMatchObject({
      ok: false,
      error: { code: 'record-invalid', params: { where } },
    });
  });

  it('is refused with its kind, its id and the field when the content is wrong', () => {
    const wrong = { ...stored, body: { ...stored.body, title: 7 } };
    expect(parseStoredRecord(wrong)).toMatchObject({
      ok: false,
      error: { params: { where: `need ${stored.id}: title` } },
    });
  });

  it.each([null, 7, 'need', [], undefined])('is not %j', (value) => {
    expect(parseStoredRecord(value).ok).toBe(false);
  });
});
