import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { Quadrant } from '#shared/domain/workshop/frame.ts';
import { wallText } from '#shared/domain/workshop/wall-text.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import styles from './board.module.css';
import { NoteMenus } from './note-menus.tsx';
import type { NoteWork } from './use-note-work.ts';

type Note = RecordOf<'note'>;

/** The line above the grid: what can be done with the chosen notes, and a filter that only the facilitator sees. */
export function SwotBar(props: {
  readonly chosen: readonly Note[];
  readonly data: EngagementData;
  readonly work: NoteWork;
  readonly filter: string;
  /** How many notes there are, and how many of them the filter leaves. */
  readonly all: number;
  readonly left: number;
  readonly onFilter: (filter: string) => void;
  readonly onMove: (quadrant: Quadrant) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}): ReactNode {
  const { chosen, work } = props;
  const words = m.workshop.chosenNotes;
  const [only] = chosen;
  const isLong = chosen.length === 1 && only !== undefined && wallText(only.text) !== only.text;
  return (
    <>
      <div className={styles['bar']} role="toolbar" aria-label={words.bar}>
        {chosen.length === 0 ? (
          <p>{words.help}</p>
        ) : (
          <>
            <strong>{m.clusters.chosen(chosen.length)}</strong>
            <Menu
              size="small"
              label={words.moveTo}
              items={QUADRANTS.map((quadrant) => ({ id: quadrant, label: optionLabel(quadrant) }))}
              onAction={(id) => props.onMove(id as Quadrant)}
            >
              {words.moveTo}
            </Menu>
            <NoteMenus notes={chosen} departments={props.data.all('department')} work={work} />
            {chosen.length > 1 && (
              <Button size="small" onPress={() => work.merge(chosen)}>
                {words.merge}
              </Button>
            )}
            {chosen.length === 1 && (
              <Button size="small" onPress={props.onEdit}>
                {m.workshop.editNote}
              </Button>
            )}
            <Button size="small" variant="danger" onPress={props.onRemove}>
              {m.workshop.deleteNote}
            </Button>
            <Button size="small" variant="quiet" onPress={props.onClear}>
              {m.clusters.clear}
            </Button>
          </>
        )}
        <div className={styles['filter']}>
          <output>{props.filter.trim() !== '' && m.workshop.filtered(props.left, props.all)}</output>
          <SearchField label={m.workshop.filter} value={props.filter} onChange={props.onFilter} />
        </div>
      </div>
      {isLong && (
        // Scrolled where it is long, so it must be reached by keys.
        // oxlint-disable-next-line no-noninteractive-tabindex -- see above
        <p className={styles['whole']} tabIndex={0}>
          <bdi>{only.text}</bdi>
        </p>
      )}
    </>
  );
}

/** Whether every word of a filter stands in a note, its mark, one of its departments or its group. */
export function fitsFilter(note: Note, filter: string, data: EngagementData): boolean {
  const names = [...note.departments, note.cluster].map((id) => data.nameOf(id));
  const mark = note.tag === '' ? '' : optionLabel(note.tag);
  const whole = [note.text, mark, ...names].join(' ').toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
