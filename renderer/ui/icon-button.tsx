import type { ReactNode } from 'react';
import { Button as AriaButton, TooltipTrigger, Tooltip, type ButtonProps } from 'react-aria-components';
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
    <TooltipTrigger delay={400}>
      <AriaButton {...rest} aria-label={label} className={styles['iconButton'] ?? ''}>
        {icon}
      </AriaButton>
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
