import type { ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Logo } from '#renderer/ui/logo.tsx';
import styles from './shell.module.css';

/** Shown while the store is opened and proved. */
export function Starting(): ReactNode {
  return (
    <main className={styles['center']} aria-busy="true">
      <Logo />
      <p>{m.app.starting}</p>
    </main>
  );
}

/** Shown when the data cannot be used; nothing is created in its place. */
export function StartFailure(props: { readonly sentence: string }): ReactNode {
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
      />
    </main>
  );
}
