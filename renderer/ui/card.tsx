import type { ReactNode } from 'react';
import styles from './panels.module.css';

/** Things that belong together, on a surface of their own. */
export function Card(props: {
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly headingLevel?: 2 | 3;
  readonly children: ReactNode;
}): ReactNode {
  const Heading = props.headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className={styles['card']}>
      {(props.title !== undefined || props.actions !== undefined) && (
        <header className={styles['cardHead']}>
          {props.title !== undefined && (
            <Heading>
              <bdi>{props.title}</bdi>
            </Heading>
          )}
          {props.actions}
        </header>
      )}
      {props.children}
    </div>
  );
}
