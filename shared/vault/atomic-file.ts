import { DamagedError } from './vault-error.ts';
import { sameBytes, type VaultFs } from './vault-fs.ts';
import { join } from './paths.ts';

const TEMPORARY = '.tmp';

/**
 * Writes a whole file so that after a crash or a power cut either the old or the new content is there: temporary name,
 * flush, close, rename, flush the folder, read back and compare. Throws when any step fails; the old file then stays.
 */
export async function writeAtomically(fs: VaultFs, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `${name}.${fs.token(6)}${TEMPORARY}`);
  const path = join(folder, name);
  try {
    const file = await fs.create(temporary);
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(temporary, path);
  } catch (error) {
    // What is left is removed at the next start when it cannot be removed now.
    await fs.remove(temporary).catch(() => undefined);
    throw error;
  }
  await fs.syncFolder(folder);
  if (!sameBytes(await fs.read(path), bytes)) throw new DamagedError(`${name} does not read back as written`);
}

/** Removes what interrupted writes have left behind. */
export async function removeTemporaries(fs: VaultFs, folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) if (name.endsWith(TEMPORARY)) await fs.remove(join(folder, name)).catch(() => undefined);
}
