import type { OrderKey } from '../../base/order-key.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import { updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import type { RolloutStatus } from './rollout.ts';

/**
 * Moves an adaptation to a step of the rollout. A reason is asked for what is dropped (`reason-missing`), unless one stands
 * there from before; what is taken up again keeps it, as a part of its story.
 */
export function moveAdaptation(
  adaptation: RecordOf<'adaptation'>,
  to: RolloutStatus,
  place: { readonly reason?: string; readonly order?: OrderKey } = {},
): Result<Change, Failure<'reason-missing'>> {
  const reason = (place.reason ?? adaptation.droppedReason).trim();
  if (to === 'dropped' && reason === '') return fail('reason-missing');
  return ok(
    updateRecord(adaptation, {
      rollout: to,
      ...(to === 'dropped' && reason !== adaptation.droppedReason ? { droppedReason: reason } : {}),
      ...(place.order === undefined ? {} : { order: place.order }),
    }),
  );
}

/** The step at which an adaptation stands; one without a step is proposed. */
export function stepOf({ rollout }: Pick<RecordOf<'adaptation'>, 'rollout'>): RolloutStatus {
  return rollout === '' ? 'proposed' : rollout;
}
