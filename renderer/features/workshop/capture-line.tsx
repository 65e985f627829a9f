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
  /** Where new notes go; a board without quadrants has none to choose. */
  readonly into?: { readonly quadrant: Quadrant; readonly onQuadrant: (quadrant: Quadrant) => void };
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
  const { into } = props;
  const label = into === undefined ? m.workshop.capture : m.workshop.captureInto(optionLabel(into.quadrant));
  return (
    <form
      className={styles['capture']}
      data-quadrant={into?.quadrant}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {into !== undefined && (
        <SegmentedControl
          label={m.kinds.note.fields.quadrant}
          value={into.quadrant}
          onChange={(value) => into.onQuadrant(value as Quadrant)}
          options={QUADRANTS.map((quadrant, index) => ({
            value: quadrant,
            label: `${index + 1} ${optionLabel(quadrant)}`,
          }))}
        />
      )}
      <input
        ref={inputRef}
        className={styles['captureInput']}
        aria-label={label}
        placeholder={label}
        title={into === undefined ? undefined : m.workshop.captureHint}
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
