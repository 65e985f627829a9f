import type { CSSProperties, ReactNode } from 'react';
import styles from './panels.module.css';

/** A step of the space scale. */
export type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const gapStyle = (gap: Gap): CSSProperties => ({ gap: `var(--qd-space-${gap})` });

/** Things one under the other. */
export function Stack(props: { readonly gap?: Gap; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles['stack']} style={gapStyle(props.gap ?? 4)}>
      {props.children}
    </div>
  );
}

/** Things side by side, that wrap where there is no room. */
export function Inline(props: {
  readonly gap?: Gap;
  readonly align?: 'start' | 'center' | 'end' | 'baseline';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles['inline']} style={{ ...gapStyle(props.gap ?? 3), alignItems: props.align ?? 'center' }}>
      {props.children}
    </div>
  );
}
