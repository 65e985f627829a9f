import type { RecordId } from '../../base/ids.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type { Kind } from '../model/kinds.ts';
import { dependencyCycle, nameCycle, type PendingDependencies } from './dependency-cycle.ts';
import type { EngagementData } from './engagement-data.ts';

/** Why a change is not stored. `dependency-cycle`: needs or initiatives would wait for each other in a circle (`cycle`). */
export type RefusedChange = Failure<'dependency-cycle'>;

/**
 * Whether a field may take a value, by rules that look at more than the field. `pending` is what other records will depend
 * on by the same step.
 */
export function mayChange(
  data: EngagementData,
  record: { readonly id: RecordId; readonly kind: Kind },
  field: string,
  value: unknown,
  pending?: PendingDependencies,
): Result<unknown, RefusedChange> {
  const { id, kind } = record;
  if ((kind !== 'need' && kind !== 'initiative') || field !== 'dependsOn') return ok(value);
  const cycle = dependencyCycle(data, kind, id, value as readonly RecordId[], pending);
  return cycle.length === 0 ? ok(value) : fail('dependency-cycle', { cycle: nameCycle(cycle) });
}
