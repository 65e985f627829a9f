import { useState, type ReactNode } from 'react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { nearNotes, type NearNotes } from '#shared/domain/workshop/near-notes.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import styles from './board.module.css';
import type { NoteWork } from './use-note-work.ts';

/** Looks for notes that say nearly the same, when somebody wants to. */
export function NearButton(props: { readonly notes: readonly RecordOf<'note'>[]; readonly work: NoteWork }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{m.workshop.work.near}</Button>
      {isOpen && <NearDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

// Two by two: made one, or kept both.
function NearDialog(props: {
  readonly notes: readonly RecordOf<'note'>[];
  readonly work: NoteWork;
  readonly onClose: () => void;
}): ReactNode {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const pairs = nearNotes(props.notes).filter((pair) => !kept.has(keyOf(pair)));
  const words = m.workshop.work;
  return (
    <Dialog title={words.nearTitle} size="large" onClose={props.onClose}>
      {pairs.length === 0 ? (
        <p>{words.nearNone}</p>
      ) : (
        <ul className={styles['near']}>
          {pairs.map((pair) => (
            <li key={keyOf(pair)}>
              <div>
                {pair.notes.map((note) => (
                  <p key={note.id}>
                    <bdi>{note.text}</bdi> <small>{note.quadrant === '' ? '' : optionLabel(note.quadrant)}</small>
                  </p>
                ))}
              </div>
              <Button size="small" variant="primary" onPress={() => props.work.merge(pair.notes)}>
                {words.merge}
              </Button>
              <Button size="small" onPress={() => setKept(new Set([...kept, keyOf(pair)]))}>
                {words.keepBoth}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

const keyOf = ({ notes: [a, b] }: NearNotes): string => `${a.id} ${b.id}`;
