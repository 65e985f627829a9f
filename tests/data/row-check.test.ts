import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Dexie } from 'dexie';
import { recordId } from '#shared/base/ids.ts';
import { createRecord, updateRecord } from '#shared/domain/model/change.ts';
import { packValue, unpackValue } from '#shared/base/packed-value.ts';
import { checkRows } from '#renderer/data/check-rows.ts';
import { openDatabase, QuarterdeckDatabase } from '#renderer/data/database.ts';
import { decodeRow, encodeRow, TABLE_RULES, type Sealing } from '#renderer/data/row-seal.ts';
import { watchKind } from '#renderer/data/watch.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../builders/store.ts';
import { changeRaw, rawRows } from '../builders/raw-rows.ts';

const key = new Uint8Array(32).fill(9);
const ROW = {
  id: 'n1',
  engagementId: 'eng-1',
  kind: 'note',
  parentId: null,
  order: 'a0',
  rev: 3,
  revs: { text: 2 },
  body: { text: 'Ä loyal client', tags: ['a', 'b'], gone: undefined, votes: 4, open: true },
};

/** Every variant of a value in which one single letter, digit or flag is another. */
function* variants(value: unknown): Generator<unknown> {
  if (typeof value === 'string') {
    for (let at = 0; at < value.length; at += 1) {
      yield value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ 1) + value.slice(at + 1);
    }
  } else if (typeof value === 'number') yield value + 1;
  else if (typeof value === 'boolean') yield !value;
  else if (value instanceof Uint8Array) {
    for (let at = 0; at < value.length; at += 1) yield value.map((byte, index) => (index === at ? byte ^ 16 : byte));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) {
      for (const other of variants(held)) {
        yield Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other };
      }
      const { [name]: _gone, ...rest } = value as Record<string, unknown>;
      if (!Array.isArray(value)) yield rest;
    }
  }
}

describe('the check value of a row', () => {
  const rule = TABLE_RULES['records'] ?? { words: [], onDamage: 'throw' };

  it.each([
    ['in clear', { key: null, strict: true }],
    ['sealed', { key, strict: true }],
  ] satisfies [string, Sealing][])(
    '%s: reads back as it was written, and sees each single change',
    (_name, sealing) => {
      const stored = encodeRow(sealing, 'records', rule, ROW);
      expect(decodeRow(sealing, 'records', rule, structuredClone(stored))).toStrictEqual(ROW);
      const others = [...variants(stored)];
      expect(others.length).toBeGreaterThan(70);
      expect(others.filter((other) => decodeRow(sealing, 'records', rule, other as never) !== null)).toEqual([]);
    },
  );

  it('keeps what JSON alone would drop', () => {
    const value = { a: undefined, b: [undefined, null, 'ß'], c: { d: undefined } };
    expect(unpackValue(packValue(value))).toStrictEqual(value);
  });

  it('takes no row of another key, another table or another place, and none in clear when there is a lock', () => {
    const sealed = encodeRow({ key, strict: true }, 'records', rule, ROW);
    const other = { key: new Uint8Array(32), strict: true };
    expect(decodeRow(other, 'records', rule, sealed)).toBeNull();
    expect(decodeRow({ key: null, strict: true }, 'records', rule, sealed)).toBeNull();
    expect(decodeRow({ key, strict: true }, 'history', rule, sealed)).toBeNull();
    expect(decodeRow({ key, strict: true }, 'records', rule, { ...sealed, id: 'n2' })).toBeNull();
    const clear = encodeRow({ key: null, strict: true }, 'records', rule, ROW);
    expect(decodeRow({ key, strict: true }, 'records', rule, clear)).toBeNull();
  });
});

describe('a damaged row', () => {
  it('is counted as unreadable, is never written over, and is found by the check with its engagement', async () => {
    const db = await freshDatabase();
    const store = storeOver(db);
    const engagement = await addEngagement(store);
    const good = await addRecord(store, engagement, 'note', { text: 'good' });
    const bad = await addRecord(store, engagement, 'note', { text: 'bad' });
    await changeRaw(db, 'records', bad, (row) => ({ ...row, body: { ...(row['body'] as object), text: 'bat' } }));

    const seen = await new Promise<{ value: readonly { id: string }[]; unreadable: number }>((resolve, reject) => {
      watchKind(db, engagement, 'note', resolve, reject);
    });
    expect(seen.value.map(({ id }) => id)).toEqual([good]);
    expect(seen.unreadable).toBe(1);

    const before = await rawRows(db, 'records');
    const changed = await store.commit({
      engagementId: engagement,
      changes: [updateRecord({ id: bad, kind: 'note', rev: 1 }, { text: 'new' })],
    });
    expect(changed).toMatchObject({ ok: false });
    const created = await store.commit({
      engagementId: engagement,
      changes: [createRecord('note', bad, { text: 'new' })],
    });
    expect(created).toMatchObject({ ok: false, error: { code: 'record-exists' } });
    expect(await rawRows(db, 'records')).toEqual(before);
    expect([...(await checkRows(db)).damaged]).toEqual([[engagement, 1]]);
  });

  it('is noticed when two rows have changed places', async () => {
    const db = await freshDatabase();
    const store = storeOver(db);
    const engagement = await addEngagement(store);
    const one = await addRecord(store, engagement, 'note', { text: 'one' });
    const two = await addRecord(store, engagement, 'note', { text: 'two' });
    const rows = await rawRows(db, 'records');
    const bodyOf = (id: string) => rows.find((row) => row['id'] === id)?.['body'];
    await changeRaw(db, 'records', one, (row) => ({ ...row, body: bodyOf(two) }));
    await changeRaw(db, 'records', two, (row) => ({ ...row, body: bodyOf(one) }));
    expect((await checkRows(db)).damaged.get(engagement)).toBe(2);
  });

  it('among the steps of undo takes the older ones along, and leaves the newer ones', async () => {
    const db = await freshDatabase();
    const store = storeOver(db);
    const engagement = await addEngagement(store);
    await addRecord(store, engagement, 'note', { text: 'one' });
    await addRecord(store, engagement, 'note', { text: 'two' });
    await addRecord(store, engagement, 'note', { text: 'three' });
    const entry = (await db.history.toArray()).find(({ label }) => label.name === 'two');
    await changeRaw(db, 'historyParts', [entry?.id ?? '', 0], (row) => ({ ...row, changes: [] }));
    expect((await checkRows(db)).lostSteps).toBe(3);
    expect((await db.history.toArray()).map(({ label }) => label.name)).toEqual(['three']);
    expect(await store.undo(engagement)).toMatchObject({ ok: true });
    expect(await store.undo(engagement)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  });

  it('in the head or a counter stops a commit instead of counting from one again', async () => {
    const db = await freshDatabase();
    const store = storeOver(db);
    const engagement = await addEngagement(store);
    await changeRaw(db, 'heads', engagement, (row) => ({ ...row, lastSeq: 0 }));
    const done = await store.commit({
      engagementId: engagement,
      changes: [createRecord('note', recordId('x'), { text: '' })],
    });
    expect(done).toMatchObject({ ok: false, error: { code: 'store-failed' } });
    expect((await checkRows(db)).damaged.has(engagement)).toBe(true);
  });
});

it('gives every row of a store of version 3 its check value, and refuses a program of that version afterwards', async () => {
  const old = new Dexie('store-of-version-3');
  old.version(1).stores({
    records: 'id, [engagementId+kind+order], [kind+order], parentId',
    history: 'id, [engagementId+window+seq], engagementId',
    historyParts: '[entryId+part], entryId',
    outbox: '[engagementId+seq]',
    counters: 'key, engagementId',
    heads: 'engagementId',
    meta: 'key',
  });
  old.version(2).stores({ sealed: 'activityId, engagementId' });
  old.version(3).stores({ departures: '++id' });
  const source = await freshDatabase();
  const engagement = await addEngagement(storeOver(source));
  await addRecord(storeOver(source, 'w2'), engagement, 'note', { text: 'kept' });
  for (const table of ['records', 'history', 'historyParts', 'outbox', 'heads', 'counters', 'meta'] as const) {
    const rows = (await source.table(table).toArray()) as { key?: string }[];
    await old.table(table).bulkAdd(rows.filter((row) => row.key !== 'checked'));
  }
  await old.table('departures').add({ at: '2026-11-23T09:00:00.000Z', name: 'a.docx', folder: null, bytes: 1 });
  old.close();

  const opened = await openDatabase('store-of-version-3');
  if (!opened.ok) throw new Error(opened.error.code);
  for (const table of Object.keys(TABLE_RULES)) {
    for (const row of await rawRows(opened.value, table)) expect(row['check']).toMatch(/^[0-9a-f]{28}$/);
  }
  expect(await opened.value.records.toArray()).toEqual(await source.records.toArray());
  expect((await checkRows(opened.value)).damaged.size).toBe(0);
  expect(opened.value.backendDB().version).toBe(40);
  opened.value.close();

  // A row that loses its value later is damaged; it is not taken for one of an older version.
  const again = await openDatabase('store-of-version-3');
  if (!again.ok) throw new Error(again.error.code);
  await changeRaw(again.value, 'records', engagement, ({ check: _check, ...row }) => row);
  expect((await checkRows(again.value)).damaged.size).toBe(1);
  expect(new QuarterdeckDatabase('x').sealing.strict).toBe(false);
});
