import { groupBy } from '../../base/group-by.ts';
import { classOf, isForClient } from '../../domain/model/classification.ts';
import { kindSpec } from '../../domain/model/kinds.ts';
import type { AnyRecord, LooseRecord } from '../../domain/model/record.ts';

const fieldsOf = (record: AnyRecord): readonly string[] => Object.keys(kindSpec(record.kind).fields);

const pooledFields = (record: AnyRecord): readonly string[] =>
  fieldsOf(record).filter((field) => classOf(record.kind, field) === 'pooled');

// Scores are told together when nothing that may be told keeps them apart.
function poolOf(record: AnyRecord): string {
  const loose = record as unknown as LooseRecord;
  const told = fieldsOf(record).filter((field) => isForClient(record.kind, field));
  return JSON.stringify([record.kind, record.parentId, ...told.map((field) => loose[field])]);
}

function compare(a: unknown, b: unknown): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return (a as number | string) < (b as number | string) ? -1 : a === b ? 0 : 1;
}

// Each column is sorted on its own: neither the order nor what stands beside a value says whose it is.
function shuffled(pool: readonly AnyRecord[]): AnyRecord[] {
  const loose = pool as unknown as readonly LooseRecord[];
  const column = (field: string): readonly unknown[] => loose.map((record) => record[field]).toSorted(compare);
  const names = ['id', 'order', ...(pool[0] === undefined ? [] : pooledFields(pool[0]))];
  const columns = names.map((name) => [name, column(name)] as const);
  const changedAt = column('updatedAt').at(-1);
  return loose.map((record, index) => {
    const own = Object.fromEntries(columns.map(([name, values]) => [name, values[index]]));
    return { ...record, ...own, createdAt: changedAt, updatedAt: changedAt, rev: 1 } as unknown as AnyRecord;
  });
}

/**
 * Takes from single scores what ties them to a person: of all scores that belong together (those of one need, those of one
 * department in one review) each measure is sorted on its own, and ids, order and times say nothing any more. Median, mean,
 * spread and number stay what they were. Other records stay as they are.
 */
export function poolScores(records: readonly AnyRecord[]): AnyRecord[] {
  const isScore = (record: AnyRecord): boolean => pooledFields(record).length > 0;
  const pools = groupBy(records.filter(isScore), poolOf);
  return [...records.filter((record) => !isScore(record)), ...[...pools.values()].flatMap(shuffled)];
}
