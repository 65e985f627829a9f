import type { EngagementId } from '#shared/base/ids.ts';
import { fail, ok } from '#shared/base/result.ts';
import type { RemovedCopies, Vault, VaultResult, VaultStatus } from '#shared/ipc/vault.ts';

/** The copies inside the browser, beside those that the program keeps. */
export interface InsideCopies {
  readonly vault: Vault;
  /** Takes an engagement away, also out of the folder that was granted once. */
  remove(engagementId: EngagementId): Promise<VaultResult<RemovedCopies>>;
}

/** What the emergency needs from outside. */
export interface InsidePorts {
  /** Whether there is anything inside the browser. */
  isThere(): Promise<boolean>;
  /** Loads what it needs while the program still answers: its files come from there. */
  prepare(): void;
  /** Opens it, and makes it where it is not there; null when the browser does not let it, or it was never loaded. */
  open(): Promise<InsideCopies | null>;
}

/**
 * The vault of the program. While the program does not answer, what it should have kept goes inside the browser as well, which
 * is said and is no "saved"; what lies there when it answers again is handed over before anything is compared with it.
 */
export function withEmergency(program: Vault, ports: InsidePorts): Vault {
  const emergency = new Emergency(program, ports);
  return {
    list: () => emergency.list(),
    append: (id, ...rest) => emergency.written(id, (vault) => vault.append(id, ...rest)),
    snapshot: (id, ...rest) => emergency.written(id, (vault) => vault.snapshot(id, ...rest)),
    load: (id) => program.load(id),
    copies: (id) => program.copies(id),
    loadAt: (id, point) => program.loadAt(id, point),
    keepOnlyNewest: async (id) => {
      const kept = await program.keepOnlyNewest(id);
      // What was readable before and is sealed now must not stay readable there.
      return kept.ok ? ((await emergency.remove(id, 'vault')) ?? kept) : kept;
    },
    remove: async (id) => {
      const removed = await program.remove(id);
      return removed.ok ? ((await emergency.remove(id, 'everywhere')) ?? removed) : removed;
    },
  };
}

class Emergency {
  readonly #program: Vault;
  readonly #ports: InsidePorts;
  /** How far each engagement reaches inside; null before anybody looked. */
  #held: Map<EngagementId, number> | null = null;

  constructor(program: Vault, ports: InsidePorts) {
    this.#program = program;
    this.#ports = ports;
  }

  async list(): Promise<VaultResult<readonly VaultStatus[]>> {
    const listed = await this.#program.list();
    if (!listed.ok || !(await this.#handOver(listed.value))) return listed;
    return this.#program.list();
  }

  async written(
    id: EngagementId,
    work: (vault: Vault) => Promise<VaultResult<VaultStatus>>,
  ): Promise<VaultResult<VaultStatus>> {
    const done = await work(this.#program);
    if (done.ok) {
      this.#ports.prepare();
      const reached = (await this.#look()).get(id);
      if (reached !== undefined && reached <= done.value.lastSeq) await this.#clear(id);
      return done;
    }
    if (done.error.code !== 'vault-unreachable') return done;
    const kept = await this.#ports.open();
    if (kept === null) return done;
    const inside = await work(kept.vault);
    // Whoever asked sends the whole then.
    if (!inside.ok) return inside.error.code === 'vault-gap' ? inside : done;
    (await this.#look()).set(id, inside.value.lastSeq);
    return fail('vault-elsewhere');
  }

  /** Removes what lies inside of one engagement. Null when that went well, or nothing lies there. */
  async remove(id: EngagementId, where: 'vault' | 'everywhere'): Promise<VaultResult<RemovedCopies> | null> {
    if (!(await this.#ports.isThere())) return null;
    const inside = await this.#ports.open();
    const removed = await (where === 'vault' ? inside?.vault.remove(id) : inside?.remove(id));
    if (removed === undefined) return null;
    this.#held?.delete(id);
    return removed.ok ? null : removed;
  }

  /** Whether the program got anything. What cannot be handed over now stays where it is. */
  async #handOver(listed: readonly VaultStatus[]): Promise<boolean> {
    let isChanged = false;
    for (const [id, reached] of await this.#look()) {
      const held = listed.find((status) => status.engagementId === id)?.lastSeq ?? 0;
      if (held > reached) continue;
      if (held < reached && !(await this.#carry(id))) continue;
      isChanged ||= held < reached;
      await this.#clear(id);
    }
    return isChanged;
  }

  async #carry(id: EngagementId): Promise<boolean> {
    const { vault } = (await this.#ports.open()) ?? {};
    const status = (await vault?.list()) ?? fail('vault-unreachable');
    const content = (await vault?.load(id)) ?? fail('vault-unreachable');
    const version = status.ok && status.value.find((one) => one.engagementId === id)?.schemaVersion;
    if (!content.ok || typeof version !== 'number') return false;
    const { snapshot, entries } = content.value;
    if ((await this.#program.append(id, version, entries)).ok && entries.length > 0) return true;
    if (snapshot === null || !(await this.#program.snapshot(id, snapshot)).ok) return false;
    return (await this.#program.append(id, version, entries)).ok;
  }

  async #clear(id: EngagementId): Promise<void> {
    const removed = await (await this.#ports.open())?.vault.remove(id);
    if (removed?.ok === true) this.#held?.delete(id);
  }

  async #look(): Promise<Map<EngagementId, number>> {
    if (this.#held !== null) return this.#held;
    const isThere = await this.#ports.isThere();
    const listed = isThere ? await (await this.#ports.open())?.vault.list() : ok([]);
    // What cannot be looked at now is looked at again.
    if (listed?.ok !== true) return new Map();
    this.#held ??= new Map(
      listed.value.filter(({ lastSeq }) => lastSeq > 0).map((one) => [one.engagementId, one.lastSeq]),
    );
    return this.#held;
  }
}
