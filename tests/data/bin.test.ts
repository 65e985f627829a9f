import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dateOf, isoTime } from '#shared/base/iso-date.ts';
import { loadDueInBin, removeFromBin } from '#renderer/data/bin.ts';
import { MemoryVault } from '../builders/memory-vault.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../builders/store.ts';

/** Three engagements, made in November 2026; two were put into the bin at once. */
async function threeEngagements() {
  const db = await freshDatabase();
  const store = storeOver(db);
  const vault = new MemoryVault();
  const kept = await addEngagement(store, 'eng-kept');
  const first = await addEngagement(store, 'eng-first');
  const second = await addEngagement(store, 'eng-second');
  const change = async (id: typeof first, set: { deletedOn: string | null }): Promise<void> => {
    const record = await db.records.get(id as never);
    const baseRev = record?.rev ?? 0;
    const done = await store.commit({
      engagementId: id,
      changes: [{ op: 'update', kind: 'engagement', id: id as never, set: set as never, baseRev }],
    });
    if (!done.ok) throw new Error(done.error.code);
  };
  await change(first, { deletedOn: '2026-11-23' });
  await change(second, { deletedOn: '2026-11-24' });
  const on = (time: string) => {
    const at = isoTime(time);
    return { now: () => at, today: () => dateOf(at) };
  };
  const ports = {
    db,
    vault,
    clock: on('2027-01-11T09:00:00.000Z'),
    exclusively: (work: () => Promise<void>) => work(),
  };
  const due = async (time: string) => (await loadDueInBin(db, on(time))).map(({ engagementId }) => engagementId);
  return { db, store, vault, kept, first, second, change, ports, due, on };
}

const idsIn = async (db: Awaited<ReturnType<typeof freshDatabase>>) =>
  (await db.heads.toArray()).map((head) => head.engagementId);

describe('the bin', () => {
  it('names what lies in it for more than thirty days, and removes none of it by that', async () => {
    const { db, due, kept, first, second } = await threeEngagements();
    expect(await due('2026-12-23T09:00:00.000Z')).toEqual([]);
    expect(await due('2026-12-24T09:00:00.000Z')).toEqual([first]);
    expect(await due('2027-01-11T09:00:00.000Z')).toEqual([first, second]);
    expect(await idsIn(db)).toEqual(expect.arrayContaining([kept, first, second]));
  });

  it('names nothing while the clock is behind a step that any window took in any engagement', async () => {
    const { db, due, on, kept, ports, first } = await threeEngagements();
    const other = storeOver(db, 'a-window-before-the-other');
    Object.assign(other, { clock: on('2028-06-01T09:00:00.000Z') });
    await addRecord(other, kept, 'note', { text: 'Written while the clock was a year ahead' });
    await addRecord(storeOver(db, 'w2'), kept, 'note', { text: 'And then it was set right' });
    expect(await due('2027-01-11T09:00:00.000Z')).toEqual([]);
    expect(await removeFromBin(ports, [first])).toEqual({ certificates: [], failure: null });
    expect(await idsIn(db)).toContain(first);
    expect(await due('2028-06-01T09:00:00.000Z')).toHaveLength(2);
  });

  it('removes what was chosen, with a certificate each, and what was taken back meanwhile stays', async () => {
    const { db, ports, change, kept, first, second } = await threeEngagements();
    await change(second, { deletedOn: null });
    const emptied = await removeFromBin(ports, [first, second, kept]);
    expect(emptied).toMatchObject({ certificates: [{ engagementId: first, client: 'Northwind' }], failure: null });
    expect((await idsIn(db)).toSorted()).toEqual([kept, second].toSorted());
  });

  it('ends with the first that cannot be removed, which stays whole', async () => {
    const { db, vault, ports, first, second } = await threeEngagements();
    vault.failing = 'vault-denied';
    const emptied = await removeFromBin(ports, [first, second]);
    expect(emptied).toMatchObject({ certificates: [], failure: { code: 'vault-denied' } });
    expect(await idsIn(db)).toHaveLength(3);
  });
});
