import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { EngagementId } from '#shared/base/ids.ts';
import { recoverFromVault, type RecoveryQuestion } from '#renderer/data/recovery.ts';
import { restoreFromVault, type DecisionPorts } from '#renderer/data/recovery-decisions.ts';
import { readSnapshot, recordsOf } from '#renderer/data/snapshot.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import { addEngagement, addRecord, freshDatabase, steppingClock, storeOver } from '../builders/store.ts';
import { MemoryVault } from '../builders/memory-vault.ts';

type Database = Awaited<ReturnType<typeof freshDatabase>>;

function pumpOf(db: Database, vault: MemoryVault): VaultPump {
  return new VaultPump({ db, vault, clock: steppingClock(), exclusively: (work) => work(), later: () => () => 0 });
}

async function filled() {
  const db = await freshDatabase();
  const vault = new MemoryVault();
  const store = storeOver(db);
  const engagementId = await addEngagement(store);
  await addRecord(store, engagementId, 'need', { title: 'Keep me' });
  await pumpOf(db, vault).kick();
  const ports: DecisionPorts = { db, vault, clock: steppingClock(), second: null };
  return { db, vault, store, engagementId, ports };
}

async function reportOf(db: Database, vault: MemoryVault) {
  const report = await recoverFromVault(db, vault);
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}

async function questionOf(db: Database, vault: MemoryVault): Promise<RecoveryQuestion> {
  const [question] = (await reportOf(db, vault)).questions;
  if (question === undefined) throw new Error('nothing is asked');
  return question;
}

async function titles(db: Database, engagementId: EngagementId): Promise<unknown[]> {
  return (await recordsOf(db, engagementId).toArray()).map(({ body }) => body['title'] ?? body['client']);
}

/** Another store at the same vault, one step ahead of the first. */
async function wentOnElsewhere(vault: MemoryVault, engagementId: EngagementId): Promise<void> {
  const other = await freshDatabase();
  await recoverFromVault(other, vault);
  await addRecord(storeOver(other, 'w2'), engagementId, 'need', { title: 'Elsewhere' });
  await pumpOf(other, vault).kick();
}

describe('two ways from one state', () => {
  it('asks when another host went on while steps of this one waited, and mixes the two ways in no answer', async () => {
    for (const steps of [1, 2]) {
      const { db, vault, store, engagementId, ports } = await filled();
      for (let step = 1; step <= steps; step += 1) await addRecord(store, engagementId, 'need', { title: 'Here' });
      await wentOnElsewhere(vault, engagementId);
      const question = await questionOf(db, vault);
      expect(question).toMatchObject({ engagementId, reason: 'forked', here: { records: 2 + steps } });
      expect(await restoreFromVault(ports, question, 'newest')).toMatchObject({ ok: true, value: { records: 3 } });
      expect(await titles(db, engagementId)).toEqual(['Northwind', 'Keep me', 'Elsewhere']);
      expect(await reportOf(db, vault)).toMatchObject({ questions: [] });
      const copies = await vault.copies(engagementId);
      expect(copies.ok && copies.value.copies.filter(({ reason }) => reason === 'put-aside')).toHaveLength(1);
    }
  });

  it('asks nothing about steps that the safe copy has already, whose receipt was lost', async () => {
    const { db, vault, store, engagementId } = await filled();
    await addRecord(store, engagementId, 'need', { title: 'Here' });
    const waiting = await db.outbox.toArray();
    await pumpOf(db, vault).kick();
    await db.outbox.bulkAdd(waiting);
    expect(await reportOf(db, vault)).toMatchObject({ questions: [], ahead: [] });
    await vault.snapshot(engagementId, await readSnapshot(db, engagementId, steppingClock().now()));
    expect(await reportOf(db, vault)).toMatchObject({ questions: [] });
  });
});
