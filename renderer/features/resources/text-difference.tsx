import type { ReactNode } from 'react';
import { diffWords } from '#shared/base/word-diff.ts';
import { m } from '#shared/messages/messages.ts';
import styles from './resources.module.css';

/** Two texts as one: what was taken out and what was put in is marked by sign and colour, and spoken. */
export function TextDifference(props: { readonly before: string; readonly after: string }): ReactNode {
  return (
    <div className={styles['difference']} dir="auto">
      {diffWords(props.before, props.after).map(({ op, text }, index) => {
        // Pieces have no other name than their place; the list is drawn as a whole whenever a text changes.
        const key = `${index} ${op}`;
        if (op === 'kept') return <span key={key}>{text}</span>;
        const Tag = op === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={key}>
            <span className={styles['spoken']}>{m.versions[op === 'removed' ? 'removedText' : 'addedText']}</span>
            {text}
          </Tag>
        );
      })}
    </div>
  );
}
