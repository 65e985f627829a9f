import { memo, type ReactNode } from 'react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { wallText } from '#shared/domain/workshop/wall-text.ts';
import { m } from '#shared/messages/messages.ts';
import { hasMarks, NoteMarks } from '../note-marks.tsx';
import styles from './clusters.module.css';

/**
 * A text of so many characters stands on three lines at most, in any script. A card that holds no more needs no boxes inside
 * it, and a thousand of these are the quicker to draw and to drag among.
 */
const SHORT = 36;

/** One note on the board. Drawn again only when something of it changes: a board has a thousand. */
export const NoteCard = memo(function NoteCard(props: {
  readonly note: RecordOf<'note'>;
  readonly x: number;
  readonly y: number;
  readonly cluster: string;
  readonly departments: string;
  readonly isChosen: boolean;
  readonly isStop: boolean;
}): ReactNode {
  const { note } = props;
  const text = wallText(note.text);
  const isMarked = hasMarks(note, props.departments);
  const isFull = isMarked || text.length > SHORT;
  return (
    <button
      type="button"
      data-note={note.id}
      data-full={isMarked ? 'marks' : isFull ? 'text' : undefined}
      // As a text of unknown direction stands in a box of its own where there is one.
      dir="auto"
      className={styles['card']}
      style={{ transform: `translate(${props.x}px, ${props.y}px)` }}
      tabIndex={props.isStop ? 0 : -1}
      aria-pressed={props.isChosen}
      aria-label={m.clusters.note(text, props.cluster)}
      title={text === note.text ? undefined : note.text}
    >
      {isFull ? <bdi>{text}</bdi> : text}
      {isMarked && <NoteMarks note={note} departments={props.departments} />}
    </button>
  );
});
