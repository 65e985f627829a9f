import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import type { QuarterdeckDatabase } from '#renderer/data/database.ts';
import { recoverFromVault } from '#renderer/data/recovery.ts';
import { Store } from '#renderer/data/store.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import { addEngagement, addRecord, countingIds, freshDatabase, steppingClock } from '../builders/store.ts';
import { MemoryVault } from '../builders/memory-vault.ts';
import { changeRaw, rawRows } from '../builders/raw-rows.ts';

function withVault(db: QuarterdeckDatabase, vault: MemoryVault) {
  const retries: (() => void)[] = [];
  const pump = new VaultPump({
    db,
    vault,
    clock: steppingClock(),
    exclusively: (work) => work(),
    later: (work) => {
      retries.push(work);
      return () => retries.splice(retries.indexOf(work), 1);
    },
  });
  const store = new Store({
    db,
    clock: steppingClock(),
    ids: countingIds('rec'),
    window: 'w1',
    working: () => pump.working(),
    onCommitted: () => void pump.kick(),
  });
  return { pump, store, retries };
}

async function filled() {
  const vault = new MemoryVault();
  const db = await freshDatabase();
  const { pump, store, retries } = withVault(db, vault);
  const engagementId = await addEngagement(store);
  const need = await addRecord(store, engagementId, 'need', { title: 'Keep me' });
  const gone = await addRecord(store, engagementId, 'need', { title: 'Delete me' });
  await store.commit({ engagementId, changes: [{ op: 'delete', kind: 'need', id: gone }] });
  await pump.kick();
  return { vault, db, pump, store, retries, engagementId, need };
}

describe('the vault', () => {
  it('does not say "saved" while something is on its way to the store', async () => {
    const { pump, store } = await filled();
    const arrived = store.working();
    expect(pump.status.state).toBe('saving');
    arrived();
    arrived();
    expect(pump.status.state).toBe('saved');
  });

  it('says "saved" only when the vault has every entry', async () => {
    const { vault, pump, store, engagementId, db } = await filled();
    expect(pump.status.state).toBe('saved');
    expect(await db.outbox.count()).toBe(0);
    vault.failing = 'vault-full';
    await addRecord(store, engagementId, 'need', { title: 'Unsaved' });
    await pump.kick();
    expect(pump.status).toMatchObject({ state: 'failing', code: 'vault-full' });
    expect(await db.outbox.count()).toBe(1);
    vault.failing = null;
    await pump.kick();
    expect(pump.status.state).toBe('saved');
  });

  it('rebuilds an empty store, with references that go on counting', async () => {
    const { vault, engagementId, need } = await filled();
    const fresh = await freshDatabase();
    const report = await recoverFromVault(fresh, vault);
    expect(report).toMatchObject({ ok: true, value: { rebuilt: [{ engagementId, records: 2, reason: 'missing' }] } });
    expect((await fresh.records.get(need))?.body['title']).toBe('Keep me');
    const { store } = withVault(fresh, vault);
    const next = await store.commit({
      engagementId,
      changes: [
        {
          op: 'create',
          kind: 'need',
          id: countingIds('new').next(),
          parentId: null,
          order: null,
          body: (await fresh.records.get(need))?.body ?? {},
        },
      ],
    });
    expect(next.ok).toBe(true);
    expect((await fresh.records.toArray()).map((record) => record.ref)).toContain('N-03');
  });

  it('rebuilds from snapshot and log together', async () => {
    const { vault, pump, store, engagementId } = await filled();
    await pump.snapshot(engagementId);
    await addRecord(store, engagementId, 'need', { title: 'After the snapshot' });
    await pump.kick();
    const fresh = await freshDatabase();
    await recoverFromVault(fresh, vault);
    expect(await fresh.records.count()).toBe(3);
  });

  it('rebuilds profile and brands, which stand beside the engagements and have no record of one', async () => {
    const vault = new MemoryVault();
    const { pump, store } = withVault(await freshDatabase(), vault);
    const workspace = engagementId('workspace');
    await addRecord(store, workspace, 'profile', { name: 'Ada Hart' });
    const brand = await addRecord(store, workspace, 'brand', { name: 'Northgate' });
    await pump.kick();
    await pump.snapshot(workspace);
    await addRecord(store, workspace, 'brandLogo', { name: 'after.png' }, brand);
    await pump.kick();
    const fresh = await freshDatabase();
    expect(await recoverFromVault(fresh, vault)).toMatchObject({
      value: { rebuilt: [{ engagementId: workspace, records: 3, reason: 'missing' }], questions: [] },
    });
    expect((await fresh.records.get(brand))?.body['name']).toBe('Northgate');
  });

  it('goes on by itself after a round that broke off', async () => {
    const { vault, pump, store, retries, engagementId, db } = await filled();
    vault.failing = 'vault-full';
    await addRecord(store, engagementId, 'need', { title: 'Broken off' });
    await pump.kick();
    vault.failing = null;
    const broken = vi.spyOn(vault, 'append').mockRejectedValue(new TypeError('the round broke off'));
    await expect(pump.kick()).rejects.toThrow('broke off');
    expect(pump.status).toMatchObject({ state: 'failing', code: 'vault-failed' });
    broken.mockRestore();
    retries.at(-1)?.();
    await pump.kick();
    expect(pump.status.state).toBe('saved');
    expect(await db.outbox.count()).toBe(0);
  });

  it('gives the vault a whole engagement when its log does not reach up to the store', async () => {
    const { db, engagementId, need } = await filled();
    const empty = new MemoryVault();
    const { pump, store } = withVault(db, empty);
    const report = await recoverFromVault(db, empty);
    expect(report).toMatchObject({ ok: true, value: { rebuilt: [], ahead: [engagementId] } });
    expect(await db.records.get(need)).toBeDefined();
    await addRecord(store, engagementId, 'need', { title: 'Next' });
    await pump.kick();
    expect(empty.held.get(engagementId)?.snapshot?.count).toBe(3);
    expect(pump.status.state).toBe('saved');
  });

  it('copies an engagement as a whole when a step on its way is damaged', async () => {
    const { vault, db, pump, store, engagementId } = await filled();
    vault.failing = 'vault-full';
    await addRecord(store, engagementId, 'need', { title: 'On its way' });
    await pump.kick();
    vault.failing = null;
    const [step] = await rawRows(db, 'outbox');
    await changeRaw(db, 'outbox', [engagementId, Number(step?.['seq'])], (row) => ({ ...row, payload: '{}' }));
    await pump.kick();
    expect(pump.status.state).toBe('saved');
    expect(await db.outbox.count()).toBe(0);
    expect(vault.held.get(engagementId)?.snapshot?.text ?? '').toContain('On its way');
  });
});
