import type { RecordId } from '../../base/ids.ts';
import type { RecordOf } from '../model/record.ts';
import type { EngagementData } from './engagement-data.ts';

type Need = RecordOf<'need'>;

/**
 * The shortest circle that would close if a need depended on these: it begins and ends with the need itself. Empty when
 * none would, or when the need is gone; links to needs that are gone lead nowhere.
 */
export function dependencyCycle(
  data: EngagementData,
  needId: RecordId,
  dependsOn: readonly RecordId[],
): readonly Need[] {
  const start = data.find('need', needId);
  if (start === undefined) return [];
  // Breadth first, so that the circle which is named is the shortest.
  const cameFrom = new Map<RecordId, RecordId>();
  let edge: readonly RecordId[] = [needId];
  while (edge.length > 0) {
    const next: RecordId[] = [];
    for (const id of edge) {
      const targets = id === needId ? dependsOn : (data.find('need', id)?.dependsOn ?? []);
      for (const target of targets) {
        if (target === needId) return circle(data, needId, id, cameFrom);
        if (cameFrom.has(target) || data.find('need', target) === undefined) continue;
        cameFrom.set(target, id);
        next.push(target);
      }
    }
    edge = next;
  }
  return [];
}

function circle(
  data: EngagementData,
  needId: RecordId,
  last: RecordId,
  cameFrom: ReadonlyMap<RecordId, RecordId>,
): readonly Need[] {
  const path: RecordId[] = [needId];
  for (let id = last; id !== needId; id = cameFrom.get(id) ?? needId) path.unshift(id);
  return data.findAll('need', [needId, ...path]);
}

/** A circle of needs as it is said: "N-03 → N-07 → N-03"; `''` for none. */
export function nameCycle(cycle: readonly Need[]): string {
  return cycle.map(({ ref, title }) => ref ?? title).join(' → ');
}
