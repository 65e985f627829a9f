import { Dexie } from 'dexie';
import type { Clock } from '#shared/base/clock.ts';
import type { EngagementId, IdSource, RecordId } from '#shared/base/ids.ts';
import { invariant } from '#shared/base/invariant.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Change } from '#shared/domain/model/change.ts';
import type { Sealed } from '#shared/domain/workshop/sealed.ts';
import { applyChanges, labelOf, type CommitFailure } from './commit.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { PART_SIZE, type HistoryChange, type HistoryEntry, type HistoryLabel, type HistoryPart } from './history.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';
import { rewriteRecords } from './rewrite.ts';
import { EngagementWriter } from './transaction.ts';
import { findRedoable, findUndoable, readEntryChanges, replayEntry, type UndoFailure } from './undo.ts';

/** One intent of the user. */
export interface CommitRequest {
  readonly engagementId: EngagementId;
  readonly changes: readonly Change[];
  /** Name of the intent in the undo message; by default it is made from the changes. */
  readonly action?: string;
  /** Commits with the same visit are one history entry. */
  readonly visit?: string;
  /** Undo never goes past this commit. */
  readonly barrier?: boolean;
  /** Nobody did this by hand, so undo does not know of it. */
  readonly unrecorded?: boolean;
  /** Opens (a row) or ends (null) what an activity collects in secret, together with the changes. */
  readonly sealed?: { readonly activityId: RecordId; readonly sealed: Sealed | null };
  /** References that records of another copy bring along; they are kept where nothing here has them. */
  readonly reserve?: readonly string[];
  /** Newest steps of another copy that come in with this commit. */
  readonly from?: readonly RecordId[];
  /** Called after each change of a large intent; answers whether to go on. Otherwise nothing at all is stored. */
  readonly onProgress?: (done: number) => boolean;
}

/** What a successful commit reports. */
export interface CommitReceipt {
  readonly entryId: RecordId | null;
  readonly label: HistoryLabel;
}

/** What the store needs from outside. */
export interface StorePorts {
  readonly db: QuarterdeckDatabase;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Place of this window among the open ones; the same after a restart. */
  readonly window: string;
  /** Called when something sets out for the store; what it returns is called when it has arrived or was refused. */
  working(): () => void;
  /** Called after each commit, so that the vault gets it; `isLarge` when it holds thousands of records. */
  onCommitted(engagementId: EngagementId, isLarge?: boolean): void;
}

/** Changes of a step that undo does not cross which are kept all the same, to look back at a board. */
const KEPT_BEHIND_BARRIER = 500;

/** The one way in which records are changed. */
export class Store {
  readonly db: QuarterdeckDatabase;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly window: string;
  /** Says that something is on its way to the store; call what it returns when it has arrived. */
  readonly working: () => () => void;
  readonly #onCommitted: StorePorts['onCommitted'];

  constructor(ports: StorePorts) {
    this.db = ports.db;
    this.clock = ports.clock;
    this.ids = ports.ids;
    this.window = ports.window;
    this.working = () => ports.working();
    this.#onCommitted = (engagementId, isLarge) => ports.onCommitted(engagementId, isLarge);
  }

  /**
   * Stores an intent: reads the before-values, checks each changed field against the revision it was read at, writes the
   * records, one history entry and the log entry for the vault, all in one transaction.
   */
  async commit(request: CommitRequest): Promise<Result<CommitReceipt, CommitFailure>> {
    const at = this.clock.now();
    const { engagementId } = request;
    return this.#write<CommitReceipt, CommitFailure>(engagementId, async (writer) => {
      for (const ref of request.reserve ?? []) await writer.reserveReference(ref);
      const applied = await applyChanges(writer, engagementId, request.changes, at, request.onProgress);
      if (!applied.ok) return applied;
      await this.#seal(request);
      const label = labelOf(request.changes, applied.value, request.action);
      const head = await writer.flush();
      if (head === null || request.unrecorded === true) return ok({ entryId: null, label });
      const entryId = await this.#remember(request, applied.value, label, head.lastSeq);
      // Writing takes longest: whoever wanted to stop meanwhile is heard before it counts.
      if (request.onProgress?.(request.changes.length) === false) return fail('commit-cancelled');
      return ok({ entryId, label });
    });
  }

  /** Takes back the last intent of this engagement that was made in this window. */
  undo(engagementId: EngagementId): Promise<Result<HistoryLabel, UndoFailure | CommitFailure>> {
    return this.#replay(engagementId, 'undo', () => findUndoable(this.db, engagementId, this.window));
  }

  /** Does the last intent again that was taken back in this window. */
  redo(engagementId: EngagementId): Promise<Result<HistoryLabel, UndoFailure | CommitFailure>> {
    return this.#replay(engagementId, 'redo', () => findRedoable(this.db, engagementId, this.window));
  }

  /** Takes back one certain intent, for the "Undo" of a message. */
  undoEntry(entryId: RecordId, engagementId: EngagementId): Promise<Result<HistoryLabel, UndoFailure | CommitFailure>> {
    return this.#replay(engagementId, 'undo', async () => {
      const entry = await this.db.history.get(entryId);
      return entry === undefined || entry.state === 'undone' || entry.barrier ? fail('nothing-to-undo') : ok(entry);
    });
  }

  /** Makes the records of an engagement what they were at another time, as one step that undo takes back. */
  rewrite(
    engagementId: EngagementId,
    readPresent: () => Promise<readonly StoredRecord[]>,
    wanted: readonly StoredRecord[],
  ): Promise<Result<CommitReceipt, CommitFailure>> {
    return this.#write<CommitReceipt, CommitFailure>(engagementId, async (writer) => {
      const changes = await rewriteRecords(writer, await readPresent(), wanted, this.clock.now());
      const label = { action: 'restore', kind: 'engagement', name: '', count: changes.length } as const;
      const head = await writer.flush();
      if (head === null) return ok({ entryId: null, label });
      return ok({ entryId: await this.#remember({ engagementId, changes: [] }, changes, label, head.lastSeq), label });
    });
  }

  /** Says that an engagement was written as a whole, or by another thread, so that the vault gets it. */
  announce(engagementId: EngagementId): void {
    this.#onCommitted(engagementId, true);
  }

  #replay(
    engagementId: EngagementId,
    direction: 'undo' | 'redo',
    find: () => Promise<Result<HistoryEntry, UndoFailure>>,
  ): Promise<Result<HistoryLabel, UndoFailure | CommitFailure>> {
    return this.#write<HistoryLabel, UndoFailure>(engagementId, async (writer) => {
      const found = await find();
      if (!found.ok) return found;
      const changes = await readEntryChanges(this.db, found.value);
      const replayed = await replayEntry(writer, changes, direction, this.clock.now());
      if (!replayed.ok) return replayed;
      await writer.flush();
      await this.db.history.update(found.value.id, { state: direction === 'undo' ? 'undone' : 'done', visit: null });
      return ok(found.value.label);
    });
  }

  async #write<T, E>(
    engagementId: EngagementId,
    work: (writer: EngagementWriter) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | CommitFailure>> {
    const { db } = this;
    let outcome: Result<T, E> | undefined;
    const arrived = this.working();
    try {
      await db.transaction(
        'rw',
        [db.records, db.history, db.historyParts, db.outbox, db.counters, db.heads, db.sealed],
        async (transaction) => {
          outcome = await work(new EngagementWriter(db, engagementId, this.clock.now()));
          // A refused intent leaves no trace, whatever it had begun.
          if (!outcome.ok) transaction.abort();
        },
      );
    } catch (error) {
      if (outcome !== undefined && !outcome.ok) return outcome;
      return storeFailure(error);
    } finally {
      // Announced first, so that "saved" is not shown between store and vault.
      if (outcome?.ok === true) this.#onCommitted(engagementId);
      arrived();
    }
    invariant(outcome !== undefined, 'a finished transaction has an outcome');
    return outcome;
  }

  async #seal({ engagementId, sealed }: CommitRequest): Promise<void> {
    if (sealed === undefined) return;
    if (sealed.sealed === null) await this.db.sealed.delete(sealed.activityId);
    else await this.db.sealed.put({ activityId: sealed.activityId, engagementId, sealed: sealed.sealed });
  }

  async #remember(
    request: CommitRequest,
    changes: readonly HistoryChange[],
    label: HistoryLabel,
    seq: number,
  ): Promise<RecordId> {
    const { db } = this;
    await this.#forgetUndone(request.engagementId);
    const open = request.visit === undefined ? undefined : await this.#openVisit(request.engagementId, request.visit);
    const merged = open === undefined ? null : mergeVisit(await readEntryChanges(db, open), changes);
    if (open !== undefined && merged !== null) {
      await db.history.update(open.id, { label: { ...label, action: open.label.action }, at: this.clock.now() });
      await db.historyParts.put({ entryId: open.id, part: 0, changes: merged });
      return open.id;
    }
    const barrier = request.barrier ?? false;
    const entry: HistoryEntry = {
      id: this.ids.next(),
      engagementId: request.engagementId,
      window: this.window,
      seq,
      at: this.clock.now(),
      label,
      visit: request.visit ?? null,
      barrier,
      state: 'done',
      ...(request.from === undefined ? {} : { from: request.from }),
    };
    // What cannot be taken back can still be looked back at; a whole frozen version need not be kept twice for that.
    const isKept = !barrier || changes.length <= KEPT_BEHIND_BARRIER;
    const parts: HistoryPart[] = [];
    for (let i = 0; isKept && i < changes.length; i += PART_SIZE) {
      parts.push({ entryId: entry.id, part: i / PART_SIZE, changes: changes.slice(i, i + PART_SIZE) });
    }
    await Promise.all([db.history.add(entry), parts.length > 0 && db.historyParts.bulkAdd(parts)]);
    return entry.id;
  }

  async #openVisit(engagementId: EngagementId, visit: string): Promise<HistoryEntry | undefined> {
    const last = await this.db.history
      .where('[engagementId+window+seq]')
      .between([engagementId, this.window, Dexie.minKey], [engagementId, this.window, Dexie.maxKey])
      .last();
    return last?.visit === visit && last.state === 'done' && !last.barrier ? last : undefined;
  }

  // A new intent ends the possibility of redoing the ones that were taken back before it.
  async #forgetUndone(engagementId: EngagementId): Promise<void> {
    const { db } = this;
    const undone = await db.history
      .where('[engagementId+window+seq]')
      .between([engagementId, this.window, Dexie.minKey], [engagementId, this.window, Dexie.maxKey])
      .reverse()
      .until((row) => row.state === 'done')
      .toArray();
    for (const entry of undone) {
      await db.historyParts.where('entryId').equals(entry.id).delete();
      await db.history.delete(entry.id);
    }
  }
}

// One visit to a field: the first before-value and the last after-value. Null when the commits do not fit together.
function mergeVisit(old: readonly HistoryChange[], fresh: readonly HistoryChange[]): HistoryChange[] | null {
  const [a] = old;
  const [b] = fresh;
  if (old.length !== 1 || fresh.length !== 1 || a === undefined || b?.op !== 'update') return null;
  if (a.op === 'update' && a.id === b.id) {
    return [{ ...a, before: { ...b.before, ...a.before }, after: { ...a.after, ...b.after } }];
  }
  if (a.op === 'create' && a.record.id === b.id) {
    const { order: _order, parentId: _parentId, ...body } = b.after;
    return [{ ...a, record: { ...a.record, body: { ...a.record.body, ...body } } }];
  }
  return null;
}

/** What an exception of the working store means. */
export function storeFailure(error: unknown): {
  readonly ok: false;
  readonly error: Failure<'store-full' | 'store-failed'>;
} {
  return fail(isFull(error) ? 'store-full' : 'store-failed', { reason: nameOf(error) });
}

function isFull(error: unknown): boolean {
  const inner = error instanceof Error && 'inner' in error ? error.inner : undefined;
  return nameOf(error) === 'QuotaExceededError' || nameOf(inner) === 'QuotaExceededError';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
