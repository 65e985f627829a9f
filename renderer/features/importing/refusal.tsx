import type { ReactNode } from 'react';
import { errorSentence } from '#shared/messages/en/errors.ts';
import styles from './importing.module.css';

/** What went wrong, said where it happened. */
export function Refusal(props: {
  readonly error: { readonly code: string; readonly params?: Readonly<Record<string, string | number>> } | null;
}): ReactNode {
  if (props.error === null) return null;
  return (
    <p role="alert" className={styles['refusal']}>
      {errorSentence(props.error)}
    </p>
  );
}
