import { useState, type ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { ui } from '#shared/messages/en/ui.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Asks why resources are dropped; without a reason nothing is. */
export function DropDialog(props: {
  readonly titles: readonly string[];
  /** Why it was dropped before; `''` when it never was. */
  readonly before?: string;
  readonly onDrop: (reason: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const [reason, setReason] = useState('');
  const words = m.resources.board;
  return (
    <Dialog
      title={words.dropTitle(props.titles.join(', '))}
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{ui.cancel}</Button>
          <Button variant="primary" isDisabled={reason.trim() === ''} onPress={() => props.onDrop(reason)}>
            {words.drop}
          </Button>
        </>
      }
    >
      <p>{words.dropBody}</p>
      <TextField
        label={words.reason}
        description={props.before === undefined || props.before === '' ? undefined : words.droppedBefore(props.before)}
        value={reason}
        onChange={setReason}
        multiline
        autoFocus
      />
    </Dialog>
  );
}
