import type { EngagementId } from '../base/ids.ts';
import type { IsoTime } from '../base/iso-date.ts';
import type { Failure, Result } from '../base/result.ts';
import type { VaultContent, VaultErrorCode, VaultResult, VaultStatus } from './vault.ts';

/**
 * Why a folder cannot be used for second copies.
 * - `folder-not-absolute`: what was typed is no whole path.
 * - `folder-missing`: there is no such folder now; a stick that is not in, say.
 * - `folder-other`: the folder is there, but the copies that were made in it are not: another stick, say.
 * - `folder-asks`: the browser wants the user's leave again before it writes there.
 * - `folder-read-only`: nothing can be written there.
 * - `folder-inside`: it lies in the program's own data folder.
 * - `folder-main`: it overlaps with the folder that was chosen for the safe copies themselves.
 * - `folder-failed`: another error of the host.
 */
export type SecondFolderErrorCode =
  | 'folder-not-absolute'
  | 'folder-asks'
  | 'folder-missing'
  | 'folder-other'
  | 'folder-read-only'
  | 'folder-inside'
  | 'folder-main'
  | 'folder-failed';

/** Where the second copies are, and how old. */
export interface SecondFolderState {
  /** The folder that the user chose; null when there is none. */
  readonly folder: string | null;
  /** When everything was last copied there; null for never. By the clock of this computer. */
  readonly copiedAt: IsoTime | null;
  /** Why it cannot be used now, or why the last copy failed; null when all is well. */
  readonly problem: SecondFolderErrorCode | VaultErrorCode | null;
}

/** One engagement in the second folder. */
export interface SecondCopy extends VaultStatus {
  /** Which set of copies it is in: each data folder makes one of its own, so that nothing mixes. */
  readonly source: string;
  /** The set was made from this very data folder. */
  readonly isOwn: boolean;
  /** When the set was last completed; null when it does not say. */
  readonly copiedAt: IsoTime | null;
}

/** The outcome of choosing a folder; null when the user cancelled. */
export type ChosenFolder = Result<SecondFolderState | null, Failure<SecondFolderErrorCode | VaultErrorCode>>;

/** Copies of the safe copies in a folder of the user's choice. What goes wrong here never disturbs the safe copies. */
export interface SecondFolder {
  state(): Promise<SecondFolderState>;
  /** Takes a folder and copies at once. `path` is what was typed; null asks with the system's dialog where there is one. */
  choose(path: string | null): Promise<ChosenFolder>;
  /** Copies no longer. What is in the folder stays there. */
  forget(): Promise<SecondFolderState>;
  /** Copies everything that is newer, now. */
  copy(): Promise<SecondFolderState>;
  /** What the folder holds, also of other data folders. Changes nothing there. */
  list(): Promise<Result<readonly SecondCopy[], Failure<SecondFolderErrorCode | VaultErrorCode>>>;
  /** Reads what is needed to rebuild one engagement. Changes nothing there. */
  load(source: string, engagementId: EngagementId): Promise<VaultResult<VaultContent>>;
}
