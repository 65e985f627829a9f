import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { SafeCopies } from '#electron/vault/safe-copies.ts';
import { SecondCopies } from '#electron/vault/second-folder.ts';
import { nodeFs } from '#electron/vault/node-fs.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';
import { CLIENT, entries, faultyFs, snapshotAt, temporaryFolder, VERSION, type Fault } from './vault-samples.ts';

const OTHER = engagementId('client-two');

const program = (root: string, fs: VaultFs = nodeFs) => new SafeCopies({ root, host: 'browser', fs });

/** A program with two engagements in its own folder, and a disk to move to. */
async function withDisk() {
  const root = join(await temporaryFolder(), 'data');
  const disk = join(await temporaryFolder(), 'disk');
  await mkdir(root);
  await mkdir(disk);
  const copies = program(root);
  await copies.vault.append(CLIENT, VERSION, entries(1, 3));
  await copies.vault.snapshot(CLIENT, snapshotAt(3));
  await copies.vault.append(CLIENT, VERSION, entries(4, 5));
  await copies.vault.append(OTHER, VERSION, entries(1, 2));
  return { root, disk, copies };
}

async function held(copies: SafeCopies): Promise<unknown> {
  const listed = await copies.vault.list();
  return listed.ok ? listed.value.map(({ engagementId: id, lastSeq }) => `${id} ${lastSeq}`) : listed.error.code;
}

const EVERYTHING = ['client-one 5', 'client-two 2'];

/** Names of all files below a folder. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
}

describe('the folder of the safe copies', () => {
  it('is moved with everything in it, goes on there, is found there by the next start, and stays behind as it was', async () => {
    const { root, disk, copies } = await withDisk();
    const moved = await copies.place.move(disk);
    expect(moved).toMatchObject({ ok: true, value: { chosen: disk, problem: null } });
    expect(moved.ok && moved.value?.earlier).toEqual([{ folder: join(root, 'vault'), isThere: true }]);
    expect(await copies.vault.load(CLIENT)).toEqual({
      ok: true,
      value: { snapshot: snapshotAt(3), entries: entries(4, 5) },
    });
    await copies.vault.append(CLIENT, VERSION, entries(6, 6));
    await copies.close();
    expect((await filesBelow(join(root, 'vault'))).length).toBeGreaterThan(2);
    const again = program(root);
    expect(await held(again)).toEqual(['client-one 6', 'client-two 2']);
    expect(await again.place.state()).toMatchObject({ chosen: disk, problem: null });
  });

  it('is moved back to the program’s own folder, and to one where it was before, without mixing with what lies there', async () => {
    const { root, disk, copies } = await withDisk();
    await copies.place.move(disk);
    await copies.vault.append(OTHER, VERSION, entries(3, 3));
    expect(await copies.place.moveHome()).toMatchObject({ ok: true, value: { chosen: null, problem: null } });
    expect(await held(copies)).toEqual(['client-one 5', 'client-two 3']);
    await copies.vault.append(OTHER, VERSION, entries(4, 4));
    expect(await copies.place.move(disk)).toMatchObject({ ok: true, value: { chosen: disk } });
    expect(await held(copies)).toEqual(['client-one 5', 'client-two 4']);
    expect((await copies.place.state()).earlier).toHaveLength(3);
    expect(await held(program(root))).toEqual('vault-away');
    await copies.close();
    expect(await held(program(root))).toEqual(['client-one 5', 'client-two 4']);
  });

  it('refuses what is no folder, one of its own, the one in use, and one that overlaps with the second folder', async () => {
    const { root, disk, copies } = await withDisk();
    const stick = join(await temporaryFolder(), 'stick');
    await mkdir(join(stick, 'below'), { recursive: true });
    await mkdir(join(root, 'below'));
    const second = new SecondCopies({ root, vault: copies.vault, mainFolder: () => copies.chosenFolder() });
    expect(await second.folder.choose(join(stick, 'below'))).toMatchObject({ ok: true });
    await copies.place.move(disk);
    const file = join(disk, 'a-file');
    await writeFile(file, 'mine');
    for (const [path, code] of [
      ['copies', 'place-not-absolute'],
      ['', 'place-not-absolute'],
      ['/there/is/no/such/folder', 'place-missing'],
      [file, 'place-missing'],
      [root, 'place-inside'],
      [join(root, 'below'), 'place-inside'],
      [disk, 'place-same'],
      [(await copies.place.state()).folder, 'place-same'],
      [stick, 'place-second'],
      [join(stick, 'below'), 'place-second'],
    ] as const) {
      expect(await copies.place.move(path), path).toMatchObject({ ok: false, error: { code } });
    }
    for (const path of [disk, (await copies.place.state()).folder]) {
      expect(await second.folder.choose(path)).toMatchObject({ ok: false, error: { code: 'folder-main' } });
    }
    expect(await held(copies)).toEqual(EVERYTHING);
  });

  it('never begins an empty vault where the chosen folder is gone, says so, and goes on when it is back', async () => {
    const { root, disk, copies } = await withDisk();
    await copies.place.move(disk);
    await copies.close();
    await rename(disk, `${disk}-out`);
    const started = program(root);
    expect(await held(started)).toBe('vault-away');
    expect(await started.vault.append(CLIENT, VERSION, entries(6, 6))).toMatchObject({ error: { code: 'vault-away' } });
    expect(await started.place.state()).toMatchObject({ chosen: disk, problem: 'place-missing' });
    // An empty place where the disk used to be is not the disk.
    await mkdir(disk);
    expect(await started.vault.snapshot(CLIENT, snapshotAt(6))).toMatchObject({ error: { code: 'vault-away' } });
    expect(await readdir(disk)).toEqual([]);
    await rm(disk, { recursive: true });
    await rename(`${disk}-out`, disk);
    expect(await started.vault.append(CLIENT, VERSION, entries(6, 6))).toMatchObject({ ok: true });
    // It may also go while the program runs.
    await rename(disk, `${disk}-out`);
    expect(await held(started)).toBe('vault-away');
    await rename(`${disk}-out`, disk);
    expect(await held(started)).toEqual(['client-one 6', 'client-two 2']);
  });

  it('uses the program’s own folder again when the user says so, and keeps the lost one in mind', async () => {
    const { root, disk, copies } = await withDisk();
    await copies.place.move(disk);
    await copies.vault.append(CLIENT, VERSION, entries(6, 6));
    const { folder } = await copies.place.state();
    await rename(disk, `${disk}-out`);
    expect(await copies.place.useHome()).toMatchObject({
      ok: true,
      value: { folder: join(root, 'vault'), chosen: null, problem: null, earlier: [{ folder, isThere: false }] },
    });
    expect(await held(copies)).toEqual(EVERYTHING);
    expect(await copies.place.removeEarlier(folder)).toMatchObject({ ok: false, error: { code: 'place-missing' } });
    await rename(`${disk}-out`, disk);
    expect((await copies.place.state()).earlier).toEqual([{ folder, isThere: true }]);
  });

  it('takes a note that cannot be read for damage, not for a folder that was never chosen', async () => {
    const { root, disk, copies } = await withDisk();
    await copies.place.move(disk);
    await copies.close();
    const note = join(root, 'safe-copies.json');
    const good = await readFile(note);
    for (const bad of ['', '{', '{"place":{"chosen":null,"name":"../.."},"earlier":[],"half":[]}', 'null']) {
      await writeFile(note, bad);
      const started = program(root);
      expect(await held(started), bad).toBe('vault-away');
      expect(await started.place.state()).toMatchObject({ problem: 'place-unreadable' });
      expect(await started.place.move(disk)).toMatchObject({ error: { code: 'place-unreadable' } });
    }
    await writeFile(note, good);
    expect(await held(program(root))).toEqual(EVERYTHING);
    await writeFile(note, '{');
    const started = program(root);
    expect(await started.place.useHome()).toMatchObject({ ok: true, value: { chosen: null, problem: null } });
    expect(await held(started)).toEqual(EVERYTHING);
  });

  it('removes an engagement for good from every earlier place too, at once or when it can be reached', async () => {
    const { root, disk, copies } = await withDisk();
    await copies.place.move(disk);
    const removed = await copies.vault.remove(CLIENT);
    expect(removed).toMatchObject({ ok: true, value: { earlier: 'removed' } });
    expect((await filesBelow(root)).filter((name) => name.includes(CLIENT))).toEqual([]);
    expect((await filesBelow(disk)).filter((name) => name.includes(CLIENT))).toEqual([]);
    await copies.place.moveHome();
    await rename(disk, `${disk}-out`);
    expect(await copies.vault.remove(OTHER)).toMatchObject({ ok: true, value: { earlier: 'waiting' } });
    await copies.close();
    await rename(`${disk}-out`, disk);
    const started = program(root);
    await started.tidy();
    expect((await filesBelow(disk)).filter((name) => name.includes(OTHER))).toEqual([]);
    expect(await held(started)).toEqual([]);
  });

  it('takes readable copies out of the earlier places when only the newest is to be kept', async () => {
    const { root, disk, copies } = await withDisk();
    await copies.place.move(disk);
    await copies.vault.snapshot(CLIENT, snapshotAt(5));
    expect(await copies.vault.keepOnlyNewest(CLIENT)).toMatchObject({ ok: true, value: { earlier: 'removed' } });
    expect((await filesBelow(join(root, 'vault'))).filter((name) => name.includes(CLIENT))).toEqual([]);
    expect(await held(copies)).toEqual(EVERYTHING);
  });

  it('deletes the copies of an earlier place when it is asked to, and of no other folder', async () => {
    const { root, disk, copies } = await withDisk();
    await copies.place.move(disk);
    for (const folder of [root, disk, (await copies.place.state()).folder, `${join(root, 'vault')}/`]) {
      expect(await copies.place.removeEarlier(folder), folder).toMatchObject({ error: { code: 'place-missing' } });
    }
    expect(await copies.place.removeEarlier(join(root, 'vault'))).toMatchObject({ ok: true, value: { earlier: [] } });
    expect(await readdir(root)).not.toContain('vault');
    expect(await held(copies)).toEqual(EVERYTHING);
  });

  it('lets nothing be written between the copying and the change of the folder', async () => {
    const { disk, copies } = await withDisk();
    const [moved, ...appended] = await Promise.all([
      copies.place.move(disk),
      copies.vault.append(CLIENT, VERSION, entries(6, 6)),
      copies.vault.append(OTHER, VERSION, entries(3, 3)),
    ]);
    expect(moved).toMatchObject({ ok: true });
    expect(appended).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await held(copies)).toEqual(['client-one 6', 'client-two 3']);
  });

  it.each([
    ['fails', faultyFs],
    ['is the last that is done before a crash', crashingFs],
  ] as const)('has the old or the new one whole when any single step of a move %s', async (_, fsOf) => {
    const { root } = await withDisk();
    const whole = faultyFs({ at: 0, errno: 'EIO' });
    expect((await moveOver(root, whole)).moved).toMatchObject({ ok: true });
    expect(whole.calls()).toBeGreaterThan(20);
    let isNew = 0;
    for (let at = 1; at <= whole.calls(); at += 1) {
      const tried = await moveOver(root, fsOf({ at, errno: 'EIO' }));
      const next = program(tried.root);
      const state = await next.place.state();
      expect(state.problem, `step ${at}`).toBeNull();
      await next.tidy();
      expect(await held(next), `step ${at}`).toEqual(EVERYTHING);
      if (fsOf === faultyFs) expect(tried.moved.ok, `step ${at}`).toBe(state.chosen !== null);
      if (state.chosen === null) expect(await filesBelow(tried.disk), `step ${at}`).toEqual([]);
      else isNew += 1;
      await next.close();
    }
    expect(isNew).toBeGreaterThan(0);
    expect(isNew).toBeLessThan(whole.calls());
  });
});

/** The real file system until a call; nothing that changes the disk is done from then on. */
function crashingFs({ at, errno }: Fault): VaultFs {
  let calls = 0;
  const step = <A extends unknown[], T>(work: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      calls += 1;
      if (calls <= at) return work(...args);
      throw Object.assign(new Error(errno), { code: errno });
    };
  };
  const file = async (opened: ReturnType<VaultFs['create']>): ReturnType<VaultFs['create']> => {
    const real = await opened;
    return { ...real, write: step(real.write), sync: step(real.sync) };
  };
  return {
    ...nodeFs,
    makeFolder: step(nodeFs.makeFolder),
    create: step((path) => file(nodeFs.create(path))),
    rename: step(nodeFs.rename),
    remove: step(nodeFs.remove),
    removeFolder: step(nodeFs.removeFolder),
    syncFolder: step(nodeFs.syncFolder),
  };
}

/** Moves a copy of a data folder to a disk over a file system; what the program holds in memory is lost afterwards. */
async function moveOver(from: string, fs: VaultFs) {
  const folder = await temporaryFolder();
  const [root, disk] = [join(folder, 'data'), join(folder, 'disk')];
  await cp(from, root, { recursive: true });
  await mkdir(disk);
  const moving = program(root, fs);
  const moved = await moving.place.move(disk);
  await moving.close();
  return { root, disk, moved };
}
