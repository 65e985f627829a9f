import { Dexie, liveQuery } from 'dexie';
import type { EngagementId } from '#shared/base/ids.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord, RecordOf } from '#shared/domain/model/record.ts';
import { parseStoredRecord, toRecord, type StoredRecord } from '#shared/records/stored-record.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { findRedoable, findUndoable } from './undo.ts';
import type { HistoryLabel } from './history.ts';

/** What a live query shows. */
export interface Watched<T> {
  readonly value: T;
  /** Records that are stored but cannot be read; they are left out of the value, never out of sight. */
  readonly unreadable: number;
}

type Unsubscribe = () => void;

/** How long the records of a kind stay at hand after the last screen that showed them left, in milliseconds. */
const KEPT_MS = 60_000;

type Records = Watched<readonly AnyRecord[]>;

interface Listener {
  readonly onValue: (watched: Records) => void;
  readonly onError: (error: unknown) => void;
}

/** One live query, for all who ask for the same records. */
interface LiveKind {
  readonly listeners: Set<Listener>;
  last: Records | undefined;
  end: Unsubscribe;
  ending: ReturnType<typeof setTimeout> | undefined;
}

const LIVE = new WeakMap<QuarterdeckDatabase, Map<string, LiveKind>>();

/**
 * Records of one kind of one engagement in their order, now and after every change in any window. All who ask for the same
 * records share one query, and a screen that comes back has them at once.
 */
export function watchKind<K extends Kind>(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
  kind: K,
  onValue: (watched: Watched<readonly RecordOf<K>[]>) => void,
  onError: (error: unknown) => void,
): Unsubscribe {
  const all = liveOf(db);
  const key = keyOf(engagementId, kind);
  const live = all.get(key) ?? beginQuery(db, engagementId, kind);
  const listener: Listener = { onValue: onValue as unknown as Listener['onValue'], onError };
  clearTimeout(live.ending);
  live.listeners.add(listener);
  if (live.last !== undefined) listener.onValue(live.last);
  return () => {
    if (!live.listeners.delete(listener) || live.listeners.size > 0) return;
    live.ending = setTimeout(() => {
      live.end();
      if (all.get(key) === live) all.delete(key);
    }, KEPT_MS);
  };
}

/** What a live query showed last, if one is at hand; for the first picture of a screen. */
export function peekKind(db: QuarterdeckDatabase, engagementId: EngagementId, kind: Kind): Records | undefined {
  return LIVE.get(db)?.get(keyOf(engagementId, kind))?.last;
}

const keyOf = (engagementId: EngagementId, kind: Kind): string => `${engagementId} ${kind}`;

function liveOf(db: QuarterdeckDatabase): Map<string, LiveKind> {
  const known = LIVE.get(db) ?? new Map<string, LiveKind>();
  LIVE.set(db, known);
  return known;
}

function beginQuery(db: QuarterdeckDatabase, engagementId: EngagementId, kind: Kind): LiveKind {
  const all = liveOf(db);
  const key = keyOf(engagementId, kind);
  const read = reader();
  const live: LiveKind = { listeners: new Set(), last: undefined, end: () => undefined, ending: undefined };
  all.set(key, live);
  const query = liveQuery(() =>
    db.records
      .where('[engagementId+kind+order]')
      .between([engagementId, kind, Dexie.minKey], [engagementId, kind, Dexie.maxKey])
      .toArray(),
  );
  const subscription = query.subscribe(
    (stored) => {
      live.last = read(stored);
      for (const { onValue } of live.listeners) onValue(live.last);
    },
    (error) => {
      // Whoever asks next asks the store anew.
      if (all.get(key) === live) all.delete(key);
      for (const { onError } of live.listeners) onError(error);
    },
  );
  live.end = () => subscription.unsubscribe();
  return live;
}

/** The record of every engagement, whatever became of it. */
export function watchEngagements(
  db: QuarterdeckDatabase,
  onValue: (watched: Watched<readonly RecordOf<'engagement'>[]>) => void,
  onError: (error: unknown) => void,
): Unsubscribe {
  const query = liveQuery(() =>
    db.records.where('[kind+order]').between(['engagement', Dexie.minKey], ['engagement', Dexie.maxKey]).toArray(),
  );
  const read = reader();
  const subscription = query.subscribe(
    (stored) => onValue(read(stored) as unknown as Watched<RecordOf<'engagement'>[]>),
    onError,
  );
  return () => subscription.unsubscribe();
}

/** What undo and redo would do in this window. */
export interface UndoState {
  readonly undo: HistoryLabel | null;
  readonly redo: HistoryLabel | null;
}

/** What undo and redo would do in this window, now and after every change. */
export function watchUndo(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
  window: string,
  onValue: (state: UndoState) => void,
  onError: (error: unknown) => void,
): Unsubscribe {
  const query = liveQuery(async (): Promise<UndoState> => {
    const undo = await findUndoable(db, engagementId, window);
    const redo = await findRedoable(db, engagementId, window);
    return { undo: undo.ok ? undo.value.label : null, redo: redo.ok ? redo.value.label : null };
  });
  const subscription = query.subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}

/**
 * Checks and shapes what a query gives. A record that did not change keeps its identity from one answer to the next: a list
 * of a thousand notes is neither checked nor drawn again because one more was written.
 */
function reader(): (stored: readonly StoredRecord[]) => Watched<AnyRecord[]> {
  let known = new Map<string, AnyRecord>();
  return (stored) => {
    const next = new Map<string, AnyRecord>();
    for (const row of stored) {
      const before = known.get(row.id);
      const isSame = before?.rev === row.rev && before.updatedAt === row.updatedAt;
      const record = isSame ? before : readOne(row);
      if (record !== null) next.set(row.id, record);
    }
    known = next;
    return { value: [...next.values()], unreadable: stored.length - next.size };
  };
}

function readOne(row: StoredRecord): AnyRecord | null {
  const parsed = parseStoredRecord(row);
  return parsed.ok ? toRecord(parsed.value) : null;
}
