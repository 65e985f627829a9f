import { useState, type ReactNode } from 'react';
import type { EarlierPlace, PlaceState } from '#shared/ipc/copies-place.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './settings.module.css';
import { useCopiesPlace, type CopiesPlaceView } from './use-copies-place.ts';

const words = m.copiesPlace;

/** Where the safe copies lie, what is wrong with that, and the ways to have them elsewhere. */
export function CopiesPlaceSection(): ReactNode {
  const { host } = useServices();
  const view = useCopiesPlace();
  const { state, isWorking } = view;
  if (host.capabilities.copiesPlace === 'none') return null;
  return (
    <Section title={words.title} hint={words.hint}>
      {state === undefined ? (
        <Loading />
      ) : (
        <>
          {state.folder !== '' && (
            <p>
              {state.problem === null ? words.here : words.shouldBe}{' '}
              <bdi className={styles['folder']}>{state.folder}</bdi>
              {state.chosen === null && words.own}
            </p>
          )}
          {state.problem === null ? <Moves view={view} state={state} /> : <Trouble view={view} state={state} />}
          <p aria-live="polite">{isWorking && words.moving}</p>
          {state.earlier.length > 0 && <Earlier view={view} places={state.earlier} />}
        </>
      )}
    </Section>
  );
}

/** The folder is gone: it comes back, or it is given up. */
function Trouble(props: { readonly view: CopiesPlaceView; readonly state: PlaceState }): ReactNode {
  const { view, state } = props;
  const [isAsking, setAsking] = useState(false);
  if (state.problem === null) return null;
  return (
    <>
      <ErrorMessage
        title={words.problem}
        remedy={errorSentence({ code: state.problem })}
        action={
          <>
            <Button isDisabled={view.isWorking} onPress={() => view.look()}>
              {words.again}
            </Button>
            {state.problem !== 'vault-unreachable' && (
              <Button variant="quiet" isDisabled={view.isWorking} onPress={() => setAsking(true)}>
                {words.useHome}…
              </Button>
            )}
          </>
        }
      />
      {view.refused !== null && <ErrorMessage title={words.refused} remedy={view.refused} />}
      {isAsking && (
        <ConfirmDialog
          title={words.useHomeQuestion}
          body={<p>{words.useHomeBody}</p>}
          confirmLabel={words.useHomeConfirm}
          // Only a start compares the working store with what lies in the other folder.
          onConfirm={() => void view.useHome().then((isDone) => isDone && location.reload(), reportError)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** The system's dialog where the host has it, else a path that is typed or pasted; and the way back. */
function Moves(props: { readonly view: CopiesPlaceView; readonly state: PlaceState }): ReactNode {
  const { view, state } = props;
  const { host } = useServices();
  const [path, setPath] = useState('');
  const [tried, setTried] = useState<string | null>(null);
  const moved = (isDone: boolean): void => {
    if (!isDone) return;
    setPath('');
    notify({ message: words.moved });
  };
  const home = state.chosen !== null && (
    <Button
      variant="quiet"
      isDisabled={view.isWorking}
      onPress={() => {
        setTried(null);
        void view.moveHome().then(moved, reportError);
      }}
    >
      {words.home}
    </Button>
  );
  // What was refused is said at the field that it was typed into, and otherwise by itself.
  const refusal = view.refused !== null && (tried === null || tried !== path) && (
    <ErrorMessage title={words.refused} remedy={view.refused} />
  );
  if (host.capabilities.copiesPlace === 'dialog') {
    return (
      <>
        <p className={styles['row']}>
          <Button isDisabled={view.isWorking} onPress={() => void view.move(null).then(moved, reportError)}>
            {words.choose}
          </Button>
          {home}
        </p>
        {refusal}
      </>
    );
  }
  return (
    <form
      className={styles['path']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(path);
        void view.move(path).then(moved, reportError);
      }}
    >
      <TextField
        label={words.path}
        description={words.pathHint}
        value={path}
        onChange={setPath}
        {...(view.refused !== null && tried === path ? { error: view.refused } : {})}
      />
      <div className={styles['row']}>
        <Button type="submit" isDisabled={view.isWorking || path.trim() === ''}>
          {words.move}
        </Button>
        {home}
      </div>
      {refusal}
    </form>
  );
}

function Earlier(props: { readonly view: CopiesPlaceView; readonly places: readonly EarlierPlace[] }): ReactNode {
  const { view, places } = props;
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <>
      <h3 className={styles['earlierTitle']}>{words.earlier}</h3>
      <p className={styles['hint']}>{words.earlierHint}</p>
      <ul className={styles['places']}>
        {places.map(({ folder, isThere }) => (
          <li key={folder}>
            <bdi className={styles['folder']}>{folder}</bdi>
            {isThere ? (
              <Button
                variant="quiet"
                isDisabled={view.isWorking}
                aria-label={words.removeOf(folder)}
                onPress={() => setAsked(folder)}
              >
                {words.remove}
              </Button>
            ) : (
              <span className={styles['hint']}>{words.away}</span>
            )}
          </li>
        ))}
      </ul>
      {asked !== null && (
        <ConfirmDialog
          title={words.removeQuestion}
          body={<p>{words.removeBody(asked)}</p>}
          confirmLabel={words.removeConfirm}
          isDanger
          onConfirm={() =>
            void view.removeEarlier(asked).then((isDone) => isDone && notify({ message: words.removed }), reportError)
          }
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
