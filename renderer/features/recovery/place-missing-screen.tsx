import { useState, type ReactNode } from 'react';
import type { CopiesPlace, PlaceState } from '#shared/ipc/copies-place.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { Logo } from '#renderer/ui/logo.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import styles from './recovery.module.css';

const words = m.copiesPlace;

/** The folder that was chosen for the safe copies is not there: nothing begins before somebody says how. */
export function PlaceMissingScreen(props: {
  readonly copiesPlace: CopiesPlace;
  readonly place: PlaceState;
  /** Called when the folder is there, another one is used, or work shall go on without it. */
  readonly onDone: () => void;
}): ReactNode {
  const { copiesPlace } = props;
  const [place, setPlace] = useState(props.place);
  const [isBusy, setBusy] = useState(false);
  const [looked, setLooked] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const run = (work: () => Promise<void>): void => {
    setBusy(true);
    setRefused(null);
    void work()
      .catch(reportError)
      .finally(() => setBusy(false));
  };
  const look = async (): Promise<void> => {
    const state = await copiesPlace.state();
    setPlace(state);
    setLooked((times) => times + 1);
    if (state.problem === null) props.onDone();
  };
  const useHome = async (): Promise<void> => {
    const used = await copiesPlace.useHome();
    if (used.ok) props.onDone();
    else setRefused(errorSentence(used.error));
  };
  return (
    <main className={styles['start']}>
      <Logo />
      <PageHeader title={words.missing.title} subtitle={words.missing.subtitle} />
      {place.folder !== '' && (
        <p className={styles['promise']}>
          {words.missing.looked} <bdi className={styles['path']}>{place.folder}</bdi>
        </p>
      )}
      {place.problem !== null && <ErrorMessage title={words.problem} remedy={errorSentence({ code: place.problem })} />}
      <p aria-live="polite" className={styles['promise']}>
        {looked > 0 && place.problem !== null && words.missing.stillNot(looked)}
      </p>
      {refused !== null && <ErrorMessage title={words.refused} remedy={refused} />}
      <ul className={styles['ways']}>
        <Way hint={words.missing.againHint}>
          <Button variant="primary" autoFocus isDisabled={isBusy} onPress={() => run(look)}>
            {words.again}
          </Button>
        </Way>
        <Way hint={words.missing.withoutHint}>
          <Button isDisabled={isBusy} onPress={props.onDone}>
            {words.missing.without}
          </Button>
        </Way>
        <Way hint={words.missing.homeHint}>
          <Button isDisabled={isBusy} onPress={() => setAsking(true)}>
            {words.useHome}
          </Button>
        </Way>
      </ul>
      {isAsking && (
        <ConfirmDialog
          title={words.useHomeQuestion}
          body={<p>{words.useHomeBody}</p>}
          confirmLabel={words.useHomeConfirm}
          onConfirm={() => run(useHome)}
          onClose={() => setAsking(false)}
        />
      )}
    </main>
  );
}

function Way(props: { readonly hint: string; readonly children: ReactNode }): ReactNode {
  return (
    <li>
      {props.children}
      <span className={styles['hint']}>{props.hint}</span>
    </li>
  );
}
