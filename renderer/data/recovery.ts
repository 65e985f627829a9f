import { Dexie } from 'dexie';
import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Vault, VaultContent, VaultErrorCode, VaultStatus } from '#shared/ipc/vault.ts';
import { parseRecordsFile } from '#shared/records/engagement-file.ts';
import { checkVersion, migrateRecords, SCHEMA_VERSION } from '#shared/records/migrations.ts';
import { parseStoredRecord, type StoredRecord } from '#shared/records/stored-record.ts';
import { checkRows } from './check-rows.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { DamagedRowError } from './row-seal.ts';
import { recordsOf, replaceEngagement } from './snapshot.ts';
import type { LogPayload } from './transaction.ts';

/** What the start-up proof found and did. */
export interface RecoveryReport {
  /** Engagements that were rebuilt from the vault. */
  readonly rebuilt: readonly {
    readonly engagementId: EngagementId;
    readonly records: number;
    /** `missing`: the store did not know it; `older`: the vault was ahead; `damaged`: records were missing or unreadable. */
    readonly reason: 'missing' | 'older' | 'damaged';
  }[];
  /** Engagements that the vault holds but that could not be rebuilt. */
  readonly failed: readonly { readonly engagementId: EngagementId; readonly code: string }[];
  /** Engagements of which the vault holds less than the store; they are to be written as a whole. */
  readonly ahead: readonly EngagementId[];
}

/**
 * Compares the working store with the vault and rebuilds what the store has lost. An empty or older store is never taken
 * for a new installation; an empty vault never empties a store.
 */
export async function recoverFromVault(
  db: QuarterdeckDatabase,
  vault: Vault,
): Promise<Result<RecoveryReport, Failure<VaultErrorCode>>> {
  const listed = await vault.list();
  if (!listed.ok) return listed;
  const rebuilt: RecoveryReport['rebuilt'][number][] = [];
  const failed: RecoveryReport['failed'][number][] = [];
  const ahead: EngagementId[] = [];
  const check = await checkRows(db);
  for (const listedStatus of listed.value) {
    const isDamaged = check.damaged.has(listedStatus.engagementId);
    const carried = isDamaged ? await carryPending(db, vault, listedStatus) : ok(listedStatus);
    if (!carried.ok) {
      failed.push({ engagementId: listedStatus.engagementId, code: carried.error.code });
      continue;
    }
    const status = carried.value;
    const reason = isDamaged ? 'damaged' : await compare(db, status);
    if (reason === null) continue;
    if (reason === 'ahead') {
      ahead.push(status.engagementId);
      continue;
    }
    const done = await rebuild(db, vault, status);
    if (done.ok) rebuilt.push({ engagementId: status.engagementId, records: done.value, reason });
    else failed.push({ engagementId: status.engagementId, code: done.error.code });
  }
  const held = new Set(listed.value.map((status) => status.engagementId));
  for (const head of await db.heads.toArray()) if (!held.has(head.engagementId)) ahead.push(head.engagementId);
  for (const engagementId of check.unsent) if (!ahead.includes(engagementId)) ahead.push(engagementId);
  return ok({ rebuilt, failed, ahead });
}

/**
 * The steps that the vault has not got yet, before an engagement with damaged rows is rebuilt from it: they tell everything
 * that was done, and would be lost. When the vault does not take them, nothing is rebuilt over them.
 */
async function carryPending(
  db: QuarterdeckDatabase,
  vault: Vault,
  status: VaultStatus,
): Promise<Result<VaultStatus, Failure<VaultErrorCode>>> {
  const { engagementId } = status;
  const pending = await db.outbox
    .where('[engagementId+seq]')
    .between([engagementId, Dexie.minKey], [engagementId, Dexie.maxKey])
    .toArray();
  if (pending.length === 0) return ok(status);
  return vault.append(
    engagementId,
    SCHEMA_VERSION,
    pending.map(({ engagementId: _engagementId, ...entry }) => entry),
  );
}

async function compare(
  db: QuarterdeckDatabase,
  status: VaultStatus,
): Promise<RecoveryReport['rebuilt'][number]['reason'] | 'ahead' | null> {
  const head = await db.heads.get(status.engagementId).catch((error: unknown) => {
    if (error instanceof DamagedRowError) return null;
    throw error;
  });
  if (head === null) return 'damaged';
  if (head === undefined) return 'missing';
  if (head.lastSeq < status.lastSeq) return 'older';
  const held = await recordsOf(db, status.engagementId).count();
  if (held !== head.count) return head.lastSeq === status.lastSeq ? 'damaged' : null;
  return head.lastSeq > status.lastSeq ? 'ahead' : null;
}

async function rebuild(
  db: QuarterdeckDatabase,
  vault: Vault,
  status: VaultStatus,
): Promise<Result<number, Failure<string>>> {
  const version = checkVersion(status.schemaVersion);
  if (!version.ok) return version;
  const loaded = await vault.load(status.engagementId);
  if (!loaded.ok) return loaded;
  const content = replayContent(loaded.value, status);
  if (!content.ok) return content;
  await db.transaction('rw', [db.records, db.history, db.historyParts, db.outbox, db.counters, db.heads], () =>
    replaceEngagement(db, { engagementId: status.engagementId, ...content.value }),
  );
  return ok(content.value.records.length);
}

interface Replayed {
  readonly records: readonly StoredRecord[];
  readonly counters: Readonly<Record<string, number>>;
  readonly lastSeq: number;
}

/** Puts snapshot and log together again. Pure; fails rather than giving a part. */
export function replayContent(content: VaultContent, status: VaultStatus): Result<Replayed, Failure<string>> {
  const records = new Map<RecordId, StoredRecord>();
  const counters: Record<string, number> = {};
  let lastSeq = 0;
  if (content.snapshot !== null) {
    const file = parseRecordsFile(content.snapshot.text);
    if (!file.ok) return file;
    for (const record of file.value.records) records.set(record.id, record);
    Object.assign(counters, file.value.counters);
    lastSeq = content.snapshot.seq;
  }
  for (const entry of content.entries) {
    if (entry.seq !== lastSeq + 1) return fail('vault-damaged', { seq: entry.seq });
    const payload = JSON.parse(entry.payload) as LogPayload;
    for (const raw of migrateRecords(payload.put as never, status.schemaVersion)) {
      const parsed = parseStoredRecord(raw);
      if (!parsed.ok) return parsed;
      records.set(parsed.value.id, parsed.value);
    }
    for (const id of payload.del) records.delete(id);
    for (const [name, next] of Object.entries(payload.counters)) counters[name] = Math.max(next, counters[name] ?? 1);
    lastSeq = entry.seq;
  }
  return ok({ records: [...records.values()], counters, lastSeq });
}
