import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockDataFolder } from '#electron/vault/folder-lock.ts';
import { temporaryFolder } from './vault-samples.ts';

/** Changes the note that a program left. */
async function rewrite(root: string, change: Readonly<Record<string, unknown>>): Promise<void> {
  const path = join(root, 'in-use.json');
  await writeFile(path, JSON.stringify({ ...(JSON.parse(await readFile(path, 'utf8')) as object), ...change }));
}

describe('data folder', () => {
  it('belongs to one program at a time, and the second is told which one has it', async () => {
    const root = await temporaryFolder();
    const first = await lockDataFolder(root, 'electron');
    expect(await lockDataFolder(root, 'browser')).toEqual({
      ok: false,
      error: { code: 'folder-in-use', params: { host: 'electron', pid: process.pid } },
    });
    if (first.ok) await first.value.release();
    expect(await lockDataFolder(root, 'browser')).toMatchObject({ ok: true });
  });

  it('is given to one only of many that come together, also when a dead one left it', async () => {
    const root = await temporaryFolder();
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'close');
    for (const stale of [false, true]) {
      if (stale)
        await writeFile(join(root, 'in-use.json'), JSON.stringify({ pid: dead.pid, token: 'x', host: 'browser' }));
      const all = await Promise.all(Array.from({ length: 12 }, () => lockDataFolder(root, 'browser')));
      const held = all.filter((one) => one.ok);
      expect(held).toHaveLength(1);
      for (const one of held) if (one.ok) await one.value.release();
    }
    expect(await readdir(root)).toEqual([]);
  });

  it('is taken from a program that was killed, and from a number that another process has by now', async () => {
    const root = await temporaryFolder();
    await lockDataFolder(root, 'browser');
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'close');
    await rewrite(root, { pid: dead.pid });
    expect(await lockDataFolder(root, 'electron')).toMatchObject({ ok: true });
    await rewrite(root, { pid: process.ppid, started: 'another boot/1' });
    expect(await lockDataFolder(root, 'electron')).toMatchObject({ ok: true });
    await rewrite(root, { pid: process.ppid, started: '', at: 1 });
    const taken = await lockDataFolder(root, 'browser');
    // Where the system tells when a process started, a note without it goes by the time of the last boot.
    expect(taken).toMatchObject({ ok: true });
  });

  it('is not taken from a living program whose note says nothing of its start', async () => {
    const root = await temporaryFolder();
    await lockDataFolder(root, 'browser');
    await rewrite(root, { pid: process.ppid, started: '', at: Date.now() });
    expect(await lockDataFolder(root, 'browser')).toMatchObject({ ok: false, error: { code: 'folder-in-use' } });
  });

  it('is taken when its note is damaged', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'in-use.json'), '{ half');
    expect(await lockDataFolder(root, 'browser')).toMatchObject({ ok: true });
  });
});
