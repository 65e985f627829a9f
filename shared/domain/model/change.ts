import type { RecordId } from '../../base/ids.ts';
import type { OrderKey } from '../../base/order-key.ts';
import { emptyValue } from './fields.ts';
import { kindSpec, type BodyOf, type Kind } from './kinds.ts';
import type { RecordMeta, RecordOf } from './record.ts';

/** A record that comes to be. Reference, times and revision are given by the commit. */
export interface CreateChange<K extends Kind = Kind> {
  readonly op: 'create';
  readonly kind: K;
  readonly id: RecordId;
  readonly parentId: RecordId | null;
  /** Place among its siblings; null puts it last. */
  readonly order: OrderKey | null;
  /** The reference that this very record had before it was deleted; kept when nothing else has it. */
  readonly ref?: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Fields that change; `order` and `parentId` count as fields. */
export interface UpdateChange<K extends Kind = Kind> {
  readonly op: 'update';
  readonly kind: K;
  readonly id: RecordId;
  readonly set: Readonly<Record<string, unknown>>;
  /** Revision of the record that the change was made upon. Absent: whatever it is now. */
  readonly baseRev?: number;
}

/** A record that goes; its children go with it. */
export interface DeleteChange<K extends Kind = Kind> {
  readonly op: 'delete';
  readonly kind: K;
  readonly id: RecordId;
}

/** What a pure domain function asks the store to do. */
export type Change = CreateChange | UpdateChange | DeleteChange;

/** A whole content of a kind: what is given, and the empty value for the rest. */
export function fullBody<K extends Kind>(kind: K, given: Partial<BodyOf<K>>): BodyOf<K> {
  const body: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(kindSpec(kind).fields)) {
    body[name] = (given as Record<string, unknown>)[name] ?? emptyValue(spec);
  }
  return body as BodyOf<K>;
}

/** Asks for a new record; fields that are not given start empty. */
export function createRecord<K extends Kind>(
  kind: K,
  id: RecordId,
  given: Partial<BodyOf<K>> = {},
  place: { readonly parentId?: RecordId | null; readonly order?: OrderKey | null; readonly ref?: string | null } = {},
): CreateChange<K> {
  return {
    op: 'create',
    kind,
    id,
    parentId: place.parentId ?? null,
    order: place.order ?? null,
    ref: place.ref ?? null,
    body: fullBody(kind, given),
  };
}

/** Asks for changed fields of a record that was read at some revision. */
export function updateRecord<K extends Kind>(
  record: Pick<RecordMeta<K>, 'id' | 'kind' | 'rev'>,
  set: Partial<BodyOf<K>> & { readonly order?: OrderKey; readonly parentId?: RecordId | null },
): UpdateChange<K> {
  return { op: 'update', kind: record.kind, id: record.id, set, baseRev: record.rev };
}

/** Asks for a record, and what it owns, to go. */
export function deleteRecord<K extends Kind>(record: Pick<RecordOf<K>, 'id' | 'kind'>): DeleteChange<K> {
  return { op: 'delete', kind: record.kind, id: record.id } as DeleteChange<K>;
}
