import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { Spinner } from '#renderer/ui/spinner.tsx';
import styles from './files.module.css';
import { useOpening } from './read-engagement.ts';

/** Says which file is being opened. */
export function OpeningNote(): ReactNode {
  const name = useOpening((state) => state.name);
  return (
    name !== null && (
      <div className={styles['opening']}>
        <Spinner label={m.engagementFiles.opening(name)} />
      </div>
    )
  );
}
