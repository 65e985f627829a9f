import { fail, ok } from '#shared/base/result.ts';
import { isKeyRequest, normalPassphrase, type HostKeys, type KeyRequest } from '#shared/ipc/keys.ts';

/** Keys of a host in memory; derivation is quick and no secret. `failing` lets the header not be written. */
export class TestKeys implements HostKeys {
  lock: string | null = null;
  failing = false;

  async derive(request: KeyRequest) {
    if (!isKeyRequest(request)) return fail('key-parameters' as const);
    const { cost, parallelism } = request.parameters;
    const text = `${normalPassphrase(request.passphrase)} ${cost} ${parallelism} ${[...request.salt].join()}`;
    return ok(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
  }

  readLock() {
    return Promise.resolve(ok(this.lock));
  }

  writeLock(text: string | null) {
    if (this.failing) return Promise.resolve(fail('lock-denied' as const));
    this.lock = text;
    return Promise.resolve(ok(null));
  }

  onLockAsked() {
    return () => undefined;
  }
}
