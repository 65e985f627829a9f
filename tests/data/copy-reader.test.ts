import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '#shared/base/base64.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import { openText } from '#renderer/data/cipher.ts';
import { doCopyJob, type CopyJob } from '#renderer/data/copy-jobs.ts';
import { readingAside, readingHere, sealingAside, type CopyReader } from '#renderer/data/copy-reader.ts';
import { DamagedRowError } from '#renderer/data/row-seal.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import { MemoryVault } from '../builders/memory-vault.ts';
import { changeRaw } from '../builders/raw-rows.ts';
import { addEngagement, addRecord, freshDatabase, steppingClock, storeOver } from '../builders/store.ts';

/** A worker that does its work on this thread; counts the jobs, and what became of the workers. */
function workers(reply: (job: CopyJob) => Promise<unknown> = doCopyJob) {
  const seen = { jobs: [] as string[], ended: 0 };
  const start = (): Worker => {
    const worker: Partial<Worker> = {
      postMessage: (job: CopyJob) => {
        seen.jobs.push(job.type);
        void reply(structuredClone(job)).then((data) =>
          worker.onmessage?.call(worker as Worker, { data: structuredClone(data) } as MessageEvent),
        );
      },
      terminate: () => void (seen.ended += 1),
    };
    return worker as Worker;
  };
  return { seen, start };
}

/** An engagement of a few needs; its head says that there are `count`, which is what a reader goes by. */
async function engagementOf(count: number, key: Uint8Array | null = null) {
  const db = await freshDatabase();
  db.sealing.key = key;
  const store = storeOver(db);
  const id = await addEngagement(store);
  const changes = Array.from({ length: 20 }, (_, index) =>
    createRecord('need', store.ids.next(), { title: `Need ${index}` }),
  );
  expect((await store.commit({ engagementId: id, changes })).ok).toBe(true);
  await db.heads.update(id, { count });
  return { db, id, at: store.clock.now() };
}

describe('what goes to the vault', () => {
  it('is read on the spot while there is little of it', async () => {
    const { db, id, at } = await engagementOf(20);
    const { seen, start } = workers();
    const reader = readingAside(db, start);
    expect(await reader.snapshot(id, at)).toEqual(await readingHere(db).snapshot(id, at));
    expect(await reader.entries(id, false)).toHaveLength(2);
    expect(seen.jobs).toEqual([]);
  });

  it('is the same when a worker reads it, which ends with its job', async () => {
    const { db, id, at } = await engagementOf(1_000);
    const { seen, start } = workers();
    const reader = readingAside(db, start);
    expect(await reader.snapshot(id, at)).toEqual(await readingHere(db).snapshot(id, at));
    expect(await reader.entries(id, true)).toEqual(await readingHere(db).entries(id, true));
    expect(seen).toEqual({ jobs: ['snapshot', 'entries'], ended: 2 });
  });

  it('is opened by a worker with the key of the window', async () => {
    const { db, id, at } = await engagementOf(1_000, crypto.getRandomValues(new Uint8Array(32)));
    const { seen, start } = workers();
    expect((await readingAside(db, start).snapshot(id, at)).text).toContain('Need 19');
    expect(seen).toEqual({ jobs: ['snapshot'], ended: 1 });
  });

  it('is read elsewhere once when a large entry was announced, and on the spot again afterwards', async () => {
    const { db, id } = await engagementOf(20);
    const asked: boolean[] = [];
    const here = readingHere(db);
    const reader: CopyReader = {
      ...here,
      entries: (of, isLarge) => {
        asked.push(isLarge);
        return here.entries(of, isLarge);
      },
    };
    const vault = new MemoryVault();
    const later = () => () => undefined;
    const pump = new VaultPump({ db, vault, clock: steppingClock(), exclusively: (work) => work(), later, reader });
    await pump.kick(id);
    await addRecord(storeOver(db, 'w2'), id, 'need', { title: 'One more' });
    await pump.kick();
    expect(asked).toEqual([true, false]);
    expect(vault.held.get(id)?.entries).toHaveLength(3);
  });

  it('is read on the spot when the worker fails', async () => {
    const { db, id, at } = await engagementOf(1_000);
    const whole = await readingHere(db).snapshot(id, at);
    const failing = workers(() => Promise.resolve({ type: 'failed', reason: 'none' }));
    expect(await readingAside(db, failing.start).snapshot(id, at)).toEqual(whole);
    const none = (): Worker => {
      throw new Error('no worker here');
    };
    expect(await readingAside(db, none).snapshot(id, at)).toEqual(whole);
  });

  it('is refused by a worker too when a row is damaged', async () => {
    const { db, id, at } = await engagementOf(1_000);
    const last = (await db.records.toArray()).at(-1);
    await changeRaw(db, 'records', last?.id ?? '', (row) => ({ ...row, body: { title: 'Another' } }));
    const { seen, start } = workers();
    await expect(readingAside(db, start).snapshot(id, at)).rejects.toThrow(DamagedRowError);
    expect(seen).toEqual({ jobs: ['snapshot'], ended: 1 });
  });

  it('is sealed in a worker when it is long, and opens with the same key at the same place', async () => {
    const key = crypto.getRandomValues(new Uint8Array(32));
    const { seen, start } = workers();
    const seal = sealingAside(start);
    for (const text of ['short', 'long – '.repeat(20_000)]) {
      const sealed = fromBase64(await seal(key, text, 'here'));
      expect(openText(key, sealed ?? new Uint8Array(), 'here')).toBe(text);
      expect(openText(key, sealed ?? new Uint8Array(), 'there')).toBeNull();
    }
    expect(seen.jobs).toEqual(['seal']);
  });
});
