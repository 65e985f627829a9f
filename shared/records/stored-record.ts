import type { EngagementId, RecordId } from '../base/ids.ts';
import type { IsoTime } from '../base/iso-date.ts';
import type { OrderKey } from '../base/order-key.ts';
import { fail, ok, type Failure, type Result } from '../base/result.ts';
import type { Kind } from '../domain/model/kinds.ts';
import type { AnyRecord } from '../domain/model/record.ts';
import { bodySchema, envelopeSchema } from './schema.ts';

/**
 * A record as it is stored: what is indexed, and one body with the content. Indexes never reach into the body, so that
 * it can be sealed under a passphrase without changing a query.
 */
export interface StoredRecord {
  readonly id: RecordId;
  readonly engagementId: EngagementId;
  readonly kind: Kind;
  readonly parentId: RecordId | null;
  readonly order: OrderKey;
  readonly ref: string | null;
  readonly createdAt: IsoTime;
  readonly updatedAt: IsoTime;
  readonly rev: number;
  /** For each field that was changed since the record was created: the revision in which it last changed. */
  readonly revs: Readonly<Record<string, number>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Why stored data was refused. `where` names record and field. */
export type RecordFailure = Failure<'record-invalid'>;

/** Checks data of unknown origin. `record-invalid` names the first field that is wrong. */
export function parseStoredRecord(value: unknown): Result<StoredRecord, RecordFailure> {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return fail('record-invalid', { where: pathOf(envelope.error.issues[0]?.path) });
  const body = bodySchema(envelope.data.kind).safeParse(envelope.data.body);
  if (!body.success) {
    const path = pathOf(body.error.issues[0]?.path);
    return fail('record-invalid', { where: `${envelope.data.kind} ${envelope.data.id}: ${path}` });
  }
  return ok({ ...envelope.data, body: body.data } as StoredRecord);
}

/** A stored record as the rest of the product sees it. */
export function toRecord(stored: StoredRecord): AnyRecord {
  const { body, revs: _revs, ...meta } = stored;
  return { ...body, ...meta } as unknown as AnyRecord;
}

/** A record that was made outside the store (the sample, an old file), as it is stored. */
export function toStored(record: AnyRecord): StoredRecord {
  const { id, engagementId, kind, parentId, order, ref, createdAt, updatedAt, rev, ...body } = record;
  return { id, engagementId, kind, parentId, order, ref, createdAt, updatedAt, rev, revs: {}, body };
}

/** What owns a record, the nearest first, as far as it is among some records; it ends where it would go round in a circle. */
export function ownersOf(all: ReadonlyMap<RecordId, StoredRecord>, record: StoredRecord): readonly StoredRecord[] {
  const owners: StoredRecord[] = [];
  const seen = new Set<RecordId>([record.id]);
  for (let id = record.parentId; id !== null && !seen.has(id);) {
    seen.add(id);
    const owner = all.get(id);
    if (owner === undefined) break;
    owners.push(owner);
    id = owner.parentId;
  }
  return owners;
}

function pathOf(path: readonly PropertyKey[] | undefined): string {
  return path === undefined || path.length === 0 ? '?' : path.map(String).join('.');
}
