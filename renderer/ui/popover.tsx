import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import { Button, type ButtonVariant } from './button.tsx';
import { namelessFrame } from './nameless-frame.ts';
import styles from './controls.module.css';

/** A button that opens a small panel beside itself. */
export function Popover(props: {
  /** What the panel is about; spoken. */
  readonly label: string;
  /** Words on the button. */
  readonly button: ReactNode;
  readonly icon?: ReactNode;
  readonly variant?: ButtonVariant;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <DialogTrigger>
      <Button variant={props.variant ?? 'secondary'} icon={props.icon}>
        {props.button}
      </Button>
      <AriaPopover {...namelessFrame} className={styles['popover'] ?? ''} placement="bottom start">
        <Dialog aria-label={props.label} className={styles['panel'] ?? ''}>
          {props.children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
