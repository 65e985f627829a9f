import type { RecordId } from '../../base/ids.ts';
import { fullName } from '../../domain/blueprint/problem-at.ts';
import type { EngagementData } from '../../domain/engagement/engagement-data.ts';
import { classOf, isForClient, isInternalClass } from '../../domain/model/classification.ts';
import type { WithheldReason } from '../../domain/model/field-class.ts';
import { emptyValue, type FieldSpec } from '../../domain/model/fields.ts';
import { KIND_NAMES, kindSpec, type Kind } from '../../domain/model/kinds.ts';
import type { AnyRecord, LooseRecord } from '../../domain/model/record.ts';
import { isCleared } from './client-edition.ts';

/** A value that the client edition leaves out. */
export interface WithheldValue {
  /** Name of the field; `fieldLabel` has its word. */
  readonly field: string;
  /** What it says: the text, the number without grouping, the code of a choice, or the names of linked records. */
  readonly text: string;
  readonly why: WithheldReason;
}

/** A record of which the client edition leaves something out. */
export interface WithheldRecord {
  readonly kind: Kind;
  readonly id: RecordId;
  readonly ref: string | null;
  /** What the record is called; when that is withheld too, what it belongs to, or when and where it was. May be `''`. */
  readonly title: string;
  /** At least one, in the order of the kind's fields. */
  readonly values: readonly WithheldValue[];
}

function textOf(data: EngagementData, spec: FieldSpec, value: unknown): string {
  const nameOf = (id: RecordId): string => {
    const target = data.findAny(id);
    return target === undefined ? '' : fullName(target);
  };
  switch (spec.type) {
    case 'links':
      return (value as readonly RecordId[])
        .map(nameOf)
        .filter((name) => name !== '')
        .join(', ');
    case 'link':
      return value === null ? '' : nameOf(value as RecordId);
    case 'choices':
      return (value as readonly string[]).join(', ');
    case 'flag':
      return '';
    default:
      return typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  }
}

const isEmpty = (spec: FieldSpec, value: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(emptyValue(spec));

// A single score that nothing ties to a person is only one of many.
function isTied(record: AnyRecord): boolean {
  const loose = record as unknown as LooseRecord;
  return Object.entries(kindSpec(record.kind).fields).some(
    ([field, spec]) => isInternalClass(classOf(record.kind, field)) && !isEmpty(spec, loose[field]),
  );
}

function reasonFor(record: AnyRecord, field: string): WithheldReason | null {
  const fieldClass = classOf(record.kind, field);
  if (isInternalClass(fieldClass)) return fieldClass;
  switch (fieldClass) {
    case 'cleared':
      return isCleared(record) ? null : 'notCleared';
    case 'pooled':
      return isTied(record) ? 'singleScore' : null;
    case 'counted':
      return 'onlyNumber';
    case 'client':
    case 'bookkeeping':
    case 'copy':
      return null;
  }
}

function valuesOf(data: EngagementData, record: AnyRecord): WithheldValue[] {
  const loose = record as unknown as LooseRecord;
  return Object.entries(kindSpec(record.kind).fields).flatMap(([field, spec]) => {
    const why = reasonFor(record, field);
    const text = why === null ? '' : textOf(data, spec, loose[field]);
    return why === null || text === '' ? [] : [{ field, text, why }];
  });
}

function titleOf(data: EngagementData, record: AnyRecord): string {
  const { title, fields } = kindSpec(record.kind);
  if (isForClient(record.kind, title)) return data.nameOf(record.id);
  const parent = record.parentId === null ? undefined : data.findAny(record.parentId);
  const loose = record as unknown as LooseRecord;
  const places = Object.entries(fields)
    .filter(([field, spec]) => isForClient(record.kind, field) && (spec.type === 'date' || spec.type === 'link'))
    .map(([field, spec]) => textOf(data, spec, loose[field]));
  return [parent === undefined ? '' : fullName(parent), ...places].filter((part) => part !== '').join(' · ');
}

/**
 * Everything that the client edition of an engagement leaves out, by kind in the order of `KINDS`, each in its own order;
 * what the preview lists before an export. Empty values are not listed, and a single score is only when something ties it
 * to a person. For a document of an agreed version give `frozenData`: its copies are not looked into here.
 */
export function withheldItems(data: EngagementData): readonly WithheldRecord[] {
  return KIND_NAMES.flatMap((kind) =>
    (data.all(kind) as readonly AnyRecord[]).flatMap((record): WithheldRecord[] => {
      const values = valuesOf(data, record);
      if (values.length === 0) return [];
      return [{ kind, id: record.id, ref: record.ref, title: titleOf(data, record), values }];
    }),
  );
}
