import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFileVault } from '#electron/vault/file-vault.ts';
import { CLIENT, entries, snapshotAt, temporaryFolder, VERSION } from './vault-samples.ts';

/** Stops a mounted ext4 at once, without writing what waits: as when the power goes. */
const SHUTDOWN = 'open(my $f, "<", $ARGV[0]) or die; my $how = pack("L", 2); ioctl($f, 0x8004587d, $how) or die "$!"';

const run = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;

const canCut =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/dev/loop-control') &&
  run('perl', '-e', '1') &&
  run('mkfs.ext4', '-V');

/** A disk of its own that can lose its power. */
async function disk() {
  const base = await temporaryFolder();
  const image = join(base, 'disk.img');
  const mount = join(base, 'disk');
  await mkdir(mount);
  const isMounted =
    run('truncate', '-s', '32M', image) &&
    run('mkfs.ext4', '-q', '-F', image) &&
    run('mount', '-o', 'loop', image, mount);
  return {
    isMounted,
    vault: join(mount, 'vault'),
    cut: () => run('perl', '-e', SHUTDOWN, mount),
    again: () => run('umount', mount) && run('mount', '-o', 'loop', image, mount),
    leave: () => run('umount', '-l', mount),
  };
}

it.skipIf(!canCut)(
  'loses nothing that it acknowledged when the power goes (needs root, a loop device and ext4)',
  async ({ skip }) => {
    const power = await disk();
    if (!power.isMounted) return skip('this machine mounts no loop device');
    try {
      let acknowledged = 0;
      for (let cut = 1; cut <= 3; cut += 1) {
        const vault = await openFileVault(power.vault);
        const end = acknowledged + 8 * cut;
        for (let seq = acknowledged + 1; seq <= end; seq += 1) {
          expect(await vault.append(CLIENT, VERSION, entries(seq, seq))).toMatchObject({ ok: true });
          if (seq % 5 === 0) expect(await vault.snapshot(CLIENT, snapshotAt(seq))).toMatchObject({ ok: true });
          acknowledged = seq;
        }
        // One more is on its way and not acknowledged.
        const late = vault.append(CLIENT, VERSION, entries(end + 1, end + 1));
        expect(power.cut()).toBe(true);
        if ((await late).ok) acknowledged = end + 1;
        expect(power.again()).toBe(true);
        const after = await openFileVault(power.vault);
        const listed = await after.list();
        const held = listed.ok ? (listed.value[0]?.lastSeq ?? 0) : 0;
        expect(held).toBeGreaterThanOrEqual(acknowledged);
        const loaded = await after.load(CLIENT);
        const from = loaded.ok ? (loaded.value.snapshot?.seq ?? 0) : 0;
        expect(loaded).toMatchObject({ ok: true, value: { entries: entries(from + 1, held) } });
        acknowledged = held;
      }
    } finally {
      power.leave();
    }
  },
);
