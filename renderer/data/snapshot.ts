import { Dexie } from 'dexie';
import type { EngagementId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import { invariant } from '#shared/base/invariant.ts';
import type { VaultEntry, VaultSnapshot } from '#shared/ipc/vault.ts';
import { writeEngagementFile } from '#shared/records/engagement-file.ts';
import { SCHEMA_VERSION } from '#shared/records/migrations.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { DamagedRowError } from './row-seal.ts';

/** Rows that are written at once. */
const PIECE = 500;
/** Entries that go to the vault at once. */
const BATCH = 200;

/** One engagement as a whole: records, counters and head of the same moment. */
export async function readSnapshot(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
  at: IsoTime,
): Promise<VaultSnapshot> {
  return db.transaction('r', [db.records, db.counters, db.heads], async () => {
    const head = await db.heads.get(engagementId);
    invariant(head !== undefined, 'an engagement with records has a head');
    const records = await recordsOf(db, engagementId).toArray();
    // A copy without it would take the place of one that has it.
    if (records.some((record) => 'damaged' in record)) throw new DamagedRowError('records');
    const counters = await readCounters(db, engagementId);
    const text = writeEngagementFile({ engagementId, savedAt: at, counters, records });
    return { seq: head.lastSeq, count: records.length, schemaVersion: SCHEMA_VERSION, text, savedAt: at };
  });
}

/** The next entries of one engagement that the vault has not confirmed, in order. */
export async function pendingEntries(db: QuarterdeckDatabase, engagementId: EngagementId): Promise<VaultEntry[]> {
  const entries = await db.outbox
    .where('[engagementId+seq]')
    .between([engagementId, Dexie.minKey], [engagementId, Dexie.maxKey])
    .limit(BATCH)
    .toArray();
  return entries.map(({ engagementId: _engagementId, ...entry }) => entry);
}

/** Every record of one engagement. */
export function recordsOf(db: QuarterdeckDatabase, engagementId: EngagementId) {
  return db.records.where('[engagementId+kind+order]').between([engagementId], [engagementId, Dexie.maxKey]);
}

/** Next numbers of the reference counters of one engagement. */
export async function readCounters(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
): Promise<Record<string, number>> {
  const rows = await db.counters.where('engagementId').equals(engagementId).toArray();
  return Object.fromEntries(rows.map((row) => [row.key.slice(engagementId.length + 1), row.next]));
}

/** Puts an engagement into the store in place of whatever the store has of it. Must run inside a transaction. */
export async function replaceEngagement(
  db: QuarterdeckDatabase,
  content: {
    readonly engagementId: EngagementId;
    readonly records: readonly StoredRecord[];
    readonly counters: Readonly<Record<string, number>>;
    readonly lastSeq: number;
  },
): Promise<void> {
  const { engagementId } = content;
  await recordsOf(db, engagementId).delete();
  await db.counters.where('engagementId').equals(engagementId).delete();
  const history = await db.history.where('engagementId').equals(engagementId).primaryKeys();
  await db.historyParts.where('entryId').anyOf(history).delete();
  await db.history.bulkDelete(history);
  await db.outbox
    .where('[engagementId+seq]')
    .between([engagementId, Dexie.minKey], [engagementId, Dexie.maxKey])
    .delete();
  // Between two pieces the page answers: ten thousand rows at once would hold it for a second.
  for (let at = 0; at < content.records.length; at += PIECE) {
    await db.records.bulkPut(content.records.slice(at, at + PIECE));
  }
  await db.counters.bulkPut(
    Object.entries(content.counters).map(([name, next]) => ({ key: `${engagementId}/${name}`, engagementId, next })),
  );
  await db.heads.put({ engagementId, lastSeq: content.lastSeq, count: content.records.length });
}
