import type { RecordId } from '../base/ids.ts';
import { sameValue } from '../base/same-value.ts';
import type { Kind } from '../domain/model/kinds.ts';
import { kindSpec } from '../domain/model/kinds.ts';
import type { StoredRecord } from './stored-record.ts';

/** What becomes of one record when an engagement is taken from one state to another. */
export interface RecordDifference {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly ref: string | null;
  /** Title of the record in the state where it is, or in the one that is wanted; empty when it has none. */
  readonly name: string;
  /** `returns`: only the wanted state has it. `goes`: only the present one has it. `changes`: both, with differences. */
  readonly change: 'returns' | 'goes' | 'changes';
  /** Names of the fields that differ; `order` and `parentId` count as fields. Empty unless it changes. */
  readonly fields: readonly string[];
}

/** How many records of one kind return, go and change. */
export interface KindDifference {
  readonly kind: Kind;
  readonly returns: number;
  readonly goes: number;
  readonly changes: number;
}

/**
 * What differs between two states of one engagement, record by record. What a record says counts, and its place; when it
 * was written and how often does not.
 */
export function compareRecords(
  present: readonly StoredRecord[],
  wanted: readonly StoredRecord[],
): readonly RecordDifference[] {
  const here = new Map(present.map((record) => [record.id, record]));
  const differences: RecordDifference[] = [];
  for (const record of wanted) {
    const now = here.get(record.id);
    here.delete(record.id);
    if (now === undefined) differences.push(describe(record, 'returns', []));
    else {
      const fields = fieldsThatDiffer(now, record);
      if (fields.length > 0) differences.push(describe(record, 'changes', fields));
    }
  }
  for (const record of here.values()) differences.push(describe(record, 'goes', []));
  return differences;
}

/** The same by kind, in the order in which the kinds first appear. */
export function countByKind(differences: readonly RecordDifference[]): readonly KindDifference[] {
  const counts = new Map<Kind, { kind: Kind; returns: number; goes: number; changes: number }>();
  for (const { kind, change } of differences) {
    const count = counts.get(kind) ?? { kind, returns: 0, goes: 0, changes: 0 };
    count[change] += 1;
    counts.set(kind, count);
  }
  return [...counts.values()];
}

/** The fields in which two states of one record differ, `order` and `parentId` among them. */
export function fieldsThatDiffer(present: StoredRecord, wanted: StoredRecord): readonly string[] {
  const names = new Set([...Object.keys(present.body), ...Object.keys(wanted.body)]);
  const fields = [...names].filter((name) => !sameValue(present.body[name], wanted.body[name]));
  if (present.order !== wanted.order) fields.push('order');
  if (present.parentId !== wanted.parentId) fields.push('parentId');
  return fields;
}

function describe(
  record: StoredRecord,
  change: RecordDifference['change'],
  fields: readonly string[],
): RecordDifference {
  const { id, kind, ref, body } = record;
  const title = body[kindSpec(kind).title];
  return { id, kind, ref, name: typeof title === 'string' ? title : '', change, fields };
}
