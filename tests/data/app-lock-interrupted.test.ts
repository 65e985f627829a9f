import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { checkRows } from '#renderer/data/check-rows.ts';
import { CANARY, copiesOf, filledLaptop, PASSPHRASE, rowsWith, setLock } from '../builders/laptop.ts';
import { rawRows } from '../builders/raw-rows.ts';

describe('an app lock that is interrupted', () => {
  it('while another window is open is not set', async () => {
    const { laptop, db, lock } = await filledLaptop();
    laptop.otherWindows = 1;
    expect((await setLock(lock)).result).toMatchObject({ error: { code: 'lock-other-windows' } });
    expect(laptop.keys.lock).toBeNull();
    expect(await rowsWith(db, CANARY)).not.toEqual([]);
  });

  it('before its header is kept leaves everything as it was', async () => {
    const { laptop, db, lock } = await filledLaptop();
    const before = await rawRows(db, 'records');
    laptop.keys.failing = true;
    expect((await setLock(lock)).result).toMatchObject({ error: { code: 'lock-denied' } });
    expect(await rawRows(db, 'records')).toEqual(before);
    expect(lock.isSet).toBe(false);
  });

  it('between header and store is finished at the next start', async () => {
    const { laptop, lock, note } = await filledLaptop();
    const prepared = await lock.prepare(PASSPHRASE);
    if (!prepared.ok) throw new Error(prepared.error.code);
    await laptop.keys.writeLock(JSON.stringify(prepared.value.header));
    const { db } = await laptop.start(PASSPHRASE);
    expect(await rowsWith(db, CANARY)).toEqual([]);
    expect(copiesOf(laptop.vault)).not.toContain(CANARY);
    expect((await db.records.get(note))?.body['text']).toBe(CANARY);
  });

  it('in the middle of the store leaves the whole of the old one, which opens without a passphrase', async () => {
    const { laptop, db, lock, note } = await filledLaptop();
    const put = db.meta.put.bind(db.meta);
    db.meta.put = () => Promise.reject(new Error('the disk is full')) as never;
    expect((await setLock(lock)).result).toMatchObject({ error: { code: 'lock-store-failed' } });
    db.meta.put = put;
    expect((await db.records.get(note))?.body['text']).toBe(CANARY);
    expect((await checkRows(db)).damaged.size).toBe(0);
    expect((await (await laptop.start()).db.records.get(note))?.body['text']).toBe(CANARY);
  });

  it.each(['snapshot', 'keepOnlyNewest'] as const)(
    'at %s of a copy keeps the old copy until the next start has a sealed one',
    async (step) => {
      const { laptop, lock, note } = await filledLaptop();
      const work = laptop.vault[step].bind(laptop.vault);
      laptop.vault[step] = () => Promise.resolve({ ok: false, error: { code: 'vault-full' } }) as never;
      expect((await setLock(lock)).result).toEqual({ ok: true, value: { copies: 'vault-full' } });
      expect(copiesOf(laptop.vault)).toContain(CANARY);
      laptop.vault[step] = work as never;
      const { db } = await laptop.start(PASSPHRASE);
      expect(copiesOf(laptop.vault)).not.toContain(CANARY);
      expect((await db.records.get(note))?.body['text']).toBe(CANARY);
    },
  );

  it('while it is removed still asks for the passphrase once, and is gone after that', async () => {
    const { laptop, lock, note } = await filledLaptop();
    await setLock(lock);
    const work = laptop.vault.snapshot.bind(laptop.vault);
    laptop.vault.snapshot = () => Promise.resolve({ ok: false, error: { code: 'vault-full' } }) as never;
    expect(await lock.remove(PASSPHRASE)).toEqual({ ok: true, value: { copies: 'vault-full' } });
    laptop.vault.snapshot = work;
    await laptop.start(PASSPHRASE);
    expect(laptop.keys.lock).toBeNull();
    expect(copiesOf(laptop.vault)).toContain(CANARY);
    expect((await (await laptop.start()).db.records.get(note))?.body['text']).toBe(CANARY);
  });
});
