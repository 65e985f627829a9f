import type { EngagementId } from '#shared/base/ids.ts';
import type { Vault, VaultErrorCode } from '#shared/ipc/vault.ts';
import { checkedTables, readMeta, rewriteRows, type QuarterdeckDatabase } from './database.ts';
import { checkRows } from './check-rows.ts';
import { DamagedRowError } from './row-seal.ts';
import type { VaultPump } from './vault-pump.ts';

/** The lock under which rows are to lie on the disk; null for rows in clear. */
export type StoreLock = { readonly header: string; readonly dataKey: Uint8Array } | null;

/**
 * Writes every row again, sealed or in clear, in one transaction: a crash leaves the old store or the new one, whole. The
 * safe copies are noted as behind in the same transaction. No other window may have the store open. Throws when a row is
 * damaged, and changes nothing then.
 */
export async function relockStore(db: QuarterdeckDatabase, lock: StoreLock): Promise<void> {
  const { damaged } = await checkRows(db);
  if (damaged.size > 0) throw new DamagedRowError('records');
  const before = db.sealing.key;
  try {
    await db.transaction('rw', [...checkedTables(db), db.meta], async () => {
      await rewriteRows(db, () => {
        db.sealing.key = lock?.dataKey ?? null;
      });
      if (lock === null) await db.meta.delete('lock');
      else await db.meta.put({ key: 'lock', value: lock.header });
      await db.meta.put({ key: 'copies-behind', value: true });
    });
  } catch (error) {
    db.sealing.key = before;
    throw error;
  }
}

/** Notes the header of the lock with another wrapping of the same data key. */
export async function noteHeader(db: QuarterdeckDatabase, header: string): Promise<void> {
  await db.meta.put({ key: 'lock', value: header });
}

/**
 * Brings the safe copies to where the rows are: writes each engagement as a whole, and only then takes the older copies away.
 * It is noted until everything is done, and goes on at the next start. Returns why it is not done, or null. Must run while no
 * window carries.
 */
export async function renewCopies(
  db: QuarterdeckDatabase,
  pump: Pick<VaultPump, 'snapshot'>,
  vault: Vault,
): Promise<VaultErrorCode | null> {
  if ((await readMeta(db, 'copies-behind')) !== true) return null;
  let problem: VaultErrorCode | null = null;
  for (const { engagementId } of await db.heads.toArray()) problem ??= await renewOne(pump, vault, engagementId);
  if (problem === null) await db.meta.delete('copies-behind');
  return problem;
}

async function renewOne(
  pump: Pick<VaultPump, 'snapshot'>,
  vault: Vault,
  engagementId: EngagementId,
): Promise<VaultErrorCode | null> {
  const code = await pump.snapshot(engagementId, 'manual');
  if (code !== null) return code;
  const kept = await vault.keepOnlyNewest(engagementId);
  return kept.ok ? null : kept.error.code;
}
