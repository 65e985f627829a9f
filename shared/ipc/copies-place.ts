import type { Failure, Result } from '../base/result.ts';
import type { VaultErrorCode } from './vault.ts';

/**
 * Why a folder cannot be used for the safe copies, or what is wrong with the one that is used.
 * - `place-not-absolute`: what was typed is no whole path.
 * - `place-missing`: the folder is not there now, or the copies that were put into it are not: a stick that is out, say.
 * - `place-read-only`: nothing can be written there.
 * - `place-inside`: it lies in the program's own data folder.
 * - `place-same`: the safe copies lie there already, or it lies among them.
 * - `place-second`: it overlaps with the second folder, which would be lost together with it.
 * - `place-in-use`: another program works with the copies in it.
 * - `place-unreadable`: the note of where the safe copies lie cannot be read.
 * - `place-failed`: another error of the host.
 */
export type PlaceErrorCode =
  | 'place-not-absolute'
  | 'place-missing'
  | 'place-read-only'
  | 'place-inside'
  | 'place-same'
  | 'place-second'
  | 'place-in-use'
  | 'place-unreadable'
  | 'place-failed';

/** A folder in which safe copies still lie that are not used any more. */
export interface EarlierPlace {
  readonly folder: string;
  /** It can be reached now. */
  readonly isThere: boolean;
}

/** Where the safe copies lie. */
export interface PlaceState {
  /** The folder of the copies themselves, to be read by people; empty when nobody knows. */
  readonly folder: string;
  /** The folder that the user chose; null for the program's own data folder. */
  readonly chosen: string | null;
  /** Why it cannot be used now; null when all is well. */
  readonly problem: PlaceErrorCode | 'vault-unreachable' | null;
  /** Where they lay before. Nothing is written there; what is removed for good goes there too. */
  readonly earlier: readonly EarlierPlace[];
}

/** The outcome of a change of place; null when the user cancelled. */
export type PlaceChanged = Result<PlaceState | null, Failure<PlaceErrorCode | VaultErrorCode>>;

/** The folder of the safe copies, which is the program's own unless the user chooses another. */
export interface CopiesPlace {
  state(): Promise<PlaceState>;
  /**
   * Copies everything to a folder, proves it file by file and uses that from then on; what was used stays as it is. `path` is
   * what was typed; null asks with the system's dialog where there is one. A failure leaves everything as it was.
   */
  move(path: string | null): Promise<PlaceChanged>;
  /** The same, back to the program's own data folder. */
  moveHome(): Promise<PlaceChanged>;
  /** Uses the program's own data folder without copying: for a chosen folder that is gone. It stays among the earlier ones. */
  useHome(): Promise<PlaceChanged>;
  /** Deletes the safe copies in an earlier place. `place-missing` when it cannot be reached, or is none. */
  removeEarlier(folder: string): Promise<PlaceChanged>;
}
