import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import styles from './review.module.css';

/** A figure in its words; where records are behind it, a press opens them. */
export function RowsFigure(props: {
  readonly words: string;
  /** What the figure is, with its words, as it is spoken. */
  readonly name: string;
  readonly hasRows: boolean;
  readonly onOpen: () => void;
}): ReactNode {
  if (!props.hasRows) return props.words;
  return (
    <button
      type="button"
      className={styles['figure']}
      aria-label={m.dashboard.showRows(props.name)}
      onClick={props.onOpen}
    >
      {props.words}
    </button>
  );
}
