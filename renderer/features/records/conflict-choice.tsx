import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './records.module.css';

/** Two windows changed one field: both values are shown and nothing is overwritten until the user has chosen. */
export function ConflictChoice(props: {
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}): ReactNode {
  return (
    <div role="alert" className={styles['conflict']}>
      <strong>{m.common.conflictTitle}</strong>
      <p>{m.common.conflictBody(props.theirs)}</p>
      <div className={styles['conflictActions']}>
        <Button variant="primary" size="small" onPress={props.onKeepMine}>
          {m.common.conflictKeepMine}
        </Button>
        <Button variant="secondary" size="small" onPress={props.onTakeTheirs}>
          {m.common.conflictTakeTheirs}
        </Button>
      </div>
    </div>
  );
}
