import { fail } from '#shared/base/result.ts';
import type { Vault, VaultResult } from '#shared/ipc/vault.ts';
import type { BrowserServer } from './browser-server.ts';

/** The vault behind the server on 127.0.0.1. */
export function createBrowserVault(server: BrowserServer): Vault {
  async function call<T>(name: string, body: unknown): Promise<VaultResult<T>> {
    try {
      const answer = await server.post(`/vault/${name}`, body);
      if (answer.status === 403) return fail('vault-denied', { status: 403 });
      if (!answer.ok) return fail('vault-failed', { status: answer.status });
      return (await answer.json()) as VaultResult<T>;
    } catch {
      return fail('vault-unreachable');
    }
  }
  return {
    list: () => call('list', {}),
    append: (engagementId, schemaVersion, entries) => call('append', { engagementId, schemaVersion, entries }),
    snapshot: (engagementId, snapshot) => call('snapshot', { engagementId, snapshot }),
    load: (engagementId) => call('load', { engagementId }),
    copies: (engagementId) => call('copies', { engagementId }),
    loadAt: (engagementId, point) => call('loadAt', { engagementId, point }),
    keepOnlyNewest: (engagementId) => call('keep-only-newest', { engagementId }),
    remove: (engagementId) => call('remove', { engagementId }),
  };
}

/** For a page that no server stands behind: every call says so. */
export const unreachableVault: Vault = {
  list: () => Promise.resolve(fail('vault-unreachable')),
  append: () => Promise.resolve(fail('vault-unreachable')),
  snapshot: () => Promise.resolve(fail('vault-unreachable')),
  load: () => Promise.resolve(fail('vault-unreachable')),
  copies: () => Promise.resolve(fail('vault-unreachable')),
  loadAt: () => Promise.resolve(fail('vault-unreachable')),
  keepOnlyNewest: () => Promise.resolve(fail('vault-unreachable')),
  remove: () => Promise.resolve(fail('vault-unreachable')),
};
