import type { ReactNode } from 'react';
import styles from './layout.module.css';

/** What a screen is about, and what can be done on it. */
export function PageHeader(props: {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode {
  return (
    <header className={styles['pageHeader']}>
      <div>
        <h1>
          <bdi>{props.title}</bdi>
        </h1>
        {props.subtitle !== undefined && props.subtitle !== '' && <p>{props.subtitle}</p>}
        {props.meta !== undefined && <p className={styles['meta']}>{props.meta}</p>}
      </div>
      {props.actions !== undefined && <div className={styles['actions']}>{props.actions}</div>}
    </header>
  );
}
