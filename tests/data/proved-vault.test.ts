import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fail } from '#shared/base/result.ts';
import type { Vault } from '#shared/ipc/vault.ts';
import { provedVault } from '#renderer/data/proved-vault.ts';
import { recoverFromVault } from '#renderer/data/recovery.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import { MemoryVault } from '../builders/memory-vault.ts';
import { addEngagement, addRecord, freshDatabase, steppingClock, storeOver } from '../builders/store.ts';

type Database = Awaited<ReturnType<typeof freshDatabase>>;

function pumpOf(db: Database, vault: Vault): VaultPump {
  return new VaultPump({ db, vault, clock: steppingClock(), exclusively: (work) => work(), later: () => () => 0 });
}

/** A store whose vault holds one step more, made by another host. */
async function behind() {
  const db = await freshDatabase();
  const vault = new MemoryVault();
  const store = storeOver(db);
  const engagementId = await addEngagement(store);
  await pumpOf(db, vault).kick();
  const other = await freshDatabase();
  await recoverFromVault(other, vault);
  await addRecord(storeOver(other, 'w2'), engagementId, 'need', { title: 'Elsewhere' });
  await pumpOf(other, vault).kick();
  return { db, vault, store, engagementId };
}

describe('a vault that could not be asked at the start', () => {
  it('takes nothing from a store that is older than it: the entry would be lost under a number that it has already', async () => {
    const { db, vault, store, engagementId } = await behind();
    await addRecord(store, engagementId, 'need', { title: 'Written meanwhile' });
    const pump = pumpOf(db, provedVault(db, vault).vault);
    await pump.kick();
    expect(pump.status).toEqual({ state: 'failing', code: 'vault-unproven' });
    expect(await db.outbox.count()).toBe(1);
    // The next start asks what shall become of the two.
    expect(await recoverFromVault(db, vault)).toMatchObject({
      ok: true,
      value: { questions: [{ engagementId, reason: 'forked' }] },
    });
  });

  it('takes nothing from a store that lacks an engagement, so that no empty store is taken for a new one', async () => {
    const { vault } = await behind();
    const empty = await freshDatabase();
    const { vault: proved } = provedVault(empty, vault);
    await addEngagement(storeOver(empty), 'eng-2');
    const pump = pumpOf(empty, proved);
    await pump.kick();
    expect(pump.status).toEqual({ state: 'failing', code: 'vault-unproven' });
    expect(await pump.keep('eng-2' as never, 'regular')).toBe('vault-unproven');
  });

  it('is compared as soon as it answers, and goes on where the store has everything that it holds', async () => {
    const db = await freshDatabase();
    const vault = new MemoryVault();
    const store = storeOver(db);
    const engagementId = await addEngagement(store);
    let isAway = true;
    const sometimes = {
      ...provedVault(db, {
        list: () => (isAway ? Promise.resolve(fail('vault-away' as const)) : vault.list()),
        append: (...args: Parameters<Vault['append']>) => vault.append(...args),
        snapshot: (...args: Parameters<Vault['snapshot']>) => vault.snapshot(...args),
      } as Vault).vault,
    };
    const pump = pumpOf(db, sometimes);
    await pump.kick();
    expect(pump.status).toEqual({ state: 'failing', code: 'vault-away' });
    isAway = false;
    await addRecord(store, engagementId, 'need', { title: 'Later' });
    await pump.kick();
    expect(pump.status).toMatchObject({ state: 'saved' });
    expect(await vault.list()).toMatchObject({ ok: true, value: [{ engagementId, lastSeq: 2 }] });
  });
});
