import { describe, expect, it } from 'vitest';
import { engagementId, recordId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { parseEngagementFile, writeEngagementFile } from '#shared/records/engagement-file.ts';
import { toStored, type StoredRecord } from '#shared/records/stored-record.ts';

const ID = engagementId('sample-1');
const AT = isoTime('2026-11-23T09:00:00.000Z');
const records = sampleEngagement(ID).map(toStored);
const write = (some: readonly StoredRecord[] = records): string =>
  writeEngagementFile({ engagementId: ID, savedAt: AT, counters: { N: 19 }, records: some });
const small = records.filter((record) => ['engagement', 'department', 'goal'].includes(record.kind));
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(write(small)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe('an engagement file', () => {
  it('reads back every record and counter as it was written, and writes the same text for the same records', () => {
    const read = parseEngagementFile(write());
    expect(read).toMatchObject({ ok: true, value: { engagementId: ID, counters: { N: 19 }, danglingLinks: 0 } });
    if (!read.ok) return;
    expect(read.value.records).toHaveLength(records.length);
    expect(write(read.value.records)).toBe(write(records.toReversed()));
  });

  it('is refused wherever it was cut off', () => {
    const text = write(small);
    for (let at = 0; at < text.length; at += Math.ceil(text.length / 200)) {
      expect(parseEngagementFile(text.slice(0, at)).ok).toBe(false);
    }
  });

  it('is refused by name when a newer Quarterdeck wrote it', () => {
    const read = parseEngagementFile(changed((file) => (file['schemaVersion'] = 99)));
    expect(read).toMatchObject({ ok: false, error: { code: 'version-newer', params: { found: 99 } } });
  });

  it.each([
    ['{"__proto__":{"polluted":1},"format":"quarterdeck-engagement"}', 'file-not-engagement'],
    ['{"\\u005f_proto__":{"polluted":1}}', 'file-not-engagement'],
    [`${'['.repeat(40)}${']'.repeat(40)}`, 'file-too-deep'],
    ['{"format":"something-else"}', 'file-not-engagement'],
    ['PK\u0003\u0004', 'file-not-json'],
  ])('refuses hostile or foreign text %#', (text, code) => {
    expect(parseEngagementFile(text)).toMatchObject({ ok: false, error: { code } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses two records with one id, unknown fields, and records of another engagement', () => {
    const withRecords = (change: (list: Record<string, unknown>[]) => void): string =>
      changed((file) => change(file['records'] as Record<string, unknown>[]));
    expect(parseEngagementFile(withRecords((list) => list.push({ ...list[0] })))).toMatchObject({
      error: { code: 'file-duplicate-id' },
    });
    expect(
      parseEngagementFile(withRecords((list) => Object.assign(list[0] ?? {}, { body: { evil: 1 } }))),
    ).toMatchObject({ error: { code: 'file-record-invalid' } });
    expect(
      parseEngagementFile(withRecords((list) => Object.assign(list[0] ?? {}, { engagementId: 'x' }))),
    ).toMatchObject({ error: { code: 'file-record-invalid' } });
  });

  it('reads links that lead nowhere as none, and counts them', () => {
    const lost = small.map((record) =>
      record.kind === 'goal' ? { ...record, body: { ...record.body, owner: recordId('nobody') } } : record,
    );
    const read = parseEngagementFile(write(lost));
    expect(read.ok && read.value.danglingLinks).toBeGreaterThan(0);
    const goal = read.ok ? read.value.records.find((record) => record.kind === 'goal') : undefined;
    expect(goal?.body['owner']).toBeNull();
  });

  it('lets no record own itself, not even through others, and leaves every other owner as it is', () => {
    const needs = records.filter(({ kind }) => kind === 'need' || kind === 'needScore');
    const [a, b] = needs.filter(({ kind }) => kind === 'need') as [StoredRecord, StoredRecord];
    const owner = new Map([
      [a.id, b.id],
      [b.id, a.id],
    ]);
    const circle = needs.map((record) => ({ ...record, parentId: owner.get(record.id) ?? record.parentId }));
    const read = parseEngagementFile(write([...small, ...circle]));
    if (!read.ok) throw new Error(read.error.code);
    const parents = new Map(read.value.records.map(({ id, parentId }) => [id, parentId]));
    expect([parents.get(a.id), parents.get(b.id)]).toEqual([null, null]);
    for (const { id, kind, parentId } of needs) if (kind === 'needScore') expect(parents.get(id)).toBe(parentId);
  });

  it('is cleaned of characters that a document cannot hold', () => {
    const dirty = small.map((record) =>
      record.kind === 'department' ? { ...record, body: { ...record.body, name: 'A\u0007B\uFFFE' } } : record,
    );
    const read = parseEngagementFile(write(dirty));
    const names = read.ok ? read.value.records.filter((record) => record.kind === 'department') : [];
    expect(names.map((record) => record.body['name'])).toContain('AB');
  });
});
