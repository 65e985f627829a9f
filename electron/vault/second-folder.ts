import { realpath, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { isoTime, type IsoTime } from '#shared/base/iso-date.ts';
import type { SecondFolderErrorCode } from '#shared/ipc/second-folder.ts';
import type { Vault } from '#shared/ipc/vault.ts';
import { FolderCopies } from '#shared/vault/second-folder.ts';
import { errnoOf } from '#shared/vault/vault-error.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';
import { nodeFs } from './node-fs.ts';
import { isWithin } from './place-checks.ts';

/** What the copying needs from outside. */
export interface SecondCopiesPorts {
  /** The data folder. */
  readonly root: string;
  /** The safe copies that are copied. */
  readonly vault: Vault;
  /** The folder that the user chose for the safe copies; null for none. */
  readonly mainFolder?: () => Promise<string | null>;
  readonly now?: () => IsoTime;
  /** Writes in the second folder; a port, so that a test can interrupt a copy anywhere. */
  readonly fs?: VaultFs;
}

/** Copies the safe copies to a folder of this computer. */
export class SecondCopies extends FolderCopies {
  constructor({ root, vault, mainFolder, now, fs }: SecondCopiesPorts) {
    super({
      root,
      rootFs: nodeFs,
      vault,
      fs: fs ?? nodeFs,
      problemOf: async (folder) => problemOfFolder(folder, root, (await mainFolder?.()) ?? null),
      now: now ?? (() => isoTime(new Date().toISOString())),
      later(work, ms) {
        const timer = setTimeout(work, ms).unref();
        return () => clearTimeout(timer);
      },
      // The data folder is this program's alone.
      alone: (work) => work(),
    });
  }
}

/** Whether a folder can be used; it must be there already, because a stick that is out leaves no folder, or an empty one. */
async function problemOfFolder(
  folder: string,
  dataRoot: string,
  main: string | null,
): Promise<SecondFolderErrorCode | null> {
  if (!isAbsolute(folder)) return 'folder-not-absolute';
  try {
    const [real, root] = await Promise.all([realpath(folder), realpath(dataRoot)]);
    if (!(await stat(real)).isDirectory()) return 'folder-missing';
    if (isWithin(real, root)) return 'folder-inside';
    const chosen = main === null ? null : await realpath(main).catch(() => main);
    // Where one is lost the other one would be as well.
    return chosen !== null && (isWithin(real, chosen) || isWithin(chosen, real)) ? 'folder-main' : null;
  } catch (error) {
    const code = errnoOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'folder-missing' : 'folder-failed';
  }
}
