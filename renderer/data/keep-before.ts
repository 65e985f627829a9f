import type { Clock } from '#shared/base/clock.ts';
import type { Vault } from '#shared/ipc/vault.ts';
import { writeEngagementFile } from '#shared/records/engagement-file.ts';
import { SCHEMA_VERSION } from '#shared/records/migrations.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { readCounters, recordsOf } from './snapshot.ts';

/**
 * Keeps every engagement as it stands before its records change their shape, or before a program of another version works
 * on them. A vault that fails stops nobody: the upgrade is all or nothing, and what the vault holds already stays.
 */
export async function keepBeforeUpgrade(
  db: QuarterdeckDatabase,
  ports: { readonly vault: Vault; readonly clock: Clock },
  from: { readonly schema: number; readonly isOtherProgram: boolean },
): Promise<void> {
  const isOld = from.schema < SCHEMA_VERSION;
  if (!isOld && !from.isOtherProgram) return;
  for (const { engagementId, lastSeq } of await db.heads.toArray()) {
    const rows = await recordsOf(db, engagementId).toArray();
    const records = rows.filter((row) => !('damaged' in row));
    // A copy without a record must never stand in the place of one that has it.
    const isWhole = records.length === rows.length;
    const savedAt = ports.clock.now();
    const counters = await readCounters(db, engagementId).catch(() => ({}));
    await ports.vault.snapshot(engagementId, {
      seq: lastSeq,
      count: records.length,
      schemaVersion: from.schema,
      text: writeEngagementFile({ engagementId, savedAt, counters, records, schemaVersion: from.schema }),
      reason: !isWhole ? 'put-aside' : isOld ? 'before-migration' : 'before-update',
      savedAt,
    });
  }
}
