import type { IdSource } from '../../base/ids.ts';
import type { IsoTime } from '../../base/iso-date.ts';
import type { Shuffle } from '../../base/shuffle.ts';
import { createRecord, updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import { splitNotes } from './add-note.ts';
import type { Quadrant } from './frame.ts';
import { withHandedIn, type SealedNote, type SealedNotes } from './sealed.ts';

/** Puts what somebody typed on the page that is open; a pasted list becomes many notes. */
export function writeOnPage(sealed: SealedNotes, text: string, quadrant: Quadrant | ''): SealedNotes {
  const { turn } = sealed;
  if (turn === null) return sealed;
  // Who wrote it is added when the page is taken in, and only where the reveal shows names.
  const added = splitNotes(text).map((one): SealedNote => ({ text: one, quadrant, author: null }));
  return { ...sealed, turn: { ...turn, page: [...turn.page, ...added] } };
}

/** Changes one note of the open page; an empty text takes it away. */
export function editOnPage(sealed: SealedNotes, index: number, text: string): SealedNotes {
  const { turn } = sealed;
  if (turn === null) return sealed;
  const page =
    text.trim() === ''
      ? turn.page.filter((_, at) => at !== index)
      : turn.page.map((note, at) => (at === index ? { ...note, text: text.trim() } : note));
  return { ...sealed, turn: { ...turn, page } };
}

/** Takes the open page in: its notes go among the others, mixed, so that their places say nothing. */
export function handOnNotes(sealed: SealedNotes, isNamed: boolean, shuffle: Shuffle): SealedNotes {
  const { turn } = sealed;
  if (turn === null) return sealed;
  const page = turn.page.map((note) => ({ ...note, author: isNamed ? turn.participant : null }));
  return {
    ...sealed,
    turn: null,
    notes: shuffle([...sealed.notes, ...page]),
    handedIn: withHandedIn(sealed.handedIn, turn.participant),
  };
}

/** What the facilitator types for somebody who said it or handed over a slip of paper. */
export function addSealedNotes(
  sealed: SealedNotes,
  text: string,
  note: Pick<SealedNote, 'quadrant' | 'author'>,
  shuffle: Shuffle,
): SealedNotes {
  const added = splitNotes(text).map((one): SealedNote => ({ ...note, text: one }));
  return { ...sealed, notes: shuffle([...sealed.notes, ...added]) };
}

/**
 * Makes notes of what was written privately, in an order that says nothing, and closes the activity. Names stand beside
 * them only if that was said before it was opened. A page that is still open is taken in as well: nothing is lost.
 */
export function revealNotes(
  activity: RecordOf<'activity'>,
  sealed: SealedNotes,
  ports: { readonly ids: IdSource; readonly shuffle: Shuffle; readonly now: IsoTime },
): Change[] {
  const isNamed = activity.naming === 'named';
  const whole = handOnNotes(sealed, isNamed, ports.shuffle);
  return [
    ...ports.shuffle(whole.notes).map(({ text, quadrant, author }) =>
      createRecord('note', ports.ids.next(), {
        text,
        quadrant,
        author: isNamed ? author : null,
        workshop: activity.parentId,
        activity: activity.id,
      }),
    ),
    updateRecord(activity, { closedAt: ports.now }),
  ];
}
