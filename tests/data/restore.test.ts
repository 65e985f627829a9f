import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { engagementId as toEngagementId, type EngagementId } from '#shared/base/ids.ts';
import { compareRecords, countByKind } from '#shared/records/compare-records.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';
import { listPoints, readPoint, restoreAsNew, restoreInPlace } from '#renderer/data/restore.ts';
import { recordsOf } from '#renderer/data/snapshot.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import type { Replayed } from '#renderer/data/replay.ts';
import { addEngagement, addRecord, freshDatabase, steppingClock, storeOver } from '../builders/store.ts';
import { MemoryVault } from '../builders/memory-vault.ts';

async function worked() {
  const db = await freshDatabase();
  const vault = new MemoryVault();
  const store = storeOver(db);
  const pump = new VaultPump({
    db,
    vault,
    clock: steppingClock(),
    exclusively: (work) => work(),
    later: () => () => 0,
  });
  const engagementId = await addEngagement(store);
  const need = await addRecord(store, engagementId, 'need', { title: 'First words' });
  const workshop = await addRecord(store, engagementId, 'workshop', { title: 'Kick-off' });
  await addRecord(store, engagementId, 'activity', { title: 'Collect' }, workshop);
  await pump.kick();
  const was = await contentOf(db, engagementId);
  const thenSeq = (await db.heads.get(engagementId))?.lastSeq ?? 0;
  const write = (changes: Parameters<typeof store.commit>[0]['changes']) => store.commit({ engagementId, changes });
  await write([{ op: 'update', kind: 'need', id: need, set: { title: 'Other words' } }]);
  await write([{ op: 'delete', kind: 'workshop', id: workshop }]);
  await addRecord(store, engagementId, 'challenge', { statement: 'New since' });
  await pump.kick();
  return { db, vault, store, pump, engagementId, need, was, thenSeq };
}

type Database = Awaited<ReturnType<typeof freshDatabase>>;

async function contentOf(db: Database, engagementId: EngagementId): Promise<unknown> {
  const records = await recordsOf(db, engagementId).toArray();
  return records.map(essence).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function essence({ id, kind, parentId, order, ref, createdAt, body }: StoredRecord) {
  return { id, kind, parentId, order, ref, createdAt, body };
}

async function stateAt(vault: MemoryVault, engagementId: EngagementId, seq: number): Promise<Replayed> {
  const state = await readPoint(vault, engagementId, { seq });
  if (!state.ok) throw new Error(state.error.code);
  return state.value;
}

describe('restore as of', () => {
  it('offers every step and every whole copy, newest first by number whatever the clock said', async () => {
    const { vault, pump, engagementId } = await worked();
    await pump.keep(engagementId, 'before-import');
    const held = vault.held.get(engagementId);
    held?.log.forEach((entry, index) =>
      Object.assign(entry, { at: index === 2 ? '2019-01-01T00:00:00.000Z' : entry.at }),
    );
    const points = await listPoints(vault, engagementId);
    expect(points.ok && points.value.points.map(({ seq, why }) => [seq, why])).toEqual([
      [7, 'before-import'],
      ...[6, 5, 4, 3, 2, 1].map((seq) => [seq, 'step']),
    ]);
  });

  it('says of each kind what returns, goes and changes', async () => {
    const { db, vault, engagementId, thenSeq } = await worked();
    const { records } = await stateAt(vault, engagementId, thenSeq);
    const differences = compareRecords(await recordsOf(db, engagementId).toArray(), records);
    expect(countByKind(differences)).toEqual([
      { kind: 'need', returns: 0, goes: 0, changes: 1 },
      { kind: 'workshop', returns: 1, goes: 0, changes: 0 },
      { kind: 'activity', returns: 1, goes: 0, changes: 0 },
      { kind: 'challenge', returns: 0, goes: 1, changes: 0 },
    ]);
    expect(differences.find(({ kind }) => kind === 'need')?.fields).toEqual(['title']);
  });

  it('in place makes the engagement exactly what it was, and undo makes it exactly what it had become', async () => {
    const { db, vault, store, engagementId, was, thenSeq } = await worked();
    const before = await contentOf(db, engagementId);
    const done = await restoreInPlace(store, engagementId, await stateAt(vault, engagementId, thenSeq));
    expect(done).toMatchObject({ ok: true });
    expect(await contentOf(db, engagementId)).toEqual(was);
    expect(await store.undo(engagementId)).toMatchObject({ ok: true });
    expect(await contentOf(db, engagementId)).toEqual(before);
    expect(await store.redo(engagementId)).toMatchObject({ ok: true });
    expect(await contentOf(db, engagementId)).toEqual(was);
  });

  it('in place goes to the vault like any other step, and the count is kept right', async () => {
    const { db, vault, store, pump, engagementId, thenSeq } = await worked();
    await restoreInPlace(store, engagementId, await stateAt(vault, engagementId, thenSeq));
    await pump.kick();
    const head = await db.heads.get(engagementId);
    expect(head?.count).toBe(await recordsOf(db, engagementId).count());
    expect(await vault.list()).toMatchObject({ value: [{ lastSeq: head?.lastSeq, count: head?.count }] });
  });

  it('gives no reference twice after a restore in place', async () => {
    const { db, vault, store, engagementId, thenSeq } = await worked();
    await addRecord(store, engagementId, 'need', { title: 'Second' });
    await restoreInPlace(store, engagementId, await stateAt(vault, engagementId, thenSeq));
    const third = await addRecord(store, engagementId, 'need', { title: 'Third' });
    expect((await db.records.get(third))?.ref).toBe('N-03');
  });

  it('stores nothing when nothing differs', async () => {
    const { db, vault, store, engagementId } = await worked();
    const head = await db.heads.get(engagementId);
    const done = await restoreInPlace(store, engagementId, await stateAt(vault, engagementId, head?.lastSeq ?? 0));
    expect(done).toMatchObject({ ok: true, value: { entryId: null } });
    expect(await db.heads.get(engagementId)).toEqual(head);
  });

  it('as a new engagement leaves the old one alone and shares no id with it', async () => {
    const { db, vault, store, engagementId, thenSeq } = await worked();
    const before = await contentOf(db, engagementId);
    const state = await stateAt(vault, engagementId, thenSeq);
    const added = await restoreAsNew(store, engagementId, state, (client) => `${client}, as it was`);
    expect(added).not.toBe(engagementId);
    expect(await contentOf(db, engagementId)).toEqual(before);
    const records = await recordsOf(db, added).toArray();
    expect(records).toHaveLength(state.records.length);
    expect(records.find(({ kind }) => kind === 'engagement')?.body['client']).toBe('Northwind, as it was');
    const workshop = records.find(({ kind }) => kind === 'workshop');
    expect(records.find(({ kind }) => kind === 'activity')?.parentId).toBe(workshop?.id);
    expect(toEngagementId(added)).toBe(records.find(({ kind }) => kind === 'engagement')?.id);
  });
});
