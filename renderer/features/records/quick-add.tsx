import { useState, type ReactNode } from 'react';
import { Plus } from 'lucide-react';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './records.module.css';

/** Type, Enter, type: adds one record after the other without leaving the keyboard. */
export function QuickAdd(props: {
  readonly label: string;
  /** Adds a record with this title; false when it was refused, and the text stays. */
  readonly onAdd: (title: string) => Promise<boolean>;
  /** Takes over when rows of a spreadsheet are pasted. */
  readonly onPasteRows?: (text: string) => void;
}): ReactNode {
  const [text, setText] = useState('');
  const submit = async (): Promise<void> => {
    const title = text.trim();
    if (title === '') return;
    setText('');
    if (!(await props.onAdd(title))) setText(title);
  };
  return (
    <form
      className={styles['quickAdd']}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text/plain');
        if (props.onPasteRows === undefined || !/\t|\n\s*\S/.test(pasted.trim())) return;
        event.preventDefault();
        props.onPasteRows(pasted);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField label={props.label} isLabelHidden placeholder={props.label} value={text} onChange={setText} />
      <Button type="submit" variant="secondary" icon={<Plus aria-hidden size={16} />}>
        {m.common.add}
      </Button>
    </form>
  );
}
