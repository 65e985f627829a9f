import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoTime } from '#shared/base/iso-date.ts';
import type { SnapshotReason, Vault, VaultContentAt, VaultCopies, VaultPoint } from '#shared/ipc/vault.ts';
import { openFileVault } from '#electron/vault/file-vault.ts';
import { planRotation, type RotatedCopy } from '#shared/vault/rotation.ts';
import { CLIENT, entries, snapshotAt, temporaryFolder, VERSION } from './vault-samples.ts';

const at = (minute: number) => isoTime(new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString());

function because(reason: SnapshotReason, seq: number) {
  return { ...snapshotAt(seq), reason, savedAt: at(seq) };
}

async function copiesOf(vault: Vault): Promise<VaultCopies> {
  const copies = await vault.copies(CLIENT);
  if (!copies.ok) throw new Error(copies.error.code);
  return copies.value;
}

async function pointOf(vault: Vault, point: VaultPoint): Promise<VaultContentAt> {
  const content = await vault.loadAt(CLIENT, point);
  if (!content.ok) throw new Error(content.error.code);
  return content.value;
}

/** Snapshots at 2 and 4, the log up to 6, every entry with its time. */
async function timedVault(folder: string): Promise<Vault> {
  const vault = await openFileVault(folder);
  for (let seq = 1; seq <= 6; seq += 1) {
    const timed = entries(seq, seq).map((entry) => ({ ...entry, at: at(seq) }));
    await vault.append(CLIENT, VERSION, timed);
    if (seq === 2 || seq === 4) await vault.snapshot(CLIENT, because('regular', seq));
  }
  return vault;
}

async function flipBit(path: string, where: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[where] = (bytes[where] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

describe('restore points', () => {
  it('lists every whole copy with why and when, and every moment of the log', async () => {
    const vault = await timedVault(await temporaryFolder());
    const { copies, moments, damagedFiles } = await copiesOf(vault);
    expect(copies).toMatchObject([
      { seq: 2, count: 2, reason: 'regular', savedAt: at(2), isReadable: true },
      { seq: 4, count: 4, reason: 'regular', savedAt: at(4), isReadable: true },
    ]);
    expect(moments).toEqual([1, 2, 3, 4, 5, 6].map((seq) => ({ seq, count: seq, at: at(seq) })));
    expect(damagedFiles).toBe(0);
  });

  it('gives the state just after each entry, from the newest whole copy before it', async () => {
    const vault = await timedVault(await temporaryFolder());
    expect(await pointOf(vault, { seq: 1 })).toMatchObject({
      snapshot: null,
      seq: 1,
      count: 1,
      schemaVersion: VERSION,
    });
    const fifth = await pointOf(vault, { seq: 5 });
    expect(fifth.snapshot?.seq).toBe(4);
    expect(fifth.entries.map(({ seq }) => seq)).toEqual([5]);
    expect((await pointOf(vault, { seq: 4 })).entries).toEqual([]);
    expect(await vault.loadAt(CLIENT, { seq: 7 })).toMatchObject({ error: { code: 'vault-no-point' } });
  });

  it('marks a copy that does not read back, and reaches its moment through an older one', async () => {
    const folder = await temporaryFolder();
    const vault = await timedVault(folder);
    await flipBit(join(folder, CLIENT, 'snapshot-2.json'), 30);
    expect((await copiesOf(vault)).copies[0]).toMatchObject({ seq: 2, isReadable: false, count: null });
    expect((await pointOf(vault, { seq: 3 })).entries).toHaveLength(3);
    expect(await vault.loadAt(CLIENT, { copy: 'snapshot-2' })).toMatchObject({ error: { code: 'vault-no-point' } });
  });

  it('counts what was put aside as damaged, in the copies and in the start-up proof', async () => {
    const folder = await temporaryFolder();
    await timedVault(folder);
    await flipBit(join(folder, CLIENT, 'snapshot-4.json'), 30);
    const vault = await openFileVault(folder);
    expect(await vault.list()).toMatchObject({ value: [{ lastSeq: 6, damagedFiles: 1 }] });
    expect((await copiesOf(vault)).damagedFiles).toBe(1);
  });

  it('keeps a copy from before an import beside the log, once for one state', async () => {
    const folder = await temporaryFolder();
    const vault = await timedVault(folder);
    await vault.snapshot(CLIENT, because('before-import', 6));
    await vault.snapshot(CLIENT, because('before-import', 6));
    expect((await copiesOf(vault)).copies.map(({ seq, reason }) => [seq, reason])).toEqual([
      [2, 'regular'],
      [4, 'regular'],
      [6, 'before-import'],
    ]);
    expect(await vault.append(CLIENT, VERSION, entries(7, 7))).toMatchObject({ ok: true, value: { lastSeq: 7 } });
    expect((await readdir(join(folder, CLIENT))).filter((name) => name.startsWith('log-'))).toHaveLength(3);
  });

  it('rebuilds from a kept copy when every snapshot of the chain is gone', async () => {
    const folder = await temporaryFolder();
    const vault = await timedVault(folder);
    await vault.snapshot(CLIENT, because('before-update', 6));
    for (const name of await readdir(join(folder, CLIENT))) {
      if (!name.startsWith('kept')) await rm(join(folder, CLIENT, name));
    }
    const again = await openFileVault(folder);
    expect(await again.list()).toMatchObject({ value: [{ lastSeq: 6 }] });
    expect(await again.load(CLIENT)).toMatchObject({ value: { snapshot: { seq: 6 }, entries: [] } });
  });

  it('never rebuilds from what a damaged store had, however new it is', async () => {
    const vault = await timedVault(await temporaryFolder());
    const held = { ...because('put-aside', 9), count: 1 };
    expect(await vault.snapshot(CLIENT, held)).toMatchObject({ value: { lastSeq: 6 } });
    await vault.snapshot(CLIENT, held);
    const { copies } = await copiesOf(vault);
    expect(copies.map(({ name }) => name)).toEqual(['snapshot-2', 'snapshot-4', 'aside-9-1', 'aside-9-2']);
    expect(await vault.load(CLIENT)).toMatchObject({ value: { snapshot: { seq: 4 } } });
    expect((await pointOf(vault, { copy: 'aside-9-1' })).snapshot?.text).toBe(held.text);
  });

  it('reaches the last state in the old shape after a migration', async () => {
    const vault = await timedVault(await temporaryFolder());
    await vault.snapshot(CLIENT, because('before-migration', 6));
    await vault.snapshot(CLIENT, { ...because('manual', 6), schemaVersion: 2 });
    await vault.append(CLIENT, 2, entries(7, 7));
    expect(await pointOf(vault, { copy: 'kept-6-1' })).toMatchObject({ schemaVersion: VERSION });
    expect(await pointOf(vault, { seq: 7 })).toMatchObject({ schemaVersion: 2, snapshot: { schemaVersion: 2 } });
    expect(await pointOf(vault, { seq: 5 })).toMatchObject({ schemaVersion: VERSION });
    expect((await copiesOf(vault)).moments.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

/** Snapshots of the chain, one an hour, oldest first. */
function hourly(count: number, start = Date.UTC(2026, 0, 1), first = 1): RotatedCopy[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `snapshot-${first + index}`,
    family: 'snapshot',
    seq: first + index,
    number: 0,
    savedAt: isoTime(new Date(start + index * 3_600_000).toISOString()),
    reason: 'regular',
    schemaVersion: VERSION,
    bytes: 1_000,
  }));
}

const left = (copies: readonly RotatedCopy[], safe: readonly string[] = [], budget?: number): string[] => {
  const gone = new Set(planRotation(copies, new Set(safe), budget));
  return copies.filter(({ name }) => !gone.has(name)).map(({ name }) => name);
};

describe('rotation', () => {
  it('keeps the newest twelve, then one an hour, a day and a month', () => {
    const names = left(hourly(24 * 90));
    expect(names.slice(-36)).toEqual(
      hourly(24 * 90)
        .slice(-36)
        .map(({ name }) => name),
    );
    expect(names.length).toBeGreaterThan(36 + 25);
    expect(names.length).toBeLessThanOrEqual(12 + 24 + 30 + 12);
  });

  it('removes nothing because the clock was set back a year, and goes on counting what is newer by number', () => {
    const before = hourly(30, Date.UTC(2026, 10, 1));
    const after = hourly(6, Date.UTC(2025, 10, 1), 31);
    expect(left([...before, ...after])).toEqual([...before, ...after].map(({ name }) => name));
    const many = [...hourly(200, Date.UTC(2026, 10, 1)), ...hourly(12, Date.UTC(2025, 10, 1), 201)];
    expect(left(many).slice(-12)).toEqual(many.slice(-12).map(({ name }) => name));
  });

  it('gives up the oldest for the budget, but never the newest or what is the last that reads back', () => {
    const copies = hourly(12);
    expect(left(copies, ['snapshot-2'], 5_000)).toEqual([
      'snapshot-2',
      'snapshot-9',
      'snapshot-10',
      'snapshot-11',
      'snapshot-12',
    ]);
    expect(left(copies, ['snapshot-2'], 1)).toEqual(['snapshot-2', 'snapshot-10', 'snapshot-11', 'snapshot-12']);
  });

  it('keeps the last state of each old shape and the newest twelve from before something', () => {
    const kept = hourly(20).map((copy): RotatedCopy => {
      const isOld = copy.seq === 1;
      return {
        ...copy,
        name: `kept-${copy.seq}-1`,
        family: 'kept',
        number: 1,
        reason: isOld ? 'before-migration' : 'before-import',
      };
    });
    expect(left(kept)).toEqual(['kept-1-1', ...kept.slice(-12).map(({ name }) => name)]);
  });
});
