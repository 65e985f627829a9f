import { cleanText } from '../../base/clean-text.ts';
import type { IdSource } from '../../base/ids.ts';
import { createRecord, type CreateChange } from '../model/change.ts';
import { NOTE_MAX } from '../model/fields.ts';
import type { BodyOf } from '../model/kinds.ts';
import type { Quadrant } from './frame.ts';

/** What new notes have in common. */
export type NoteContext = Partial<
  Pick<BodyOf<'note'>, 'workshop' | 'activity' | 'area' | 'departments' | 'author' | 'cluster' | 'tag'>
>;

/** Characters of a note from which the wall shows a counter. */
export const NOTE_COUNTER_FROM = 40;

const BULLET = /^(?:[-*+•‣◦–—·▪●]|\[[ xX]?\])\s+/u;
const NUMBERING = /^\(?\d{1,3}[.)]\s+/u;

// Cuts at a space where there is one, and never through a surrogate pair.
function pieces(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > NOTE_MAX) {
    const space = rest.lastIndexOf(' ', NOTE_MAX);
    let end = space > NOTE_MAX / 2 ? space : NOTE_MAX;
    if (/[\uD800-\uDBFF]/.test(rest[end - 1] ?? '')) end -= 1;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...parts, rest];
}

/**
 * The notes that a text holds: one a line, without bullets and, in a list of several lines, without numbering; empty
 * lines are left out. A line longer than a note can be becomes several notes, so that nothing is lost.
 */
export function splitNotes(text: string): string[] {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  const strip = (line: string) => {
    const plain = line.replace(BULLET, '');
    return (lines.length > 1 ? plain.replace(NUMBERING, '') : plain).trim();
  };
  return lines
    .map(strip)
    .filter((line) => line !== '')
    .flatMap(pieces);
}

/** Asks for the notes of what was typed or pasted, in their order: a pasted list makes many notes. `''` has no quadrant. */
export function captureNotes(
  text: string,
  quadrant: Quadrant | '',
  context: NoteContext,
  ids: IdSource,
): CreateChange<'note'>[] {
  return splitNotes(text).map((note) => createRecord('note', ids.next(), { ...context, text: note, quadrant }));
}
