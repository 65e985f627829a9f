import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { NOTE_TAGS } from '#shared/domain/model/kinds-needs.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import styles from './note-marks.module.css';

/** The shape of each mark: colour alone is not seen by everybody. */
export const TAG_SHAPES: Readonly<Record<(typeof NOTE_TAGS)[number], string>> = {
  circle: '●',
  triangle: '▲',
  square: '■',
  diamond: '◆',
  star: '★',
};

/** Whether anything stands below the text of a note. */
export function hasMarks({ tag, votes }: RecordOf<'note'>, departments: string): boolean {
  return tag !== '' || departments !== '' || (votes ?? 0) > 0;
}

/** What stands below the text of a note on a board: mark, departments, votes; nothing where there is none of them. */
export function NoteMarks(props: { readonly note: RecordOf<'note'>; readonly departments: string }): ReactNode {
  const { tag } = props.note;
  const votes = props.note.votes ?? 0;
  if (!hasMarks(props.note, props.departments)) return null;
  return (
    <small className={styles['marks']}>
      {tag !== '' && (
        <span title={optionLabel(tag)} data-tag={tag}>
          {TAG_SHAPES[tag]}
        </span>
      )}
      {props.departments !== '' && <bdi>{props.departments}</bdi>}
      {votes > 0 && <span>{m.workshop.votes(votes)}</span>}
    </small>
  );
}

/** The departments of a note where there is room for one name: how many more there are is said. */
export function departmentsOf(data: EngagementData, note: RecordOf<'note'>): string {
  const [first = '', ...others] = note.departments.map((id) => data.nameOf(id)).filter((name) => name !== '');
  return others.length === 0 ? first : `${first} +${others.length}`;
}
