import { Dexie } from 'dexie';
import type { EngagementId } from '#shared/base/ids.ts';
import type { IsoDate, IsoTime } from '#shared/base/iso-date.ts';
import type { Failure } from '#shared/base/result.ts';
import { findDueInBin } from '#shared/domain/engagement/bin.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { VaultErrorCode } from '#shared/ipc/vault.ts';
import { parseStoredRecord, toRecord } from '#shared/records/stored-record.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { purgeEngagement, type PurgeCertificate, type PurgePorts } from './purge.ts';

/** An engagement whose time in the bin is over. */
export type BinnedEngagement = RecordOf<'engagement'> & { readonly deletedOn: IsoDate };

/** What was removed of the bin, one certificate each, and why the rest was not. */
export interface EmptiedBin {
  readonly certificates: readonly PurgeCertificate[];
  /** Null when nothing stood in the way. */
  readonly failure: Failure<VaultErrorCode | 'store-failed'> | null;
}

/** The engagements whose time in the bin is over, as it is stored now. Removes nothing. */
export async function loadDueInBin(
  db: QuarterdeckDatabase,
  clock: PurgePorts['clock'],
): Promise<readonly BinnedEngagement[]> {
  const stored = await db.records
    .where('[kind+order]')
    .between(['engagement', Dexie.minKey], ['engagement', Dexie.maxKey])
    .toArray();
  const engagements = stored.flatMap((row) => {
    const parsed = parseStoredRecord(row);
    return parsed.ok ? [toRecord(parsed.value) as unknown as RecordOf<'engagement'>] : [];
  });
  // Whoever never deletes pays nothing.
  if (engagements.every(({ deletedOn }) => deletedOn === null)) return [];
  const newestAt = await newestTime(db);
  return findDueInBin(engagements, { now: clock.now(), today: clock.today(), newestAt });
}

/**
 * Removes engagements from the bin for good, one after the other, like one by hand. What was taken back in the meantime, was
 * kept longer, or can no longer be told to be due, stays.
 */
export async function removeFromBin(ports: PurgePorts, wanted: readonly EngagementId[]): Promise<EmptiedBin> {
  const certificates: PurgeCertificate[] = [];
  for (const engagementId of wanted) {
    const due = await loadDueInBin(ports.db, ports.clock);
    if (!due.some((one) => one.engagementId === engagementId)) continue;
    const done = await purgeEngagement(ports, engagementId);
    if (!done.ok) return { certificates, failure: done.error };
    certificates.push(done.value);
  }
  return { certificates, failure: null };
}

/** The newest moment that anything stored here speaks of: the last step of each window in each engagement, and what left. */
async function newestTime(db: QuarterdeckDatabase): Promise<IsoTime | null> {
  let newest = (await db.departures.orderBy('id').last())?.at ?? null;
  for (const engagementId of (await db.heads.toCollection().primaryKeys()) as EngagementId[]) {
    let before: unknown = Dexie.maxKey;
    for (;;) {
      const last = await db.history
        .where('[engagementId+window+seq]')
        .between([engagementId, Dexie.minKey, Dexie.minKey], [engagementId, before, Dexie.minKey])
        .last();
      if (last === undefined) break;
      if (newest === null || last.at > newest) newest = last.at;
      before = last.window;
    }
  }
  return newest;
}
