import { useSyncExternalStore, type ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { leaveStoreBehind } from '#renderer/data/generation.ts';
import { onOtherWindows, otherWindows } from '#renderer/data/other-windows.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Logo } from '#renderer/ui/logo.tsx';
import styles from './shell.module.css';

/** Shown while the store is opened and proved. */
export function Starting(): ReactNode {
  const isWaiting = useSyncExternalStore(onOtherWindows, otherWindows) === 'waiting';
  if (isWaiting) {
    return (
      <main className={styles['center']}>
        <Logo />
        <h1 className={styles['waiting']}>{m.safeKeeping.blocked.title}</h1>
        <p role="alert">{m.safeKeeping.blocked.body}</p>
      </main>
    );
  }
  return (
    <main className={styles['center']} aria-busy="true">
      <Logo />
      <p>{m.app.starting}</p>
    </main>
  );
}

/** Shown when the data cannot be used; nothing is created in its place. */
export function StartFailure(props: {
  readonly sentence: string;
  /** The store cannot be opened, and there are safe copies to build another one from. */
  readonly canBuildAnew: boolean;
}): ReactNode {
  const buildAnew = (): void => {
    leaveStoreBehind(localStorage);
    location.reload();
  };
  return (
    <main className={styles['center']}>
      <EmptyState
        title={m.app.cannotStart}
        body={props.sentence}
        action={
          <Button variant="primary" onPress={() => location.reload()}>
            {m.app.tryAgain}
          </Button>
        }
        secondaryAction={props.canBuildAnew && <Button onPress={buildAnew}>{m.recovery.storeUnreadableAction}</Button>}
      />
      {props.canBuildAnew && <p className={styles['centerHint']}>{m.recovery.storeUnreadableHint}</p>}
    </main>
  );
}
