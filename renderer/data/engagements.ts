import { engagementId as toEngagementId, recordId, type EngagementId } from '#shared/base/ids.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { fieldSpec, kindSpec } from '#shared/domain/model/kinds.ts';
import {
  parseEngagementFile,
  type EngagementFile,
  type EngagementFileFailure,
} from '#shared/records/engagement-file.ts';
import { parseStoredRecord, toRecord, toStored, type StoredRecord } from '#shared/records/stored-record.ts';
import { readReference } from '#shared/records/reference.ts';
import { readSnapshot, recordsOf, replaceEngagement } from './snapshot.ts';
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

/** One engagement as the text of an `.engagement` file. */
export async function saveEngagementFile(store: Store, engagementId: EngagementId): Promise<string> {
  return (await readSnapshot(store.db, engagementId, store.clock.now())).text;
}

/**
 * Opens an `.engagement` file as an engagement of its own: it gets new ids when this installation already has one with the
 * same id, so that nothing is overwritten.
 */
export async function openEngagementFile(
  store: Store,
  text: string,
): Promise<Result<{ readonly engagementId: EngagementId; readonly danglingLinks: number }, EngagementFileFailure>> {
  const parsed = parseEngagementFile(text);
  if (!parsed.ok) return parsed;
  const taken = (await store.db.heads.get(parsed.value.engagementId)) !== undefined;
  const file = taken ? withNewIds(parsed.value, store) : parsed.value;
  await storeWhole(store, file.engagementId, file.records, file.counters);
  return ok({ engagementId: file.engagementId, danglingLinks: parsed.value.danglingLinks });
}

/** Stores a whole engagement under ids that nothing here has yet. */
export async function addAsNew(store: Store, file: EngagementFile): Promise<EngagementId> {
  const { engagementId, records, counters } = withNewIds(file, store);
  await storeWhole(store, engagementId, records, counters);
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

async function storeWhole(
  store: Store,
  engagementId: EngagementId,
  records: readonly StoredRecord[],
  counters: Readonly<Record<string, number>>,
): Promise<void> {
  const { db } = store;
  await db.transaction('rw', [db.records, db.history, db.historyParts, db.outbox, db.counters, db.heads], async () => {
    await replaceEngagement(db, { engagementId, records, counters, lastSeq: 1 });
    const at = store.clock.now();
    const payload = JSON.stringify({ at, put: records, del: [], counters });
    await db.outbox.add({ engagementId, seq: 1, count: records.length, payload, at });
  });
  store.announce(engagementId);
}

function withNewIds(file: EngagementFile, store: Store): EngagementFile {
  const ids = new Map<string, string>(file.records.map((record) => [record.id, store.ids.next()]));
  const renamed = (id: unknown): unknown => (typeof id === 'string' ? (ids.get(id) ?? id) : id);
  const engagementId = toEngagementId(renamed(file.engagementId) as string);
  const records = file.records.map((record): StoredRecord => {
    const body: Record<string, unknown> = { ...record.body };
    for (const name of Object.keys(kindSpec(record.kind).fields)) {
      const spec = fieldSpec(record.kind, name);
      if (spec?.type === 'link') body[name] = renamed(body[name]);
      if (spec?.type === 'links') body[name] = (body[name] as readonly string[]).map(renamed);
    }
    return {
      ...record,
      id: recordId(renamed(record.id) as string),
      parentId: renamed(record.parentId) as StoredRecord['parentId'],
      engagementId,
      body,
    };
  });
  return { ...file, engagementId, records };
}
