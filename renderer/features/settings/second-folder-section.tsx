import { useState, type ReactNode } from 'react';
import { FolderSync } from 'lucide-react';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import {
  Loading,
  useSecondFolder,
  useServices,
  type SecondFolderView,
  type SeenFolder,
} from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './settings.module.css';

const words = m.safeKeeping.second;

/** Where the second copies go, how old they are, and what is wrong with them. */
export function SecondFolderSection(props: {
  /** Called when a folder was taken: it may hold what is nowhere else. */
  readonly onTaken: () => void;
}): ReactNode {
  const { host } = useServices();
  const second = useSecondFolder();
  const { state } = second;
  if (host.capabilities.secondFolder === 'none') return null;
  return (
    <Section title={words.title} hint={words.hint}>
      {state === undefined ? (
        <Loading />
      ) : (
        <>
          <State state={state} inPage={host.capabilities.copiesIn === 'browser'} />
          {state.folder !== null && (
            <p className={styles['row']}>
              <Button
                icon={<FolderSync aria-hidden size={16} />}
                isDisabled={second.isWorking}
                onPress={() => second.copy()}
              >
                {second.isWorking ? words.copying : words.copyNow}
              </Button>
              <Button variant="quiet" isDisabled={second.isWorking} onPress={() => second.forget()}>
                {words.forget}
              </Button>
            </p>
          )}
          <Choice second={second} hasOne={state.folder !== null} onTaken={props.onTaken} />
        </>
      )}
    </Section>
  );
}

function State(props: { readonly state: SeenFolder; readonly inPage: boolean }): ReactNode {
  const { folder, ageMs, problem } = props.state;
  const age = ageMs === null ? words.never : words.copied(ageMs);
  return (
    <>
      <p aria-live="polite">
        {folder === null ? (
          words.none
        ) : (
          <>
            <bdi>{words.here(folder)}</bdi> {age} {props.inPage ? words.rhythmPage : words.rhythm}
          </>
        )}
      </p>
      {problem !== null && <ErrorMessage title={words.problem} remedy={errorSentence({ code: problem })} />}
    </>
  );
}

/** The system's dialog where the host has it, else a path that is typed or pasted. */
function Choice(props: {
  readonly second: SecondFolderView;
  readonly hasOne: boolean;
  readonly onTaken: () => void;
}): ReactNode {
  const { second, hasOne, onTaken } = props;
  const { host } = useServices();
  const [path, setPath] = useState('');
  const [tried, setTried] = useState('');
  if (host.capabilities.secondFolder === 'dialog') {
    return (
      <>
        <Button
          isDisabled={second.isWorking}
          onPress={() => void second.choose(null).then((isTaken) => isTaken && onTaken(), reportError)}
        >
          {hasOne ? words.another : words.choose}
        </Button>
        {second.refused !== null && <ErrorMessage title={words.problem} remedy={second.refused} />}
      </>
    );
  }
  const choose = async (): Promise<void> => {
    setTried(path);
    if (!(await second.choose(path))) return;
    setPath('');
    onTaken();
  };
  return (
    <form
      className={styles['path']}
      onSubmit={(event) => {
        event.preventDefault();
        void choose().catch(reportError);
      }}
    >
      <TextField
        label={words.path}
        description={words.pathHint}
        value={path}
        onChange={setPath}
        {...(second.refused === null || path !== tried ? {} : { error: second.refused })}
      />
      <Button type="submit" isDisabled={second.isWorking || path.trim() === ''}>
        {second.isWorking ? words.copying : words.use}
      </Button>
    </form>
  );
}
