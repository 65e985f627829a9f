import type { Vault } from '#shared/ipc/vault.ts';
import { openVault } from '#shared/vault/open-vault.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';
import { nodeFs } from './node-fs.ts';

/** Opens the safe copies in a folder of this computer. */
export function openFileVault(folder: string, fs: VaultFs = nodeFs): Promise<Vault> {
  return openVault(folder, fs);
}
