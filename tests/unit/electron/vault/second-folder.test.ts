import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import { openFileVault } from '#electron/vault/file-vault.ts';
import { SecondCopies } from '#electron/vault/second-folder.ts';
import { CLIENT, entries, faultyFs, snapshotAt, temporaryFolder, VERSION } from './vault-samples.ts';

const NOW = isoTime('2026-11-28T10:00:00.000Z');

async function program(root?: string) {
  const data = root ?? (await temporaryFolder());
  const copies = new SecondCopies({ root: data, vault: await openFileVault(join(data, 'vault')), now: () => NOW });
  return { data, copies, vault: copies.vault, folder: copies.folder };
}

/** A program with three entries in its vault and a stick that they were copied to. */
async function withStick() {
  const stick = join(await temporaryFolder(), 'stick');
  await mkdir(stick);
  const running = await program();
  await running.vault.append(CLIENT, VERSION, entries(1, 3));
  expect(await running.folder.choose(stick)).toEqual({
    ok: true,
    value: { folder: stick, copiedAt: NOW, problem: null },
  });
  return { ...running, stick };
}

/** All names below a folder. */
async function namesBelow(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).toSorted();
}

describe('second folder', () => {
  it('refuses a path that is no whole one, a folder that is not there, a file, and one inside the data folder', async () => {
    const { data, folder } = await program();
    const file = join(await temporaryFolder(), 'a-file');
    await writeFile(file, 'mine');
    await mkdir(join(data, 'vault'), { recursive: true });
    for (const [path, code] of [
      ['copies', 'folder-not-absolute'],
      ['', 'folder-not-absolute'],
      ['/there/is/no/such/folder', 'folder-missing'],
      [file, 'folder-missing'],
      [data, 'folder-inside'],
      [join(data, 'vault'), 'folder-inside'],
    ] as const) {
      expect(await folder.choose(path)).toMatchObject({ ok: false, error: { code } });
    }
    expect(await folder.state()).toEqual({ folder: null, copiedAt: null, problem: null });
  });

  it('holds the same as the safe copies when it is chosen, after a snapshot, and when the program ends', async () => {
    const { vault, folder, copies } = await withStick();
    const held = async () => {
      const listed = await folder.list();
      return listed.ok ? listed.value.map(({ lastSeq, isOwn }) => ({ lastSeq, isOwn })) : listed.error.code;
    };
    expect(await held()).toEqual([{ lastSeq: 3, isOwn: true }]);
    await vault.append(CLIENT, VERSION, entries(4, 6));
    await vault.snapshot(CLIENT, snapshotAt(6));
    expect(await held()).toEqual([{ lastSeq: 6, isOwn: true }]);
    await vault.append(CLIENT, VERSION, entries(7, 9));
    expect(await held()).toEqual([{ lastSeq: 6, isOwn: true }]);
    await copies.close();
    expect(await held()).toEqual([{ lastSeq: 9, isOwn: true }]);
  });

  it('is read by a program on another computer, which mixes nothing of its own into it', async () => {
    const { stick } = await withStick();
    const other = await program();
    await other.vault.append(CLIENT, VERSION, entries(1, 1));
    await other.folder.choose(stick);
    const listed = await other.folder.list();
    if (!listed.ok) throw new Error(listed.error.code);
    expect(
      listed.value.map(({ lastSeq, isOwn }) => ({ lastSeq, isOwn })).toSorted((a, b) => a.lastSeq - b.lastSeq),
    ).toEqual([
      { lastSeq: 1, isOwn: true },
      { lastSeq: 3, isOwn: false },
    ]);
    const foreign = listed.value.find(({ isOwn }) => !isOwn);
    expect(await other.folder.load(foreign?.source ?? '', CLIENT)).toEqual({
      ok: true,
      value: { snapshot: null, entries: entries(1, 3) },
    });
  });

  it('changes nothing in the folder by looking, not even damage that the vault itself would put aside', async () => {
    const { stick, folder } = await withStick();
    const listed = await folder.list();
    const source = listed.ok ? (listed.value[0]?.source ?? '') : '';
    const log = join(stick, 'quarterdeck-copies', source, CLIENT, 'log-0.jsonl');
    const bytes = await readFile(log);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    await writeFile(log, bytes);
    const before = await namesBelow(stick);
    expect(await folder.load(source, CLIENT)).toMatchObject({ ok: true, value: { entries: entries(1, 2) } });
    expect(await namesBelow(stick)).toEqual(before);
    expect(await readFile(log)).toEqual(bytes);
  });

  it('never disturbs the safe copies when the stick is out, says so, and goes on when it is in again', async () => {
    const { stick, vault, folder } = await withStick();
    await rename(stick, `${stick}-out`);
    expect(await vault.append(CLIENT, VERSION, entries(4, 4))).toMatchObject({ ok: true });
    expect(await vault.snapshot(CLIENT, snapshotAt(4))).toMatchObject({ ok: true });
    expect(await folder.copy()).toEqual({ folder: stick, copiedAt: NOW, problem: 'folder-missing' });
    // An empty place where the stick used to be is not the stick.
    await mkdir(stick);
    expect(await folder.copy()).toMatchObject({ problem: 'folder-other' });
    expect(await readdir(stick)).toEqual([]);
    await rm(stick, { recursive: true });
    await rename(`${stick}-out`, stick);
    expect(await folder.copy()).toEqual({ folder: stick, copiedAt: NOW, problem: null });
    expect(await folder.list()).toMatchObject({ ok: true, value: [{ lastSeq: 4 }] });
  });

  it('keeps a set that goes another way and begins a new one beside it', async () => {
    const { data, stick } = await withStick();
    await rm(join(data, 'vault'), { recursive: true });
    const anew = await program(data);
    await anew.vault.append(CLIENT, VERSION, entries(1, 1));
    expect(await anew.folder.copy()).toMatchObject({ folder: stick, problem: null });
    const listed = await anew.folder.list();
    expect(
      listed.ok
        ? listed.value.map(({ lastSeq, isOwn }) => `${lastSeq} ${isOwn}`).toSorted((a, b) => (a < b ? -1 : 1))
        : null,
    ).toEqual(['1 true', '3 false']);
  });

  it('removes an engagement from the second folder too, at once or when the stick is in again', async () => {
    const { stick, vault, folder } = await withStick();
    const other = engagementId('client-two');
    await vault.append(other, VERSION, entries(1, 2));
    await folder.copy();
    expect(await vault.remove(CLIENT)).toMatchObject({ ok: true, value: { second: 'removed' } });
    expect((await namesBelow(stick)).filter((name) => name.includes(CLIENT))).toEqual([]);
    await rename(stick, `${stick}-out`);
    expect(await vault.remove(other)).toMatchObject({ ok: true, value: { second: 'waiting' } });
    await rename(`${stick}-out`, stick);
    // It is not offered again before it is gone from there.
    expect(await folder.list()).toEqual({ ok: true, value: [] });
    await folder.copy();
    expect((await namesBelow(stick)).filter((name) => name.includes(other))).toEqual([]);
    expect(await folder.list()).toEqual({ ok: true, value: [] });
  });

  it('leaves the copies where they are when it is given up', async () => {
    const { stick, vault, folder } = await withStick();
    expect(await folder.forget()).toEqual({ folder: null, copiedAt: null, problem: null });
    await vault.append(CLIENT, VERSION, entries(4, 4));
    await vault.snapshot(CLIENT, snapshotAt(4));
    await folder.copy();
    expect((await namesBelow(stick)).some((name) => name.includes('snapshot'))).toBe(false);
    expect((await namesBelow(stick)).some((name) => name.endsWith('log-0.jsonl'))).toBe(true);
  });

  it('copies an engagement anew when its older copies were taken away, also to a stick that was out', async () => {
    const { stick, vault, folder } = await withStick();
    await rename(stick, `${stick}-out`);
    await vault.snapshot(CLIENT, snapshotAt(3));
    expect(await vault.keepOnlyNewest(CLIENT)).toMatchObject({ ok: true, value: { second: 'waiting' } });
    await folder.copy();
    await rename(`${stick}-out`, stick);
    await folder.copy();
    const files = (await namesBelow(stick)).filter((name) => name.includes(`${CLIENT}/`)).map((name) => basename(name));
    expect(files).toEqual(['snapshot-3.json']);
  });

  it('completes with the next copy what was interrupted anywhere, and until then still holds what it held', async () => {
    let calls = 1;
    for (let at = 1; at <= calls; at += 3) {
      const { data, vault } = await withStick();
      await vault.append(CLIENT, VERSION, entries(4, 6));
      const safe = await openFileVault(join(data, 'vault'));
      await safe.snapshot(CLIENT, snapshotAt(6));
      await safe.append(CLIENT, VERSION, entries(7, 8));
      const fs = faultyFs({ at, errno: 'EIO' });
      const failing = new SecondCopies({ root: data, vault: safe, now: () => NOW, fs });
      await failing.folder.copy();
      calls = Math.max(calls, fs.calls());
      const listed = await failing.folder.list();
      expect(listed.ok ? (listed.value[0]?.lastSeq ?? 0) : listed.error.code).toBeGreaterThanOrEqual(3);
      const { folder } = await program(data);
      expect(await folder.copy()).toMatchObject({ problem: null });
      expect(await folder.list()).toMatchObject({ ok: true, value: [{ lastSeq: 8 }] });
    }
    expect(calls).toBeGreaterThan(8);
  });
});
