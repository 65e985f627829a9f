import type { ReactNode } from 'react';
import { ui } from '#shared/messages/en/ui.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** A question before something that others depend on. Everything else is done at once and can be undone. */
export function ConfirmDialog(props: {
  readonly title: string;
  /** What will happen, and what will not. */
  readonly body: ReactNode;
  /** The verb itself, "Delete engagement"; never "OK". */
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      footer={
        <>
          <Button autoFocus onPress={props.onClose}>
            {ui.cancel}
          </Button>
          <Button
            variant={props.isDanger === true ? 'danger' : 'primary'}
            onPress={() => {
              props.onConfirm();
              props.onClose();
            }}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.body}
    </Dialog>
  );
}
