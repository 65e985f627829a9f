import { liveQuery } from 'dexie';
import type { RecordId } from '#shared/base/ids.ts';
import type { Sealed } from '#shared/domain/workshop/sealed.ts';
import type { QuarterdeckDatabase } from './database.ts';
import type { Store } from './store.ts';

/** The sealed record of an activity, now and after every change in any window; null when there is none. */
export function watchSealed(
  db: QuarterdeckDatabase,
  activityId: RecordId,
  onValue: (sealed: Sealed | null) => void,
  onError: (error: unknown) => void,
): () => void {
  const query = liveQuery(async () => (await db.sealed.get(activityId))?.sealed ?? null);
  const subscription = query.subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}

/**
 * Changes the sealed record of an activity, from what is stored at this moment, so that two windows never lose each other's
 * part. False when there is none: it was revealed or closed meanwhile, and nothing is written.
 */
export async function changeSealed(
  store: Store,
  activityId: RecordId,
  change: (sealed: Sealed) => Sealed,
): Promise<boolean> {
  const { db } = store;
  const arrived = store.working();
  try {
    return await db.transaction('rw', db.sealed, async () => {
      const row = await db.sealed.get(activityId);
      if (row === undefined) return false;
      await db.sealed.put({ ...row, sealed: change(row.sealed) });
      return true;
    });
  } finally {
    arrived();
  }
}

/** The sealed record as it is at this moment; null when there is none. */
export async function readSealed(db: QuarterdeckDatabase, activityId: RecordId): Promise<Sealed | null> {
  return (await db.sealed.get(activityId))?.sealed ?? null;
}
