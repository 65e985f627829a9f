import type { IdSource } from '../../base/ids.ts';
import type { IsoTime } from '../../base/iso-date.ts';
import type { Shuffle } from '../../base/shuffle.ts';
import { createRecord, updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import { splitNotes } from './add-note.ts';
import type { Quadrant } from './frame.ts';
import { withHandedIn, type SealedNote, type SealedNotes } from './sealed.ts';

/** Puts what somebody typed on the page that is open; a pasted list becomes many notes. Nothing is being typed after it. */
export function writeOnPage(sealed: SealedNotes, text: string, quadrant: Quadrant | ''): SealedNotes {
  const { turn } = sealed;
  if (turn === null) return sealed;
  // Who wrote it is added when the page is taken in, and only where the reveal shows names.
  const added = splitNotes(text).map((one): SealedNote => ({ text: one, quadrant, author: null }));
  return { ...sealed, turn: { ...turn, page: [...turn.page, ...added] }, draft: null };
}

/** Keeps what is being typed on the open page. */
export function draftOnPage(sealed: SealedNotes, text: string, quadrant: Quadrant | ''): SealedNotes {
  return sealed.turn === null ? sealed : { ...sealed, draft: text.trim() === '' ? null : { text, quadrant } };
}

/** Takes one note of the open page away. */
export function removeFromPage(sealed: SealedNotes, index: number): SealedNotes {
  const { turn } = sealed;
  if (turn === null) return sealed;
  return { ...sealed, turn: { ...turn, page: turn.page.filter((_, at) => at !== index) } };
}

/** Takes one note of the open page up again, to be typed on; what was being typed before becomes a note of its own. */
export function takeUpOnPage(sealed: SealedNotes, index: number): SealedNotes {
  const note = sealed.turn?.page[index];
  if (note === undefined) return sealed;
  const written = withDraft(removeFromPage(sealed, index));
  return { ...written, draft: { text: note.text, quadrant: note.quadrant } };
}

function withDraft(sealed: SealedNotes): SealedNotes {
  const { draft } = sealed;
  return draft === undefined || draft === null ? sealed : writeOnPage(sealed, draft.text, draft.quadrant);
}

/** Takes the open page in, with what is still being typed on it: its notes go among the others, mixed, so that their places say nothing. */
export function handOnNotes(open: SealedNotes, isNamed: boolean, shuffle: Shuffle): SealedNotes {
  const sealed = withDraft(open);
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
