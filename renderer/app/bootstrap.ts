import type { EngagementId } from '#shared/base/ids.ts';
import { ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Host } from '#shared/ipc/host.ts';
import { FROZEN } from '#shared/ipc/frozen-names.ts';
import { openDatabase, type StoreOpenFailure } from '#renderer/data/database.ts';
import { notingDepartures } from '#renderer/data/departures.ts';
import { isOtherProgram, noteProgram, storeName } from '#renderer/data/generation.ts';
import { keepBeforeUpgrade } from '#renderer/data/keep-before.ts';
import { randomIds, systemClock } from '#renderer/data/ports.ts';
import type { DecisionPorts } from '#renderer/data/recovery-decisions.ts';
import { recoverFromVault, type RecoveryReport } from '#renderer/data/recovery.ts';
import { Store } from '#renderer/data/store.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import { claimWindowSlot } from '#renderer/data/window-slot.ts';
import type { Services } from '#renderer/features/records/index.ts';

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

/**
 * Opens the working store, proves it against the vault and rebuilds what is missing, before any screen shows an engagement:
 * an empty store must never look like a new installation.
 */
export async function start(host: Host): Promise<Result<Started, StoreOpenFailure | Failure>> {
  const { version } = host.capabilities.vault ? await host.info() : { version: '' };
  const opened = await openDatabase(storeName(FROZEN.database, localStorage), undefined, (db, schema) =>
    host.capabilities.vault
      ? keepBeforeUpgrade(
          db,
          { vault: host.vault, clock: systemClock },
          { schema, isOtherProgram: isOtherProgram(version, localStorage) },
        )
      : Promise.resolve(),
  );
  if (!opened.ok) return opened;
  noteProgram(version, localStorage);
  const db = opened.value;
  const pump = new VaultPump({
    db,
    vault: host.vault,
    clock: systemClock,
    // One window at a time carries, or two would send the same entries crosswise.
    exclusively: (work) => navigator.locks.request('quarterdeck-vault', work),
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  const store = new Store({
    db,
    clock: systemClock,
    ids: randomIds,
    window: await claimWindowSlot(navigator.locks, sessionStorage),
    working: () => pump.working(),
    onCommitted: () => void pump.kick(),
  });
  const recovered = host.capabilities.vault
    ? await navigator.locks.request('quarterdeck-vault', () => recoverFromVault(db, host.vault))
    : null;
  const recovery = recovered?.ok ? recovered.value : null;
  const begin = (toWrite: readonly EngagementId[]): void =>
    void catchUp(pump, [...(recovery?.ahead ?? []), ...toWrite]).catch(reportError);
  if (recovery === null || recovery.questions.length === 0) begin([]);
  void navigator.storage?.persist?.();
  return ok({
    services: { store, pump, host: notingDepartures(host, db, systemClock, reportError) },
    recovery,
    decisions: { db, vault: host.vault, clock: systemClock },
    begin,
  });
}

// What the vault has less of than the store goes there as a whole; then whatever the last session left in the outbox.
async function catchUp(pump: VaultPump, toWrite: readonly EngagementId[]): Promise<void> {
  await pump.kick();
  for (const engagementId of toWrite) await pump.keep(engagementId, 'regular');
}
