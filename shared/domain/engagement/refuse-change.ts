import type { RecordId } from '../../base/ids.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type { Kind } from '../model/kinds.ts';
import { dependencyCycle, nameCycle } from './dependency-cycle.ts';
import type { EngagementData } from './engagement-data.ts';

/** Why a change is not stored. `dependency-cycle`: needs would wait for each other in a circle (`cycle`). */
export type RefusedChange = Failure<'dependency-cycle'>;

/** Whether a field may take a value, by rules that look at more than the field. */
export function mayChange(
  data: EngagementData,
  record: { readonly id: RecordId; readonly kind: Kind },
  field: string,
  value: unknown,
): Result<unknown, RefusedChange> {
  if (record.kind !== 'need' || field !== 'dependsOn') return ok(value);
  const cycle = dependencyCycle(data, record.id, value as readonly RecordId[]);
  return cycle.length === 0 ? ok(value) : fail('dependency-cycle', { cycle: nameCycle(cycle) });
}
