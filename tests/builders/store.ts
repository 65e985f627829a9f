import type { Clock } from '#shared/base/clock.ts';
import { engagementId, recordId, type EngagementId, type IdSource, type RecordId } from '#shared/base/ids.ts';
import { isoDate, isoTime } from '#shared/base/iso-date.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { BodyOf, Kind } from '#shared/domain/model/kinds.ts';
import { openDatabase, type QuarterdeckDatabase } from '#renderer/data/database.ts';
import { Store } from '#renderer/data/store.ts';

/** A clock that moves one second with every look. */
export function steppingClock(): Clock {
  let ms = Date.UTC(2026, 10, 23, 9);
  return {
    now: () => isoTime(new Date((ms += 1000)).toISOString()),
    today: () => isoDate('2026-11-23'),
  };
}

/** Ids that count. */
export function countingIds(prefix = 'id'): IdSource {
  let last = 0;
  return { next: () => recordId(`${prefix}-${(last += 1)}`) };
}

let databases = 0;

/** A fresh database of its own. */
export async function freshDatabase(): Promise<QuarterdeckDatabase> {
  const opened = await openDatabase(`test-${(databases += 1)}`);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** A store over a database, as one window sees it. */
export function storeOver(db: QuarterdeckDatabase, window = 'w1', ids = countingIds(window)): Store {
  return new Store({
    db,
    clock: steppingClock(),
    ids,
    window,
    working: () => () => undefined,
    onCommitted: () => undefined,
  });
}

/** An engagement with its own record. */
export async function addEngagement(store: Store, id = 'eng-1'): Promise<EngagementId> {
  const engagement = engagementId(id);
  const done = await store.commit({
    engagementId: engagement,
    changes: [createRecord('engagement', recordId(id), { client: 'Northwind' })],
    barrier: true,
  });
  if (!done.ok) throw new Error(done.error.code);
  return engagement;
}

/** Stores one record and returns its id. */
export async function addRecord<K extends Kind>(
  store: Store,
  engagement: EngagementId,
  kind: K,
  body: Partial<BodyOf<K>> = {},
  parentId: RecordId | null = null,
): Promise<RecordId> {
  const id = store.ids.next();
  const done = await store.commit({
    engagementId: engagement,
    changes: [createRecord(kind, id, body, { parentId })],
  });
  if (!done.ok) throw new Error(done.error.code);
  return id;
}
