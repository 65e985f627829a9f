import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { splitNotes } from '#shared/domain/workshop/add-note.ts';
import type { Quadrant } from '#shared/domain/workshop/frame.ts';
import type { SealedNotes } from '#shared/domain/workshop/sealed.ts';
import { addSealedNotes } from '#shared/domain/workshop/sealed-notes.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { QuickAdd } from '#renderer/features/records/index.ts';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './collect.module.css';
import { fairShuffle, type Collecting } from './use-collect.ts';

/** The facilitator types what somebody says or hands over on paper; it is put aside at once and not shown again. */
export function NotesForSomebody(props: {
  readonly activity: RecordOf<'activity'>;
  readonly roll: readonly RecordOf<'participant'>[];
  readonly collecting: Collecting<SealedNotes>;
}): ReactNode {
  const { activity, roll, collecting } = props;
  const [quadrant, setQuadrant] = useState<Quadrant>('strength');
  const [author, setAuthor] = useState<RecordId | null>(null);
  const isSwot = activity.type === 'swot';
  const add = async (text: string): Promise<boolean> => {
    const note = { quadrant: isSwot ? quadrant : ('' as const), author: activity.naming === 'named' ? author : null };
    const isKept = await collecting.change((sealed) => addSealedNotes(sealed, text, note, fairShuffle));
    if (isKept) notify({ message: m.collect.added(splitNotes(text).length) });
    return isKept;
  };
  return (
    <section>
      <h3>{m.collect.forSomebody}</h3>
      {isSwot && (
        <SegmentedControl
          label={m.collect.quadrant}
          value={quadrant}
          onChange={(value) => setQuadrant(value as Quadrant)}
          options={QUADRANTS.map((value) => ({ value, label: optionLabel(value) }))}
        />
      )}
      {activity.naming === 'named' && (
        <Select
          label={m.collect.forWhom}
          options={roll.map(({ id, name }) => ({ value: id, label: name }))}
          value={author}
          onChange={(chosen) => setAuthor(chosen as RecordId | null)}
          isNullable
        />
      )}
      <div className={styles['line']}>
        <QuickAdd label={m.workshop.capture} onAdd={add} onPasteRows={(text) => void add(text)} />
      </div>
    </section>
  );
}
