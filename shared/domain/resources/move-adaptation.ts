import type { OrderKey } from '../../base/order-key.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import type { RolloutStatus } from './rollout.ts';

/**
 * Moves an adaptation to a step of the rollout. Each time that one is dropped it wants a reason of its own (`reason-missing`):
 * one from before says nothing about now. What is taken up again keeps its last reason, as a part of its story.
 */
export function moveAdaptation(
  adaptation: RecordOf<'adaptation'>,
  to: RolloutStatus,
  place: { readonly reason?: string; readonly order?: OrderKey } = {},
): Result<Change, Failure<'reason-missing'>> {
  const reason = (place.reason ?? '').trim();
  if (to === 'dropped' && stepOf(adaptation) !== 'dropped' && reason === '') return fail('reason-missing');
  return ok(
    updateRecord(adaptation, {
      rollout: to,
      ...(to === 'dropped' && reason !== '' ? { droppedReason: reason } : {}),
      ...(place.order === undefined ? {} : { order: place.order }),
    }),
  );
}

/** The step at which an adaptation stands; one without a step is proposed. */
export function stepOf({ rollout }: Pick<RecordOf<'adaptation'>, 'rollout'>): RolloutStatus {
  return rollout === '' ? 'proposed' : rollout;
}
