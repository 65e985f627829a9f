import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { HostKeys, LockFileErrorCode } from '#shared/ipc/keys.ts';
import type { Vault, VaultErrorCode } from '#shared/ipc/vault.ts';
import { readMeta, type QuarterdeckDatabase } from './database.ts';
import {
  changePassphrase,
  createLock,
  openWithPassphrase,
  type LockErrorCode,
  type OpenedLock,
} from './lock-header.ts';
import { noteHeader, relockStore, renewCopies } from './seal-store.ts';
import type { VaultSeal } from './sealed-vault.ts';
import type { VaultPump } from './vault-pump.ts';

/**
 * Why the lock was not set, changed or removed; the old state goes on being good.
 * - `lock-other-windows`: another window has the store open and would write as before.
 * - `lock-store-failed`: the store could not be written anew (a damaged row, a full disk).
 */
export type AppLockErrorCode = LockErrorCode | LockFileErrorCode | 'lock-other-windows' | 'lock-store-failed';

/** What came of it. The safe copies may follow later; `copies` says what keeps them. */
export type AppLockResult = Result<{ readonly copies: VaultErrorCode | null }, Failure<AppLockErrorCode>>;

/** What the lock needs from outside. */
export interface AppLockPorts {
  readonly db: QuarterdeckDatabase;
  readonly keys: HostKeys;
  readonly pump: Pick<VaultPump, 'alone' | 'snapshot' | 'kick'>;
  /** The vault as this window sees it, sealing and opening; null where there is none. */
  readonly vault: Vault | null;
  /** Runs work while this is the only window and no other can open; false when another one is open. */
  readonly onlyWindow: (work: () => Promise<void>) => Promise<boolean>;
}

/** The lock of this window, as it was opened; what is sealed with follows it. */
export class HeldLock {
  readonly #listeners = new Set<() => void>();
  #opened: OpenedLock | null = null;

  get opened(): OpenedLock | null {
    return this.#opened;
  }

  set opened(lock: OpenedLock | null) {
    this.#opened = lock;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back when the lock is set, changed or removed. Returns the unsubscriber. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly seal = (): VaultSeal => ({
    key: this.opened?.dataKey ?? null,
    header: this.opened === null ? null : JSON.stringify(this.opened.header),
  });
}

/** Sets, changes and removes the app lock. */
export class AppLock {
  readonly #ports: AppLockPorts;
  readonly #held: HeldLock;

  constructor(held: HeldLock, ports: AppLockPorts) {
    this.#held = held;
    this.#ports = ports;
  }

  get isSet(): boolean {
    return this.#held.opened !== null;
  }

  /** Calls back when the lock is set, changed or removed. Returns the unsubscriber. */
  onChange(listener: () => void): () => void {
    return this.#held.onChange(listener);
  }

  /** Makes keys for a lock; nothing is stored yet, so that the recovery key can be written down first. */
  prepare(passphrase: string): ReturnType<typeof createLock> {
    return createLock(this.#ports.keys, passphrase);
  }

  /** Seals everything under a prepared lock. The header goes first: whatever is sealed can be opened after a crash. */
  async set(lock: OpenedLock): Promise<AppLockResult> {
    return this.#alone(async () => {
      const written = await this.#ports.keys.writeLock(JSON.stringify(lock.header));
      if (!written.ok) return written;
      const stored = await this.#relock(lock);
      if (!stored.ok) {
        await this.#ports.keys.writeLock(null);
        return stored;
      }
      return ok({ copies: await this.renew() });
    });
  }

  /** Wraps the same data key under another passphrase. */
  async change(passphrase: string, next: string): Promise<Result<null, Failure<AppLockErrorCode>>> {
    const opened = await this.#prove(passphrase);
    if (!opened.ok) return opened;
    const changed = await changePassphrase(this.#ports.keys, opened.value, next);
    if (!changed.ok) return changed;
    const header = JSON.stringify(changed.value.header);
    const written = await this.#ports.keys.writeLock(header);
    if (!written.ok) return written;
    await noteHeader(this.#ports.db, header);
    this.#held.opened = changed.value;
    return ok(null);
  }

  /** Writes everything in clear again. The header goes last: until then everything sealed can be opened. */
  async remove(passphrase: string): Promise<AppLockResult> {
    const opened = await this.#prove(passphrase);
    if (!opened.ok) return opened;
    return this.#alone(async () => {
      const stored = await this.#relock(null);
      if (!stored.ok) return stored;
      const copies = await this.renew();
      if (copies !== null) return ok({ copies });
      const written = await this.#ports.keys.writeLock(null);
      return written.ok ? ok({ copies }) : written;
    });
  }

  /** Writes the safe copies as the rows are. Must run while no window carries. Returns why it is not done, or null. */
  async renew(): Promise<VaultErrorCode | null> {
    const { db, pump, vault } = this.#ports;
    return vault === null ? null : renewCopies(db, pump, vault);
  }

  /**
   * Finishes what a crash or a full disk interrupted, right after the lock was opened: seals a store that is still in clear,
   * or takes the header away after the last copy is in clear.
   */
  async settle(): Promise<void> {
    const { db, keys, pump } = this.#ports;
    const { opened } = this.#held;
    const isBehind = (await readMeta(db, 'copies-behind')) === true;
    const isSealed = (await readMeta(db, 'lock')) !== undefined;
    await pump.alone(async () => {
      if (opened !== null && !isSealed && !isBehind) await relockStore(db, sealOf(opened));
      if (opened !== null && !isSealed && isBehind) this.#held.opened = null;
      const problem = await this.renew();
      if (opened !== null && this.#held.opened === null && problem === null) await keys.writeLock(null);
    });
  }

  async #prove(passphrase: string): Promise<Result<OpenedLock, Failure<LockErrorCode>>> {
    const { opened } = this.#held;
    return opened === null
      ? fail('lock-header-invalid')
      : openWithPassphrase(this.#ports.keys, opened.header, passphrase);
  }

  async #alone(work: () => Promise<AppLockResult>): Promise<AppLockResult> {
    let result: AppLockResult = fail('lock-store-failed');
    const isAlone = await this.#ports.onlyWindow(() =>
      this.#ports.pump.alone(async () => {
        result = await work();
      }),
    );
    void this.#ports.pump.kick();
    return isAlone ? result : fail('lock-other-windows');
  }

  async #relock(lock: OpenedLock | null): Promise<Result<null, Failure<'lock-store-failed'>>> {
    try {
      await relockStore(this.#ports.db, lock === null ? null : sealOf(lock));
      this.#held.opened = lock;
      return ok(null);
    } catch (error) {
      return fail('lock-store-failed', { reason: error instanceof Error ? error.name : 'unknown' });
    }
  }
}

function sealOf({ header, dataKey }: OpenedLock): { readonly header: string; readonly dataKey: Uint8Array } {
  return { header: JSON.stringify(header), dataKey };
}
