import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { fail, ok } from '#shared/base/result.ts';
import type { FileErrorCode, FileKind, FileResult, OpenedFile, SavedFile } from '#shared/ipc/host.ts';
import { writeAtomically } from '#shared/vault/atomic-file.ts';
import { nodeFs } from '#electron/vault/node-fs.ts';
import type { SavedFiles } from './saved-files.ts';

/** Largest file that is read, in bytes. */
const OPEN_MOST = 50 * 1024 * 1024;

/** Asks where to save and writes the whole file or none of it. `make` gives the bytes, once it is known that they are wanted. */
export async function saveFile(
  window: BrowserWindow,
  saved: SavedFiles,
  file: { readonly name: string; readonly kind: FileKind; readonly make: () => Promise<Uint8Array> },
): Promise<FileResult<SavedFile>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: file.name,
    filters: [{ name: file.kind.label, extensions: [file.kind.extension] }],
  });
  if (canceled || filePath === '') return ok(null);
  const folder = dirname(filePath);
  const name = basename(filePath);
  try {
    await writeAtomically(nodeFs, folder, name, await file.make());
    return ok({ name, folder, handle: saved.keep(filePath) });
  } catch (error) {
    return fail(codeOf(error));
  }
}

/** Asks for one file and reads it. */
export async function openFile(window: BrowserWindow, kind: FileKind): Promise<FileResult<OpenedFile>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: kind.label, extensions: [kind.extension, ...(kind.alsoExtensions ?? [])] }],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? ok(null) : readOpened(path);
}

/** Asks for a folder; null when the user cancels. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Reads a file that the user or the system named. */
export async function readOpened(path: string): Promise<FileResult<OpenedFile>> {
  try {
    if ((await stat(path)).size > OPEN_MOST) return fail('file-too-large', { max: OPEN_MOST / 1024 / 1024 });
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch (error) {
    return fail(codeOf(error));
  }
}

function codeOf(error: unknown): FileErrorCode {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'file-full';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOENT' ? 'file-denied' : 'file-failed';
}
