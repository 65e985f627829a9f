import { recordId, type RecordId } from '../../base/ids.ts';
import { groupBy } from '../../base/group-by.ts';
import { readFrozen, writeFrozen } from '../../domain/blueprint/frozen-record.ts';
import { EngagementData } from '../../domain/engagement/engagement-data.ts';
import { classOf, isInternalClass, isInternalKind } from '../../domain/model/classification.ts';
import { emptyValue, type FieldSpec } from '../../domain/model/fields.ts';
import { kindSpec, type Kind } from '../../domain/model/kinds.ts';
import type { AnyRecord, LooseRecord, RecordOf } from '../../domain/model/record.ts';
import { poolScores } from './pool-scores.ts';

// No record has this id: a link to it says that there is somebody, and not who.
const SOMEBODY = recordId('somebody');

/** Whether the words of a record may be told: whoever said them has cleared them. */
export function isCleared(record: AnyRecord): boolean {
  return (record as unknown as LooseRecord)['quoteCleared'] === true;
}

function toldValue(record: AnyRecord, field: string, spec: FieldSpec): unknown {
  const value = (record as unknown as LooseRecord)[field];
  const fieldClass = classOf(record.kind, field);
  if (isInternalClass(fieldClass)) return emptyValue(spec);
  switch (fieldClass) {
    case 'cleared':
      return isCleared(record) ? value : emptyValue(spec);
    case 'counted':
      return (value as readonly RecordId[]).map(() => SOMEBODY);
    case 'client':
    case 'bookkeeping':
    case 'pooled':
    case 'copy':
      return value;
  }
}

function toldRecord(record: AnyRecord): AnyRecord {
  const told: Record<string, unknown> = { ...record };
  for (const [field, spec] of Object.entries(kindSpec(record.kind).fields)) {
    told[field] = toldValue(record, field, spec);
  }
  return told as unknown as AnyRecord;
}

const isCopy = (record: AnyRecord): record is AnyRecord & RecordOf<'frozenRecord'> => record.kind === 'frozenRecord';

// The copies of one version are an engagement of their own. What cannot be read cannot be told either.
function toldCopies(copies: readonly RecordOf<'frozenRecord'>[]): AnyRecord[] {
  const places = new Map<string, RecordOf<'frozenRecord'>>();
  const held = copies.flatMap((copy) => {
    const record = readFrozen(copy.content);
    if (record === null || record.kind === 'frozenRecord') return [];
    places.set(record.id, copy);
    return [record];
  });
  return toldRecords(held).flatMap((record) => {
    const place = places.get(record.id);
    return place === undefined ? [] : [{ ...place, content: writeFrozen(record) } as AnyRecord];
  });
}

function toldRecords(records: readonly AnyRecord[]): AnyRecord[] {
  const copies = groupBy(records.filter(isCopy), (copy) => copy.parentId);
  const others = records.filter((record) => !isCopy(record) && !isInternalKind(record.kind as Kind)).map(toldRecord);
  return [...poolScores(others), ...[...copies.values()].flatMap(toldCopies)];
}

/**
 * An engagement as the client may see it, by `CLASSIFICATION`: every withheld field is empty, kinds that are internal as a
 * whole are gone, words that were not cleared are gone, single scores are pooled (see `poolScores`), and the copies of
 * agreed versions are treated like the records that they hold. Applied again it changes nothing.
 */
export function clientEdition(data: EngagementData): EngagementData {
  return new EngagementData(toldRecords([...data.everything()]));
}
