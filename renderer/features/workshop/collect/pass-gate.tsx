import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import styles from './pass-round.module.css';

/** What stands on the laptop between two private pages: whose turn it is, and the one button that begins it. */
export function PassGate(props: {
  readonly title: string;
  readonly hint?: string;
  readonly begin: string;
  readonly onBegin: () => void;
  /** What else can be done here, smaller and below. */
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className={styles['gate']}>
      <h1>
        <bdi>{props.title}</bdi>
      </h1>
      {props.hint !== undefined && <p>{props.hint}</p>}
      <Button variant="primary" autoFocus onPress={props.onBegin}>
        {props.begin}
      </Button>
      {props.children !== undefined && <div className={styles['others']}>{props.children}</div>}
    </div>
  );
}
