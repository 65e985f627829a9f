import { Dexie } from 'dexie';
import type { EngagementId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { readField, withFields } from './commit.ts';
import type { QuarterdeckDatabase } from './database.ts';
import type { HistoryChange, HistoryEntry } from './history.ts';
import { sameValue } from '#shared/base/same-value.ts';
import type { EngagementWriter } from './transaction.ts';

/**
 * Why nothing was taken back or done again.
 * - `nothing-to-undo`, `nothing-to-redo`.
 * - `undo-barrier`: the last step is one that undo does not cross.
 * - `changed-elsewhere`: a later change elsewhere touched the same field; everything is left as it is.
 */
export type UndoFailure = Failure<'nothing-to-undo' | 'nothing-to-redo' | 'undo-barrier' | 'changed-elsewhere'>;

/** The entry that undo would take back in this window. */
export async function findUndoable(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
  window: string,
): Promise<Result<HistoryEntry, UndoFailure>> {
  const entry = await entriesOf(db, engagementId, window)
    .reverse()
    .filter((row) => row.state === 'done')
    .first();
  if (entry === undefined) return fail('nothing-to-undo');
  return entry.barrier ? fail('undo-barrier') : ok(entry);
}

/** The entry that redo would do again in this window. */
export async function findRedoable(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
  window: string,
): Promise<Result<HistoryEntry, UndoFailure>> {
  const entry = await entriesOf(db, engagementId, window)
    .filter((row) => row.state === 'undone')
    .first();
  return entry === undefined ? fail('nothing-to-redo') : ok(entry);
}

function entriesOf(db: QuarterdeckDatabase, engagementId: EngagementId, window: string) {
  return db.history
    .where('[engagementId+window+seq]')
    .between([engagementId, window, Dexie.minKey], [engagementId, window, Dexie.maxKey]);
}

/** The changes of an entry, put together from their pieces. */
export async function readEntryChanges(db: QuarterdeckDatabase, entry: HistoryEntry): Promise<HistoryChange[]> {
  const parts = await db.historyParts
    .where('[entryId+part]')
    .between([entry.id, Dexie.minKey], [entry.id, Dexie.maxKey])
    .toArray();
  return parts.flatMap((part) => part.changes);
}

/** Applies an entry backwards (undo) or forwards (redo) when no field was changed elsewhere since. */
export async function replayEntry(
  writer: EngagementWriter,
  changes: readonly HistoryChange[],
  direction: 'undo' | 'redo',
  at: IsoTime,
): Promise<Result<true, UndoFailure>> {
  const ordered = direction === 'undo' ? changes.toReversed() : changes;
  for (const change of ordered) {
    const done = await (change.op === 'update'
      ? replayUpdate(writer, change, direction, at)
      : replayExistence(writer, change, direction, at));
    if (!done.ok) return done;
  }
  return ok(true);
}

async function replayUpdate(
  writer: EngagementWriter,
  change: Extract<HistoryChange, { op: 'update' }>,
  direction: 'undo' | 'redo',
  at: IsoTime,
): Promise<Result<true, UndoFailure>> {
  const [expected, wanted] = direction === 'undo' ? [change.after, change.before] : [change.before, change.after];
  const current = await writer.read(change.id);
  if (current === null) return fail('changed-elsewhere', { kind: change.kind });
  for (const [field, value] of Object.entries(expected)) {
    if (!sameValue(readField(current, field), value)) return fail('changed-elsewhere', { kind: change.kind, field });
  }
  writer.put(withFields(current, wanted, at));
  return ok(true);
}

async function replayExistence(
  writer: EngagementWriter,
  change: Extract<HistoryChange, { op: 'create' | 'delete' }>,
  direction: 'undo' | 'redo',
  at: IsoTime,
): Promise<Result<true, UndoFailure>> {
  const { record } = change;
  const current = await writer.read(record.id);
  const shouldExist = (change.op === 'delete') === (direction === 'undo');
  if (shouldExist) {
    if (current !== null) return fail('changed-elsewhere', { kind: record.kind });
    // One revision further, so that a window which still holds the old copy cannot overwrite by accident.
    writer.put({ ...record, rev: record.rev + 1, updatedAt: at });
    return ok(true);
  }
  if (current === null) return ok(true);
  const untouched = Object.entries(record.body).every(([field, value]) => sameValue(readField(current, field), value));
  if (!untouched || (await writer.readChildren(record.id)).length > 0) {
    return fail('changed-elsewhere', { kind: record.kind });
  }
  writer.remove(record.id);
  return ok(true);
}
