import type { EngagementId } from '#shared/base/ids.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { parseStoredRecord, toRecord, toStored, type StoredRecord } from '#shared/records/stored-record.ts';
import type { EngagementFile } from '#shared/records/engagement-file.ts';
import { withNewIds } from '#shared/records/new-ids.ts';
import { readReference } from '#shared/records/reference.ts';
import { recordsOf, replaceEngagement } from './snapshot.ts';
import type { Store } from './store.ts';

/** Reads one whole engagement, for a document or a file. Unreadable records are left out. */
export async function loadEngagement(
  store: Store,
  engagementId: EngagementId,
): Promise<Result<EngagementData, Failure<'engagement-gone'>>> {
  const records: AnyRecord[] = [];
  for (const stored of await recordsOf(store.db, engagementId).toArray()) {
    const parsed = parseStoredRecord(stored);
    if (parsed.ok) records.push(toRecord(parsed.value));
  }
  if (!records.some((record) => record.kind === 'engagement')) return fail('engagement-gone');
  return ok(new EngagementData(records));
}

/** Stores a whole engagement under ids that nothing here has yet. */
export async function addAsNew(store: Store, file: EngagementFile): Promise<EngagementId> {
  const { engagementId, records } = withNewIds({ ...file, history: null }, store.ids);
  await storeWhole(store, engagementId, records, file.counters);
  return engagementId;
}

/** Stores records that were made as a whole (the sample) as an engagement of their own. */
export async function addWholeEngagement(
  store: Store,
  engagementId: EngagementId,
  records: readonly AnyRecord[],
): Promise<void> {
  const counters: Record<string, number> = {};
  for (const record of records) {
    const read = record.ref === null ? null : readReference(record.ref);
    if (read !== null) counters[read.counter] = Math.max(counters[read.counter] ?? 1, read.number + 1);
  }
  await storeWhole(store, engagementId, records.map(toStored), counters);
}

/** Writes a whole engagement in one transaction; `more` writes what else belongs to it, in the same one. */
export async function storeWhole(
  store: Store,
  engagementId: EngagementId,
  records: readonly StoredRecord[],
  counters: Readonly<Record<string, number>>,
  more: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { db } = store;
  await db.transaction('rw', [db.records, db.history, db.historyParts, db.outbox, db.counters, db.heads], async () => {
    await replaceEngagement(db, { engagementId, records, counters, lastSeq: 1 });
    const at = store.clock.now();
    const payload = JSON.stringify({ at, put: records, del: [], counters });
    await db.outbox.add({ engagementId, seq: 1, count: records.length, payload, at });
    await more();
  });
  store.announce(engagementId);
}
