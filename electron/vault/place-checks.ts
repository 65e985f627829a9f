import { readFile, realpath, stat, statfs } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { PlaceErrorCode } from '#shared/ipc/copies-place.ts';
import type { VaultErrorCode } from '#shared/ipc/vault.ts';
import { writeAtomically } from '#shared/vault/atomic-file.ts';
import { readSecondSettings } from '#shared/vault/second-settings.ts';
import { errnoOf, toVaultFailure } from '#shared/vault/vault-error.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';
import { nodeFs } from './node-fs.ts';
import { pathOf, type Place } from './place-settings.ts';

/** Says that a folder of copies is whole and whose it is. Without it nothing is there: another stick, or an empty place of one. */
export const PLACE_NOTE = 'place.json';
/** Room beyond the copies themselves that has to be free, in bytes: the work goes on afterwards. */
const SPARE_BYTES = 16 * 1024 * 1024;

/** Whether a path lies in a folder or is it. Both are real paths. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Why a folder cannot take the safe copies; null when it can. It must be there already. */
export async function problemOfPlace(root: string, folder: string, now: Place): Promise<PlaceErrorCode | null> {
  if (!isAbsolute(folder)) return 'place-not-absolute';
  try {
    const real = await realpath(folder);
    if (!(await stat(real)).isDirectory()) return 'place-missing';
    if (isWithin(real, await realpath(root))) return 'place-inside';
    if (now.chosen !== null) {
      const [chosen, copies] = await Promise.all([realOr(now.chosen), realOr(pathOf(root, now))]);
      if (real === chosen || isWithin(real, copies)) return 'place-same';
    }
    const { folder: second } = await readSecondSettings({ root, rootFs: nodeFs });
    const other = second === null ? null : await realOr(second);
    return other !== null && (isWithin(real, other) || isWithin(other, real)) ? 'place-second' : null;
  } catch (error) {
    return placeProblemOf(error);
  }
}

/** The problem that an error of the file system stands for. */
export function placeProblemOf(error: unknown): PlaceErrorCode {
  const code = errnoOf(error);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return 'place-read-only';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'place-missing' : 'place-failed';
}

/** The code for an error while copies were written to another folder. */
export function moveProblemOf(error: unknown): PlaceErrorCode | VaultErrorCode {
  const { code } = toVaultFailure(error).error;
  return code === 'vault-full' || code === 'vault-damaged' ? code : placeProblemOf(error);
}

/** Whether the copies that were put into a folder are there: it may be another stick, or none. */
export async function isPlaceThere(root: string, place: Place): Promise<boolean> {
  try {
    if (place.chosen === null) return (await stat(pathOf(root, place))).isDirectory();
    const note = JSON.parse(await readFile(join(pathOf(root, place), PLACE_NOTE), 'utf8')) as { name?: unknown } | null;
    return note?.name === place.name;
  } catch {
    return false;
  }
}

/** Writes that a folder of copies is whole. */
export async function notePlace(fs: VaultFs, folder: string, name: string): Promise<void> {
  await writeAtomically(fs, folder, PLACE_NOTE, Buffer.from(`${JSON.stringify({ format: 1, name })}\n`, 'utf8'));
}

/** Whether there is room for so many bytes and some work. A file system that does not tell is tried. */
export async function hasRoom(folder: string, bytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: Number.MAX_SAFE_INTEGER, bsize: 1 }));
  return bavail * bsize > bytes + SPARE_BYTES;
}

function realOr(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
