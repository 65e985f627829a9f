import type { Clock } from '#shared/base/clock.ts';
import type { EngagementId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import type { RemovedCopies, Vault, VaultErrorCode } from '#shared/ipc/vault.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { forgetNames } from './departures.ts';
import { recordsOf } from './snapshot.ts';
import type { ExclusiveRun } from './vault-pump.ts';

/** What was removed of an engagement, for whoever has to prove it. */
export interface PurgeCertificate {
  readonly engagementId: EngagementId;
  /** The client's name as it stood in the engagement. */
  readonly client: string;
  readonly at: IsoTime;
  /** Number of records by kind; kinds without one are left out. */
  readonly records: readonly { readonly kind: Kind; readonly count: number }[];
  /** Steps of undo. */
  readonly steps: number;
  /** Secret ballots and notes of open activities. */
  readonly secrets: number;
  /** Notes of what left this laptop; they stay, without the names of files and folders. */
  readonly departures: number;
  /** Null where no host keeps safe copies. */
  readonly copies: RemovedCopies | null;
}

/** What a purge needs from outside. */
export interface PurgePorts {
  readonly db: QuarterdeckDatabase;
  /** Null where no host keeps safe copies. */
  readonly vault: Vault | null;
  readonly clock: Clock;
  /** Keeps every window from carrying to the vault in the meantime: it would write anew what was just removed. */
  readonly exclusively: ExclusiveRun;
}

/**
 * Removes an engagement everywhere, for good. The safe copies go first: when they cannot be removed, nothing is, because the
 * next start would bring the engagement back from them. A kill in between leaves it here, to be purged again.
 */
export async function purgeEngagement(
  { db, vault, clock, exclusively }: PurgePorts,
  engagementId: EngagementId,
): Promise<Result<PurgeCertificate, Failure<VaultErrorCode | 'store-failed'>>> {
  let outcome: Result<PurgeCertificate, Failure<VaultErrorCode | 'store-failed'>> = fail('store-failed');
  await exclusively(async () => {
    const removed = vault === null ? null : await vault.remove(engagementId);
    if (removed !== null && !removed.ok) {
      outcome = removed;
      return;
    }
    try {
      const gone = await removeFromStore(db, engagementId);
      outcome = ok({ engagementId, at: clock.now(), ...gone, copies: removed?.value ?? null });
    } catch (error) {
      outcome = fail('store-failed', { reason: error instanceof Error ? error.name : 'unknown' });
    }
  });
  return outcome;
}

function removeFromStore(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
): Promise<Pick<PurgeCertificate, 'client' | 'records' | 'steps' | 'secrets' | 'departures'>> {
  const tables = [db.records, db.history, db.historyParts, db.outbox, db.counters, db.heads, db.sealed, db.departures];
  return db.transaction('rw', tables, async () => {
    const stored = await recordsOf(db, engagementId).toArray();
    const byKind = new Map<Kind, number>();
    for (const { kind } of stored) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    const named = stored.find(({ kind }) => kind === 'engagement')?.body['client'];
    const client = typeof named === 'string' ? named : '';
    const entries = await db.history.where('engagementId').equals(engagementId).primaryKeys();
    const secrets = await db.sealed.where('engagementId').equals(engagementId).count();
    await db.records.bulkDelete(stored.map(({ id }) => id));
    await db.historyParts.where('entryId').anyOf(entries).delete();
    await db.history.bulkDelete(entries);
    await db.outbox.where('[engagementId+seq]').between([engagementId, -Infinity], [engagementId, Infinity]).delete();
    await db.counters.where('engagementId').equals(engagementId).delete();
    await db.sealed.where('engagementId').equals(engagementId).delete();
    await db.heads.delete(engagementId);
    return {
      client,
      departures: await forgetNames(db, engagementId, client),
      records: [...byKind].map(([kind, count]) => ({ kind, count })),
      steps: entries.length,
      secrets,
    };
  });
}
