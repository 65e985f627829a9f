import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import styles from './panels.module.css';

/** Controls of one thing in a row: one stop of the Tab key, the arrows move between them. */
export function Toolbar(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <AriaToolbar aria-label={props.label} className={styles['toolbar'] ?? ''}>
      {props.children}
    </AriaToolbar>
  );
}
