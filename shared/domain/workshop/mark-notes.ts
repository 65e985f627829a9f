import type { RecordId } from '../../base/ids.ts';
import { updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';

type Note = RecordOf<'note'>;

/** Gives notes a mark; `''` takes it away. Notes that have it already are left alone. */
export function markNotes(notes: readonly Note[], tag: Note['tag']): Change[] {
  return notes.filter((note) => note.tag !== tag).map((note) => updateRecord(note, { tag }));
}

/** Notes that do not belong to a department come to belong to it; when all of them do already, none does any more. */
export function toggleDepartment(notes: readonly Note[], department: RecordId): Change[] {
  const without = notes.filter(({ departments }) => !departments.includes(department));
  if (without.length > 0) {
    return without.map((note) => updateRecord(note, { departments: [...note.departments, department] }));
  }
  return notes.map((note) => updateRecord(note, { departments: note.departments.filter((id) => id !== department) }));
}
