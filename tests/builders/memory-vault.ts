import type { EngagementId } from '#shared/base/ids.ts';
import { fail, ok } from '#shared/base/result.ts';
import type {
  Vault,
  VaultCopy,
  VaultEntry,
  VaultErrorCode,
  VaultPoint,
  VaultSnapshot,
  VaultStatus,
} from '#shared/ipc/vault.ts';

interface Held {
  snapshot: VaultSnapshot | null;
  /** Everything that was appended, so that each moment can be reached. */
  log: VaultEntry[];
  entries: VaultEntry[];
  /** Every snapshot of the chain, and the ones beside it. */
  copies: { readonly name: string; readonly snapshot: VaultSnapshot }[];
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
    const held = this.held.get(id) ?? { snapshot: null, log: [], entries: [], copies: [], schemaVersion };
    for (const entry of entries) {
      const last = held.entries.at(-1)?.seq ?? held.snapshot?.seq ?? 0;
      if (entry.seq <= last) continue;
      if (entry.seq !== last + 1) return Promise.resolve(fail('vault-gap' as const));
      held.entries.push(entry);
      held.log.push(entry);
    }
    this.held.set(id, held);
    return Promise.resolve(ok(this.#status(id)));
  }

  snapshot(id: EngagementId, snapshot: VaultSnapshot) {
    if (this.failing !== null) return Promise.resolve(fail(this.failing));
    const { reason = 'regular' } = snapshot;
    const { schemaVersion } = snapshot;
    const held = this.held.get(id) ?? { snapshot: null, log: [], entries: [], copies: [], schemaVersion };
    this.held.set(id, held);
    held.copies.push({ name: `copy-${held.copies.length + 1}`, snapshot });
    const isNewer = snapshot.seq >= this.#status(id).lastSeq;
    if (isNewer && (reason === 'regular' || reason === 'manual')) {
      Object.assign(held, { snapshot, entries: [], schemaVersion });
    }
    return Promise.resolve(ok(this.#status(id)));
  }

  load(id: EngagementId) {
    const held = this.held.get(id);
    return Promise.resolve(ok({ snapshot: held?.snapshot ?? null, entries: held?.entries ?? [] }));
  }

  copies(id: EngagementId) {
    const held = this.held.get(id);
    const copies = (held?.copies ?? []).map(({ name, snapshot }): VaultCopy => {
      const { seq, count, schemaVersion, savedAt = null, reason = 'regular', text } = snapshot;
      return { name, seq, count, schemaVersion, savedAt, reason, bytes: text.length, isReadable: true };
    });
    const moments = (held?.log ?? []).map(({ seq, count, at = null }) => ({ seq, count, at }));
    return Promise.resolve(ok({ copies, moments, bytes: 0, damagedFiles: 0 }));
  }

  loadAt(id: EngagementId, point: VaultPoint) {
    const held = this.held.get(id);
    const copies = held?.copies ?? [];
    const snapshot =
      'copy' in point
        ? copies.find(({ name }) => name === point.copy)?.snapshot
        : copies.findLast((copy) => copy.snapshot.seq <= point.seq && copy.snapshot.reason !== 'put-aside')?.snapshot;
    const seq = 'copy' in point ? (snapshot?.seq ?? 0) : point.seq;
    const entries = (held?.log ?? []).filter((entry) => entry.seq > (snapshot?.seq ?? 0) && entry.seq <= seq);
    const last = entries.at(-1) ?? snapshot;
    if (last?.seq !== seq) return Promise.resolve(fail('vault-no-point' as const));
    const schemaVersion = snapshot?.schemaVersion ?? held?.schemaVersion ?? 1;
    return Promise.resolve(ok({ snapshot: snapshot ?? null, entries, seq, count: last.count, schemaVersion }));
  }

  keepOnlyNewest(id: EngagementId) {
    if (this.failing !== null) return Promise.resolve(fail(this.failing));
    const held = this.held.get(id);
    const newest = held?.copies.findLast(({ snapshot }) => snapshot === held.snapshot);
    if (held === undefined || newest === undefined || held.entries.length > 0) {
      return Promise.resolve(fail('vault-gap' as const));
    }
    const files = held.copies.length - 1 + held.log.length;
    Object.assign(held, { copies: [newest], log: [] });
    return Promise.resolve(ok({ files, bytes: files }));
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
