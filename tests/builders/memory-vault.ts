import type { EngagementId } from '#shared/base/ids.ts';
import { fail, ok } from '#shared/base/result.ts';
import type { Vault, VaultEntry, VaultErrorCode, VaultSnapshot, VaultStatus } from '#shared/ipc/vault.ts';

interface Held {
  snapshot: VaultSnapshot | null;
  entries: VaultEntry[];
  schemaVersion: number;
}

/** A vault in memory that keeps the rules of the real one; `failing` makes every write fail. */
export class MemoryVault implements Vault {
  failing: VaultErrorCode | null = null;
  readonly held = new Map<EngagementId, Held>();

  list() {
    return Promise.resolve(ok([...this.held.keys()].map((id) => this.#status(id))));
  }

  append(id: EngagementId, schemaVersion: number, entries: readonly VaultEntry[]) {
    if (this.failing !== null) return Promise.resolve(fail(this.failing));
    const held = this.held.get(id) ?? { snapshot: null, entries: [], schemaVersion };
    for (const entry of entries) {
      const last = held.entries.at(-1)?.seq ?? held.snapshot?.seq ?? 0;
      if (entry.seq <= last) continue;
      if (entry.seq !== last + 1) return Promise.resolve(fail('vault-gap' as const));
      held.entries.push(entry);
    }
    this.held.set(id, held);
    return Promise.resolve(ok(this.#status(id)));
  }

  snapshot(id: EngagementId, snapshot: VaultSnapshot) {
    if (this.failing !== null) return Promise.resolve(fail(this.failing));
    this.held.set(id, { snapshot, entries: [], schemaVersion: snapshot.schemaVersion });
    return Promise.resolve(ok(this.#status(id)));
  }

  load(id: EngagementId) {
    const held = this.held.get(id);
    return Promise.resolve(ok({ snapshot: held?.snapshot ?? null, entries: held?.entries ?? [] }));
  }

  remove(id: EngagementId) {
    if (this.failing !== null) return Promise.resolve(fail(this.failing));
    const files = this.held.delete(id) ? 1 : 0;
    return Promise.resolve(ok({ files, bytes: files }));
  }

  #status(id: EngagementId): VaultStatus {
    const held = this.held.get(id);
    const last = held?.entries.at(-1) ?? held?.snapshot;
    return {
      engagementId: id,
      lastSeq: last?.seq ?? 0,
      count: last?.count ?? 0,
      schemaVersion: held?.schemaVersion ?? 1,
    };
  }
}
