import { fromBase64, toBase64 } from '#shared/base/base64.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { HostKeys, KeyErrorCode } from '#shared/ipc/keys.ts';
import type { BrowserServer } from './browser-server.ts';

/** Key derivation and the lock's header behind the server on 127.0.0.1. A browser is not told when the system sleeps. */
export function createBrowserKeys(server: BrowserServer): HostKeys {
  async function call<T, C extends string>(
    name: string,
    body: unknown,
    codes: { readonly refused: C; readonly unreachable: C },
  ): Promise<Result<T, Failure<C>>> {
    try {
      const answer = await server.post(`/keys/${name}`, body);
      if (!answer.ok) return fail(codes.refused, { status: answer.status });
      return (await answer.json()) as Result<T, Failure<C>>;
    } catch {
      return fail(codes.unreachable);
    }
  }
  const lockCodes = { refused: 'lock-denied', unreachable: 'lock-unreachable' } as const;
  return {
    async derive({ passphrase, salt, parameters }) {
      const answer = await call<string, KeyErrorCode>(
        'derive',
        { passphrase, salt: toBase64(salt), parameters },
        { refused: 'key-parameters', unreachable: 'key-unreachable' },
      );
      if (!answer.ok) return answer;
      const key = fromBase64(answer.value);
      return key === null ? fail('key-failed') : ok(key);
    },
    readLock: () => call('read-lock', {}, lockCodes),
    writeLock: (text) => call('write-lock', { text }, lockCodes),
    onLockAsked: () => () => undefined,
  };
}

/** For a page that no server stands behind: there are no keys, and there is no lock. */
export const noKeys: HostKeys = {
  derive: () => Promise.resolve(fail('key-unreachable')),
  readLock: () => Promise.resolve(ok(null)),
  writeLock: () => Promise.resolve(fail('lock-unreachable')),
  onLockAsked: () => () => undefined,
};
