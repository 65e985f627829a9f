import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { updateRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { QuarterdeckDatabase } from '#renderer/data/database.ts';
import { purgeEngagement } from '#renderer/data/purge.ts';
import { readSnapshot } from '#renderer/data/snapshot.ts';
import { MemoryVault } from '../builders/memory-vault.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../builders/store.ts';

/** Every row of every table as text. */
async function everything(db: QuarterdeckDatabase): Promise<string> {
  return JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
}

async function twoEngagements() {
  const db = await freshDatabase();
  const store = storeOver(db);
  const vault = new MemoryVault();
  const gone = await addEngagement(store, 'eng-gone');
  const kept = await addEngagement(store, 'eng-kept');
  const note = await addRecord(store, gone, 'note', { text: 'Canary of the client' });
  const record = (await db.records.get(note))! as unknown as RecordOf<'note'>;
  await store.commit({
    engagementId: gone,
    changes: [updateRecord({ ...record, kind: 'note' }, { text: 'Canary, changed' })],
  });
  await addRecord(store, kept, 'note', { text: 'Stays' });
  for (const id of [gone, kept]) {
    await vault.snapshot(id, await readSnapshot(db, id, store.clock.now()));
  }
  const ports = { db, vault, clock: store.clock, exclusively: (work: () => Promise<void>) => work() };
  return { db, vault, gone, kept, ports };
}

describe('purging an engagement', () => {
  it('leaves no row and no safe copy of it, all of the others, and says what was removed', async () => {
    const { db, vault, gone, kept, ports } = await twoEngagements();
    const others = (await db.records.where('id').above('').toArray()).filter((row) => row.engagementId === kept);
    const done = await purgeEngagement(ports, gone);
    expect(done).toMatchObject({
      ok: true,
      value: {
        records: [
          { kind: 'engagement', count: 1 },
          { kind: 'note', count: 1 },
        ],
        copies: { files: 1 },
      },
    });
    if (done.ok) expect(done.value.steps).toBeGreaterThan(1);
    const rest = await everything(db);
    expect(rest).not.toContain('Canary');
    expect(rest).not.toContain(gone);
    expect((await db.records.toArray()).filter((row) => row.engagementId === kept)).toEqual(others);
    expect([...vault.held.keys()]).toEqual([kept]);
  });

  it('removes nothing when the safe copies cannot be removed: they would bring it back', async () => {
    const { db, vault, gone, ports } = await twoEngagements();
    const before = await everything(db);
    vault.failing = 'vault-denied';
    expect(await purgeEngagement(ports, gone)).toMatchObject({ ok: false, error: { code: 'vault-denied' } });
    expect(await everything(db)).toBe(before);
    expect(vault.held.has(gone)).toBe(true);
  });
});
