import { describe, expect, it } from 'vitest';
import type { VaultErrorCode } from '#shared/ipc/vault.ts';
import { openFileVault } from '#electron/vault/file-vault.ts';
import { CLIENT, entries, faultyFs, snapshotAt, temporaryFolder, VERSION } from './vault-samples.ts';

/** Works as a window does: on a failure it tries the same again; a gap is closed with a snapshot. Returns what was said. */
async function work(folder: string, at: number, errno: string) {
  const fs = faultyFs({ at, errno });
  const vault = await openFileVault(folder, fs);
  const codes = new Set<VaultErrorCode>();
  for (let seq = 1; seq <= 6; seq += 1) {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const done = await vault.append(CLIENT, VERSION, entries(seq, seq));
      if (done.ok) break;
      codes.add(done.error.code);
      if (done.error.code === 'vault-gap' && (await vault.snapshot(CLIENT, snapshotAt(seq))).ok) break;
    }
    // What was acknowledged is on disk for a reader who knows nothing of this process.
    const reader = await openFileVault(folder);
    expect(await reader.list()).toMatchObject({ ok: true, value: [{ lastSeq: seq }] });
    if (seq % 2 === 1) continue;
    const saved = await vault.snapshot(CLIENT, snapshotAt(seq));
    if (!saved.ok) {
      codes.add(saved.error.code);
      expect(await vault.snapshot(CLIENT, snapshotAt(seq))).toMatchObject({ ok: true });
    }
  }
  return { codes: [...codes], calls: fs.calls() };
}

describe('vault on a failing disk', () => {
  for (const [errno, code, every] of [
    ['EIO', 'vault-failed', 1],
    ['ENOSPC', 'vault-full', 4],
    ['EROFS', 'vault-denied', 7],
  ] as const) {
    it(`loses nothing that it acknowledged when any single call fails with ${errno}`, async () => {
      const { calls } = await work(await temporaryFolder(), 0, errno);
      expect(calls).toBeGreaterThan(40);
      let failures = 0;
      for (let at = 1; at <= calls; at += every) {
        const { codes } = await work(await temporaryFolder(), at, errno);
        expect(codes.filter((said) => said !== code && said !== 'vault-gap')).toEqual([]);
        failures += codes.length;
      }
      expect(failures).toBeGreaterThan(4);
    });
  }

  it('does not believe bytes that were written but not flushed', async () => {
    const folder = await temporaryFolder();
    for (let at = 1; at < 12; at += 1) {
      const vault = await openFileVault(folder, faultyFs({ at, errno: 'EIO' }));
      const before = await vault.list();
      const held = before.ok ? (before.value[0]?.lastSeq ?? 0) : null;
      if (held === null) continue;
      const failed = await vault.append(CLIENT, VERSION, entries(held + 1, held + 2));
      if (failed.ok) continue;
      expect(await vault.list()).toMatchObject({ ok: true });
      const after = await vault.list();
      if (after.ok) expect(after.value[0]?.lastSeq ?? 0).toBe(held);
    }
  });

  it('says that a removal failed, and never leaves what looks like damage', async () => {
    for (let at = 1; at < 25; at += 1) {
      const folder = await temporaryFolder();
      const quiet = await openFileVault(folder);
      await quiet.append(CLIENT, VERSION, entries(1, 3));
      await quiet.snapshot(CLIENT, snapshotAt(3));
      const vault = await openFileVault(folder, faultyFs({ at, errno: 'EIO' }));
      await vault.list();
      const removed = await vault.remove(CLIENT);
      const after = await openFileVault(folder);
      const listed = await after.list();
      const isHeld = listed.ok && listed.value.some(({ lastSeq }) => lastSeq > 0);
      if (removed.ok) expect([at, isHeld]).toEqual([at, false]);
      expect(await after.load(CLIENT)).toMatchObject({ ok: true });
    }
  });
});
