import { useState, type ReactNode } from 'react';
import { differenceKey } from '#shared/domain/monitoring/rag-difference.ts';
import type { RegisterRow } from '#shared/domain/monitoring/register-row.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { useRecordActions } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Asks why the stated status of an initiative is not the suggested one. */
export function ExplainDialog(props: { readonly row: RegisterRow; readonly onClose: () => void }): ReactNode {
  const { initiative, difference } = props.row;
  const actions = useRecordActions();
  const [reason, setReason] = useState(difference?.reason ?? '');
  if (difference === null) return null;
  const save = async (): Promise<void> => {
    const ragDifferenceOf = differenceKey(difference.stated, difference.suggested);
    await actions.set(initiative, { ragDifference: reason.trim(), ragDifferenceOf });
    props.onClose();
  };
  return (
    <Dialog
      title={m.register.explainTitle(initiative.title)}
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{m.common.cancel}</Button>
          <Button variant="primary" isDisabled={reason.trim() === ''} onPress={() => void save()}>
            {m.register.explainSave}
          </Button>
        </>
      }
    >
      <p>{m.register.differsSentence(optionLabel(difference.stated), optionLabel(difference.suggested))}</p>
      <TextField
        label={m.register.explainField}
        description={m.register.explainHint}
        multiline
        autoFocus
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  );
}
