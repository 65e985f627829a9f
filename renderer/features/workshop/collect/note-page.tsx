import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Pencil, X } from 'lucide-react';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import { NOTE_COUNTER_FROM, splitNotes } from '#shared/domain/workshop/add-note.ts';
import type { Quadrant } from '#shared/domain/workshop/frame.ts';
import type { SealedNotes } from '#shared/domain/workshop/sealed.ts';
import { draftOnPage, removeFromPage, takeUpOnPage, writeOnPage } from '#shared/domain/workshop/sealed-notes.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { HandOn } from './hand-on.tsx';
import type { PageProps } from './page-props.ts';
import styles from './pass-round.module.css';

/** The private page of one who writes: type, Enter, type; nobody else ever sees it before the reveal. */
export function NotePage({ activity, sealed, change, onHandOn }: PageProps<SealedNotes>): ReactNode {
  const [text, setText] = useState(sealed.draft?.text ?? '');
  const [quadrant, setQuadrant] = useState<Quadrant>(sealed.draft?.quadrant || 'strength');
  const field = useRef<HTMLInputElement>(null);
  const page = sealed.turn?.page ?? [];
  const words = m.collect.page;
  const isSwot = activity.type === 'swot';
  useLayoutEffect(() => field.current?.focus(), []);
  useQuadrantKeys(isSwot, setQuadrant);
  const add = (typed: string): Promise<boolean> => change((now) => writeOnPage(now, typed, isSwot ? quadrant : ''));
  const draft = (typed: string): Promise<boolean> => change((now) => draftOnPage(now, typed, isSwot ? quadrant : ''));
  const handOn = async (): Promise<void> => {
    // What stands in the field without Enter is handed on too: nothing is lost.
    await draft(text);
    onHandOn();
  };
  return (
    <>
      <div className={styles['body']}>
        <p>{activity.naming === 'named' ? words.named : words.anonymous}</p>
        {isSwot && (
          <SegmentedControl
            label={m.collect.quadrant}
            value={quadrant}
            onChange={(value) => setQuadrant(value as Quadrant)}
            options={QUADRANTS.map((value, index) => ({ value, label: `${index + 1} ${optionLabel(value)}` }))}
          />
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            void add(text);
            setText('');
          }}
        >
          <input
            ref={field}
            className={styles['field']}
            aria-label={words.note}
            placeholder={words.noteHint}
            dir="auto"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              void draft(event.target.value);
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text/plain');
              if (splitNotes(pasted).length < 2) return;
              event.preventDefault();
              void add(`${text}${pasted}`);
              setText('');
            }}
          />
        </form>
        <p aria-live="polite">
          {text.length >= NOTE_COUNTER_FROM
            ? m.workshop.counter(text.length)
            : page.length === 0
              ? words.none
              : words.yours(page.length)}
        </p>
        <ul className={styles['own']}>
          {page.map((note, index) => (
            <li key={`${index} ${note.text}`}>
              {note.quadrant !== '' && <small>{optionLabel(note.quadrant)}</small>}
              <bdi>{note.text}</bdi>
              <IconButton
                label={words.edit(note.text)}
                icon={<Pencil aria-hidden size={18} />}
                onPress={() => {
                  setText(note.text);
                  if (note.quadrant !== '') setQuadrant(note.quadrant);
                  void change((now) => takeUpOnPage(now, index));
                  field.current?.focus();
                }}
              />
              <IconButton
                label={words.remove(note.text)}
                icon={<X aria-hidden size={18} />}
                onPress={() => void change((now) => removeFromPage(now, index))}
              />
            </li>
          ))}
        </ul>
      </div>
      <HandOn question={null} onHandOn={() => void handOn()} />
    </>
  );
}

// Alt and a digit, because the digits themselves belong to the text.
function useQuadrantKeys(isOn: boolean, choose: (quadrant: Quadrant) => void): void {
  useLayoutEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const quadrant = event.altKey ? QUADRANTS[Number(/^Digit([1-4])$/.exec(event.code)?.[1] ?? 0) - 1] : undefined;
      if (quadrant === undefined) return;
      event.preventDefault();
      choose(quadrant);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isOn, choose]);
}
