import type { EngagementId } from '#shared/base/ids.ts';
import { ok, type Failure, type Result } from '#shared/base/result.ts';
import type { PlaceState } from '#shared/ipc/copies-place.ts';
import type { Host } from '#shared/ipc/host.ts';
import { FROZEN } from '#shared/ipc/frozen-names.ts';
import { AppLock, HeldLock } from '#renderer/data/app-lock.ts';
import { readingAside } from '#renderer/data/copy-reader.ts';
import type { QuarterdeckDatabase, StoreOpenFailure } from '#renderer/data/database.ts';
import { notingDepartures } from '#renderer/data/departures.ts';
import { ForeignCopies } from '#renderer/data/foreign-copies.ts';
import { isOtherProgram, noteProgram, storeName } from '#renderer/data/generation.ts';
import { keepBeforeUpgrade } from '#renderer/data/keep-before.ts';
import { openLockedDatabase, type AskToUnlock } from '#renderer/data/open-locked.ts';
import { randomIds, systemClock } from '#renderer/data/ports.ts';
import { provedVault } from '#renderer/data/proved-vault.ts';
import type { DecisionPorts } from '#renderer/data/recovery-decisions.ts';
import { recoverFromVault, type RecoveryReport } from '#renderer/data/recovery.ts';
import { openingSecondFolder, sealedVault } from '#renderer/data/sealed-vault.ts';
import { SecondSource } from '#renderer/data/second-source.ts';
import { Store } from '#renderer/data/store.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import { claimWindowSlot } from '#renderer/data/window-slot.ts';
import { underLock } from '#renderer/desktop/under-lock.ts';
import type { Services } from '#renderer/features/records/index.ts';

/** Held alone while rows are sealed or opened; shared while a window begins. */
const LOCK_CHANGE = 'quarterdeck-lock';

/** A program that is ready, and what the start-up proof found. */
export interface Started {
  readonly services: Services;
  /** Null when the vault could not be asked. */
  readonly recovery: RecoveryReport | null;
  /** What the screen needs on which a person decides about the questions of the report. */
  readonly decisions: DecisionPorts;
  /**
   * Lets work go to the vault, first what has to go there as a whole. While there are questions nothing may: an older store
   * would be taken for one whose entries the vault has already.
   */
  begin(toWrite: readonly EngagementId[]): void;
}

/** Who is asked while the program starts. */
export interface Asks {
  readonly unlock: AskToUnlock;
  /** The folder of the safe copies is not there. Resolves when somebody has decided how to go on, and the host knows it. */
  readonly place: (state: PlaceState) => Promise<void>;
}

/**
 * Opens the working store, proves it against the vault and rebuilds what is missing, before any screen shows an engagement:
 * an empty store must never look like a new installation.
 */
export async function start(outer: Host, asks: Asks): Promise<Result<Started, StoreOpenFailure | Failure>> {
  const held = new HeldLock();
  const foreign = new ForeignCopies({ second: outer.secondFolder, keys: outer.keys });
  const sealed: Host = {
    ...outer,
    vault: sealedVault(outer.vault, held.seal),
    secondFolder: openingSecondFolder(outer.secondFolder, held.seal, foreign.keys),
  };
  const { capabilities } = outer;
  // Whoever changes the lock sees this window by its place, and this window sees the lock that was set before.
  const window = await navigator.locks.request(LOCK_CHANGE, { mode: 'shared' }, () =>
    claimWindowSlot(navigator.locks, sessionStorage),
  );
  const { version } = capabilities.vault ? await outer.info() : { version: '' };
  const opened = await openLockedDatabase(storeName(FROZEN.database, localStorage), held, {
    keys: outer.keys,
    vault: capabilities.vault ? outer.vault : null,
    ask: asks.unlock,
    beforeUpgrade: (db, schema) =>
      !capabilities.vault
        ? Promise.resolve()
        : keepBeforeUpgrade(
            db,
            { vault: sealed.vault, clock: systemClock },
            { schema, isOtherProgram: isOtherProgram(version, localStorage) },
          ),
  });
  if (!opened.ok) return opened;
  noteProgram(version, localStorage);
  const db = opened.value;
  const proof = provedVault(db, sealed.vault);
  const host: Host = { ...sealed, vault: proof.vault };
  const vault = capabilities.vault ? host.vault : null;
  await askAboutPlace(host, asks);
  const pump = pumpOf(db, host);
  const store = new Store({
    db,
    clock: systemClock,
    ids: randomIds,
    window,
    working: () => pump.working(),
    onCommitted: (engagementId, isLarge = false) => void pump.kick(isLarge ? engagementId : undefined),
  });
  const second = capabilities.secondFolder === 'none' ? null : new SecondSource(host.secondFolder);
  const recovered = capabilities.vault
    ? await underLock('quarterdeck-vault', () => recoverFromVault(db, host.vault, second))
    : null;
  const recovery = recovered?.ok ? recovered.value : null;
  if (recovery !== null) proof.proved();
  const lock = new AppLock(held, { db, keys: host.keys, pump, vault, onlyWindow });
  const settle = (): Promise<void> => lock.settle().catch(reportError);
  const carry = (toWrite: readonly EngagementId[]): Promise<void> =>
    catchUp(pump, [...(recovery?.ahead ?? []), ...toWrite]).catch(reportError);
  // While somebody is still asked about a copy, nothing takes older copies away.
  const begin = (toWrite: readonly EngagementId[]): void => void settle().then(() => carry(toWrite));
  if (recovery === null || recovery.questions.length === 0) {
    // Before anything can be changed: rows that are written meanwhile would lie as before.
    await settle();
    void carry([]);
  }
  void navigator.storage?.persist?.();
  return ok({
    services: {
      store,
      pump,
      host: notingDepartures(host, { db, clock: systemClock, print: () => globalThis.print(), onError: reportError }),
      lock: host.capabilities.keys ? lock : null,
      foreign,
    },
    recovery,
    decisions: { db, vault: host.vault, clock: systemClock, second },
    begin,
  });
}

function pumpOf(db: QuarterdeckDatabase, { vault }: Host): VaultPump {
  return new VaultPump({
    db,
    vault,
    clock: systemClock,
    // One window at a time carries, or two would send the same entries crosswise.
    exclusively: (work) => underLock('quarterdeck-vault', work),
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    reader: readingAside(db),
  });
}

// A folder that somebody chose and that is gone is never taken for one in which nothing was kept yet.
async function askAboutPlace({ capabilities, copiesPlace }: Host, asks: Asks): Promise<void> {
  if (capabilities.copiesPlace === 'none') return;
  const state = await copiesPlace.state();
  if (state.problem !== null && state.problem !== 'vault-unreachable') await asks.place(state);
}

/** False at once when another window is open or opens: it would go on writing as before. */
async function onlyWindow(work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(LOCK_CHANGE, { ifAvailable: true }, async (change) => {
    if (change === null) return false;
    const { held = [] } = await navigator.locks.query();
    if (held.filter(({ name }) => name?.startsWith('quarterdeck-window-')).length > 1) return false;
    await work();
    return true;
  });
}

// What the vault has less of than the store goes there as a whole; then whatever the last session left in the outbox.
async function catchUp(pump: VaultPump, toWrite: readonly EngagementId[]): Promise<void> {
  await pump.kick();
  for (const engagementId of toWrite) await pump.keep(engagementId, 'regular');
}
