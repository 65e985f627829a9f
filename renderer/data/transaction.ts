import { Dexie } from 'dexie';
import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import { orderBetween, type OrderKey } from '#shared/base/order-key.ts';
import type { Kind } from '#shared/domain/model/kinds.ts';
import { printReference, readReference, referenceSlot } from '#shared/records/reference.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';
import type { EngagementHead, QuarterdeckDatabase } from './database.ts';

/** What the vault's log holds of one commit: enough to rebuild the records, nothing of undo. */
export interface LogPayload {
  readonly at: IsoTime;
  readonly put: readonly StoredRecord[];
  readonly del: readonly RecordId[];
  readonly counters: Readonly<Record<string, number>>;
}

/**
 * The writes of one commit, gathered inside its transaction: each record is read once, changed in memory, and written
 * together with the head and the outbox entry.
 */
export class EngagementWriter {
  readonly #db: QuarterdeckDatabase;
  readonly #engagementId: EngagementId;
  readonly #at: IsoTime;
  readonly #records = new Map<RecordId, StoredRecord | null>();
  readonly #originals = new Map<RecordId, StoredRecord | null>();
  readonly #lastOrders = new Map<Kind, OrderKey | null>();
  readonly #counters = new Map<string, number>();

  constructor(db: QuarterdeckDatabase, engagementId: EngagementId, at: IsoTime) {
    this.#db = db;
    this.#engagementId = engagementId;
    this.#at = at;
  }

  /** The record as this commit has it so far; null when it does not exist or belongs to another engagement. */
  async read(id: RecordId): Promise<StoredRecord | null> {
    const held = this.#records.get(id);
    if (held !== undefined) return held;
    const found = (await this.#db.records.get(id)) ?? null;
    const record = found?.engagementId === this.#engagementId ? found : null;
    this.#originals.set(id, record);
    this.#records.set(id, record);
    return record;
  }

  /** Records that are owned by a record, as this commit has them so far. */
  async readChildren(id: RecordId): Promise<StoredRecord[]> {
    const stored = await this.#db.records.where('parentId').equals(id).toArray();
    for (const child of stored) await this.read(child.id);
    return [...this.#records.values()].filter((record) => record?.parentId === id).filter((record) => record !== null);
  }

  put(record: StoredRecord): void {
    this.#records.set(record.id, record);
  }

  remove(id: RecordId): void {
    this.#records.set(id, null);
  }

  /** A place after every record of the kind. */
  async lastOrder(kind: Kind): Promise<OrderKey> {
    let last = this.#lastOrders.get(kind);
    if (last === undefined) {
      const row = await this.#db.records
        .where('[engagementId+kind+order]')
        .between([this.#engagementId, kind, Dexie.minKey], [this.#engagementId, kind, Dexie.maxKey])
        .last();
      last = row?.order ?? null;
    }
    const next = orderBetween(last, null);
    this.#lastOrders.set(kind, next);
    return next;
  }

  /**
   * A reference that was never given before; null for kinds without one. A record that comes back keeps its `own`, if that
   * was given once and nothing has it now.
   */
  async referenceFor(kind: Kind, body: Readonly<Record<string, unknown>>, own: string | null): Promise<string | null> {
    const workshopId = body['workshop'];
    const workshop = typeof workshopId === 'string' ? await this.read(workshopId as RecordId) : null;
    const slot = referenceSlot(kind, workshop?.ref ?? null);
    if (slot === null) return null;
    const next = await this.#counter(slot.counter);
    const read = own === null ? null : readReference(own);
    const wasGiven = read !== null && read.counter === slot.counter && read.number < next;
    if (own !== null && wasGiven && !(await this.#isTaken(kind, own))) return own;
    this.#counters.set(slot.counter, next + 1);
    return printReference(slot, next);
  }

  async #isTaken(kind: Kind, ref: string): Promise<boolean> {
    const stored = await this.#db.records
      .where('[engagementId+kind+order]')
      .between([this.#engagementId, kind, Dexie.minKey], [this.#engagementId, kind, Dexie.maxKey])
      .toArray();
    const pending = [...this.#records.values()].filter((record) => record !== null);
    return [...stored, ...pending].some((record) => record.ref === ref && this.#records.get(record.id) !== null);
  }

  /** Counts a reference as given that a loaded record brought along. */
  async reserveReference(ref: string): Promise<void> {
    const read = readReference(ref);
    if (read === null) return;
    const next = await this.#counter(read.counter);
    if (read.number >= next) this.#counters.set(read.counter, read.number + 1);
  }

  /** Writes everything and returns the new head; null when nothing changed. Must run inside the transaction. */
  async flush(): Promise<EngagementHead | null> {
    const put: StoredRecord[] = [];
    const del: RecordId[] = [];
    let added = 0;
    for (const [id, record] of this.#records) {
      const original = this.#originals.get(id) ?? null;
      if (record === original) continue;
      if (record === null) del.push(id);
      else put.push(record);
      added += (record === null ? 0 : 1) - (original === null ? 0 : 1);
    }
    if (put.length === 0 && del.length === 0) return null;
    const old = await this.#db.heads.get(this.#engagementId);
    const head: EngagementHead = {
      engagementId: this.#engagementId,
      lastSeq: (old?.lastSeq ?? 0) + 1,
      count: (old?.count ?? 0) + added,
    };
    const payload: LogPayload = { at: this.#at, put, del, counters: Object.fromEntries(this.#counters) };
    const counters = [...this.#counters].map(([counter, next]) => ({
      key: this.#key(counter),
      engagementId: this.#engagementId,
      next,
    }));
    // Sent together: the transaction keeps their order, and nobody waits for each.
    await Promise.all([
      this.#db.records.bulkPut(put),
      del.length > 0 && this.#db.records.bulkDelete(del),
      counters.length > 0 && this.#db.counters.bulkPut(counters),
      this.#db.heads.put(head),
      this.#db.outbox.add({
        engagementId: this.#engagementId,
        seq: head.lastSeq,
        count: head.count,
        payload: JSON.stringify(payload),
        at: this.#at,
      }),
    ]);
    return head;
  }

  async #counter(counter: string): Promise<number> {
    return this.#counters.get(counter) ?? (await this.#db.counters.get(this.#key(counter)))?.next ?? 1;
  }

  #key(counter: string): string {
    return `${this.#engagementId}/${counter}`;
  }
}
