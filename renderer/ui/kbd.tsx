import type { ReactNode } from 'react';
import styles from './panels.module.css';

/** A key, or keys pressed together, as they stand on the keyboard. */
export function Kbd(props: { readonly children: ReactNode }): ReactNode {
  return <kbd className={styles['kbd']}>{props.children}</kbd>;
}
