import { join } from 'node:path';
import { DamagedError } from '#shared/vault/vault-error.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';
import { PLACE_NOTE } from './place-checks.ts';

/** What belongs to one place or one moment, and is not taken along. */
const LEFT_BEHIND = [/\.tmp$/, /^in-use\.json$/, new RegExp(`^${PLACE_NOTE.replace('.', '\\.')}$`)];

/**
 * Copies every file of a vault to a new folder, flushes each and reads it back. Throws when anything cannot be written or does
 * not read back as it was; what was copied until then is of no use.
 */
export async function copyVault(fs: VaultFs, from: string, to: string): Promise<void> {
  await fs.makeFolder(to);
  const folders = await fs.folders(from);
  for (const name of await fs.list(from)) {
    if (folders.includes(name) || LEFT_BEHIND.some((pattern) => pattern.test(name))) continue;
    await copyFile(fs, join(from, name), join(to, name));
  }
  for (const name of folders) await copyVault(fs, join(from, name), join(to, name));
  await fs.syncFolder(to);
}

async function copyFile(fs: VaultFs, from: string, to: string): Promise<void> {
  const bytes = await fs.read(from);
  const file = await fs.create(to);
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  if (fs.sha256(await fs.read(to)) !== fs.sha256(bytes))
    throw new DamagedError('a copied file does not read back as written');
}
