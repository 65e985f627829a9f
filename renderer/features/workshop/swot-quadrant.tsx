import type { ReactNode } from 'react';
import { Lightbulb, ShieldAlert, ThumbsDown, ThumbsUp } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import type { OrderKey } from '#shared/base/order-key.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { Quadrant } from '#shared/domain/workshop/frame.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { DragList, type DragColumns, type DropTarget } from '#renderer/ui/drag-list.tsx';
import { SwotNote } from './swot-note.tsx';
import styles from './board.module.css';

/** The neighbours between which something is dropped; null for the open end on that side. */
export interface DropPlace {
  readonly before: OrderKey | null;
  readonly after: OrderKey | null;
}

const ICONS = { strength: ThumbsUp, weakness: ThumbsDown, opportunity: Lightbulb, threat: ShieldAlert } as const;

type Note = RecordOf<'note'>;

/** With more notes than this they are set smaller and closer; a quadrant that is shown alone has room for more. */
const DENSE_FROM = 12;
const DENSE_FROM_ALONE = 48;
const ROOMY: DragColumns = { width: 210, height: 44, gap: 8 };
const DENSE: DragColumns = { width: 152, height: 36, gap: 5 };

/** One quadrant: its notes, dragged by pointer or keyboard within and between the quadrants. */
export function SwotQuadrant(props: {
  readonly quadrant: Quadrant;
  readonly notes: readonly Note[];
  /** Whether the other quadrants are away. */
  readonly isAlone: boolean;
  readonly selected: ReadonlySet<RecordId>;
  /** The chosen notes of this quadrant, and all that it has. */
  readonly onSelect: (ids: readonly RecordId[], all: readonly RecordId[]) => void;
  readonly onDrop: (ids: readonly RecordId[], place: DropPlace | null) => void;
  readonly onEdit: (id: RecordId) => void;
  /** How many notes of the quadrant a filter hides. */
  readonly hidden: number;
  /** The note that was written last in this window: what one types is seen. */
  readonly captured: RecordId | null;
}): ReactNode {
  const { quadrant, notes } = props;
  const all = notes.map((note) => note.id);
  const isDense = notes.length > (props.isAlone ? DENSE_FROM_ALONE : DENSE_FROM);
  const placeOf = ({ id, position }: DropTarget): DropPlace => {
    const at = notes.findIndex((note) => note.id === id);
    const [before, after] = position === 'before' ? [at - 1, at] : [at, at + 1];
    return { before: notes[before]?.order ?? null, after: notes[after]?.order ?? null };
  };
  const Icon = ICONS[quadrant];
  const name = optionLabel(quadrant);
  return (
    <section
      className={styles['quadrant']}
      data-quadrant={quadrant}
      data-dense={isDense || undefined}
      aria-label={name}
    >
      <h2>
        <Icon aria-hidden size={20} />
        {name}{' '}
        <span className={styles['count']}>
          {props.hidden === 0 ? notes.length : m.workshop.filtered(notes.length, notes.length + props.hidden)}
        </span>
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
        showing={all.find((id) => id === props.captured) ?? null}
        columns={isDense ? DENSE : ROOMY}
        empty={props.hidden > 0 ? m.workshop.filterNothing : m.workshop.emptyQuadrant[quadrant]}
        handleLabel={m.workshop.dragHandle}
        classNames={{
          list: styles['notes'] ?? '',
          item: styles['note'] ?? '',
          handle: styles['grip'] ?? '',
          empty: styles['nothing'] ?? '',
        }}
      >
        {drawn}
      </DragList>
    </section>
  );
}

// The same function every time: notes that did not change are not drawn again.
const drawn = (note: Note): ReactNode => <SwotNote note={note} />;
