import type { ReactNode } from 'react';
import { Lightbulb, ShieldAlert, ThumbsDown, ThumbsUp } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { OrderKey } from '#shared/base/order-key.ts';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { NOTE_SHOWN } from '#shared/domain/workshop/add-note.ts';
import type { Quadrant } from '#shared/domain/workshop/frame.ts';
import { NOTE_OUTCOMES, type NoteOutcome } from '#shared/domain/workshop/note-outcome.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { DragList, type DropTarget } from '#renderer/ui/drag-list.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import type { NoteWork } from './use-note-work.ts';
import styles from './board.module.css';

/** The neighbours between which something is dropped; null for the open end on that side. */
export interface DropPlace {
  readonly before: OrderKey | null;
  readonly after: OrderKey | null;
}

const ICONS = { strength: ThumbsUp, weakness: ThumbsDown, opportunity: Lightbulb, threat: ShieldAlert } as const;

type Note = RecordOf<'note'>;

/** One quadrant: its notes, dragged by pointer or keyboard within and between the quadrants. */
export function SwotQuadrant(props: {
  readonly quadrant: Quadrant;
  readonly notes: readonly Note[];
  readonly selected: ReadonlySet<RecordId>;
  /** The chosen notes of this quadrant, and all that it has. */
  readonly onSelect: (ids: readonly RecordId[], all: readonly RecordId[]) => void;
  readonly onDrop: (ids: readonly RecordId[], place: DropPlace | null) => void;
  readonly onMove: (note: Note, quadrant: Quadrant) => void;
  readonly onEdit: (id: RecordId) => void;
  readonly onRemove: (note: Note) => void;
  readonly work: NoteWork;
}): ReactNode {
  const { quadrant, notes } = props;
  const all = notes.map((note) => note.id);
  const placeOf = ({ id, position }: DropTarget): DropPlace => {
    const at = notes.findIndex((note) => note.id === id);
    const [before, after] = position === 'before' ? [at - 1, at] : [at, at + 1];
    return { before: notes[before]?.order ?? null, after: notes[after]?.order ?? null };
  };
  const Icon = ICONS[quadrant];
  const name = optionLabel(quadrant);
  return (
    <section className={styles['quadrant']} data-quadrant={quadrant} aria-label={name}>
      <h2>
        <Icon aria-hidden size={20} />
        {name} <span className={styles['count']}>{notes.length}</span>
      </h2>
      <DragList
        label={name}
        type="x-quarterdeck-note"
        items={notes}
        textOf={(note) => note.text}
        selected={all.filter((id) => props.selected.has(id))}
        onSelect={(ids) => props.onSelect(ids as readonly RecordId[], all)}
        onAction={(id) => props.onEdit(id as RecordId)}
        onDrop={(ids, target) => props.onDrop(ids as readonly RecordId[], target === null ? null : placeOf(target))}
        empty={m.workshop.emptyQuadrant[quadrant]}
        handleLabel={m.workshop.dragHandle}
        classNames={{
          list: styles['notes'] ?? '',
          item: styles['note'] ?? '',
          handle: styles['grip'] ?? '',
          empty: styles['nothing'] ?? '',
        }}
      >
        {(note) => (
          <>
            <bdi className={styles['noteText']} title={note.text.length > NOTE_SHOWN ? note.text : undefined}>
              {shown(note.text)}
            </bdi>
            {note.votes !== null && note.votes > 0 && (
              <span className={styles['votes']}>{m.workshop.votes(note.votes)}</span>
            )}
            <Menu
              label={m.workshop.noteActions(shown(note.text))}
              items={[
                { id: 'edit', label: m.workshop.editNote },
                ...QUADRANTS.filter((other) => other !== quadrant).map((other) => ({
                  id: other,
                  label: m.workshop.moveTo(optionLabel(other)),
                })),
                ...NOTE_OUTCOMES.map((outcome) => ({ id: outcome, label: m.workshop.work[outcome] })),
                { id: 'split', label: m.workshop.work.split },
                { id: 'remove', label: m.workshop.deleteNote, isDanger: true },
              ]}
              onAction={(id) => {
                if (id === 'edit') props.onEdit(note.id);
                else if (id === 'remove') props.onRemove(note);
                else if (id === 'split') props.work.split(note);
                else if (isOutcome(id)) props.work.outcome([note], id);
                else props.onMove(note, id as Quadrant);
              }}
            />
          </>
        )}
      </DragList>
    </section>
  );
}

/** What of a note stands on the wall. */
function shown(text: string): string {
  return text.length > NOTE_SHOWN ? `${text.slice(0, NOTE_SHOWN - 1).trimEnd()}…` : text;
}

function isOutcome(id: string): id is NoteOutcome {
  return (NOTE_OUTCOMES as readonly string[]).includes(id);
}
