import { fromBase64, toBase64 } from '#shared/base/base64.ts';
import { invariant } from '#shared/base/invariant.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import {
  areKeyParameters,
  KEY_BYTES,
  KEY_PARAMETERS,
  SALT_BYTES,
  type HostKeys,
  type KeyErrorCode,
  type KeyParameters,
} from '#shared/ipc/keys.ts';
import { openBytes, sealBytes } from './cipher.ts';
import { newRecoveryKey, readRecoveryKey } from './recovery-key.ts';

/** The data key, sealed under a key that is derived from a secret. Everything in base64. */
interface WrappedKey {
  readonly parameters: KeyParameters;
  readonly salt: string;
  readonly wrapped: string;
}

/** What is kept of an app lock: enough to open it with the passphrase or the recovery key, and no hint of either. */
export interface LockHeader {
  readonly format: 'quarterdeck-lock';
  readonly version: 1;
  /** Names the data key; the same for as long as the data key is the same. */
  readonly id: string;
  readonly passphrase: WrappedKey;
  readonly recovery: WrappedKey;
}

/**
 * Why a lock was not opened.
 * - `lock-wrong`: the passphrase or recovery key is another, or the header was changed; nobody can tell which.
 * - `lock-recovery-form`: what was typed cannot be a recovery key.
 * - `lock-header-invalid`: the header is none, or names parameters out of bounds.
 */
export type LockErrorCode = 'lock-wrong' | 'lock-recovery-form' | 'lock-header-invalid' | KeyErrorCode;

/** An opened lock. */
export interface OpenedLock {
  readonly header: LockHeader;
  readonly dataKey: Uint8Array;
}

type Way = 'passphrase' | 'recovery';

/** The recovery key has 160 random bits: nobody guesses it, so its derivation need not be slow. */
const RECOVERY_PARAMETERS: KeyParameters = { ...KEY_PARAMETERS, cost: 2 ** 14 };

/** Makes a lock with a new data key and a new recovery key, which is shown once and kept nowhere. */
export async function createLock(
  keys: HostKeys,
  passphrase: string,
  recoveryKey: string = newRecoveryKey(),
): Promise<Result<OpenedLock & { readonly recoveryKey: string }, Failure<LockErrorCode>>> {
  const id = toBase64(random(12));
  const dataKey = random(KEY_BYTES);
  const byPassphrase = await wrap(keys, { id, way: 'passphrase', secret: passphrase, dataKey });
  if (!byPassphrase.ok) return byPassphrase;
  const byRecovery = await wrap(keys, { id, way: 'recovery', secret: signsOf(recoveryKey), dataKey });
  if (!byRecovery.ok) return byRecovery;
  const header: LockHeader = {
    format: 'quarterdeck-lock',
    version: 1,
    id,
    passphrase: byPassphrase.value,
    recovery: byRecovery.value,
  };
  return ok({ header, dataKey, recoveryKey });
}

/** Opens a lock with the passphrase. */
export function openWithPassphrase(
  keys: HostKeys,
  header: LockHeader,
  passphrase: string,
): Promise<Result<OpenedLock, Failure<LockErrorCode>>> {
  return unwrap(keys, header, 'passphrase', passphrase);
}

/** Opens a lock with the recovery key as it was typed. */
export async function openWithRecoveryKey(
  keys: HostKeys,
  header: LockHeader,
  typed: string,
): Promise<Result<OpenedLock, Failure<LockErrorCode>>> {
  const signs = readRecoveryKey(typed);
  return signs === null ? fail('lock-recovery-form') : unwrap(keys, header, 'recovery', signs);
}

/** The same lock under another passphrase: the data key and the recovery key stay, so nothing else is written anew. */
export async function changePassphrase(
  keys: HostKeys,
  { header, dataKey }: OpenedLock,
  passphrase: string,
): Promise<Result<OpenedLock, Failure<LockErrorCode>>> {
  const wrapped = await wrap(keys, { id: header.id, way: 'passphrase', secret: passphrase, dataKey });
  return wrapped.ok ? ok({ header: { ...header, passphrase: wrapped.value }, dataKey }) : wrapped;
}

/** Reads a header of unknown origin. `lock-header-invalid` for everything that is not exactly one. */
export function parseLockHeader(text: string): Result<LockHeader, Failure<'lock-header-invalid'>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('lock-header-invalid');
  }
  const header = value as Partial<LockHeader> | null;
  const isRight =
    typeof header === 'object' &&
    header?.format === 'quarterdeck-lock' &&
    header.version === 1 &&
    typeof header.id === 'string' &&
    header.id.length <= 64 &&
    isWrapped(header.passphrase) &&
    isWrapped(header.recovery);
  return isRight ? ok(value as LockHeader) : fail('lock-header-invalid');
}

function isWrapped(value: unknown): value is WrappedKey {
  if (typeof value !== 'object' || value === null) return false;
  const { parameters, salt, wrapped } = value as Partial<WrappedKey>;
  return areKeyParameters(parameters) && isBase64(salt, 16, 64) && isBase64(wrapped, 72, 72);
}

function isBase64(text: unknown, least: number, most: number): boolean {
  const bytes = typeof text === 'string' && text.length <= 128 ? fromBase64(text) : null;
  return bytes !== null && bytes.length >= least && bytes.length <= most;
}

async function wrap(
  keys: HostKeys,
  {
    id,
    way,
    secret,
    dataKey,
  }: { readonly id: string; readonly way: Way; readonly secret: string; readonly dataKey: Uint8Array },
): Promise<Result<WrappedKey, Failure<KeyErrorCode>>> {
  const salt = random(SALT_BYTES);
  const parameters = way === 'passphrase' ? KEY_PARAMETERS : RECOVERY_PARAMETERS;
  const derived = await keys.derive({ passphrase: secret, salt, parameters });
  if (!derived.ok) return derived;
  const place = placeOf(id, way, { parameters, salt: toBase64(salt) });
  return ok({ parameters, salt: toBase64(salt), wrapped: toBase64(sealBytes(derived.value, dataKey, place)) });
}

async function unwrap(
  keys: HostKeys,
  header: LockHeader,
  way: Way,
  secret: string,
): Promise<Result<OpenedLock, Failure<LockErrorCode>>> {
  const { parameters, salt, wrapped } = header[way];
  const [saltBytes, wrappedBytes] = [fromBase64(salt), fromBase64(wrapped)];
  if (saltBytes === null || wrappedBytes === null) return fail('lock-header-invalid');
  const derived = await keys.derive({ passphrase: secret, salt: saltBytes, parameters });
  if (!derived.ok) return derived;
  const dataKey = openBytes(derived.value, wrappedBytes, placeOf(header.id, way, header[way]));
  return dataKey === null ? fail('lock-wrong') : ok({ header, dataKey });
}

// Everything beside the sealed key is bound to it: a header whose parts were changed or mixed does not open.
function placeOf(id: string, way: Way, { parameters, salt }: Pick<WrappedKey, 'parameters' | 'salt'>): string {
  const { kdf, cost, blockSize, parallelism } = parameters;
  return JSON.stringify(['quarterdeck-lock', 1, id, way, kdf, cost, blockSize, parallelism, salt]);
}

function random(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

function signsOf(recoveryKey: string): string {
  const signs = readRecoveryKey(recoveryKey);
  invariant(signs !== null, 'our own recovery key is one');
  return signs;
}
