import type { EngagementId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import { ok, type Failure, type Result } from '#shared/base/result.ts';
import type { SecondCopy } from '#shared/ipc/second-folder.ts';
import type { SnapshotReason, Vault, VaultErrorCode, VaultPoint } from '#shared/ipc/vault.ts';
import { titleField } from '#shared/domain/model/record.ts';
import { addAsNew } from './engagements.ts';
import { replayContent, type Replayed } from './replay.ts';
import { recordsOf } from './snapshot.ts';
import type { CommitReceipt, Store } from './store.ts';
import type { CommitFailure } from './commit.ts';

/** One state of an engagement that can be brought back. */
export interface RestorePoint {
  /** Tells the points of one list apart. */
  readonly key: string;
  readonly point: VaultPoint;
  readonly seq: number;
  /** When the state was; null when nobody noted it. */
  readonly at: IsoTime | null;
  /** Number of records; null when the copy cannot be read. */
  readonly count: number | null;
  /** Why a whole copy was made; `step` is a moment of the log, `second` and `second-other` are in the second folder. */
  readonly why: SnapshotReason | 'step' | 'second' | 'second-other';
  readonly isReadable: boolean;
  /** Present for one in the second folder: which one. `at` says when it was copied there. */
  readonly second?: SecondCopy;
}

/** Everything that one engagement can be brought back to. */
export interface RestorePoints {
  /** Newest first by sequence number; what the clock said never decides. */
  readonly points: readonly RestorePoint[];
  readonly bytes: number;
  readonly damagedFiles: number;
}

/** Asks the vault to which states an engagement can be brought back. */
export async function listPoints(
  vault: Vault,
  engagementId: EngagementId,
): Promise<Result<RestorePoints, Failure<VaultErrorCode>>> {
  const held = await vault.copies(engagementId);
  if (!held.ok) return held;
  const { copies, moments, bytes, damagedFiles } = held.value;
  const whole = copies.map(({ name, seq, savedAt, count, reason, isReadable }): RestorePoint => ({
    key: name,
    point: { copy: name },
    seq,
    at: savedAt,
    count,
    why: reason,
    isReadable,
  }));
  // A whole copy stands for the moment that it was made at.
  const covered = new Set(
    whole.filter(({ isReadable, why }) => isReadable && why !== 'put-aside').map(({ seq }) => seq),
  );
  const steps = moments
    .filter(({ seq }) => !covered.has(seq))
    .map(({ seq, at, count }): RestorePoint => ({
      key: `step-${seq}`,
      point: { seq },
      seq,
      at,
      count,
      why: 'step',
      isReadable: true,
    }));
  const points = [...whole, ...steps].sort((a, b) => b.seq - a.seq);
  return ok({ points, bytes, damagedFiles });
}

/** Reads the state of an engagement at a point. Nothing is written. */
export async function readPoint(
  vault: Vault,
  engagementId: EngagementId,
  point: VaultPoint,
): Promise<Result<Replayed, Failure<string>>> {
  const content = await vault.loadAt(engagementId, point);
  return content.ok ? replayContent(content.value, content.value) : content;
}

/**
 * Makes an engagement what it was, as one step that undo takes back. The caller has kept the present state before; counters
 * of references only ever rise, so that no reference is given twice.
 */
export function restoreInPlace(
  store: Store,
  engagementId: EngagementId,
  then: Replayed,
): Promise<Result<CommitReceipt, CommitFailure>> {
  return store.rewrite(engagementId, () => recordsOf(store.db, engagementId).toArray(), then.records);
}

/** Brings a state back as an engagement of its own, with ids of its own. The name says when it was; the old one is left alone. */
export function restoreAsNew(
  store: Store,
  engagementId: EngagementId,
  then: Replayed,
  nameOf: (client: string) => string,
): Promise<EngagementId> {
  const records = then.records.map((record) =>
    record.kind === 'engagement'
      ? { ...record, body: { ...record.body, client: nameOf(shortened(titleField(record.body as never, 'client'))) } }
      : record,
  );
  const { counters } = then;
  return addAsNew(store, { engagementId, savedAt: store.clock.now(), counters, records, danglingLinks: 0 });
}

// The name has to keep within the length of its field together with what is added to it.
function shortened(client: string): string {
  const letters = [...client];
  return letters.length <= 100 ? client : `${letters.slice(0, 99).join('')}…`;
}
