import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import { fail, ok } from '#shared/base/result.ts';
import type { SecondFolder } from '#shared/ipc/second-folder.ts';
import { recoverFromVault } from '#renderer/data/recovery.ts';
import { restoreFromVault, type DecisionPorts } from '#renderer/data/recovery-decisions.ts';
import { SecondSource } from '#renderer/data/second-source.ts';
import { recordsOf } from '#renderer/data/snapshot.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import { MemoryVault } from '../builders/memory-vault.ts';
import { addEngagement, addRecord, freshDatabase, steppingClock, storeOver } from '../builders/store.ts';

type Database = Awaited<ReturnType<typeof freshDatabase>>;
const COPIED = isoTime('2026-05-03T08:00:00.000Z');

function pumpOf(db: Database, vault: MemoryVault): VaultPump {
  return new VaultPump({ db, vault, clock: steppingClock(), exclusively: (work) => work(), later: () => () => 0 });
}

/** A second folder with one set, as it was when it was copied. */
function secondWith(vault: MemoryVault, isOwn = true): SecondFolder {
  return {
    list: async () => {
      const listed = await vault.list();
      return ok(listed.value.map((status) => ({ ...status, source: 'aaaa', isOwn, copiedAt: COPIED })));
    },
    load: (_: string, id: never) => vault.load(id),
  } as unknown as SecondFolder;
}

/** What another laptop, or this one before everything was lost, copied to a stick: three records. */
async function stick(isOwn = true) {
  const db = await freshDatabase();
  const vault = new MemoryVault();
  const store = storeOver(db);
  const id = await addEngagement(store);
  await addRecord(store, id, 'need', { title: 'Keep me' });
  await pumpOf(db, vault).kick();
  return { id, second: new SecondSource(secondWith(vault, isOwn)) };
}

async function titles(db: Database, id: string): Promise<unknown[]> {
  return (await recordsOf(db, engagementId(id)).toArray()).map(({ body }) => body['title'] ?? body['client']);
}

describe('the second folder as a source', () => {
  it('is asked about where neither store nor safe copies know an engagement, and brings it back into both', async () => {
    const { id, second } = await stick();
    const [db, vault] = [await freshDatabase(), new MemoryVault()];
    const report = await recoverFromVault(db, vault, second);
    const questions = report.ok ? report.value.questions : [];
    expect(questions).toMatchObject([{ engagementId: id, reason: 'missing', here: null, isOnlySecond: true }]);
    // Nothing was made by asking.
    expect(await vault.list()).toEqual(ok([]));
    const ports: DecisionPorts = { db, vault, clock: steppingClock(), second };
    const [point] = await second.pointsOf(id);
    expect(point).toMatchObject({ why: 'second', at: COPIED, count: 2 });
    const [question] = questions;
    if (question === undefined || point?.second === undefined) throw new Error('nothing is asked');
    const done = await restoreFromVault(ports, question, point.second);
    expect(done).toMatchObject({ ok: true, value: { records: 2, mustWrite: true } });
    expect(await titles(db, id)).toEqual(['Northwind', 'Keep me']);
    await pumpOf(db, vault).keep(id, 'regular');
    // It goes on after what the stick has, so that the stick can follow.
    expect(await vault.list()).toMatchObject({ value: [{ engagementId: id, lastSeq: 3 }] });
    expect(await recoverFromVault(db, vault, second)).toMatchObject({ value: { questions: [] } });
  });

  it('is never asked about what is here or in the safe copies, nor about copies of another laptop', async () => {
    const { id, second } = await stick();
    const [db, vault] = [await freshDatabase(), new MemoryVault()];
    await addRecord(storeOver(db), await addEngagement(storeOver(db)), 'need', { title: 'Newer than the stick' });
    expect(await recoverFromVault(db, vault, second)).toMatchObject({ value: { questions: [] } });
    expect(await titles(db, id)).toContain('Newer than the stick');
    await pumpOf(db, vault).kick();
    expect(await recoverFromVault(await freshDatabase(), vault, second)).toMatchObject({
      value: { questions: [], rebuilt: [{ engagementId: id }] },
    });
    const { second: other } = await stick(false);
    expect(await recoverFromVault(await freshDatabase(), new MemoryVault(), other)).toMatchObject({
      value: { questions: [] },
    });
    expect(await other.pointsOf(id)).toMatchObject([{ why: 'second-other' }]);
  });

  it('restores over what is here only after that was put aside', async () => {
    const { id, second } = await stick();
    const [db, vault] = [await freshDatabase(), new MemoryVault()];
    await addEngagement(storeOver(db));
    await pumpOf(db, vault).kick();
    await db.records.clear();
    await addRecord(storeOver(db), id, 'need', { title: 'What is left' });
    const report = await recoverFromVault(db, vault, second);
    const [question] = report.ok ? report.value.questions : [];
    const [point] = await second.pointsOf(id);
    if (question === undefined || point?.second === undefined) throw new Error('nothing is asked');
    const ports: DecisionPorts = { db, vault, clock: steppingClock(), second };
    expect(await restoreFromVault(ports, question, point.second)).toMatchObject({ ok: true, value: { records: 2 } });
    const copies = await vault.copies(id);
    expect(copies.ok && copies.value.copies.filter(({ reason }) => reason === 'put-aside')).toHaveLength(1);
  });

  it('says that it is damaged where it gives less than it promises, and nothing where it cannot be reached', async () => {
    const { id, second } = await stick();
    const [point] = await second.pointsOf(id);
    if (point?.second === undefined) throw new Error('nothing is there');
    expect(await second.read({ ...point.second, lastSeq: 9 })).toMatchObject({ error: { code: 'vault-damaged' } });
    const away = new SecondSource({ list: async () => fail('folder-missing') } as unknown as SecondFolder);
    expect(await away.pointsOf(id)).toEqual([]);
  });
});
