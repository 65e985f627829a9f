import { isoTime } from '#shared/base/iso-date.ts';
import type { SecondFolder, SecondFolderErrorCode } from '#shared/ipc/second-folder.ts';
import type { Vault, VaultResult } from '#shared/ipc/vault.ts';
import { openVault } from '#shared/vault/open-vault.ts';
import { FolderCopies } from '#shared/vault/second-folder.ts';
import { toVaultFailure } from '#shared/vault/vault-error.ts';
import { underLock } from '../under-lock.ts';
import { grantedFs } from './granted-fs.ts';
import { mayWrite, readGranted } from './granted-folder.ts';
import { originFs } from './origin-fs.ts';
import { ORIGIN_ROOT } from './origin-place.ts';

const ROOT = ORIGIN_ROOT;
const VAULT = `${ROOT}/vault`;
const TURN = `${ROOT}/turn.txt`;

/** The safe copies inside the browser, and the copies of those in a granted folder. */
export interface OriginCopies {
  readonly vault: Vault;
  /** The same without the copies of it: what is taken away here stays in the granted folder. */
  readonly plain: Vault;
  readonly second: SecondFolder;
}

/** Whether this browser lets the worker write through to the disk; proved by doing it. */
export async function canKeepCopies(): Promise<boolean> {
  try {
    await originFs.makeFolder(ROOT);
    const file = await originFs.openAppend(`${ROOT}/proof.txt`);
    await file.sync();
    await file.close();
    await originFs.remove(`${ROOT}/proof.txt`);
    return true;
  } catch {
    return false;
  }
}

/** Opens both. Nothing is read or written before the first call. */
export function openOriginCopies(): OriginCopies {
  const plain = takingTurns();
  const copies = new FolderCopies({
    root: ROOT,
    rootFs: originFs,
    vault: plain,
    fs: grantedFs(readGranted),
    problemOf: problemOfGranted,
    now: () => isoTime(new Date().toISOString()),
    later(work, ms) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    alone: (work) => underLock('quarterdeck-origin-second', work),
  });
  return { vault: copies.vault, plain, second: copies.folder };
}

/**
 * Every window has a worker of its own, and the vault keeps in memory what it wrote last: one window at a time has the vault,
 * and whoever finds that another had it in between reads it anew.
 */
function takingTurns(): Vault {
  const me = originFs.token(16);
  let opened: Vault | null = null;
  const inTurn = <T>(work: (vault: Vault) => Promise<VaultResult<T>>): Promise<VaultResult<T>> =>
    underLock('quarterdeck-origin-vault', async () => {
      const last = await originFs.read(TURN).then(originFs.decode, () => null);
      if (opened === null || last !== me) {
        opened = null;
        await takeTurn(me);
        opened = await openVault(VAULT, originFs);
      }
      return work(opened);
    }).catch(toVaultFailure);
  return {
    list: () => inTurn((vault) => vault.list()),
    append: (...args) => inTurn((vault) => vault.append(...args)),
    snapshot: (...args) => inTurn((vault) => vault.snapshot(...args)),
    load: (...args) => inTurn((vault) => vault.load(...args)),
    copies: (...args) => inTurn((vault) => vault.copies(...args)),
    loadAt: (...args) => inTurn((vault) => vault.loadAt(...args)),
    keepOnlyNewest: (...args) => inTurn((vault) => vault.keepOnlyNewest(...args)),
    remove: (...args) => inTurn((vault) => vault.remove(...args)),
  };
}

async function takeTurn(me: string): Promise<void> {
  await originFs.makeFolder(ROOT);
  await originFs.remove(TURN);
  const file = await originFs.create(TURN);
  try {
    await file.write(originFs.encode(me));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function problemOfGranted(name: string): Promise<SecondFolderErrorCode | null> {
  const folder = await readGranted();
  if (folder === null || folder.name !== name) return 'folder-missing';
  if (!(await mayWrite(folder))) return 'folder-asks';
  try {
    await folder.keys().next();
    return null;
  } catch {
    return 'folder-missing';
  }
}
