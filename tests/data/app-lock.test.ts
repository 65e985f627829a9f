import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { HeldLock } from '#renderer/data/app-lock.ts';
import { checkRows } from '#renderer/data/check-rows.ts';
import { openDatabase } from '#renderer/data/database.ts';
import {
  createLock,
  openWithPassphrase,
  openWithRecoveryKey,
  parseLockHeader,
  type LockHeader,
} from '#renderer/data/lock-header.ts';
import { recoverFromVault } from '#renderer/data/recovery.ts';
import { TABLE_RULES } from '#renderer/data/row-seal.ts';
import { sealedVault } from '#renderer/data/sealed-vault.ts';
import { CANARY, copiesOf, filledLaptop, PASSPHRASE, rowsWith, setLock } from '../builders/laptop.ts';
import { rawRows } from '../builders/raw-rows.ts';
import { addRecord } from '../builders/store.ts';
import { TestKeys } from '../builders/test-keys.ts';

describe('the app lock', () => {
  it('leaves no word in any table or copy, and everything goes on working under it', async () => {
    const { laptop, db, lock, store, engagement, note, pump } = await filledLaptop();
    expect(await rowsWith(db, CANARY)).toEqual(['records', 'history', 'historyParts', 'sealed', 'departures']);
    expect(copiesOf(laptop.vault)).toContain(CANARY);
    expect((await setLock(lock)).result).toEqual({ ok: true, value: { copies: null } });
    await addRecord(store, engagement, 'note', { text: `${CANARY} two` });
    expect(await rowsWith(db, CANARY)).toEqual([]);
    await pump.kick();
    expect(copiesOf(laptop.vault)).not.toContain(CANARY);
    expect((await store.undo(engagement)).ok).toBe(true);
    expect((await store.redo(engagement)).ok).toBe(true);
    expect((await db.records.get(note))?.body['text']).toBe(CANARY);
    expect((await checkRows(db)).damaged.size).toBe(0);
  });

  it('opens with the passphrase or the recovery key however they are typed, and with nothing else', async () => {
    const { laptop, lock } = await filledLaptop();
    const { prepared } = await setLock(lock);
    await expect(laptop.start()).rejects.toThrow('locked');
    await expect(laptop.start('another')).rejects.toThrow('lock-wrong');
    const again = await laptop.start('a long Pa\u0308ssphrase');
    expect(await again.db.records.count()).toBe(2);
    const header = JSON.parse(laptop.keys.lock ?? '') as LockHeader;
    const typed = prepared.recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await openWithRecoveryKey(laptop.keys, header, typed)).ok).toBe(true);
    expect(await openWithRecoveryKey(laptop.keys, header, 'ABCD')).toMatchObject({
      error: { code: 'lock-recovery-form' },
    });
    const wrong = prepared.recoveryKey.replace(/.$/, (last) => (last === '0' ? '2' : '0'));
    expect(await openWithRecoveryKey(laptop.keys, header, wrong)).toMatchObject({ error: { code: 'lock-wrong' } });
  });

  it('brings everything back on a laptop whose profile is gone, even when the header beside the copies is gone too', async () => {
    for (const loseHeader of [false, true]) {
      const { laptop, lock, note, store, engagement, pump } = await filledLaptop();
      await setLock(lock);
      await addRecord(store, engagement, 'note', { text: 'after' });
      await pump.kick();
      laptop.loseProfile();
      if (loseHeader) laptop.keys.lock = null;
      await expect(laptop.start()).rejects.toThrow('locked');
      const { db, recovery } = await laptop.start(PASSPHRASE);
      expect(recovery).toMatchObject({ ok: true, value: { rebuilt: [{ records: 3 }], questions: [] } });
      expect((await db.records.get(note))?.body['text']).toBe(CANARY);
      expect(await rowsWith(db, CANARY)).toEqual([]);
      expect(laptop.keys.lock).not.toBeNull();
    }
  });

  it('refuses a header that was changed or mixed, and parameters out of bounds', async () => {
    const keys = new TestKeys();
    const [one, two] = [await createLock(keys, PASSPHRASE), await createLock(keys, PASSPHRASE)];
    if (!one.ok || !two.ok) throw new Error('no lock');
    const { header } = one.value;
    const open = (changed: LockHeader) => openWithPassphrase(keys, changed, PASSPHRASE);
    expect((await open(header)).ok).toBe(true);
    const flip = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    const { passphrase } = header;
    for (const changed of [
      { ...header, id: two.value.header.id },
      { ...header, passphrase: { ...passphrase, salt: flip(passphrase.salt) } },
      { ...header, passphrase: { ...passphrase, wrapped: flip(passphrase.wrapped) } },
      { ...header, passphrase: { ...passphrase, parameters: { ...passphrase.parameters, parallelism: 2 } } },
      { ...header, passphrase: header.recovery },
      { ...header, passphrase: two.value.header.passphrase },
    ]) {
      expect(await open(changed)).toMatchObject({ ok: false, error: { code: 'lock-wrong' } });
    }
    const dear = { ...passphrase, parameters: { ...passphrase.parameters, cost: 2 ** 24 } };
    const bad = [
      '',
      'null',
      '[]',
      '{}',
      JSON.stringify({ ...header, passphrase: dear }),
      JSON.stringify({ ...header, version: 2 }),
    ];
    for (const text of bad) expect(parseLockHeader(text).ok).toBe(false);
  });

  it('changes the passphrase without writing anything else anew', async () => {
    const { laptop, db, lock } = await filledLaptop();
    await setLock(lock);
    const before = await rawRows(db, 'records');
    expect(await lock.change('wrong', 'new passphrase')).toMatchObject({ error: { code: 'lock-wrong' } });
    expect((await lock.change(PASSPHRASE, 'new passphrase')).ok).toBe(true);
    expect(await rawRows(db, 'records')).toEqual(before);
    await expect(laptop.start(PASSPHRASE)).rejects.toThrow('lock-wrong');
    expect(await (await laptop.start('new passphrase')).db.records.count()).toBe(2);
  });

  it('is removed only with the passphrase, and leaves rows, copies and header as if it had never been', async () => {
    const { laptop, db, lock, note } = await filledLaptop();
    await setLock(lock);
    expect(await lock.remove('wrong')).toMatchObject({ error: { code: 'lock-wrong' } });
    expect(await lock.remove(PASSPHRASE)).toEqual({ ok: true, value: { copies: null } });
    expect(laptop.keys.lock).toBeNull();
    expect(copiesOf(laptop.vault)).toContain(CANARY);
    expect((await (await laptop.start()).db.records.get(note))?.body['text']).toBe(CANARY);
    for (const table of Object.keys(TABLE_RULES))
      for (const row of await rawRows(db, table)) expect(row).not.toHaveProperty('ct');
  });

  it('keeps a copy of another lock as it is and says so', async () => {
    const { laptop, engagement } = await filledLaptop();
    const seal = new HeldLock();
    const other = await createLock(laptop.keys, 'another');
    if (!other.ok) throw new Error(other.error.code);
    seal.opened = other.value;
    await sealedVault(laptop.vault, seal.seal).snapshot(engagement, {
      seq: 99,
      count: 2,
      schemaVersion: 6,
      text: '{}',
    });
    laptop.loseProfile();
    const opened = await openDatabase(`fresh-${crypto.randomUUID()}`);
    if (!opened.ok) throw new Error(opened.error.code);
    expect(await recoverFromVault(opened.value, sealedVault(laptop.vault, new HeldLock().seal))).toMatchObject({
      value: { rebuilt: [], questions: [{ reason: 'missing' }] },
    });
  });
});
