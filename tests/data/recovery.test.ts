import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '#renderer/data/database.ts';
import { isOtherProgram, leaveStoreBehind, noteProgram, storeName } from '#renderer/data/generation.ts';
import { keepBeforeUpgrade } from '#renderer/data/keep-before.ts';
import { readNewest } from '#renderer/data/newest.ts';
import { keepStore, restoreFromVault } from '#renderer/data/recovery-decisions.ts';
import { readPoint } from '#renderer/data/restore.ts';
import { addRecord, freshDatabase, steppingClock } from '../builders/store.ts';
import { changeRaw } from '../builders/raw-rows.ts';
import type { MemoryVault } from '../builders/memory-vault.ts';
import { type Database, filled, pumpOf, questionOf, reportOf, titles, wentOnElsewhere } from '../builders/recovery.ts';

describe('start-up proof', () => {
  it('asks before it touches a store from which records have vanished', async () => {
    const { db, vault, engagementId, need } = await filled();
    await db.records.delete(need);
    expect(await questionOf(db, vault)).toMatchObject({ engagementId, reason: 'damaged', here: { records: 1 } });
    expect(await titles(db, engagementId)).toEqual(['Northwind']);
  });

  it('asks when the store knows nothing and the safe copy was damaged, or once reached further', async () => {
    const { vault, engagementId } = await filled();
    for (const sign of [{ damagedFiles: 1 }, { onceHeldSeq: 9 }]) {
      const listed = await vault.list();
      const status = listed.ok ? listed.value : [];
      const marked = Object.assign(Object.create(vault) as MemoryVault, {
        list: () => Promise.resolve({ ok: true as const, value: status.map((one) => ({ ...one, ...sign })) }),
      });
      const db = await freshDatabase();
      expect(await reportOf(db, marked)).toMatchObject({
        rebuilt: [],
        questions: [{ engagementId, reason: 'missing' }],
      });
    }
  });

  it('asks when damage of the safe copies shows only when they are read through, or they give less than they promise', async () => {
    const { vault, engagementId } = await filled();
    const copies = await vault.copies(engagementId);
    const whole = copies.ok ? copies.value : null;
    Object.assign(vault, { copies: () => Promise.resolve({ ok: true, value: { ...whole, damagedFiles: 2 } }) });
    expect(await questionOf(await freshDatabase(), vault)).toMatchObject({ held: { damagedFiles: 2 } });
    Object.assign(vault, {
      copies: () => Promise.resolve({ ok: true, value: whole }),
      load: () => Promise.resolve({ ok: true, value: { snapshot: null, entries: [] } }),
    });
    expect(await questionOf(await freshDatabase(), vault)).toMatchObject({ reason: 'missing' });
  });

  it('goes on by itself from where another store stopped, when this one has nothing of its own', async () => {
    const { db, vault, engagementId } = await filled();
    await wentOnElsewhere(vault, engagementId);
    expect(await reportOf(db, vault)).toMatchObject({ rebuilt: [{ reason: 'older', records: 3 }], questions: [] });
    expect(await titles(db, engagementId)).toContain('Elsewhere');
  });

  it('asks when both went on, and brings neither away', async () => {
    const { db, vault, store, engagementId } = await filled();
    await wentOnElsewhere(vault, engagementId);
    await wentOnElsewhere(vault, engagementId, 'w3');
    await addRecord(store, engagementId, 'need', { title: 'Here' });
    expect(await questionOf(db, vault)).toMatchObject({ reason: 'older' });
    expect(await titles(db, engagementId)).toContain('Here');
  });
});

describe('a decision about what was found', () => {
  it('restores the newest state after the present one was put aside', async () => {
    const { db, vault, engagementId, need, ports } = await filled();
    await db.records.delete(need);
    const done = await restoreFromVault(ports, await questionOf(db, vault), 'newest');
    expect(done).toEqual({ ok: true, value: { records: 2, mustWrite: false } });
    expect(await titles(db, engagementId)).toContain('Keep me');
    const copies = await vault.copies(engagementId);
    expect(copies.ok && copies.value.copies).toMatchObject([{ reason: 'put-aside', count: 1 }]);
    expect((await reportOf(db, vault)).questions).toEqual([]);
  });

  it('touches nothing when the present state cannot be put aside', async () => {
    const { db, vault, engagementId, need, ports } = await filled();
    await db.records.delete(need);
    const question = await questionOf(db, vault);
    vault.failing = 'vault-full';
    expect(await restoreFromVault(ports, question, 'newest')).toMatchObject({
      ok: false,
      error: { code: 'vault-full' },
    });
    expect(await titles(db, engagementId)).toEqual(['Northwind']);
  });

  it('brings back steps that had not reached the safe copy when the store was damaged', async () => {
    const { db, vault, store, engagementId, need, ports } = await filled();
    await addRecord(store, engagementId, 'need', { title: 'Not carried yet' });
    await db.records.delete(need);
    const question = await questionOf(db, vault);
    expect(await readNewest(ports, question)).toMatchObject({ value: { carried: 1 } });
    expect(await restoreFromVault(ports, question, 'newest')).toMatchObject({ value: { records: 3, mustWrite: true } });
    expect(await titles(db, engagementId)).toEqual(expect.arrayContaining(['Keep me', 'Not carried yet']));
  });

  it('restores the true words of a damaged row, and puts the damaged ones aside to be looked at', async () => {
    const { db, vault, store, engagementId, need, ports } = await filled();
    const late = await addRecord(store, engagementId, 'need', { title: 'Not copied yet' });
    await changeRaw(db, 'records', need, (row) => ({ ...row, body: { ...(row['body'] as object), title: 'Keep mf' } }));
    // Nothing damaged gets over the last good copy.
    expect(await pumpOf(db, vault).snapshot(engagementId)).toBe('store-damaged');
    const question = await questionOf(db, vault);
    expect(question).toMatchObject({ reason: 'damaged', here: { records: 3, damagedRows: 1 } });
    expect(await restoreFromVault(ports, question, 'newest')).toMatchObject({ value: { records: 3, mustWrite: true } });
    expect((await db.records.get(need))?.body['title']).toBe('Keep me');
    expect((await db.records.get(late))?.body['title']).toBe('Not copied yet');
    expect(vault.held.get(engagementId)?.copies[0]?.snapshot.text).toContain('Keep mf');
    expect(await readPoint(vault, engagementId, { copy: 'copy-1' })).toMatchObject({ ok: true });
    expect((await reportOf(db, vault)).questions).toEqual([]);
  });

  it('keeps what is here without its damaged rows', async () => {
    const { db, vault, engagementId, need, ports } = await filled();
    await changeRaw(db, 'records', need, (row) => ({ ...row, body: {} }));
    expect(await keepStore(ports, await questionOf(db, vault))).toEqual({
      ok: true,
      value: { records: 1, mustWrite: true },
    });
    expect(await pumpOf(db, vault).keep(engagementId, 'regular')).toBe(null);
    expect(await reportOf(db, vault)).toMatchObject({ questions: [], ahead: [] });
  });

  it('goes on after everything that is held when an earlier state is chosen', async () => {
    const { db, vault, engagementId, need, ports } = await filled();
    await db.records.delete(need);
    const done = await restoreFromVault(ports, await questionOf(db, vault), { seq: 1 });
    expect(done).toMatchObject({ value: { records: 1, mustWrite: true } });
    expect(await db.heads.get(engagementId)).toMatchObject({ lastSeq: 3, count: 1 });
    expect(await reportOf(db, vault)).toMatchObject({ questions: [], ahead: [engagementId] });
    await pumpOf(db, vault).keep(engagementId, 'regular');
    expect(await readPoint(vault, engagementId, { seq: 2 })).toMatchObject({ ok: true, value: { lastSeq: 2 } });
  });

  it('keeps what is here, and the safe copy’s state as a copy of its own', async () => {
    const { db, vault, engagementId, need, ports } = await filled();
    await db.records.delete(need);
    expect(await keepStore(ports, await questionOf(db, vault))).toEqual({
      ok: true,
      value: { records: 1, mustWrite: true },
    });
    await pumpOf(db, vault).keep(engagementId, 'regular');
    expect(await vault.list()).toMatchObject({ value: [{ lastSeq: 3, count: 1 }] });
    const copies = await vault.copies(engagementId);
    expect(copies.ok && copies.value.copies).toMatchObject([
      { reason: 'put-aside', count: 1 },
      { reason: 'before-restore', seq: 2, count: 2 },
      { seq: 3 },
    ]);
    expect(await reportOf(db, vault)).toMatchObject({ rebuilt: [], questions: [], ahead: [] });
  });

  it('says when there is no room for what was decided, and the question stays as it was', async () => {
    const { db, vault, engagementId, need, ports } = await filled();
    await db.records.delete(need);
    const question = await questionOf(db, vault);
    const write = vi.spyOn(db.records, 'bulkPut').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    const add = vi.spyOn(db.records, 'bulkAdd').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    expect(await restoreFromVault(ports, question, 'newest')).toMatchObject({ error: { code: 'store-full' } });
    expect(await keepStore(ports, question)).toMatchObject({ error: { code: 'store-full' } });
    write.mockRestore();
    add.mockRestore();
    expect(await titles(db, engagementId)).toEqual(['Northwind']);
    expect(await restoreFromVault(ports, question, 'newest')).toMatchObject({ value: { records: 2 } });
  });

  it('is made once, whichever window makes it', async () => {
    const { db, vault, need, ports } = await filled();
    await db.records.delete(need);
    const question = await questionOf(db, vault);
    await restoreFromVault(ports, question, 'newest');
    expect(await restoreFromVault(ports, question, 'newest')).toMatchObject({ error: { code: 'recovery-settled' } });
    expect(await keepStore(ports, question)).toMatchObject({ error: { code: 'recovery-settled' } });
  });
});

describe('before the records change shape or the program its version', () => {
  it('keeps every engagement as it stands, in the shape that it has', async () => {
    const { db, vault, engagementId } = await filled();
    const ports = { vault, clock: steppingClock() };
    await keepBeforeUpgrade(db, ports, { schema: 5, isOtherProgram: true });
    await keepBeforeUpgrade(db, ports, { schema: 99, isOtherProgram: true });
    await keepBeforeUpgrade(db, ports, { schema: 99, isOtherProgram: false });
    const copies = await vault.copies(engagementId);
    expect(copies.ok && copies.value.copies).toMatchObject([
      { reason: 'before-migration', schemaVersion: 5, count: 2, seq: 2 },
      { reason: 'before-update', count: 2, seq: 2 },
    ]);
  });

  it('sees the old records before they are changed', async () => {
    const { db, vault, engagementId } = await filled();
    await db.meta.put({ key: 'schema', value: 2 });
    const { name } = db;
    db.close();
    const keep = (old: Database, schema: number) =>
      keepBeforeUpgrade(old, { vault, clock: steppingClock() }, { schema, isOtherProgram: false });
    const opened = await openDatabase(name, undefined, keep);
    expect(opened.ok).toBe(true);
    expect(await vault.copies(engagementId)).toMatchObject({ value: { copies: [{ schemaVersion: 2 }] } });
  });
});

describe('the name of the working store', () => {
  function storage(): Parameters<typeof storeName>[1] {
    const held = new Map<string, string>();
    return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
  }

  it('is the frozen one until an unreadable store is left behind, and then another each time', () => {
    const small = storage();
    expect(storeName('quarterdeck', small)).toBe('quarterdeck');
    leaveStoreBehind(small);
    expect(storeName('quarterdeck', small)).toBe('quarterdeck-1');
    leaveStoreBehind(small);
    expect(storeName('quarterdeck', small)).toBe('quarterdeck-2');
  });

  it('takes neither the first start nor an unknown version for an update', () => {
    const small = storage();
    expect(isOtherProgram('1.0.0', small)).toBe(false);
    noteProgram('1.0.0', small);
    noteProgram('', small);
    expect([isOtherProgram('1.0.0', small), isOtherProgram('', small), isOtherProgram('1.0.1', small)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
