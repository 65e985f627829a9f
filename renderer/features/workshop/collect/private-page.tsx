import type { ReactNode } from 'react';
import styles from './pass-round.module.css';

/** A page that only one person sees, until the laptop is handed on. */
export function PrivatePage(props: {
  /** Whose page it is. */
  readonly owner: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <article className={styles['page']}>
      <header>
        <small>{props.owner}</small>
        <h1>
          <bdi>{props.title}</bdi>
        </h1>
      </header>
      {props.children}
    </article>
  );
}

/** What somebody is asked on a private page. */
export function PrivateBody(props: { readonly children: ReactNode }): ReactNode {
  return <div className={styles['body']}>{props.children}</div>;
}

/** A question that is answered by one press. */
export function ScaleQuestion(props: {
  readonly legend: string;
  readonly values: readonly number[];
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}): ReactNode {
  return (
    <fieldset className={styles['question']}>
      <legend>{props.legend}</legend>
      {props.values.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={props.value === value}
          onClick={() => props.onChange(props.value === value ? null : value)}
        >
          {value}
        </button>
      ))}
    </fieldset>
  );
}
