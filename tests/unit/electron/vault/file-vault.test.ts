import { mkdir, readdir, readFile, rm, stat, writeFile, appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import type { Vault, VaultContent } from '#shared/ipc/vault.ts';
import { openFileVault } from '#electron/vault/file-vault.ts';
import { CLIENT, entries, snapshotAt, temporaryFolder, VERSION } from './vault-samples.ts';

async function loaded(vault: Vault): Promise<VaultContent> {
  const result = await vault.load(CLIENT);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function lastSeq(vault: Vault): Promise<number | undefined> {
  const result = await vault.list();
  if (!result.ok) throw new Error(result.error.code);
  return result.value.find((status) => status.engagementId === CLIENT)?.lastSeq;
}

/** A vault with snapshots at 10, 20, 30 and 40 and the log up to 45. */
async function longVault(folder: string): Promise<Vault> {
  const vault = await openFileVault(folder);
  for (const seq of [10, 20, 30, 40]) {
    await vault.append(CLIENT, VERSION, entries(seq - 9, seq));
    await vault.snapshot(CLIENT, snapshotAt(seq));
  }
  await vault.append(CLIENT, VERSION, entries(41, 45));
  return vault;
}

async function flipBit(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

describe('vault', () => {
  it('gives back after a restart exactly what was appended', async () => {
    const folder = await temporaryFolder();
    const vault = await openFileVault(folder);
    expect(await vault.append(CLIENT, VERSION, entries(1, 3))).toMatchObject({ ok: true, value: { lastSeq: 3 } });
    expect(await vault.append(CLIENT, VERSION, entries(4, 4))).toMatchObject({ ok: true, value: { lastSeq: 4 } });
    const again = await openFileVault(folder);
    expect(await loaded(again)).toEqual({ snapshot: null, entries: entries(1, 4) });
    expect(await again.list()).toEqual({
      ok: true,
      value: [{ engagementId: CLIENT, lastSeq: 4, count: 4, schemaVersion: VERSION }],
    });
  });

  it('skips entries that it holds already', async () => {
    const vault = await openFileVault(await temporaryFolder());
    await vault.append(CLIENT, VERSION, entries(1, 3));
    expect(await vault.append(CLIENT, VERSION, entries(2, 5))).toMatchObject({ ok: true, value: { lastSeq: 5 } });
    expect((await loaded(vault)).entries).toEqual(entries(1, 5));
  });

  it('refuses entries that leave a gap, until a snapshot closes it', async () => {
    const vault = await openFileVault(await temporaryFolder());
    await vault.append(CLIENT, VERSION, entries(1, 3));
    expect(await vault.append(CLIENT, VERSION, entries(5, 5))).toMatchObject({
      ok: false,
      error: { code: 'vault-gap' },
    });
    expect(await vault.snapshot(CLIENT, snapshotAt(5))).toMatchObject({ ok: true, value: { lastSeq: 5 } });
    expect(await vault.append(CLIENT, VERSION, entries(6, 6))).toMatchObject({ ok: true, value: { lastSeq: 6 } });
    expect(await loaded(vault)).toEqual({ snapshot: snapshotAt(5), entries: entries(6, 6) });
  });

  it('begins a newer record schema with a snapshot, so that one chain has one version', async () => {
    const folder = await temporaryFolder();
    const vault = await openFileVault(folder);
    await vault.append(CLIENT, 1, entries(1, 3));
    expect(await vault.append(CLIENT, 2, entries(4, 4))).toMatchObject({ error: { code: 'vault-gap' } });
    await vault.snapshot(CLIENT, { ...snapshotAt(4), schemaVersion: 2 });
    await vault.append(CLIENT, 2, entries(5, 5));
    const again = await openFileVault(folder);
    expect(await again.list()).toMatchObject({ value: [{ lastSeq: 5, schemaVersion: 2 }] });
    expect((await loaded(again)).entries).toEqual(entries(5, 5));
  });

  it('never lets an older snapshot stand before newer entries', async () => {
    const vault = await openFileVault(await temporaryFolder());
    await vault.append(CLIENT, VERSION, entries(1, 8));
    expect(await vault.snapshot(CLIENT, snapshotAt(2))).toMatchObject({ value: { lastSeq: 8 } });
    expect((await loaded(vault)).entries.at(-1)?.seq).toBe(8);
  });

  it('keeps twelve snapshots and the logs that lead from the oldest of them', async () => {
    const folder = await temporaryFolder();
    const vault = await openFileVault(folder);
    for (let seq = 1; seq <= 14; seq += 1) {
      await vault.append(CLIENT, VERSION, entries(seq, seq));
      await vault.snapshot(CLIENT, snapshotAt(seq));
    }
    const kept = Array.from({ length: 12 }, (_, index) => `snapshot-${index + 3}.json`);
    const names = await readdir(join(folder, CLIENT));
    expect(names.filter((name) => name.startsWith('snapshot')).sort()).toEqual(kept.sort());
    expect(names).not.toContain('log-2.jsonl');
    expect(names).toContain('log-3.jsonl');
  });

  it('writes files that only their owner can read', async () => {
    const folder = await temporaryFolder();
    await longVault(folder);
    for (const name of await readdir(join(folder, CLIENT))) {
      expect((await stat(join(folder, CLIENT, name))).mode & 0o077).toBe(0);
    }
  });

  it('serialises calls that arrive together', async () => {
    const vault = await openFileVault(await temporaryFolder());
    const all = await Promise.all(entries(1, 40).map((entry) => vault.append(CLIENT, VERSION, [entry])));
    expect(all.every((result) => result.ok)).toBe(true);
    expect((await loaded(vault)).entries).toEqual(entries(1, 40));
  });

  it('notices what another program has appended meanwhile, and writes nothing twice', async () => {
    const folder = await temporaryFolder();
    const vault = await openFileVault(folder);
    await vault.append(CLIENT, VERSION, entries(1, 2));
    const other = await openFileVault(folder);
    await other.append(CLIENT, VERSION, entries(3, 4));
    expect(await vault.append(CLIENT, VERSION, entries(3, 5))).toMatchObject({ ok: true, value: { lastSeq: 5 } });
    expect(await loaded(await openFileVault(folder))).toEqual({ snapshot: null, entries: entries(1, 5) });
  });

  it('keeps engagements apart and refuses a name that would lead out of its folder', async () => {
    const folder = await temporaryFolder();
    const vault = await openFileVault(folder);
    await vault.append(CLIENT, VERSION, entries(1, 1));
    await vault.append(engagementId('client-two'), VERSION, entries(1, 2));
    expect(await vault.list()).toMatchObject({ value: [{ lastSeq: 1 }, { lastSeq: 2 }] });
    expect(await vault.append('../out' as never, VERSION, entries(1, 1))).toMatchObject({ ok: false });
    expect(await readdir(folder)).not.toContain('out');
  });
});

describe('vault after damage', () => {
  it('cuts off a write that a power cut interrupted', async () => {
    const folder = await temporaryFolder();
    await (await openFileVault(folder)).append(CLIENT, VERSION, entries(1, 3));
    const log = join(folder, CLIENT, 'log-0.jsonl');
    const whole = (await stat(log)).size;
    await appendFile(log, 'a1b2c3d4 [4,4,1,"{\\"half');
    const vault = await openFileVault(folder);
    expect(await lastSeq(vault)).toBe(3);
    expect((await stat(log)).size).toBe(whole);
    expect(await vault.append(CLIENT, VERSION, entries(4, 4))).toMatchObject({ ok: true });
    expect(await lastSeq(await openFileVault(folder))).toBe(4);
  });

  it('loses no whole line wherever the log is cut', async () => {
    const folder = await temporaryFolder();
    await (await openFileVault(folder)).append(CLIENT, VERSION, entries(1, 4));
    const log = join(folder, CLIENT, 'log-0.jsonl');
    const bytes = await readFile(log);
    for (let length = bytes.length - 1; length > bytes.indexOf(0x0a); length -= 7) {
      await writeFile(log, bytes.subarray(0, length));
      const wholeLines = bytes.subarray(0, length).filter((byte) => byte === 0x0a).length;
      expect((await loaded(await openFileVault(folder))).entries).toEqual(entries(1, wholeLines));
    }
  });

  it('keeps what is good before a damaged middle and a copy of the damaged log', async () => {
    const folder = await temporaryFolder();
    await (await openFileVault(folder)).append(CLIENT, VERSION, entries(1, 9));
    const log = join(folder, CLIENT, 'log-0.jsonl');
    const before = await readFile(log);
    await flipBit(log, before.length >> 1);
    const damaged = await readFile(log);
    const vault = await openFileVault(folder);
    const { entries: held } = await loaded(vault);
    expect(held.length).toBeGreaterThan(2);
    expect(held.length).toBeLessThan(9);
    expect(held).toEqual(entries(1, held.length));
    expect(await readFile(join(folder, CLIENT, 'quarantine', 'log-0.jsonl.1'))).toEqual(damaged);
    expect(await vault.append(CLIENT, VERSION, entries(10, 10))).toMatchObject({ error: { code: 'vault-gap' } });
  });

  it('falls back to an older snapshot and the longer log when the newest snapshot is damaged', async () => {
    for (const at of [3, 60, 150]) {
      const folder = await temporaryFolder();
      await longVault(folder);
      await flipBit(join(folder, CLIENT, 'snapshot-40.json'), at);
      const vault = await openFileVault(folder);
      expect(await loaded(vault)).toEqual({ snapshot: snapshotAt(30), entries: entries(31, 45) });
      expect(await vault.append(CLIENT, VERSION, entries(46, 46))).toMatchObject({ ok: true });
    }
  });

  it('survives one flipped bit anywhere in its newest snapshot and log', async () => {
    const folder = await temporaryFolder();
    await longVault(folder);
    const original = new Map<string, Buffer>();
    for (const name of ['snapshot-40.json', 'log-40.jsonl']) {
      original.set(name, await readFile(join(folder, CLIENT, name)));
    }
    for (const [name, bytes] of original) {
      for (let at = 0; at < bytes.length; at += 13) {
        for (const [good, content] of original) await writeFile(join(folder, CLIENT, good), content);
        await flipBit(join(folder, CLIENT, name), at);
        const { snapshot, entries: rest } = await loaded(await openFileVault(folder));
        const from = snapshot?.seq ?? 0;
        expect(from).toBeGreaterThanOrEqual(30);
        expect(rest).toEqual(entries(from + 1, from + rest.length));
        if (name === 'snapshot-40.json') expect(from + rest.length).toBe(45);
      }
    }
  });

  it('says so when a folder that the manifest knows has vanished, and heals with the next snapshot', async () => {
    const folder = await temporaryFolder();
    await longVault(folder);
    await rm(join(folder, CLIENT), { recursive: true });
    const vault = await openFileVault(folder);
    expect(await lastSeq(vault)).toBe(0);
    expect(await vault.load(CLIENT)).toMatchObject({ ok: false, error: { code: 'vault-damaged' } });
    expect(await vault.append(CLIENT, VERSION, entries(1, 1))).toMatchObject({ error: { code: 'vault-gap' } });
    expect(await vault.snapshot(CLIENT, snapshotAt(46))).toMatchObject({ ok: true });
    expect(await loaded(vault)).toEqual({ snapshot: snapshotAt(46), entries: [] });
  });

  it('does without its manifest', async () => {
    const folder = await temporaryFolder();
    await longVault(folder);
    await writeFile(join(folder, 'manifest.json'), '{ half');
    expect(await lastSeq(await openFileVault(folder))).toBe(45);
  });

  it('notices that its folder was removed while it runs, and takes a snapshot afterwards', async () => {
    const folder = await temporaryFolder();
    const vault = await longVault(folder);
    await rm(folder, { recursive: true });
    expect(await vault.append(CLIENT, VERSION, entries(46, 46))).toMatchObject({ ok: false });
    expect(await vault.snapshot(CLIENT, snapshotAt(46))).toMatchObject({ ok: true });
    expect(await lastSeq(await openFileVault(folder))).toBe(46);
  });

  it('removes what interrupted writes left behind and leaves strange files alone', async () => {
    const folder = await temporaryFolder();
    await longVault(folder);
    await writeFile(join(folder, CLIENT, 'snapshot-50.json.abc.tmp'), 'half');
    await writeFile(join(folder, 'manifest.json.abc.tmp'), 'half');
    await writeFile(join(folder, 'notes'), 'mine');
    await mkdir(join(folder, 'not an id'));
    expect(await lastSeq(await openFileVault(folder))).toBe(45);
    expect(await readdir(folder)).not.toContain('manifest.json.abc.tmp');
    expect(await readdir(join(folder, CLIENT))).not.toContain('snapshot-50.json.abc.tmp');
    expect(await readdir(folder)).toContain('notes');
  });

  it('takes everything of one engagement off the disk, and holds it anew afterwards as if it had never been', async () => {
    const folder = await temporaryFolder();
    const vault = await longVault(folder);
    const other = engagementId('client-b');
    await vault.append(other, VERSION, entries(1, 2));
    await flipBit(join(folder, CLIENT, 'snapshot-40.json'), 30);
    await loaded(vault);
    const removed = await vault.remove(CLIENT);
    expect(removed).toMatchObject({ ok: true });
    if (removed.ok) {
      expect(removed.value.files).toBeGreaterThan(4);
      expect(removed.value.bytes).toBeGreaterThan(500);
    }
    expect(await readdir(folder)).not.toContain(CLIENT);
    expect(await readFile(join(folder, 'manifest.json'), 'utf8')).not.toContain(CLIENT);
    const again = await openFileVault(folder);
    expect(await again.list()).toMatchObject({ ok: true, value: [{ engagementId: other, lastSeq: 2 }] });
    expect(await vault.append(CLIENT, VERSION, entries(1, 1))).toMatchObject({ ok: true, value: { lastSeq: 1 } });
    expect(await vault.remove(engagementId('never-was'))).toEqual({ ok: true, value: { files: 0, bytes: 0 } });
  });

  it('takes away what is older than the newest whole copy only when that one has everything and reads back', async () => {
    const folder = await temporaryFolder();
    const vault = await longVault(folder);
    const names = async () => (await readdir(join(folder, CLIENT))).toSorted();
    const before = await names();
    expect(await vault.keepOnlyNewest(CLIENT)).toMatchObject({ ok: false, error: { code: 'vault-gap' } });
    expect(await names()).toEqual(before);
    await vault.snapshot(CLIENT, snapshotAt(45));
    await vault.snapshot(CLIENT, { ...snapshotAt(45), reason: 'before-import' });
    const all = (await names()).length;
    expect(await vault.keepOnlyNewest(CLIENT)).toMatchObject({ ok: true, value: { files: all - 1 } });
    expect(await names()).toEqual(['snapshot-45.json']);
    await vault.append(CLIENT, VERSION, entries(46, 47));
    expect(await loaded(await openFileVault(folder))).toMatchObject({
      snapshot: { seq: 45 },
      entries: entries(46, 47),
    });
    await vault.snapshot(CLIENT, snapshotAt(47));
    await flipBit(join(folder, CLIENT, 'snapshot-47.json'), 40);
    expect((await vault.keepOnlyNewest(CLIENT)).ok).toBe(false);
    expect((await loaded(await openFileVault(folder))).entries.at(-1)?.seq).toBe(47);
  });
});
