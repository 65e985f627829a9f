import type { ReactNode } from 'react';
import styles from './layout.module.css';

/** Says what belongs here and how to begin. */
export function EmptyState(props: {
  readonly title?: string;
  readonly body: string;
  readonly action?: ReactNode;
  readonly secondaryAction?: ReactNode;
  /** Inside a section instead of a whole screen. */
  readonly compact?: boolean;
}): ReactNode {
  return (
    <div className={styles['empty']} data-compact={props.compact || undefined}>
      {props.title !== undefined && <h2>{props.title}</h2>}
      <p>{props.body}</p>
      {(props.action !== undefined || props.secondaryAction !== undefined) && (
        <div className={styles['emptyActions']}>
          {props.action}
          {props.secondaryAction}
        </div>
      )}
    </div>
  );
}
