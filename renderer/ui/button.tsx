import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './controls.module.css';

/** How much a button asks to be pressed. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** A button with a word on it. */
export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Button({ variant = 'secondary', size = 'medium', icon, children, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} className={styles['button'] ?? ''} data-variant={variant} data-size={size}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}
