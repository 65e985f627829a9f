import { fromBase64, toBase64 } from '#shared/base/base64.ts';
import { ok, type Failure, type Result } from '#shared/base/result.ts';
import { isKeyRequest, LOCK_FILE_MAX, type HostKeys } from '#shared/ipc/keys.ts';
import { readBody, type Body } from './call-body.ts';

type Keys = Omit<HostKeys, 'onLockAsked'>;
type Answer = Promise<Result<unknown, Failure>>;

const CALLS: Readonly<Record<string, (keys: Keys, body: Body) => Answer | null>> = {
  derive: (keys, body) => {
    const { salt } = body;
    const request = { ...body, salt: typeof salt === 'string' ? fromBase64(salt) : null };
    if (!isKeyRequest(request)) return null;
    return keys.derive(request).then((key) => (key.ok ? ok(toBase64(key.value)) : key));
  },
  'read-lock': (keys) => keys.readLock(),
  'write-lock': (keys, { text }) =>
    text === null || (typeof text === 'string' && text.length <= LOCK_FILE_MAX) ? keys.writeLock(text) : null,
};

/** Whether there is a call of this name. */
export function isKeysCall(name: string): boolean {
  return Object.hasOwn(CALLS, name);
}

/** Makes one call from a request's body; null when the body is not what the call needs. Bytes travel as base64. */
export async function callKeys(keys: Keys, name: string, text: string): Promise<Result<unknown, Failure> | null> {
  const body = readBody(text);
  return body === null ? null : (CALLS[name]?.(keys, body) ?? null);
}
