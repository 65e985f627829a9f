import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { isIsoTime, type IsoTime } from '#shared/base/iso-date.ts';
import type { SecondFolderErrorCode } from '#shared/ipc/second-folder.ts';
import { writeAtomically } from './atomic-file.ts';
import { errnoOf } from './vault-error.ts';
import { nodeFs } from './vault-fs.ts';

/** Folder in the chosen folder: whatever else is there is never touched. */
const COPIES = 'quarterdeck-copies';
/** Says that a set is whole, and when it was. Without it the set is not there: another stick, or an empty place of one. */
const NOTE = 'copies.json';

/** The sets of copies in a chosen folder. */
export function setsOf(folder: string): string {
  return join(folder, COPIES);
}

/** Whether a folder can be used; it must be there already, because a stick that is out leaves no folder, or an empty one. */
export async function problemOfFolder(folder: string, dataRoot: string): Promise<SecondFolderErrorCode | null> {
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

/** When a set was last completed; null when it is not there or does not say. */
export async function completedAt(folder: string, source: string): Promise<IsoTime | null> {
  try {
    const note = JSON.parse(await readFile(join(setsOf(folder), source, NOTE), 'utf8')) as { copiedAt?: unknown };
    return isIsoTime(note.copiedAt) ? note.copiedAt : null;
  } catch {
    return null;
  }
}

/** Writes when a set was completed. */
export async function noteCompleted(folder: string, source: string, copiedAt: IsoTime): Promise<void> {
  const text = `${JSON.stringify({ format: 1, copiedAt })}\n`;
  await writeAtomically(nodeFs, join(setsOf(folder), source), NOTE, Buffer.from(text, 'utf8'));
}

/** The problem that an error of the file system stands for. */
export function problemOfError(error: unknown): SecondFolderErrorCode | 'vault-full' {
  const code = errnoOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'vault-full';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return 'folder-read-only';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'folder-missing' : 'folder-failed';
}
