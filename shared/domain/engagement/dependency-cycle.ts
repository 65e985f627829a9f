import type { RecordId } from '../../base/ids.ts';
import type { RecordOf } from '../model/record.ts';
import type { EngagementData } from './engagement-data.ts';

/** Kinds whose records may wait for others of their kind. */
export type WaitingKind = 'need' | 'initiative';

/** What each of some records is about to depend on, in place of what is stored. */
export type PendingDependencies = ReadonlyMap<RecordId, readonly RecordId[]>;

/**
 * The shortest circle that would close if a need or an initiative depended on these: it begins and ends with the record
 * itself. Empty when none would, or when the record is gone; links to records that are gone lead nowhere. `pending` is what
 * other records will depend on by the same step.
 */
export function dependencyCycle<K extends WaitingKind>(
  data: EngagementData,
  kind: K,
  recordId: RecordId,
  dependsOn: readonly RecordId[],
  pending: PendingDependencies = new Map(),
): readonly RecordOf<K>[] {
  if (data.find(kind, recordId) === undefined) return [];
  const edgesOf = (id: RecordId): readonly RecordId[] =>
    id === recordId ? dependsOn : (pending.get(id) ?? data.find<WaitingKind>(kind, id)?.dependsOn ?? []);
  // Breadth first, so that the circle which is named is the shortest.
  const cameFrom = new Map<RecordId, RecordId>();
  let edge: readonly RecordId[] = [recordId];
  while (edge.length > 0) {
    const next: RecordId[] = [];
    for (const id of edge) {
      for (const target of edgesOf(id)) {
        if (target === recordId) return data.findAll(kind, circle(recordId, id, cameFrom));
        if (cameFrom.has(target) || data.find(kind, target) === undefined) continue;
        cameFrom.set(target, id);
        next.push(target);
      }
    }
    edge = next;
  }
  return [];
}

function circle(start: RecordId, last: RecordId, cameFrom: ReadonlyMap<RecordId, RecordId>): RecordId[] {
  const path: RecordId[] = [start];
  for (let id = last; id !== start; id = cameFrom.get(id) ?? start) path.unshift(id);
  return [start, ...path];
}

/** A circle of records as it is said: "N-03 → N-07 → N-03"; `''` for none. */
export function nameCycle(cycle: readonly RecordOf<WaitingKind>[]): string {
  return cycle.map(({ ref, title }) => ref ?? title).join(' → ');
}
