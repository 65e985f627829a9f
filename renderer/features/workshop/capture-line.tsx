import { useState, type ReactNode, type RefObject } from 'react';
import { QUADRANTS } from '#shared/domain/model/kinds-needs.ts';
import { NOTE_COUNTER_FROM, splitNotes } from '#shared/domain/workshop/add-note.ts';
import type { Quadrant } from '#shared/domain/workshop/frame.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import styles from './board.module.css';

/** Type, Enter, type: captures notes at the speed of speech. A pasted list becomes many notes at once. */
export function CaptureLine({
  inputRef,
  ...props
}: {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly quadrant: Quadrant;
  readonly onQuadrant: (quadrant: Quadrant) => void;
  /** Stores the notes of a text; false when that was refused, and the text stays. */
  readonly onAdd: (text: string) => Promise<boolean>;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
}): ReactNode {
  const [text, setText] = useState('');
  const submit = async (): Promise<void> => {
    const typed = text;
    if (typed.trim() === '') return;
    setText('');
    if (!(await props.onAdd(typed))) setText(typed);
  };
  const label = m.workshop.captureInto(optionLabel(props.quadrant));
  return (
    <form
      className={styles['capture']}
      data-quadrant={props.quadrant}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SegmentedControl
        label={m.kinds.note.fields.quadrant}
        value={props.quadrant}
        onChange={(value) => props.onQuadrant(value as Quadrant)}
        options={QUADRANTS.map((quadrant, index) => ({
          value: quadrant,
          label: `${index + 1} ${optionLabel(quadrant)}`,
        }))}
      />
      <input
        ref={inputRef}
        className={styles['captureInput']}
        aria-label={label}
        placeholder={label}
        title={m.workshop.captureHint}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (splitNotes(pasted).length < 2) return;
          event.preventDefault();
          void props.onAdd(`${text}${pasted}`);
          setText('');
        }}
        onKeyDown={(event) => {
          // The first Escape leaves the field, the second one the board.
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      <span className={styles['counter']} aria-live="polite">
        {text.length >= NOTE_COUNTER_FROM ? m.workshop.counter(text.length) : ''}
      </span>
      <Button type="submit" variant="primary">
        {m.common.add}
      </Button>
      {props.actions}
    </form>
  );
}
