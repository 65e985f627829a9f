import type { Result } from '#shared/base/result.ts';
import type { HostKeys } from '#shared/ipc/keys.ts';
import type { Vault } from '#shared/ipc/vault.ts';
import type { HeldLock } from './app-lock.ts';
import { openDatabase, type QuarterdeckDatabase, type StoreOpenFailure } from './database.ts';
import { parseLockHeader, type LockHeader, type OpenedLock } from './lock-header.ts';
import { noteHeader } from './seal-store.ts';
import { readSealedCopy } from './sealed-vault.ts';

/** Asks somebody until the lock is open. */
export type AskToUnlock = (header: LockHeader) => Promise<OpenedLock>;

/**
 * Opens the working store, after the lock where there is one. Its header stands in the store, beside the vault and in each
 * sealed copy, so that each of them opens without the others.
 */
export async function openLockedDatabase(
  name: string,
  held: HeldLock,
  ports: {
    readonly keys: HostKeys;
    readonly vault: Vault | null;
    readonly ask: AskToUnlock;
    readonly beforeUpgrade?: Parameters<typeof openDatabase>[2];
  },
): Promise<Result<QuarterdeckDatabase, StoreOpenFailure>> {
  const kept = await ports.keys.readLock();
  const beside = kept.ok ? kept.value : null;
  const opened = await openDatabase(
    name,
    async (inStore, db) => {
      const hasEngagements = inStore !== null || (await db.heads.count()) > 0;
      const copied =
        beside === null && !hasEngagements && ports.vault !== null ? await headerInCopies(ports.vault) : null;
      const header = chooseHeader(beside ?? copied, inStore);
      if (header === null) return null;
      held.opened = await ports.ask(header);
      return held.opened.dataKey;
    },
    ports.beforeUpgrade,
  );
  if (!opened.ok || held.opened === null) return opened;
  const header = JSON.stringify(held.opened.header);
  if (header !== beside && kept.ok) await ports.keys.writeLock(header);
  if (opened.value.sealing.key !== null) await noteHeader(opened.value, header);
  return opened;
}

/** The header under which the store is sealed, in its newest wrapping: a passphrase is changed beside the vault first. */
function chooseHeader(beside: string | null, inStore: string | null): LockHeader | null {
  const [outer, inner] = [beside, inStore].map((text) => {
    const header = text === null ? null : parseLockHeader(text);
    return header?.ok === true ? header.value : null;
  });
  if (inner === null || inner === undefined) return outer ?? null;
  return outer?.id === inner.id ? outer : inner;
}

/** For a laptop on which only the safe copies are left. */
async function headerInCopies(vault: Vault): Promise<string | null> {
  const listed = await vault.list();
  for (const { engagementId } of listed.ok ? listed.value : []) {
    const loaded = await vault.load(engagementId);
    const text = loaded.ok ? loaded.value.snapshot?.text : undefined;
    if (text !== undefined) return readSealedCopy(text)?.lock ?? null;
  }
  return null;
}
