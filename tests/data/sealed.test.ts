import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { updateRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { Sealed } from '#shared/domain/workshop/sealed.ts';
import { toRecord } from '#shared/records/stored-record.ts';
import { changeSealed, readSealed, watchSealed } from '#renderer/data/sealed.ts';
import { readSnapshot } from '#renderer/data/snapshot.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../builders/store.ts';

const SECRET = 'nobody may ever see this';
const opened: Sealed = { what: 'notes', handedIn: [], notes: [], turn: null };
const written: Sealed = { ...opened, notes: [{ text: SECRET, quadrant: '', author: recordId('p-1') }] };

async function openActivity() {
  const db = await freshDatabase();
  const store = storeOver(db);
  const engagementId = await addEngagement(store);
  const id = await addRecord(store, engagementId, 'activity', { title: 'Alone first' });
  const stored = await db.records.get(id);
  const activity = toRecord(stored as NonNullable<typeof stored>) as unknown as RecordOf<'activity'>;
  const open = await store.commit({
    engagementId,
    changes: [updateRecord(activity, { openedAt: '2026-11-23T09:00:00.000Z' })],
    sealed: { activityId: id, sealed: opened },
  });
  expect(open.ok).toBe(true);
  return { db, store, engagementId, id };
}

it('keeps what is collected in secret out of history, log and snapshot', async () => {
  const { db, store, engagementId, id } = await openActivity();
  expect(await changeSealed(store, id, () => written)).toBe(true);
  expect(await readSealed(db, id)).toEqual(written);
  const everywhere = JSON.stringify([
    await db.history.toArray(),
    await db.historyParts.toArray(),
    await db.outbox.toArray(),
    await db.records.toArray(),
    await readSnapshot(db, engagementId, store.clock.now()),
  ]);
  expect(everywhere).not.toContain(SECRET);
});

it('is gone with the commit that reveals it, and a change that comes too late says so', async () => {
  const { db, store, engagementId, id } = await openActivity();
  const seen: (Sealed | null)[] = [];
  const gone = new Promise<void>((resolve) => {
    const stop = watchSealed(
      db,
      id,
      (sealed) => {
        seen.push(sealed);
        if (sealed === null) {
          stop();
          resolve();
        }
      },
      () => undefined,
    );
  });
  const note = { op: 'update', kind: 'activity', id, set: { closedAt: '2026-11-23T09:20:00.000Z' } } as const;
  await store.commit({ engagementId, changes: [note], sealed: { activityId: id, sealed: null }, barrier: true });
  await gone;
  expect(seen.at(-1)).toBeNull();
  expect(await readSealed(db, id)).toBeNull();
  expect(await changeSealed(store, id, () => written)).toBe(false);
  expect(await db.sealed.count()).toBe(0);
});

it('stays as it was when the commit that would reveal it is refused', async () => {
  const { db, store, engagementId, id } = await openActivity();
  const refused = await store.commit({
    engagementId,
    changes: [{ op: 'update', kind: 'activity', id: recordId('never-there'), set: { closedAt: '' } }],
    sealed: { activityId: id, sealed: null },
  });
  expect(refused.ok).toBe(false);
  expect(await readSealed(db, id)).toEqual(opened);
});
