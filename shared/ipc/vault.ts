import type { EngagementId } from '../base/ids.ts';
import { isIsoTime, type IsoTime } from '../base/iso-date.ts';
import type { Result, Failure } from '../base/result.ts';

/** One committed intent, as the vault keeps it. The vault never reads `payload`. */
export interface VaultEntry {
  /** Position in this engagement's log: 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** Number of records that the engagement holds after this entry. */
  readonly count: number;
  /** The intent as one line of JSON text. */
  readonly payload: string;
  /** When it was committed; absent on entries of older versions. Never decides what comes first: `seq` does. */
  readonly at?: IsoTime;
}

/** What the vault holds of one engagement. */
export interface VaultStatus {
  readonly engagementId: EngagementId;
  /** Last sequence number that is on disk; 0 for none. */
  readonly lastSeq: number;
  /** Number of records after `lastSeq`. */
  readonly count: number;
  /** Version of the record schema that wrote the newest part. */
  readonly schemaVersion: number;
  /** Files that could not be read and were put aside; absent when there is none. */
  readonly damagedFiles?: number;
  /** Present when more was held once than can be read now: the sequence number that was reached at least. */
  readonly onceHeldSeq?: number;
}

/** Every occasion on which a whole engagement is written. */
export const SNAPSHOT_REASONS = [
  'regular',
  'manual',
  'before-import',
  'before-restore',
  'before-migration',
  'before-update',
  'put-aside',
] as const;

/**
 * Why a whole engagement was written.
 * - `regular`: in the course of work. `manual`: somebody asked for it.
 * - `before-import`, `before-restore`, `before-migration`, `before-update`: what was there before; kept longer.
 * - `put-aside`: what a damaged or outdated store had. Kept to be looked at; nothing is ever rebuilt from it by itself.
 */
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** A whole engagement as one text. */
export interface VaultSnapshot {
  readonly seq: number;
  readonly count: number;
  readonly schemaVersion: number;
  /** The engagement as JSON text; the vault never reads it. */
  readonly text: string;
  /** Why it was written; `regular` when absent. */
  readonly reason?: SnapshotReason;
  /** When it was written; absent on snapshots of older versions. Never decides what is newer: `seq` does. */
  readonly savedAt?: IsoTime;
}

/** One whole copy that the vault holds, without its text. */
export interface VaultCopy {
  /** Stands for the copy in `loadAt`; means nothing else. */
  readonly name: string;
  readonly seq: number;
  /** Number of records; null when the copy cannot be read. */
  readonly count: number | null;
  readonly schemaVersion: number | null;
  readonly savedAt: IsoTime | null;
  readonly reason: SnapshotReason;
  /** Size on disk. */
  readonly bytes: number;
  /** It was read just now, and every byte is as it was written. */
  readonly isReadable: boolean;
}

/** A moment just after one entry of the log, to which the engagement can be taken back. */
export interface VaultMoment {
  readonly seq: number;
  readonly count: number;
  readonly at: IsoTime | null;
}

/** Everything of one engagement that it can be restored from. */
export interface VaultCopies {
  /** Whole copies, from the oldest to the newest by `seq`. */
  readonly copies: readonly VaultCopy[];
  /** Moments that can be reached through the log, ascending by `seq`; they go less far back than the whole copies. */
  readonly moments: readonly VaultMoment[];
  /** Size of everything that is held of this engagement. */
  readonly bytes: number;
  /** Files that could not be read and were put aside. */
  readonly damagedFiles: number;
}

/** A state that is asked for: just after an entry, or exactly one whole copy. */
export type VaultPoint = { readonly seq: number } | { readonly copy: string };

/** Whether something from outside is a point. */
export function isVaultPoint(value: unknown): value is VaultPoint {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, copy } = value as { readonly seq?: unknown; readonly copy?: unknown };
  return copy === undefined ? Number.isSafeInteger(seq) && (seq as number) >= 0 : typeof copy === 'string';
}

/** Whether a snapshot from outside names a known reason and a time, or leaves them out. */
export function isSnapshotNote(value: { readonly reason?: unknown; readonly savedAt?: unknown }): boolean {
  const { reason, savedAt } = value;
  if (reason !== undefined && !SNAPSHOT_REASONS.includes(reason as SnapshotReason)) return false;
  return savedAt === undefined || isIsoTime(savedAt);
}

/** What is needed to rebuild one engagement. */
export interface VaultContent {
  /** Newest snapshot that reads back correctly; null when there is none. */
  readonly snapshot: VaultSnapshot | null;
  /** The entries after the snapshot, ascending without a gap. */
  readonly entries: readonly VaultEntry[];
}

/** What is needed to rebuild one engagement as it was at a point. */
export interface VaultContentAt extends VaultContent {
  readonly seq: number;
  readonly count: number;
  /** Version of the record schema of the entries; the snapshot's text says its own. */
  readonly schemaVersion: number;
}

/**
 * Why the vault did not do what was asked.
 * - `vault-gap`: an entry does not follow the last one; send a snapshot instead.
 * - `vault-full`: no room on the disk.
 * - `vault-denied`: the folder is read-only, gone, or not ours.
 * - `vault-away`: the folder that the user chose for the safe copies is not there now.
 * - `vault-unproven`: the vault holds more than the working store, so nothing is written before a start has compared them.
 * - `vault-damaged`: what is on disk cannot be read back.
 * - `vault-no-point`: the state that was asked for is not held any more.
 * - `vault-failed`: another input or output error.
 * - `vault-unreachable`: the host does not answer.
 * - `vault-elsewhere`: nor does it, and a copy was put inside the browser meanwhile.
 * - `vault-sealed`: it is sealed under another lock, or was changed since.
 * - `store-damaged`: a row of the working store is damaged, so nothing is copied from it.
 */
export type VaultErrorCode =
  | 'vault-gap'
  | 'vault-full'
  | 'vault-denied'
  | 'vault-away'
  | 'vault-unproven'
  | 'vault-damaged'
  | 'vault-no-point'
  | 'vault-failed'
  | 'vault-unreachable'
  | 'vault-elsewhere'
  | 'vault-sealed'
  | 'store-damaged';

/** The outcome of a vault call. */
export type VaultResult<T> = Result<T, Failure<VaultErrorCode>>;

/** Files of an engagement that were taken off the disk. */
export interface RemovedCopies {
  readonly files: number;
  /** Their size together, in bytes. */
  readonly bytes: number;
  /** Copies in the second folder: `removed` with the others, or `waiting` until that folder is there again. */
  readonly second?: 'removed' | 'waiting';
  /** Copies in folders where the safe copies lay before: likewise. */
  readonly earlier?: 'removed' | 'waiting';
}

/** The safe copies outside the browser profile. A call that succeeded is on disk: appended, flushed, read back. */
export interface Vault {
  /** What is held, of every engagement: the start-up proof. */
  list(): Promise<VaultResult<readonly VaultStatus[]>>;
  /**
   * Appends entries and flushes them. Entries up to the last one on disk are skipped, so that a repeated call is harmless.
   * `vault-gap` when the first new entry is not `lastSeq + 1`.
   */
  append(
    engagementId: EngagementId,
    schemaVersion: number,
    entries: readonly VaultEntry[],
  ): Promise<VaultResult<VaultStatus>>;
  /**
   * Writes a whole engagement to a temporary name, flushes, renames, reads back. A `regular` or `manual` one is skipped when
   * something newer is held, and the log starts anew after it; the others are copies of their own, beside the log.
   */
  snapshot(engagementId: EngagementId, snapshot: VaultSnapshot): Promise<VaultResult<VaultStatus>>;
  /** Reads what is needed to rebuild one engagement. */
  load(engagementId: EngagementId): Promise<VaultResult<VaultContent>>;
  /** Reads through all that is held of one engagement and says what it can be restored from. */
  copies(engagementId: EngagementId): Promise<VaultResult<VaultCopies>>;
  /** Reads what is needed to rebuild one engagement as it was. `vault-no-point` when that state is not held. */
  loadAt(engagementId: EngagementId, point: VaultPoint): Promise<VaultResult<VaultContentAt>>;
  /**
   * Takes everything older than the newest whole copy off the disk, and what was put aside: for copies that are sealed now and
   * were readable before. `vault-gap` when that copy does not reach up to the last entry; then nothing goes.
   */
  keepOnlyNewest(engagementId: EngagementId): Promise<VaultResult<RemovedCopies>>;
  /**
   * Takes everything of one engagement off the disk: logs, snapshots, what was put aside as damaged, and its line in the
   * manifest. An engagement that is not held gives zero files.
   */
  remove(engagementId: EngagementId): Promise<VaultResult<RemovedCopies>>;
}
