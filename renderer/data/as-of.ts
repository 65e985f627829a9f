import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import type { OrderKey } from '#shared/base/order-key.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { parseStoredRecord, toRecord, type StoredRecord } from '#shared/records/stored-record.ts';
import type { QuarterdeckDatabase } from './database.ts';
import type { HistoryChange, HistoryEntry, HistoryLabel } from './history.ts';
import { recordsOf } from './snapshot.ts';
import { readEntryChanges } from './undo.ts';

/** A moment after which an engagement can be looked at again: just after something was done. */
export interface Moment {
  readonly seq: number;
  readonly at: IsoTime;
  readonly label: HistoryLabel;
}

/** What an engagement was, moment by moment. It is read once; nothing is ever written by looking back. */
export interface Past {
  /** From the oldest that can be rebuilt to the newest, which is now. */
  readonly moments: readonly Moment[];
  /** The engagement just after a moment, by its place in `moments`. */
  at(index: number): EngagementData;
}

/**
 * What was done stands in the history with its values before and after: taken back in memory, newest first, it leads to
 * every earlier state. Steps that were undone changed nothing that stands, and are left out; it ends at a step whose values
 * were not kept (an agreed version, a loaded engagement).
 */
export async function readPast(db: QuarterdeckDatabase, engagementId: EngagementId): Promise<Past> {
  return db.transaction('r', [db.records, db.history, db.historyParts], async () => {
    const stored = await recordsOf(db, engagementId).toArray();
    const entries = await db.history.where('engagementId').equals(engagementId).toArray();
    const done = entries.filter(({ state }) => state === 'done').toSorted((a, b) => b.seq - a.seq);
    const steps: { readonly entry: HistoryEntry; readonly changes: readonly HistoryChange[] }[] = [];
    for (const entry of done) {
      const changes = await readEntryChanges(db, entry);
      steps.push({ entry, changes });
      // Its moment can still be seen; what was before it cannot.
      if (changes.length === 0) break;
    }
    const moments = steps.map(({ entry }) => ({ seq: entry.seq, at: entry.at, label: entry.label })).toReversed();
    return {
      moments,
      at: (index) => {
        const records = new Map<RecordId, StoredRecord>(stored.map((record) => [record.id, record]));
        const later = steps.slice(0, moments.length - 1 - index);
        for (const { changes } of later) for (const change of changes.toReversed()) takeBack(records, change);
        return dataOf([...records.values()]);
      },
    };
  });
}

function takeBack(records: Map<RecordId, StoredRecord>, change: HistoryChange): void {
  if (change.op === 'create') records.delete(change.record.id);
  else if (change.op === 'delete') records.set(change.record.id, change.record);
  else {
    const record = records.get(change.id);
    if (record === undefined) return;
    const { order, parentId, ...body } = change.before;
    records.set(change.id, {
      ...record,
      order: order === undefined ? record.order : (order as OrderKey),
      parentId: parentId === undefined ? record.parentId : (parentId as RecordId | null),
      body: { ...record.body, ...body },
    });
  }
}

function dataOf(stored: readonly StoredRecord[]): EngagementData {
  const records: AnyRecord[] = [];
  const inOrder = stored.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  for (const row of inOrder) {
    const parsed = parseStoredRecord(row);
    if (parsed.ok) records.push(toRecord(parsed.value));
  }
  return new EngagementData(records);
}
