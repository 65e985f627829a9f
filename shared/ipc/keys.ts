import type { Failure, Result } from '../base/result.ts';

/** How a passphrase becomes a key. Kept beside the salt, so that a later version can ask for more and still open what is old. */
export interface KeyParameters {
  readonly kdf: 'scrypt';
  /** Cost: a power of two. Memory is 128 · cost · blockSize bytes. */
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelism: number;
}

/**
 * What is asked for today: 128 MB and some tenths of a second for each guess.
 * Source: OWASP Password Storage Cheat Sheet, scrypt N=2^17, r=8, p=1.
 */
export const KEY_PARAMETERS: KeyParameters = { kdf: 'scrypt', cost: 2 ** 17, blockSize: 8, parallelism: 1 };

/** Bytes of a derived key. */
export const KEY_BYTES = 32;
/** Bytes of a new salt. */
export const SALT_BYTES = 16;
/** Longest passphrase, in UTF-16 code units after normalisation. */
export const PASSPHRASE_MAX = 1024;

/**
 * Why there is no key.
 * - `key-parameters`: passphrase, salt or parameters are outside what is accepted; nothing was computed.
 * - `key-failed`: the computer could not compute it (no memory, say).
 * - `key-unreachable`: the host does not answer, or keeps no keys.
 */
export type KeyErrorCode = 'key-parameters' | 'key-failed' | 'key-unreachable';

/** What a key is derived from. */
export interface KeyRequest {
  /** As it was typed; the host normalises it (see `normalPassphrase`), nobody else does. */
  readonly passphrase: string;
  /** 16 to 64 random bytes. */
  readonly salt: Uint8Array;
  readonly parameters: KeyParameters;
}

/** Why the header of the app lock could not be read or written. */
export type LockFileErrorCode = 'lock-denied' | 'lock-unreachable';

/** Derives keys, and keeps the header of the app lock beside the vault. */
export interface HostKeys {
  /** A key of 32 bytes; the same request gives the same key on every computer. */
  derive(request: KeyRequest): Promise<Result<Uint8Array, Failure<KeyErrorCode>>>;
  /** The header of the app lock as it was written; null when there is none. */
  readLock(): Promise<Result<string | null, Failure<LockFileErrorCode>>>;
  /** Replaces the header in one step (temporary file, flush, rename, read back); null removes it. */
  writeLock(text: string | null): Promise<Result<null, Failure<LockFileErrorCode>>>;
  /** Calls back when the system sleeps or locks its screen. Returns the unsubscriber. */
  onLockAsked(listener: () => void): () => void;
}

/** Longest header that is kept, in UTF-16 code units. */
export const LOCK_FILE_MAX = 16_384;

/**
 * The one form in which a passphrase is used: NFKC, so that an "ä" of two signs and one of one sign open the same door.
 * White space at its ends belongs to it.
 */
export function normalPassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/** Whether a file may name these parameters: cheaper ones protect nothing, dearer ones stop the computer. */
export function areKeyParameters(value: unknown): value is KeyParameters {
  if (typeof value !== 'object' || value === null) return false;
  const { kdf, cost, blockSize, parallelism } = value as Partial<Record<keyof KeyParameters, unknown>>;
  const isWhole = (number: unknown, least: number, most: number): number is number =>
    Number.isSafeInteger(number) && (number as number) >= least && (number as number) <= most;
  return (
    kdf === 'scrypt' &&
    isWhole(cost, 2 ** 14, 2 ** 18) &&
    Number.isInteger(Math.log2(cost)) &&
    isWhole(blockSize, 8, 8) &&
    isWhole(parallelism, 1, 4)
  );
}

/** Whether a request is within bounds. */
export function isKeyRequest(value: unknown): value is KeyRequest {
  if (typeof value !== 'object' || value === null) return false;
  const { passphrase, salt, parameters } = value as Partial<Record<keyof KeyRequest, unknown>>;
  return (
    typeof passphrase === 'string' &&
    passphrase.length > 0 &&
    passphrase.length <= PASSPHRASE_MAX &&
    salt instanceof Uint8Array &&
    salt.length >= SALT_BYTES &&
    salt.length <= 64 &&
    areKeyParameters(parameters)
  );
}
