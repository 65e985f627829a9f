import { isIsoTime, type IsoTime } from '../base/iso-date.ts';
import type { SecondFolderErrorCode } from '../ipc/second-folder.ts';
import { writeAtomically } from './atomic-file.ts';
import { join } from './paths.ts';
import { errnoOf } from './vault-error.ts';
import type { VaultFs } from './vault-fs.ts';

/** Folder in the chosen folder: whatever else is there is never touched. */
const COPIES = 'quarterdeck-copies';
/** Says that a set is whole, and when it was. Without it the set is not there: another stick, or an empty place of one. */
const NOTE = 'copies.json';

/** The sets of copies in a chosen folder. */
export function setsOf(folder: string): string {
  return join(folder, COPIES);
}

/** When a set was last completed; null when it is not there or does not say. */
export async function completedAt(fs: VaultFs, folder: string, source: string): Promise<IsoTime | null> {
  try {
    const note = JSON.parse(fs.decode(await fs.read(join(setsOf(folder), source, NOTE)))) as { copiedAt?: unknown };
    return isIsoTime(note.copiedAt) ? note.copiedAt : null;
  } catch {
    return null;
  }
}

/** Writes when a set was completed. */
export async function noteCompleted(fs: VaultFs, folder: string, source: string, copiedAt: IsoTime): Promise<void> {
  const text = `${JSON.stringify({ format: 1, copiedAt })}\n`;
  await writeAtomically(fs, join(setsOf(folder), source), NOTE, fs.encode(text));
}

/** The problem that an error of the file system stands for. */
export function problemOfError(error: unknown): SecondFolderErrorCode | 'vault-full' {
  const code = errnoOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'vault-full';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return 'folder-read-only';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'folder-missing' : 'folder-failed';
}
