import { useId, type ReactNode } from 'react';
import styles from './layout.module.css';

/** A part of a screen with its heading. */
export function Section(props: {
  readonly title: string;
  readonly hint?: string | undefined;
  /** Number of things in it, beside the title. */
  readonly count?: number;
  readonly actions?: ReactNode;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  const Heading = props.headingLevel === 3 ? 'h3' : 'h2';
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <header className={styles['sectionHead']}>
        <div>
          <Heading id={id}>
            {props.title}
            {props.count !== undefined && props.count > 0 && <span className={styles['count']}>{props.count}</span>}
          </Heading>
          {props.hint !== undefined && <p>{props.hint}</p>}
        </div>
        {props.actions !== undefined && <div className={styles['actions']}>{props.actions}</div>}
      </header>
      {props.children}
    </section>
  );
}
