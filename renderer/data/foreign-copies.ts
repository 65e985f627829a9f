import type { EngagementId } from '#shared/base/ids.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { HostKeys } from '#shared/ipc/keys.ts';
import type { SecondFolder } from '#shared/ipc/second-folder.ts';
import {
  openWithPassphrase,
  openWithRecoveryKey,
  parseLockHeader,
  type LockErrorCode,
  type LockHeader,
} from './lock-header.ts';
import { readSealedCopy } from './sealed-vault.ts';

/** What is needed to open copies that another lock sealed. */
export interface ForeignPorts {
  /** As the host gives it, nothing opened. */
  readonly second: SecondFolder;
  readonly keys: HostKeys;
}

/** Keys of other locks, whose copies are in the second folder. They live as long as this page and are kept nowhere. */
export class ForeignCopies {
  readonly #ports: ForeignPorts;
  #keys: readonly Uint8Array[] = [];

  constructor(ports: ForeignPorts) {
    this.#ports = ports;
  }

  /** What can be tried on a copy that this window's own lock does not open. */
  readonly keys = (): readonly Uint8Array[] => this.#keys;

  /**
   * Opens the lock of one set of copies with its passphrase or its recovery key. `lock-wrong` when it is neither,
   * `lock-header-invalid` when no copy of the set says how it is locked.
   */
  async open(
    source: string,
    engagementId: EngagementId,
    secret: string,
  ): Promise<Result<null, Failure<LockErrorCode>>> {
    const header = await this.#headerOf(source, engagementId);
    if (header === null) return fail('lock-header-invalid');
    const byPassphrase = await openWithPassphrase(this.#ports.keys, header, secret);
    const byEither =
      byPassphrase.ok || byPassphrase.error.code !== 'lock-wrong'
        ? byPassphrase
        : await openWithRecoveryKey(this.#ports.keys, header, secret);
    if (!byEither.ok) return byEither.error.code === 'lock-recovery-form' ? fail('lock-wrong') : byEither;
    this.#keys = [...this.#keys, byEither.value.dataKey];
    return ok(null);
  }

  /** Steps alone do not say it, so whole copies of the others in the set are asked as well. */
  async #headerOf(source: string, engagementId: EngagementId): Promise<LockHeader | null> {
    const listed = await this.#ports.second.list();
    const others = listed.ok ? listed.value.filter((copy) => copy.source === source) : [];
    for (const id of [engagementId, ...others.map((copy) => copy.engagementId)]) {
      const loaded = await this.#ports.second.load(source, id);
      const sealed = loaded.ok && loaded.value.snapshot !== null ? readSealedCopy(loaded.value.snapshot.text) : null;
      const header = sealed === null ? null : parseLockHeader(sealed.lock);
      if (header?.ok === true) return header.value;
    }
    return null;
  }
}
