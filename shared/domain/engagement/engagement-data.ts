import { invariant } from '../../base/invariant.ts';
import type { RecordId } from '../../base/ids.ts';
import { KIND_NAMES, kindSpec, type Kind } from '../model/kinds.ts';
import { titleField, type AnyRecord, type LooseRecord, type RecordOf } from '../model/record.ts';

/** All records of one engagement, by kind, each list in its order. What documents, checks and traces are derived from. */
export class EngagementData {
  readonly #byKind = new Map<Kind, AnyRecord[]>();
  readonly #byId = new Map<RecordId, AnyRecord>();

  constructor(records: Iterable<AnyRecord>) {
    for (const kind of KIND_NAMES) this.#byKind.set(kind, []);
    for (const record of records) {
      this.#byKind.get(record.kind)?.push(record);
      this.#byId.set(record.id, record);
    }
    for (const list of this.#byKind.values()) {
      list.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1));
    }
  }

  /** The engagement's own record. */
  get engagement(): RecordOf<'engagement'> {
    const record = this.all('engagement')[0];
    invariant(record !== undefined, 'an engagement has its own record');
    return record;
  }

  /** Number of records of all kinds. */
  get size(): number {
    return this.#byId.size;
  }

  /** Every record of a kind, in order. */
  all<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly RecordOf<K>[];
  }

  /** The one record of a kind that stands once; undefined before it was first written. */
  one<K extends Kind>(kind: K): RecordOf<K> | undefined {
    return this.all(kind)[0];
  }

  /** The records of a kind that a record owns, in order. */
  childrenOf<K extends Kind>(kind: K, parentId: RecordId): readonly RecordOf<K>[] {
    return this.all(kind).filter((record) => record.parentId === parentId);
  }

  /** The record that a link names; undefined when the link is empty or its target is gone. */
  find<K extends Kind>(kind: K, id: RecordId | null): RecordOf<K> | undefined {
    const record = id === null ? undefined : this.#byId.get(id);
    return record?.kind === kind ? (record as unknown as RecordOf<K>) : undefined;
  }

  /** The records that links name, in the order of the links; targets that are gone are left out. */
  findAll<K extends Kind>(kind: K, ids: readonly RecordId[]): readonly RecordOf<K>[] {
    return ids.map((id) => this.find(kind, id)).filter((record) => record !== undefined);
  }

  /** A record of any kind; undefined when there is none. */
  findAny(id: RecordId): AnyRecord | undefined {
    return this.#byId.get(id);
  }

  /** Every record, in no particular order. */
  everything(): Iterable<AnyRecord> {
    return this.#byId.values();
  }

  /** What a linked record is called; `''` when the link is empty or its target is gone. */
  nameOf(id: RecordId | null): string {
    const record = id === null ? undefined : this.#byId.get(id);
    return record === undefined ? '' : recordName(record);
  }
}

/** What a record is called in a list: the text of its title field. */
export function recordName(record: Pick<AnyRecord, 'kind'>): string {
  return titleField(record as unknown as LooseRecord, kindSpec(record.kind).title);
}
