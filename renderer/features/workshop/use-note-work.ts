import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { Change } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { markNotes, toggleDepartment } from '#shared/domain/workshop/mark-notes.ts';
import { mergeNotes, splitNote } from '#shared/domain/workshop/merge-notes.ts';
import { noteOutcome, type NoteOutcome } from '#shared/domain/workshop/note-outcome.ts';
import { m } from '#shared/messages/messages.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { useCommit, useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { notify } from '#renderer/ui/toasts.tsx';

type Note = RecordOf<'note'>;

/** What can be made of notes besides moving and editing them: each one step, said with undo. */
export interface NoteWork {
  outcome(notes: readonly Note[], outcome: NoteOutcome): void;
  merge(notes: readonly Note[]): void;
  split(note: Note): void;
  /** Marks notes; `''` takes the mark away. */
  mark(notes: readonly Note[], tag: Note['tag']): void;
  /** Notes come to belong to a department, or leave it when all of them belong to it. */
  department(notes: readonly Note[], id: RecordId): void;
}

export function useNoteWork(): NoteWork {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const commit = useCommit();
  const withAll = async (work: (data: EngagementData) => void): Promise<void> => {
    // A note is named by records that no board shows.
    const loaded = await loadEngagement(store, engagementId);
    if (loaded.ok) work(loaded.value);
  };
  const run = (changes: readonly Change[]): void => {
    if (changes.length > 0) void commit(changes, { action: 'tag' });
  };
  return {
    outcome: (notes, outcome) => {
      const changes = notes.flatMap((note) => noteOutcome(note, outcome, store.ids.next()) ?? []);
      if (changes.length === 0) notify({ message: m.workshop.work.decisionNeedsWorkshop });
      else void commit(changes, { action: 'create', announce: true });
    },
    merge: (notes) =>
      void withAll((data) => {
        const changes = mergeNotes(data, notes);
        if (changes.length === 0) notify({ message: m.workshop.work.mergeTooLong });
        else void commit(changes, { action: 'merge', announce: true });
      }),
    split: (note) => {
      const changes = splitNote(note, store.ids);
      if (changes.length === 0) notify({ message: m.workshop.work.splitNothing });
      else void commit(changes, { action: 'split', announce: true });
    },
    mark: (notes, tag) => run(markNotes(notes, tag)),
    department: (notes, id) => run(toggleDepartment(notes, id)),
  };
}
