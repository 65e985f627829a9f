import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { fail, ok } from '#shared/base/result.ts';
import type { FileErrorCode, FileKind, FileResult, OpenedFile } from '#shared/ipc/host.ts';
import { writeAtomically } from '#electron/vault/atomic-file.ts';
import { nodeFs } from '#electron/vault/vault-fs.ts';

/** Largest file that is read, in bytes. */
const OPEN_MOST = 50 * 1024 * 1024;

/** Asks where to save and writes the whole file or none of it. */
export async function saveFile(
  window: BrowserWindow,
  name: string,
  kind: FileKind,
  bytes: Uint8Array,
): Promise<FileResult<{ readonly name: string }>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: name,
    filters: [{ name: kind.label, extensions: [kind.extension] }],
  });
  if (canceled || filePath === '') return ok(null);
  try {
    await writeAtomically(nodeFs, dirname(filePath), basename(filePath), bytes);
    return ok({ name: basename(filePath) });
  } catch (error) {
    return fail(codeOf(error));
  }
}

/** Asks for one file and reads it. */
export async function openFile(window: BrowserWindow, kind: FileKind): Promise<FileResult<OpenedFile>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: kind.label, extensions: [kind.extension] }],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? ok(null) : readOpened(path);
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
