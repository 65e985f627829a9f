import { fullName } from '../../domain/blueprint/problem-at.ts';
import type { AnyRecord } from '../../domain/model/record.ts';
import { textCell } from '../blocks.ts';
import { oneLine, type DocumentContext } from '../document-context.ts';
import type { Block } from '../report-model.ts';
import type { WorkshopContext } from '../workshop-record/record-context.ts';
import { internalNotes, internalTable } from './internal-parts.ts';

/** How much each stakeholder counts and cares, and what was noted about them. */
export function stakeholderTable(context: DocumentContext): readonly Block[] {
  const { data, words, format } = context;
  const shape = { widths: [30, 11, 11, 48], align: { 1: 'centre', 2: 'centre' } } as const;
  const told = data
    .all('stakeholder')
    .filter(({ influence, interest, note }) => influence !== null || interest !== null || note.trim() !== '');
  return internalTable(
    context,
    words.edition.people,
    shape,
    told.map((person) => [
      textCell(context, person.name, { bold: true }),
      textCell(context, format.number(person.influence)),
      textCell(context, format.number(person.interest)),
      textCell(context, person.note),
    ]),
  );
}

/** What was noted about departments. */
export function departmentTable(context: DocumentContext): readonly Block[] {
  const { data, words } = context;
  const told = data.all('department').filter(({ note }) => note.trim() !== '');
  return internalTable(
    context,
    words.edition.departments,
    { widths: [30, 70] },
    told.map((one) => [textCell(context, one.name, { bold: true }), textCell(context, one.note)]),
  );
}

/** Who raised each challenge, goal and line of the scope. */
export function raisedTable(context: DocumentContext): readonly Block[] {
  const { data, words } = context;
  const raised = [...data.all('challenge'), ...data.all('goal'), ...data.all('scopeItem')];
  const told = raised.filter(({ raisedBy }) => data.nameOf(raisedBy) !== '');
  return internalTable(
    context,
    words.edition.raised,
    { widths: [68, 32] },
    told.map((one) => [
      textCell(context, fullName(one as AnyRecord), { bold: true }),
      textCell(context, data.nameOf(one.raisedBy)),
    ]),
  );
}

/** Who wrote each of some notes, and what the facilitator noted beside it. */
function writtenTable(context: DocumentContext, notes: WorkshopContext['notes']): readonly Block[] {
  const { data, words } = context;
  const told = notes.filter((note) => data.nameOf(note.author) !== '' || note.facilitatorNote.trim() !== '');
  return internalTable(
    context,
    words.edition.written,
    { widths: [44, 22, 34] },
    told.map((note) => [
      textCell(context, fullName(note as AnyRecord)),
      textCell(context, data.nameOf(note.author)),
      textCell(context, note.facilitatorNote),
    ]),
  );
}

/** Who wrote each note of the engagement. */
export const allWritten = (context: DocumentContext): readonly Block[] =>
  writtenTable(context, context.data.all('note'));

/** Who wrote each note of a workshop that may be read. */
export const workshopWritten = (context: WorkshopContext): readonly Block[] => writtenTable(context, context.notes);

/** What the facilitator noted on a workshop and its activities, and who could vote. */
export function facilitatorNotes(context: WorkshopContext): readonly Block[] {
  const { data, words, workshop, activities } = context;
  const text = words.edition.notes;
  return internalNotes(context, [
    { term: text.workshop, text: workshop.facilitatorNotes },
    ...activities.flatMap((activity) => {
      const term = text.activity(oneLine(activity.title));
      const voters = activity.voters.map((id) => data.nameOf(id)).filter((name) => name !== '');
      return [
        { term, text: activity.facilitatorNotes },
        { term: `${term} – ${text.voters}`, text: voters.join(words.separator) },
      ];
    }),
  ]);
}

/** What the facilitators noted on all workshops. */
export function workshopNotes(context: DocumentContext): readonly Block[] {
  return internalNotes(
    context,
    context.data.all('workshop').map((one) => ({ term: fullName(one as AnyRecord), text: one.facilitatorNotes })),
  );
}

/** Proposals that were turned down, and why. */
export function turnedDownTable(context: DocumentContext): readonly Block[] {
  const { data, words } = context;
  return internalTable(
    context,
    words.edition.turnedDown,
    { widths: [50, 50] },
    data.all('rejection').map((one) => [textCell(context, one.title, { bold: true }), textCell(context, one.reason)]),
  );
}
