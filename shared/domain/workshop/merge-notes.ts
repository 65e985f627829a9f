import type { IdSource, RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, deleteRecord, updateRecord, type Change } from '../model/change.ts';
import { NOTE_MAX } from '../model/fields.ts';
import { kindSpec, type BodyOf } from '../model/kinds.ts';
import type { LooseRecord, RecordOf } from '../model/record.ts';
import { splitNotes } from './add-note.ts';

type Note = RecordOf<'note'>;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const lines = (values: readonly string[]): string =>
  unique(values.map((text) => text.trim()).filter(Boolean)).join('\n');

/**
 * Makes one note of several: the first stays with its reference and place and takes what the others say, their departments
 * and votes; whatever names one of the others names it from now on. Nothing when fewer than two are given, or when the
 * texts together are longer than a note can be.
 */
export function mergeNotes(data: EngagementData, notes: readonly Note[]): Change[] {
  const [kept, ...others] = notes;
  if (kept === undefined || others.length === 0) return [];
  const text = lines(notes.map((note) => note.text));
  if (text.length > NOTE_MAX) return [];
  const votes = notes.some((note) => note.votes !== null)
    ? notes.reduce((sum, note) => sum + (note.votes ?? 0), 0)
    : null;
  const set: Partial<BodyOf<'note'>> = {
    text,
    votes,
    departments: unique(notes.flatMap((note) => note.departments)),
    evidence: lines(notes.map((note) => note.evidence)),
    facilitatorNote: lines(notes.map((note) => note.facilitatorNote)),
    cluster: kept.cluster ?? others.find((note) => note.cluster !== null)?.cluster ?? null,
  };
  const gone = new Set<RecordId>(others.map(({ id }) => id));
  return [updateRecord(kept, set), ...relink(data, gone, kept.id), ...others.map((note) => deleteRecord(note))];
}

/** Leads every link to records that go to the one that stays; frozen copies are left as they are. */
export function relink(data: EngagementData, gone: ReadonlySet<RecordId>, to: RecordId): Change[] {
  const changes: Change[] = [];
  for (const record of data.everything()) {
    if (gone.has(record.id) || record.kind === 'frozenRecord') continue;
    const loose = record as unknown as LooseRecord;
    const set: Record<string, unknown> = {};
    for (const [field, spec] of Object.entries(kindSpec(record.kind).fields)) {
      const value = loose[field];
      if (spec.type === 'link' && gone.has(value as RecordId)) set[field] = to;
      if (spec.type === 'links' && (value as readonly RecordId[]).some((id) => gone.has(id))) {
        set[field] = unique((value as readonly RecordId[]).map((id) => (gone.has(id) ? to : id)));
      }
    }
    if (Object.keys(set).length > 0)
      changes.push({ op: 'update', kind: record.kind, id: record.id, set, baseRev: record.rev });
  }
  return changes;
}

/**
 * Makes a note of each line of a note: the first line stays with its reference and votes, the others become new notes of
 * the same quadrant, cluster and author. Nothing when there is one line only.
 */
export function splitNote(note: Note, ids: IdSource): Change[] {
  const [first, ...others] = splitNotes(note.text);
  if (first === undefined || others.length === 0) return [];
  const { quadrant, area, workshop, departments, cluster, author } = note;
  return [
    updateRecord(note, { text: first }),
    ...others.map((text) =>
      createRecord('note', ids.next(), { text, quadrant, area, workshop, departments, cluster, author }),
    ),
  ];
}
