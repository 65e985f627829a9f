import type { EngagementId } from '#shared/base/ids.ts';
import { recoverFromVault, type RecoveryQuestion } from '#renderer/data/recovery.ts';
import type { DecisionPorts } from '#renderer/data/recovery-decisions.ts';
import { recordsOf } from '#renderer/data/snapshot.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import { MemoryVault } from './memory-vault.ts';
import { addEngagement, addRecord, freshDatabase, steppingClock, storeOver } from './store.ts';

export type Database = Awaited<ReturnType<typeof freshDatabase>>;

/** A pump that carries only when it is kicked. */
export function pumpOf(db: Database, vault: MemoryVault): VaultPump {
  return new VaultPump({ db, vault, clock: steppingClock(), exclusively: (work) => work(), later: () => () => 0 });
}

/** A store with one need, and a vault that has all of it. */
export async function filled() {
  const db = await freshDatabase();
  const vault = new MemoryVault();
  const store = storeOver(db);
  const engagementId = await addEngagement(store);
  const need = await addRecord(store, engagementId, 'need', { title: 'Keep me' });
  await pumpOf(db, vault).kick();
  const ports: DecisionPorts = { db, vault, clock: steppingClock(), second: null };
  return { db, vault, store, engagementId, need, ports };
}

/** What the start-up proof says. */
export async function reportOf(db: Database, vault: MemoryVault) {
  const report = await recoverFromVault(db, vault);
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}

/** The first thing that it asks. */
export async function questionOf(db: Database, vault: MemoryVault): Promise<RecoveryQuestion> {
  const [question] = (await reportOf(db, vault)).questions;
  if (question === undefined) throw new Error('nothing is asked');
  return question;
}

/** Titles of an engagement's records; of the engagement itself its client. */
export async function titles(db: Database, engagementId: EngagementId): Promise<unknown[]> {
  return (await recordsOf(db, engagementId).toArray()).map(({ body }) => body['title'] ?? body['client']);
}

/** Another store at the same vault, one step ahead of the first. */
export async function wentOnElsewhere(vault: MemoryVault, engagementId: EngagementId, host = 'w2'): Promise<void> {
  const other = await freshDatabase();
  await recoverFromVault(other, vault);
  await addRecord(storeOver(other, host), engagementId, 'need', { title: 'Elsewhere' });
  await pumpOf(other, vault).kick();
}
