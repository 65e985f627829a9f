import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { LockKeyhole } from 'lucide-react';
import type { HostKeys } from '#shared/ipc/keys.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import {
  changePassphrase,
  openWithPassphrase,
  openWithRecoveryKey,
  type LockHeader,
  type OpenedLock,
} from '#renderer/data/lock-header.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Logo } from '#renderer/ui/logo.tsx';
import { PasswordField } from '#renderer/ui/password-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import styles from './lock.module.css';
import { useNewPassphrase } from './new-passphrase.tsx';

/** Wrong tries that cost nothing; each further one doubles the wait. */
const FREE_TRIES = 5;
const LONGEST_WAIT_SECONDS = 30;

/** Stands before everything while the lock is closed: no word of a client has been read yet. */
export function LockScreen(props: {
  readonly keys: HostKeys;
  readonly header: LockHeader;
  readonly onOpen: (lock: OpenedLock) => void;
}): ReactNode {
  const [recovered, setRecovered] = useState<OpenedLock | null>(null);
  return (
    <main className={styles['screen']}>
      <div className={styles['card']}>
        <Logo />
        {recovered === null ? (
          <Question {...props} onRecovered={setRecovered} />
        ) : (
          <AfterRecovery keys={props.keys} lock={recovered} onOpen={props.onOpen} />
        )}
      </div>
    </main>
  );
}

function Question(props: {
  readonly keys: HostKeys;
  readonly header: LockHeader;
  readonly onOpen: (lock: OpenedLock) => void;
  readonly onRecovered: (lock: OpenedLock) => void;
}): ReactNode {
  const words = m.appLock;
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const wait = useWait();
  const isRecovery = way === 'recovery';
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy || wait.seconds > 0 || typed === '') return;
    setBusy(true);
    const opened = await (isRecovery ? openWithRecoveryKey : openWithPassphrase)(props.keys, props.header, typed);
    setBusy(false);
    if (opened.ok) return isRecovery ? props.onRecovered(opened.value) : props.onOpen(opened.value);
    setError(errorSentence(opened.error));
    if (opened.error.code !== 'lock-wrong') return;
    setTyped('');
    setTries(tries + 1);
    if (tries + 1 >= FREE_TRIES) wait.begin(Math.min(2 ** (tries + 2 - FREE_TRIES), LONGEST_WAIT_SECONDS));
  };
  const change = (value: string): void => {
    setTyped(value);
    setError(undefined);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void open(event).catch(reportError)}>
      <h1 className={styles['title']}>
        <LockKeyhole aria-hidden size={20} />
        {words.screen.title}
      </h1>
      {isRecovery ? (
        <TextField
          key="recovery"
          label={words.recovery.label}
          description={words.screen.recoveryHint}
          autoFocus
          value={typed}
          onChange={change}
          error={error}
        />
      ) : (
        <PasswordField
          key="passphrase"
          label={words.passphrase}
          use="current"
          autoFocus
          value={typed}
          onChange={change}
          error={error}
        />
      )}
      <output className={styles['wait']}>
        {wait.seconds > 0 ? words.screen.wait(wait.seconds) : isBusy ? words.deriving : ''}
      </output>
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" isDisabled={isBusy || wait.seconds > 0}>
          {words.screen.open}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            setWay(isRecovery ? 'passphrase' : 'recovery');
            change('');
          }}
        >
          {isRecovery ? words.screen.usePassphrase : words.screen.useRecovery}
        </Button>
      </div>
    </form>
  );
}

function AfterRecovery(props: {
  readonly keys: HostKeys;
  readonly lock: OpenedLock;
  readonly onOpen: (lock: OpenedLock) => void;
}): ReactNode {
  const words = m.appLock.screen;
  const chosen = useNewPassphrase(true);
  const [error, setError] = useState<string>();
  const set = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const passphrase = chosen.take();
    if (passphrase === null) return;
    const changed = await changePassphrase(props.keys, props.lock, passphrase);
    if (changed.ok) props.onOpen(changed.value);
    else setError(errorSentence(changed.error));
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void set(event).catch(reportError)}>
      <h1 className={styles['title']}>{words.newTitle}</h1>
      <p>{words.newBody}</p>
      {chosen.fields}
      {error !== undefined && <p role="alert">{error}</p>}
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary">
          {words.newApply}
        </Button>
        <Button variant="quiet" onPress={() => props.onOpen(props.lock)}>
          {words.notNow}
        </Button>
      </div>
    </form>
  );
}

/** Seconds that are left to wait. */
function useWait(): { readonly seconds: number; readonly begin: (seconds: number) => void } {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1_000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return { seconds, begin: setSeconds };
}
