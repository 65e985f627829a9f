import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './pass-round.module.css';

/** The one way out of a private page; asks once where something is left unused. */
export function HandOn(props: {
  /** What is left unused, in a sentence; null for nothing. */
  readonly question: string | null;
  readonly onHandOn: () => void;
}): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const words = m.collect.page;
  const ask = (): void => {
    if (props.question === null) props.onHandOn();
    else setAsking(true);
  };
  const newest = useRef(ask);
  // As everything that listens on a private page: before it is painted, or a key that comes with the first picture is lost.
  useLayoutEffect(() => {
    newest.current = ask;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      newest.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  if (isAsking && props.question !== null) {
    return (
      // A part of its own, so that its first button gets the focus: Enter must not reach the list behind.
      <footer key="question" className={styles['foot']} role="alertdialog" aria-label={words.handOnQuestion}>
        <p>{props.question}</p>
        <Button autoFocus onPress={() => setAsking(false)}>
          {words.stay}
        </Button>
        <Button variant="primary" onPress={props.onHandOn}>
          {words.handOn}
        </Button>
      </footer>
    );
  }
  return (
    <footer key="plain" className={styles['foot']}>
      <small>{words.handOnKey}</small>
      <Button variant="primary" onPress={ask}>
        {words.handOn}
      </Button>
    </footer>
  );
}
