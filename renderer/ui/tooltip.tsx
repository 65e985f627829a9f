import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './controls.module.css';

/** A few words more about a button or a link, on hover and on focus; never the only place where something is said. */
export function Tooltip(props: { readonly text: string; readonly children: ReactElement }): ReactNode {
  return (
    <TooltipTrigger delay={400}>
      {props.children}
      <AriaTooltip className={styles['tooltip'] ?? ''} offset={6}>
        {props.text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
