import type { RecordId } from '../../base/ids.ts';
import { orderBetween, ordersAfter, type OrderKey } from '../../base/order-key.ts';
import { updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import type { Quadrant } from './frame.ts';

/** Where a note goes; what is not named stays as it is. */
export interface NoteTarget {
  readonly quadrant?: Quadrant | '';
  readonly cluster?: RecordId | null;
  /** The neighbours between which it comes to lie; null for the open end on that side. */
  readonly between?: { readonly before: OrderKey | null; readonly after: OrderKey | null };
}

/** Moves a note to another quadrant, cluster or place; nothing changes when it is already there. */
export function moveNote(note: RecordOf<'note'>, to: NoteTarget): Change[] {
  const { between } = to;
  // Dropped where it already lies, a note must not get a new place: it would show up as a change to take back.
  const stays =
    between === undefined ||
    ((between.before === null || between.before < note.order) &&
      (between.after === null || note.order < between.after));
  const set = {
    ...(to.quadrant !== undefined && to.quadrant !== note.quadrant ? { quadrant: to.quadrant } : {}),
    ...(to.cluster !== undefined && to.cluster !== note.cluster ? { cluster: to.cluster } : {}),
    ...(stays ? {} : { order: orderBetween(between.before, between.after) }),
  };
  return Object.keys(set).length === 0 ? [] : [updateRecord(note, set)];
}

/** Moves several notes to the end of a quadrant, in the order given; `last` is the place of the last note there. */
export function moveNotes(
  notes: readonly RecordOf<'note'>[],
  quadrant: Quadrant | '',
  last: OrderKey | null,
): Change[] {
  const moving = notes.filter((note) => note.quadrant !== quadrant);
  const orders = ordersAfter(last, moving.length);
  return moving.flatMap((note, index) => {
    const order = orders[index];
    return order === undefined ? [] : [updateRecord(note, { quadrant, order })];
  });
}
