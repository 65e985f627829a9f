import { app, dialog } from 'electron';
import type { Failure } from '#shared/base/result.ts';
import type { DataFolder } from '#electron/vault/data-folder.ts';
import { lockDataFolder, type FolderLock } from '#electron/vault/folder-lock.ts';
import { SafeCopies } from '#electron/vault/safe-copies.ts';
import { SecondCopies } from '#electron/vault/second-folder.ts';

/** How long the last copy may hold up the end. */
const LAST_COPY_MS = 5_000;

/** The safe copies and their second copies. */
export interface Copies {
  readonly safe: SafeCopies;
  readonly second: SecondCopies;
}

/** Opens the safe copies of a data folder for this program alone; null when another one has it, which is said. */
export async function openSafeCopies(folder: DataFolder): Promise<Copies | null> {
  const lock = await lockDataFolder(folder.root, 'electron');
  if (!lock.ok) {
    refuse(lock.error);
    return null;
  }
  const safe = new SafeCopies({ root: folder.root, host: 'electron' });
  const second = new SecondCopies({ root: folder.root, vault: safe.vault, mainFolder: () => safe.chosenFolder() });
  letGoAtQuit({ safe, second }, lock.value);
  void safe.tidy();
  return { safe, second };
}

/** Says which program has the data folder, and ends: two programs would write to the same safe copies. */
function refuse(held: Failure<'folder-in-use'>): void {
  const who = held.params?.['host'] === 'electron' ? 'Another Quarterdeck' : 'Quarterdeck in the browser';
  dialog.showErrorBox(
    'Quarterdeck is already open',
    `${who} (process ${held.params?.['pid']}) is working with the same data folder. Use its window, or close it first and start again.`,
  );
  app.quit();
}

/** Before the program ends: what is not in the second folder yet goes there, then the data folder is free again. */
function letGoAtQuit({ safe, second }: Copies, lock: FolderLock): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    const late = new Promise((resolve) => setTimeout(resolve, LAST_COPY_MS));
    void Promise.race([second.close().then(() => safe.close()), late])
      .then(() => lock.release())
      .finally(() => app.exit());
  });
}
