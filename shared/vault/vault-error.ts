import { fail, type Failure } from '../base/result.ts';
import type { VaultErrorCode } from '../ipc/vault.ts';

/** Thrown inside the vault when what is on disk does not read back as it was written. */
export class DamagedError extends Error {}

/** Thrown inside the vault when a file is not as this process left it: another program wrote or removed it. */
export class ChangedError extends Error {}

const CODES: Readonly<Record<string, VaultErrorCode>> = {
  ENOSPC: 'vault-full',
  EDQUOT: 'vault-full',
  EFBIG: 'vault-full',
  EACCES: 'vault-denied',
  EPERM: 'vault-denied',
  EROFS: 'vault-denied',
  ENOENT: 'vault-denied',
  ENOTDIR: 'vault-denied',
  EISDIR: 'vault-denied',
};

/** The failure that an exception of the file system stands for. Anything unknown is `vault-failed`. */
export function toVaultFailure(error: unknown): {
  readonly ok: false;
  readonly error: Failure<VaultErrorCode>;
} {
  if (error instanceof DamagedError) return fail('vault-damaged');
  const code = errnoOf(error);
  if (code === null) return fail('vault-failed');
  return fail(CODES[code] ?? 'vault-failed', { errno: code });
}

/** The system's name of an input or output error, or null. */
export function errnoOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
