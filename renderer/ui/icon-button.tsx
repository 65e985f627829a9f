import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { Tooltip } from './tooltip.tsx';
import styles from './controls.module.css';

/** A button with a picture; its name is spoken and shown on hover and focus. */
export function IconButton({
  label,
  icon,
  ...rest
}: Omit<ButtonProps, 'className' | 'style' | 'children'> & {
  readonly label: string;
  readonly icon: ReactNode;
}): ReactNode {
  return (
    <Tooltip text={label}>
      <AriaButton {...rest} aria-label={label} className={styles['iconButton'] ?? ''}>
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
