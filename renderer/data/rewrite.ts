import type { RecordId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import { compareRecords } from '#shared/records/compare-records.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';
import { readField, withFields } from './commit.ts';
import type { HistoryChange } from './history.ts';
import type { EngagementWriter } from './transaction.ts';

/**
 * Makes an engagement's records what they were at another time; only what differs is written. Gives what undo needs, in an
 * order that can be taken back: owners come before what they own and go after it.
 */
export async function rewriteRecords(
  writer: EngagementWriter,
  present: readonly StoredRecord[],
  wanted: readonly StoredRecord[],
  at: IsoTime,
): Promise<HistoryChange[]> {
  const differences = compareRecords(present, wanted);
  const there = new Map(present.map((record) => [record.id, record]));
  const target = new Map(wanted.map((record) => [record.id, record]));
  const of = (change: string) => differences.filter((difference) => difference.change === change);
  const done: HistoryChange[] = [];
  for (const record of ownersFirst(pick(target, of('returns')))) {
    await writer.read(record.id);
    // One revision further, so that a window which still holds the old copy cannot overwrite by accident.
    const returned = { ...record, rev: record.rev + 1, updatedAt: at };
    writer.put(returned);
    done.push({ op: 'create', record: returned });
  }
  for (const { id, kind, fields } of of('changes')) {
    const [now, then] = [await writer.read(id), target.get(id)];
    if (now === null || then === undefined) continue;
    const before = Object.fromEntries(fields.map((field) => [field, readField(now, field)]));
    const after = Object.fromEntries(fields.map((field) => [field, readField(then, field)]));
    writer.put({ ...withFields(now, after, at), parentId: then.parentId });
    done.push({ op: 'update', id, kind, before, after });
  }
  for (const record of ownersFirst(pick(there, of('goes'))).reverse()) {
    await writer.read(record.id);
    writer.remove(record.id);
    done.push({ op: 'delete', record });
  }
  return done;
}

function pick(
  records: ReadonlyMap<RecordId, StoredRecord>,
  differences: readonly { readonly id: RecordId }[],
): StoredRecord[] {
  return differences.map(({ id }) => records.get(id)).filter((record) => record !== undefined);
}

function ownersFirst(records: readonly StoredRecord[]): StoredRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const depthOf = (record: StoredRecord): number => {
    let depth = 0;
    let owner = record.parentId === null ? undefined : byId.get(record.parentId);
    // A circle would be a damaged file; it ends at the number of records.
    while (owner !== undefined && depth < records.length) {
      depth += 1;
      owner = owner.parentId === null ? undefined : byId.get(owner.parentId);
    }
    return depth;
  };
  return records
    .map((record) => ({ record, depth: depthOf(record) }))
    .toSorted((a, b) => a.depth - b.depth)
    .map(({ record }) => record);
}
