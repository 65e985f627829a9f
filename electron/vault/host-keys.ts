import { scrypt } from 'node:crypto';
import { join } from 'node:path';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import {
  isKeyRequest,
  KEY_BYTES,
  LOCK_FILE_MAX,
  normalPassphrase,
  type HostKeys,
  type KeyErrorCode,
  type KeyRequest,
} from '#shared/ipc/keys.ts';
import { writeAtomically } from '#shared/vault/atomic-file.ts';
import { errnoOf } from '#shared/vault/vault-error.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';
import { nodeFs } from './node-fs.ts';

const LOCK_NAME = 'lock.json';

/** Derivation and the lock's header as both hosts have them; what the system says (sleep) is the shell's part. */
export function openHostKeys(root: string, fs: VaultFs = nodeFs): Omit<HostKeys, 'onLockAsked'> {
  // One at a time: each takes 128 MB.
  let queue: Promise<unknown> = Promise.resolve();
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  return {
    derive: (request) => next(() => deriveKey(request)),
    readLock: () =>
      next(async () => {
        try {
          return ok(Buffer.from(await fs.read(join(root, LOCK_NAME))).toString('utf8'));
        } catch (error) {
          return errnoOf(error) === 'ENOENT' ? ok(null) : denied(error);
        }
      }),
    writeLock: (text) =>
      next(async () => {
        if (text !== null && text.length > LOCK_FILE_MAX) return fail('lock-denied');
        try {
          await fs.makeFolder(root);
          if (text === null) {
            await fs.remove(join(root, LOCK_NAME));
            await fs.syncFolder(root);
          } else await writeAtomically(fs, root, LOCK_NAME, Buffer.from(text, 'utf8'));
          return ok(null);
        } catch (error) {
          return denied(error);
        }
      }),
  };
}

function denied(error: unknown) {
  return fail('lock-denied' as const, { errno: errnoOf(error) ?? 'unknown' });
}

function deriveKey(request: KeyRequest): Promise<Result<Uint8Array, Failure<KeyErrorCode>>> {
  if (!isKeyRequest(request)) return Promise.resolve(fail('key-parameters'));
  const { cost, blockSize, parallelism } = request.parameters;
  // Node refuses above 32 MB unless it is told; the bound is what these parameters need, with room for the blocks.
  const maxmem = 128 * cost * blockSize + 128 * blockSize * (parallelism + 2) + 1024 * 1024;
  return new Promise((resolve) => {
    const options = { N: cost, r: blockSize, p: parallelism, maxmem };
    try {
      scrypt(normalPassphrase(request.passphrase), request.salt, KEY_BYTES, options, (error, key) =>
        resolve(error === null ? ok(new Uint8Array(key)) : fail('key-failed')),
      );
    } catch {
      resolve(fail('key-failed'));
    }
  });
}
