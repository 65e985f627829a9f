import { createContext, useContext, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { invariant } from '#shared/base/invariant.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { Quadrant } from '#shared/domain/workshop/frame.ts';
import { NOTE_OUTCOMES, type NoteOutcome } from '#shared/domain/workshop/note-outcome.ts';
import { wallText } from '#shared/domain/workshop/wall-text.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { departmentsOf, NoteMarks } from './note-marks.tsx';
import type { NoteWork } from './use-note-work.ts';
import styles from './board.module.css';

type Note = RecordOf<'note'>;

/** What the notes of the grid rest on besides themselves. */
export interface NoteSurroundings {
  readonly data: EngagementData;
  readonly work: NoteWork;
  readonly onMove: (note: Note, quadrant: Quadrant) => void;
  readonly onEdit: (id: RecordId) => void;
  readonly onRemove: (note: Note) => void;
}

export const NoteContext = createContext<NoteSurroundings | null>(null);

/** One note of the grid: what is for the wall of its text, its marks and its menu. */
export function SwotNote({ note }: { readonly note: Note }): ReactNode {
  const around = useContext(NoteContext);
  invariant(around !== null, 'notes are shown inside NoteContext');
  const text = wallText(note.text);
  return (
    <>
      <span className={styles['noteBody']}>
        <bdi className={styles['noteText']}>{text}</bdi>
        <NoteMarks note={note} departments={departmentsOf(around.data, note)} />
      </span>
      <Menu
        label={m.workshop.noteActions(text)}
        items={[
          { id: 'edit', label: m.workshop.editNote },
          ...QUADRANTS.filter((other) => other !== note.quadrant).map((other) => ({
            id: other,
            label: m.workshop.moveTo(optionLabel(other)),
          })),
          ...NOTE_OUTCOMES.map((outcome) => ({ id: outcome, label: m.workshop.work[outcome] })),
          { id: 'split', label: m.workshop.work.split },
          { id: 'remove', label: m.workshop.deleteNote, isDanger: true },
        ]}
        onAction={(id) => {
          if (id === 'edit') around.onEdit(note.id);
          else if (id === 'remove') around.onRemove(note);
          else if (id === 'split') around.work.split(note);
          else if (isOutcome(id)) around.work.outcome([note], id);
          else around.onMove(note, id as Quadrant);
        }}
      />
    </>
  );
}

function isOutcome(id: string): id is NoteOutcome {
  return (NOTE_OUTCOMES as readonly string[]).includes(id);
}
