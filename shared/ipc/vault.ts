import type { EngagementId } from '../base/ids.ts';
import type { Result, Failure } from '../base/result.ts';

/** One committed intent, as the vault keeps it. The vault never reads `payload`. */
export interface VaultEntry {
  /** Position in this engagement's log: 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** Number of records that the engagement holds after this entry. */
  readonly count: number;
  /** The intent as one line of JSON text. */
  readonly payload: string;
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
}

/** A whole engagement as one text. */
export interface VaultSnapshot {
  readonly seq: number;
  readonly count: number;
  readonly schemaVersion: number;
  /** The engagement as JSON text; the vault never reads it. */
  readonly text: string;
}

/** What is needed to rebuild one engagement. */
export interface VaultContent {
  /** Newest snapshot that reads back correctly; null when there is none. */
  readonly snapshot: VaultSnapshot | null;
  /** The entries after the snapshot, ascending without a gap. */
  readonly entries: readonly VaultEntry[];
}

/**
 * Why the vault did not do what was asked.
 * - `vault-gap`: an entry does not follow the last one; send a snapshot instead.
 * - `vault-full`: no room on the disk.
 * - `vault-denied`: the folder is read-only, gone, or not ours.
 * - `vault-damaged`: what is on disk cannot be read back.
 * - `vault-failed`: another input or output error.
 * - `vault-unreachable`: the host does not answer.
 */
export type VaultErrorCode =
  'vault-gap' | 'vault-full' | 'vault-denied' | 'vault-damaged' | 'vault-failed' | 'vault-unreachable';

/** The outcome of a vault call. */
export type VaultResult<T> = Result<T, Failure<VaultErrorCode>>;

/** Files of an engagement that were taken off the disk. */
export interface RemovedCopies {
  readonly files: number;
  /** Their size together, in bytes. */
  readonly bytes: number;
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
  /** Writes a whole engagement to a temporary name, flushes, renames, reads back; the log then starts anew after it. */
  snapshot(engagementId: EngagementId, snapshot: VaultSnapshot): Promise<VaultResult<VaultStatus>>;
  /** Reads what is needed to rebuild one engagement. */
  load(engagementId: EngagementId): Promise<VaultResult<VaultContent>>;
  /**
   * Takes everything of one engagement off the disk: logs, snapshots, what was put aside as damaged, and its line in the
   * manifest. An engagement that is not held gives zero files.
   */
  remove(engagementId: EngagementId): Promise<VaultResult<RemovedCopies>>;
}
