import type { RecordId } from '../../base/ids.ts';
import { createRecord, type CreateChange } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';

/** What a note can become besides a need. */
export const NOTE_OUTCOMES = ['followUp', 'decision', 'parked'] as const;
/** One of them. */
export type NoteOutcome = (typeof NOTE_OUTCOMES)[number];

/**
 * Makes a follow-up, a decision or a parked item of a note; the note stays on its board and is remembered as the origin.
 * A decision belongs to a workshop: outside one there is none, and nothing is made (null).
 */
export function noteOutcome(note: RecordOf<'note'>, outcome: NoteOutcome, id: RecordId): CreateChange | null {
  const text = note.text.replace(/\s+/g, ' ').trim();
  const origin = { text, note: note.id };
  switch (outcome) {
    case 'followUp':
      return createRecord('followUp', id, { ...origin, workshop: note.workshop });
    case 'decision':
      return note.workshop === null ? null : createRecord('workshopDecision', id, origin, { parentId: note.workshop });
    case 'parked':
      return createRecord('scopeItem', id, { ...origin, bucket: 'parked' });
  }
}
