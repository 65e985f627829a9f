import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { useOpening } from '#renderer/state/opening.ts';
import { Spinner } from '#renderer/ui/spinner.tsx';
import styles from './files.module.css';

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
