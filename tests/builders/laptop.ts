import { AppLock, HeldLock } from '#renderer/data/app-lock.ts';
import type { QuarterdeckDatabase } from '#renderer/data/database.ts';
import { openWithPassphrase } from '#renderer/data/lock-header.ts';
import { openLockedDatabase } from '#renderer/data/open-locked.ts';
import { recoverFromVault } from '#renderer/data/recovery.ts';
import { TABLE_RULES } from '#renderer/data/row-seal.ts';
import { sealedVault } from '#renderer/data/sealed-vault.ts';
import { Store } from '#renderer/data/store.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import { MemoryVault } from './memory-vault.ts';
import { rawRows } from './raw-rows.ts';
import { addEngagement, addRecord, countingIds, steppingClock } from './store.ts';
import { TestKeys } from './test-keys.ts';

/** A word that must be found nowhere under a lock. */
export const CANARY = 'Kanarienvogel';
export const PASSPHRASE = 'a long Pässphrase';

let starts = 0;

/** A laptop: what outlives a start. */
export class Laptop {
  readonly keys = new TestKeys();
  readonly vault = new MemoryVault();
  #profile = 1;
  readonly #name = `lock-${crypto.randomUUID()}`;
  otherWindows = 0;
  #refused: string | null = null;

  /** The browser's profile is deleted. */
  loseProfile(): void {
    this.#profile += 1;
  }

  /** One start of the program, up to the screens. */
  async start(passphrase: string | null = null) {
    const held = new HeldLock();
    const opened = await openLockedDatabase(`${this.#name}-${this.#profile}`, held, {
      keys: this.keys,
      vault: this.vault,
      ask: async (header) => {
        this.#refused = 'locked';
        if (passphrase === null) throw new Error('locked');
        const lock = await openWithPassphrase(this.keys, header, passphrase);
        this.#refused = lock.ok ? null : lock.error.code;
        if (!lock.ok) throw new Error(lock.error.code);
        return lock.value;
      },
    });
    if (!opened.ok) throw new Error(this.#refused ?? opened.error.code);
    const db = opened.value;
    const vault = sealedVault(this.vault, held.seal);
    const pump = new VaultPump({
      db,
      vault,
      clock: steppingClock(),
      exclusively: (work) => work(),
      later: () => () => undefined,
    });
    const store = new Store({
      db,
      clock: steppingClock(),
      ids: countingIds(`s${(starts += 1)}`),
      window: 'w1',
      working: () => () => undefined,
      onCommitted: () => undefined,
    });
    const lock = new AppLock(held, {
      db,
      keys: this.keys,
      pump,
      vault,
      onlyWindow: async (work) => {
        if (this.otherWindows === 0) await work();
        return this.otherWindows === 0;
      },
    });
    const recovery = await recoverFromVault(db, vault);
    await lock.settle();
    return { db, pump, store, lock, recovery, held };
  }
}

export async function filledLaptop() {
  const laptop = new Laptop();
  const first = await laptop.start();
  const engagement = await addEngagement(first.store);
  const note = await addRecord(first.store, engagement, 'note', { text: CANARY });
  await first.store.commit({
    engagementId: engagement,
    changes: [],
    sealed: {
      activityId: note,
      sealed: { what: 'notes', handedIn: [], notes: [], turn: null, draft: { text: CANARY, quadrant: '' } },
    },
  });
  await first.db.departures.add({
    at: '2026-11-23T09:00:00.000Z',
    name: `${CANARY}.docx`,
    folder: null,
    bytes: 1,
  } as never);
  await first.pump.kick();
  return { laptop, engagement, note, ...first };
}

export async function setLock(lock: AppLock) {
  const prepared = await lock.prepare(PASSPHRASE);
  if (!prepared.ok) throw new Error(prepared.error.code);
  return { prepared: prepared.value, result: await lock.set(prepared.value) };
}

export async function rowsWith(db: QuarterdeckDatabase, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of [...Object.keys(TABLE_RULES), 'meta']) {
    for (const row of await rawRows(db, table)) {
      const text = JSON.stringify(row, (_name, value: unknown) =>
        value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
      );
      if (text.includes(word)) found.push(table);
    }
  }
  return found;
}

export const copiesOf = (vault: MemoryVault): string => JSON.stringify([...vault.held.values()]);
