import type { ReactNode } from 'react';
import styles from './controls.module.css';

/** A short word about a state. */
export function Badge(props: {
  readonly tone?: 'neutral' | 'accent' | 'success' | 'warning' | 'danger';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className={styles['badge']} data-tone={props.tone ?? 'neutral'}>
      {props.children}
    </span>
  );
}
