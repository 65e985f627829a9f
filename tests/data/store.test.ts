import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteRecord, createRecord } from '#shared/domain/model/change.ts';
import type { Change } from '#shared/domain/model/change.ts';
import type { RecordId } from '#shared/base/ids.ts';
import { SCHEMA_VERSION } from '#shared/records/migrations.ts';
import { openDatabase } from '#renderer/data/database.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../builders/store.ts';

const setTitle = (id: RecordId, title: string, baseRev?: number): Change => ({
  op: 'update',
  kind: 'need',
  id,
  set: { title },
  ...(baseRev === undefined ? {} : { baseRev }),
});

async function twoWindows() {
  const db = await freshDatabase();
  const one = storeOver(db, 'w1');
  const two = storeOver(db, 'w2');
  const engagementId = await addEngagement(one);
  const id = await addRecord(one, engagementId, 'need', { title: 'Start' });
  return { db, one, two, engagementId, id };
}

describe('commit', () => {
  it('keeps edits of different fields that two windows made from the same revision', async () => {
    const { db, one, two, engagementId, id } = await twoWindows();
    const a = await one.commit({ engagementId, changes: [setTitle(id, 'From one', 1)] });
    const b = await two.commit({
      engagementId,
      changes: [{ op: 'update', kind: 'need', id, set: { problem: 'From two' }, baseRev: 1 }],
    });
    expect([a.ok, b.ok]).toEqual([true, true]);
    expect((await db.records.get(id))?.body).toMatchObject({ title: 'From one', problem: 'From two' });
  });

  it('refuses the second edit of the same field and says both values', async () => {
    const { db, one, two, engagementId, id } = await twoWindows();
    await one.commit({ engagementId, changes: [setTitle(id, 'From one', 1)] });
    const second = await two.commit({ engagementId, changes: [setTitle(id, 'From two', 1)] });
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'conflict', conflicts: [{ field: 'title', mine: 'From two', theirs: 'From one', rev: 2 }] },
    });
    expect((await db.records.get(id))?.body['title']).toBe('From one');
  });

  it('leaves nothing of an intent of which one part is refused', async () => {
    const { db, one, engagementId, id } = await twoWindows();
    const before = await db.records.count();
    const refused = await one.commit({
      engagementId,
      changes: [createRecord('need', one.ids.next(), { title: 'New' }), setTitle(id, 'x'.repeat(10_001))],
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'text-too-long', params: { field: 'title', max: 10_000 } },
    });
    expect(await db.records.count()).toBe(before);
    expect(await db.outbox.count()).toBe(2);
  });

  it('cleans control characters and lone surrogates at the only way in', async () => {
    const { db, one, engagementId, id } = await twoWindows();
    await one.commit({ engagementId, changes: [setTitle(id, 'a\u0000b\uFFFEc\uD800d\r\ne')] });
    expect((await db.records.get(id))?.body['title']).toBe('abc\uFFFDd e');
  });

  it('never gives a reference twice, not even after the record was deleted or its creation undone', async () => {
    const { db, one, engagementId, id } = await twoWindows();
    expect((await db.records.get(id))?.ref).toBe('N-01');
    await one.commit({ engagementId, changes: [deleteRecord({ id, kind: 'need' })] });
    const second = await addRecord(one, engagementId, 'need');
    await one.undo(engagementId);
    const third = await addRecord(one, engagementId, 'need');
    expect(await db.records.get(second)).toBeUndefined();
    expect((await db.records.get(third))?.ref).toBe('N-03');
  });

  it('gives a record that comes back its own reference, unless something else has it', async () => {
    const store = storeOver(await freshDatabase());
    const engagementId = await addEngagement(store);
    const id = await addRecord(store, engagementId, 'deliverable', { title: 'Charter' });
    await addRecord(store, engagementId, 'deliverable', { title: 'Plan' });
    await store.commit({ engagementId, changes: [deleteRecord({ id, kind: 'deliverable' })] });
    const again = createRecord('deliverable', id, { title: 'Charter' }, { ref: 'D-01' });
    await store.commit({ engagementId, changes: [again] });
    expect((await store.db.records.get(id))?.ref).toBe('D-01');
    for (const ref of ['D-02', 'D-09', 'N-01', 'nonsense']) {
      const other = store.ids.next();
      await store.commit({ engagementId, changes: [createRecord('deliverable', other, {}, { ref })] });
      expect((await store.db.records.get(other))?.ref).not.toBe(ref);
    }
    const refs = (await store.db.records.toArray()).flatMap((record) => record.ref ?? []);
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('numbers notes within their workshop', async () => {
    const { db, one, engagementId } = await twoWindows();
    const workshop = await addRecord(one, engagementId, 'workshop', { title: 'Kick-off' });
    const inside = await addRecord(one, engagementId, 'note', { text: 'Inside', workshop });
    const outside = await addRecord(one, engagementId, 'note', { text: 'Outside' });
    expect((await db.records.get(workshop))?.ref).toBe('W1');
    expect((await db.records.get(inside))?.ref).toBe('W1-N01');
    expect((await db.records.get(outside))?.ref).toBe('W0-N01');
  });

  it('takes the children of a deleted record along and brings them back', async () => {
    const { db, one, engagementId, id } = await twoWindows();
    const score = await addRecord(one, engagementId, 'needScore', { urgency: 4 }, id);
    await one.commit({ engagementId, changes: [deleteRecord({ id, kind: 'need' })] });
    expect(await db.records.get(score)).toBeUndefined();
    await one.undo(engagementId);
    expect((await db.records.get(score))?.parentId).toBe(id);
  });

  it('puts a new record after all others of its kind', async () => {
    const { db, one, engagementId } = await twoWindows();
    const ids = [];
    for (let i = 0; i < 200; i += 1) ids.push(await addRecord(one, engagementId, 'goal', { statement: `g${i}` }));
    const stored = await db.records
      .where('[engagementId+kind+order]')
      .between([engagementId, 'goal', ''], [engagementId, 'goal', '\uffff'])
      .toArray();
    expect(stored.map((record) => record.id)).toEqual(ids);
    expect(Math.max(...stored.map((record) => record.order.length))).toBeLessThan(10);
  });
});

describe('undo', () => {
  it('takes back the last change of this window, and does it again', async () => {
    const { db, one, engagementId, id } = await twoWindows();
    await one.commit({ engagementId, changes: [setTitle(id, 'Second')] });
    await one.commit({ engagementId, changes: [setTitle(id, 'Third')] });
    const title = async () => (await db.records.get(id))?.body['title'];
    await one.undo(engagementId);
    expect(await title()).toBe('Second');
    await one.undo(engagementId);
    expect(await title()).toBe('Start');
    await one.redo(engagementId);
    await one.redo(engagementId);
    expect(await title()).toBe('Third');
    expect(await one.redo(engagementId)).toMatchObject({ ok: false, error: { code: 'nothing-to-redo' } });
  });

  it('goes on after a restart in the same window and does not touch what another window did', async () => {
    const { db, one, two, engagementId, id } = await twoWindows();
    await one.commit({ engagementId, changes: [setTitle(id, 'From one')] });
    await two.commit({ engagementId, changes: [{ op: 'update', kind: 'need', id, set: { problem: 'From two' } }] });
    const restarted = storeOver(db, 'w1');
    const undone = await restarted.undo(engagementId);
    expect(undone).toMatchObject({ ok: true, value: { kind: 'need', name: 'From one' } });
    expect((await db.records.get(id))?.body).toMatchObject({ title: 'Start', problem: 'From two' });
  });

  it('refuses when a later change elsewhere touched the same field, and changes nothing', async () => {
    const { db, one, two, engagementId, id } = await twoWindows();
    await one.commit({ engagementId, changes: [setTitle(id, 'From one')] });
    await two.commit({ engagementId, changes: [setTitle(id, 'From two')] });
    expect(await one.undo(engagementId)).toMatchObject({ ok: false, error: { code: 'changed-elsewhere' } });
    expect((await db.records.get(id))?.body['title']).toBe('From two');
  });

  it('never crosses a barrier', async () => {
    const { one, engagementId, id } = await twoWindows();
    await one.commit({ engagementId, changes: [setTitle(id, 'Agreed')], barrier: true });
    expect(await one.undo(engagementId)).toMatchObject({ ok: false, error: { code: 'undo-barrier' } });
  });

  it('takes back one visit to a field as one step', async () => {
    const { db, one, engagementId, id } = await twoWindows();
    for (const text of ['S', 'Se', 'Sec', 'Seco']) {
      await one.commit({ engagementId, changes: [setTitle(id, text)], visit: 'visit-1' });
    }
    await one.undo(engagementId);
    expect((await db.records.get(id))?.body['title']).toBe('Start');
  });

  it('forgets what was taken back once something new is done', async () => {
    const { one, engagementId, id } = await twoWindows();
    await one.commit({ engagementId, changes: [setTitle(id, 'Second')] });
    await one.undo(engagementId);
    await one.commit({ engagementId, changes: [setTitle(id, 'Other')] });
    expect(await one.redo(engagementId)).toMatchObject({ ok: false, error: { code: 'nothing-to-redo' } });
  });
});

describe('opening the store', () => {
  it('refuses a store of a newer version by name and writes nothing to it', async () => {
    const db = await freshDatabase();
    await db.meta.put({ key: 'schema', value: 99 });
    db.close();
    expect(await openDatabase(db.name)).toMatchObject({
      ok: false,
      error: { code: 'store-newer', params: { found: 99 } },
    });
    await db.open();
    expect((await db.meta.get('schema'))?.value).toBe(99);
  });

  it('brings records of an older version to the shape of today, and forgets the steps of undo', async () => {
    const db = await freshDatabase();
    const store = storeOver(db, 'w1');
    const engagementId = await addEngagement(store);
    const id = await addRecord(store, engagementId, 'need', { title: 'Decide sooner' });
    const stored = await db.records.get(id);
    const { effort: _new, ...old } = stored?.body ?? {};
    await db.records.update(id, { body: old });
    await db.meta.put({ key: 'schema', value: 1 });
    db.close();
    const opened = await openDatabase(db.name);
    const again = opened.ok ? opened.value : null;
    expect((await again?.records.get(id))?.body).toMatchObject({ title: 'Decide sooner', effort: null });
    expect(await again?.history.count()).toBe(0);
    expect((await again?.meta.get('schema'))?.value).toBe(SCHEMA_VERSION);
    expect((await again?.heads.get(engagementId))?.count).toBe(await again?.records.count());
  });
});
