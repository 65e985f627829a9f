import { useId, type ReactNode } from 'react';
import { ui } from '#shared/messages/en/ui.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Stack } from './stack.tsx';

/** A short task in the middle of the screen, finished by one button or by Enter. Neither does anything while it is disabled. */
export function FormDialog(props: {
  readonly title: string;
  readonly size?: 'medium' | 'large';
  readonly submitLabel: string;
  /** What the button does cannot be taken back. */
  readonly isDanger?: boolean;
  /** Something is missing still, or the work has begun. */
  readonly isDisabled?: boolean;
  /** The button has the focus at first: there is nothing that has to be filled in. */
  readonly isReady?: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const form = useId();
  const isDisabled = props.isDisabled === true;
  return (
    <Dialog
      title={props.title}
      size={props.size}
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{ui.cancel}</Button>
          <Button
            variant={props.isDanger === true ? 'danger' : 'primary'}
            type="submit"
            form={form}
            isDisabled={isDisabled}
            autoFocus={props.isReady}
          >
            {props.submitLabel}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          // Enter in a field reaches the form whatever its button says.
          if (!isDisabled) props.onSubmit().catch(reportError);
        }}
      >
        <Stack>{props.children}</Stack>
      </form>
    </Dialog>
  );
}
