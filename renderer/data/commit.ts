import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import type { OrderKey } from '#shared/base/order-key.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Change, CreateChange, DeleteChange, UpdateChange } from '#shared/domain/model/change.ts';
import { fieldSpec, kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import { titleField } from '#shared/domain/model/record.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';
import { checkBody } from './check-body.ts';
import type { HistoryChange, HistoryLabel } from './history.ts';
import { sameValue } from '#shared/base/same-value.ts';
import type { EngagementWriter } from './transaction.ts';

/** A field that somebody else changed since it was read. */
export interface FieldConflict {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly field: string;
  /** What this commit wanted. */
  readonly mine: unknown;
  /** What is stored. */
  readonly theirs: unknown;
  /** Revision to base the next attempt on. */
  readonly rev: number;
}

/**
 * Why a commit was refused; nothing of it is stored.
 * - `conflict`: fields were changed elsewhere since they were read; `conflicts` names them.
 * - `record-gone`: a record was deleted elsewhere.
 * - `record-exists`: a new record's id is taken.
 * - `text-too-long`, `field-invalid`: a value breaks the rules of its field.
 * - `commit-cancelled`: the one who asked for it did not want it any more.
 */
export type CommitFailure =
  | (Failure<'conflict'> & { readonly conflicts: readonly FieldConflict[] })
  | Failure<
      | 'record-gone'
      | 'record-exists'
      | 'text-too-long'
      | 'field-invalid'
      | 'commit-cancelled'
      | 'store-full'
      | 'store-failed'
    >;

/** Applies changes to the writer. Returns what undo needs, or why nothing may be stored. */
export async function applyChanges(
  writer: EngagementWriter,
  engagementId: EngagementId,
  changes: readonly Change[],
  at: IsoTime,
  onProgress: (done: number) => boolean = () => true,
): Promise<Result<HistoryChange[], CommitFailure>> {
  const done: HistoryChange[] = [];
  let seen = 0;
  const conflicts: FieldConflict[] = [];
  for (const change of changes) {
    const applied =
      change.op === 'create'
        ? await applyCreate(writer, engagementId, change, at)
        : change.op === 'update'
          ? await applyUpdate(writer, change, at, conflicts)
          : await applyDelete(writer, change);
    if (!applied.ok) return applied;
    done.push(...applied.value);
    seen += 1;
    if (!onProgress(seen)) return fail('commit-cancelled');
  }
  if (conflicts.length > 0) return { ok: false, error: { code: 'conflict', conflicts } };
  return ok(done);
}

async function applyCreate(
  writer: EngagementWriter,
  engagementId: EngagementId,
  change: CreateChange,
  at: IsoTime,
): Promise<Result<HistoryChange[], CommitFailure>> {
  const body = checkBody(change.kind, change.body);
  if (!body.ok) return body;
  // Asked for together: one answer after the other would be felt between a typed note and the room's window.
  const [held, order, ref] = await Promise.all([
    writer.read(change.id),
    change.order ?? writer.lastOrder(change.kind),
    writer.referenceFor(change.kind, body.value, change.ref ?? null),
  ]);
  if (held !== null) return fail('record-exists', { kind: change.kind });
  const record: StoredRecord = {
    id: change.id,
    engagementId,
    kind: change.kind,
    parentId: change.parentId,
    order,
    ref,
    createdAt: at,
    updatedAt: at,
    rev: 1,
    revs: {},
    body: body.value,
  };
  writer.put(record);
  return ok([{ op: 'create', record }]);
}

async function applyUpdate(
  writer: EngagementWriter,
  change: UpdateChange,
  at: IsoTime,
  conflicts: FieldConflict[],
): Promise<Result<HistoryChange[], CommitFailure>> {
  const current = await writer.read(change.id);
  if (current === null) return fail('record-gone', { kind: change.kind });
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const checked = checkBody(change.kind, { ...current.body, ...bodyPart(change) });
  if (!checked.ok) return checked;
  for (const field of Object.keys(change.set)) {
    const theirs = readField(current, field);
    const mine = field in checked.value ? checked.value[field] : change.set[field];
    if (sameValue(theirs, mine)) continue;
    if (change.baseRev !== undefined && (current.revs[field] ?? 1) > change.baseRev) {
      conflicts.push({ id: current.id, kind: current.kind, field, mine, theirs, rev: current.rev });
      continue;
    }
    before[field] = theirs;
    after[field] = mine;
  }
  if (Object.keys(after).length === 0) return ok([]);
  writer.put(withFields(current, after, at));
  return ok([{ op: 'update', id: current.id, kind: current.kind, before, after }]);
}

async function applyDelete(
  writer: EngagementWriter,
  change: DeleteChange,
): Promise<Result<HistoryChange[], CommitFailure>> {
  const current = await writer.read(change.id);
  if (current === null) return ok([]);
  const done: HistoryChange[] = [];
  for (const child of await writer.readChildren(change.id)) {
    const deleted = await applyDelete(writer, { op: 'delete', kind: child.kind, id: child.id });
    if (deleted.ok) done.push(...deleted.value);
  }
  writer.remove(change.id);
  return ok([...done, { op: 'delete', record: current }]);
}

/** A field's value, whether it is content or one of the two fields of the envelope that a user changes. */
export function readField(record: StoredRecord, field: string): unknown {
  return field === 'order' ? record.order : field === 'parentId' ? record.parentId : record.body[field];
}

/** The record with changed fields, one revision further. */
export function withFields(record: StoredRecord, fields: Readonly<Record<string, unknown>>, at: IsoTime): StoredRecord {
  const rev = record.rev + 1;
  const revs = { ...record.revs };
  for (const field of Object.keys(fields)) revs[field] = rev;
  const { order, parentId, ...body } = fields;
  return {
    ...record,
    order: order === undefined ? record.order : (order as OrderKey),
    parentId: parentId === undefined ? record.parentId : (parentId as RecordId | null),
    updatedAt: at,
    rev,
    revs,
    body: { ...record.body, ...body },
  };
}

/** What an intent asked for and what was done for it, as a label: what a deleted record takes along is not counted. */
export function labelOf(
  asked: readonly Change[],
  done: readonly HistoryChange[],
  action: string | undefined,
): HistoryLabel {
  const first = done.at(-1);
  const kind = first === undefined ? 'engagement' : first.op === 'update' ? first.kind : first.record.kind;
  const fields = first === undefined ? {} : first.op === 'update' ? first.after : first.record.body;
  return {
    action: action ?? first?.op ?? 'update',
    kind,
    name: titleField(fields as never, kindSpec(kind).title),
    count: asked.length,
    isOneKind: new Set(asked.map((change) => change.kind)).size === 1,
  };
}

function bodyPart(change: UpdateChange): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change.set).filter(([field]) => fieldSpec(change.kind, field) !== undefined),
  );
}
