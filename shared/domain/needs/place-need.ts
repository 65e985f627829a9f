import { invariant } from '../../base/invariant.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import { updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import type { MatrixPosition } from './need-scores.ts';

/** Step of a place on the matrix, in points of the scale 1–5. */
export const PLACE_STEP = 0.5;

/** The nearest value on the scale that a need can be placed at: 1–5 in steps of `PLACE_STEP`. */
export function snapToScale(value: number): number {
  invariant(!Number.isNaN(value), 'a place on the matrix is a number');
  return Math.min(5, Math.max(1, Math.round(value / PLACE_STEP) * PLACE_STEP));
}

/**
 * Puts a need where the room wants it, with who, when and why; the single scores stay as they are.
 * Nothing changes when the need is already there and no reason is given.
 */
export function placeNeed(
  need: RecordOf<'need'>,
  to: MatrixPosition,
  by: string,
  on: IsoDate,
  reason: string,
): Change[] {
  const agreedUrgency = snapToScale(to.urgency);
  const agreedImpact = snapToScale(to.impact);
  if (need.agreedUrgency === agreedUrgency && need.agreedImpact === agreedImpact && reason === '') return [];
  return [updateRecord(need, { agreedUrgency, agreedImpact, agreedBy: by, agreedOn: on, agreedReason: reason })];
}

/** Gives a need back to the median of its scores; nothing changes when the room never placed it. */
export function unplaceNeed(need: RecordOf<'need'>): Change[] {
  if (need.agreedUrgency === null && need.agreedImpact === null) return [];
  return [
    updateRecord(need, { agreedUrgency: null, agreedImpact: null, agreedBy: '', agreedOn: null, agreedReason: '' }),
  ];
}
