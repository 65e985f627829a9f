import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import styles from './resources.module.css';

/** What the beginnings of lines mean in the text of a section. */
export function WritingHelp(): ReactNode {
  const { title, lines, rest } = m.resources.writing;
  return (
    <details className={styles['help']}>
      <summary>{title}</summary>
      <dl>
        {lines.map(([sign, meaning]) => (
          <div key={sign}>
            <dt>
              <code>{sign}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{rest}</p>
    </details>
  );
}
