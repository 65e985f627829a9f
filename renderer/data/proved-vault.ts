import { fail } from '#shared/base/result.ts';
import type { Vault, VaultResult } from '#shared/ipc/vault.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { findQuestion } from './recovery.ts';

/** The vault, and the way to say that the start has compared it with the store. */
export interface ProvedVault {
  readonly vault: Vault;
  proved(): void;
}

/**
 * A vault that takes nothing before it was compared with the store: one that could not be asked at the start may hold more,
 * and would take the entries of an older store for those that it has already. The comparison is made up for at the first
 * write; `vault-unproven` when it finds what only a start can settle.
 */
export function provedVault(db: QuarterdeckDatabase, vault: Vault): ProvedVault {
  let isProved = false;
  async function afterProof<T>(work: () => Promise<VaultResult<T>>): Promise<VaultResult<T>> {
    if (!isProved) {
      const listed = await vault.list();
      if (!listed.ok) return listed;
      for (const held of listed.value) {
        const found = await findQuestion(db, vault, held, 0);
        if (found !== 'same' && found !== 'ahead') return fail('vault-unproven');
      }
      isProved = true;
    }
    return work();
  }
  return {
    proved() {
      isProved = true;
    },
    vault: {
      ...vault,
      append: (...args) => afterProof(() => vault.append(...args)),
      snapshot: (...args) => afterProof(() => vault.snapshot(...args)),
    },
  };
}
