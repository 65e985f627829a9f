import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { isoTime, type IsoTime } from '#shared/base/iso-date.ts';
import type { SecondFolderErrorCode } from '#shared/ipc/second-folder.ts';
import type { Vault } from '#shared/ipc/vault.ts';
import { FolderCopies } from '#shared/vault/second-folder.ts';
import { errnoOf } from '#shared/vault/vault-error.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';
import { nodeFs } from './node-fs.ts';

/** What the copying needs from outside. */
export interface SecondCopiesPorts {
  /** The data folder. */
  readonly root: string;
  /** The safe copies that are copied. */
  readonly vault: Vault;
  readonly now?: () => IsoTime;
  /** Writes in the second folder; a port, so that a test can interrupt a copy anywhere. */
  readonly fs?: VaultFs;
}

/** Copies the safe copies to a folder of this computer. */
export class SecondCopies extends FolderCopies {
  constructor({ root, vault, now, fs }: SecondCopiesPorts) {
    super({
      root,
      rootFs: nodeFs,
      vault,
      fs: fs ?? nodeFs,
      problemOf: (folder) => problemOfFolder(folder, root),
      now: now ?? (() => isoTime(new Date().toISOString())),
      later(work, ms) {
        const timer = setTimeout(work, ms).unref();
        return () => clearTimeout(timer);
      },
    });
  }
}

/** Whether a folder can be used; it must be there already, because a stick that is out leaves no folder, or an empty one. */
async function problemOfFolder(folder: string, dataRoot: string): Promise<SecondFolderErrorCode | null> {
  if (!isAbsolute(folder)) return 'folder-not-absolute';
  try {
    const [real, root] = await Promise.all([realpath(folder), realpath(dataRoot)]);
    if (!(await stat(real)).isDirectory()) return 'folder-missing';
    const way = relative(root, real);
    return way === '' || (!way.startsWith('..') && !isAbsolute(way)) ? 'folder-inside' : null;
  } catch (error) {
    const code = errnoOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'folder-missing' : 'folder-failed';
  }
}
