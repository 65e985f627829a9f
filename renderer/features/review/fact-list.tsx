import type { ReactNode } from 'react';
import styles from './review.module.css';

/** A few figures side by side. */
export function FactList(props: {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}): ReactNode {
  return (
    <dl className={styles['facts']}>
      {props.facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
