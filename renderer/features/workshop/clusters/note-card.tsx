import { memo, type ReactNode } from 'react';
import type { NOTE_TAGS } from '#shared/domain/model/kinds-needs.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { NOTE_SHOWN } from '#shared/domain/workshop/add-note.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import styles from './clusters.module.css';

/** The shape of each mark: colour alone is not seen by everybody. */
export const TAG_SHAPES: Readonly<Record<(typeof NOTE_TAGS)[number], string>> = {
  circle: '●',
  triangle: '▲',
  square: '■',
  diamond: '◆',
  star: '★',
};

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
  const text = note.text.length > NOTE_SHOWN ? `${note.text.slice(0, NOTE_SHOWN - 1).trimEnd()}…` : note.text;
  return (
    <button
      type="button"
      data-note={note.id}
      className={styles['card']}
      style={{ transform: `translate(${props.x}px, ${props.y}px)` }}
      tabIndex={props.isStop ? 0 : -1}
      aria-pressed={props.isChosen}
      aria-label={m.clusters.note(text, props.cluster)}
      title={note.text.length > NOTE_SHOWN ? note.text : undefined}
    >
      <bdi>{text}</bdi>
      {(note.tag !== '' || props.departments !== '' || (note.votes ?? 0) > 0) && (
        <small aria-hidden>
          {note.tag !== '' && (
            <span data-tag={note.tag} title={optionLabel(note.tag)}>
              {TAG_SHAPES[note.tag]}
            </span>
          )}
          <bdi>{props.departments}</bdi>
          {(note.votes ?? 0) > 0 && <span>{m.workshop.votes(note.votes ?? 0)}</span>}
        </small>
      )}
    </button>
  );
});
