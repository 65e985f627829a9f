import { useState, type ReactNode } from 'react';
import { Copy, Printer } from 'lucide-react';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { AppLock } from '#renderer/data/app-lock.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './lock.module.css';
import { useNewPassphrase } from './new-passphrase.tsx';

type Prepared = Extract<Awaited<ReturnType<AppLock['prepare']>>, { ok: true }>['value'];

/** Sets the lock: the passphrase twice, then the recovery key, and only then is anything stored. */
export function SetLockDialog(props: { readonly lock: AppLock; readonly onClose: () => void }): ReactNode {
  const words = m.appLock;
  const chosen = useNewPassphrase(true);
  const [prepared, setPrepared] = useState<Prepared>();
  const [isWritten, setWritten] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const prepare = async (): Promise<void> => {
    const passphrase = chosen.take();
    if (passphrase === null) return;
    setBusy(true);
    const made = await props.lock.prepare(passphrase);
    setBusy(false);
    if (made.ok) setPrepared(made.value);
    setError(made.ok ? undefined : errorSentence(made.error));
  };
  const apply = async (lock: Prepared): Promise<void> => {
    setBusy(true);
    const done = await props.lock.set(lock);
    setBusy(false);
    if (!done.ok) return setError(errorSentence(done.error));
    notify({ message: done.value.copies === null ? words.isSet : `${words.isSet} ${words.copiesLater}` });
    props.onClose();
  };
  return (
    <FormDialog
      title={prepared === undefined ? words.setTitle : words.recovery.title}
      submitLabel={isBusy ? words.deriving : prepared === undefined ? words.next : words.recovery.apply}
      isDisabled={isBusy || (prepared !== undefined && !isWritten)}
      onSubmit={() => (prepared === undefined ? prepare() : apply(prepared))}
      onClose={props.onClose}
    >
      {prepared === undefined ? (
        chosen.fields
      ) : (
        <RecoveryKey recoveryKey={prepared.recoveryKey} isWritten={isWritten} onWritten={setWritten} />
      )}
      {error !== undefined && <ErrorMessage title={words.title} remedy={error} />}
    </FormDialog>
  );
}

function RecoveryKey(props: {
  readonly recoveryKey: string;
  readonly isWritten: boolean;
  readonly onWritten: (isWritten: boolean) => void;
}): ReactNode {
  const words = m.appLock.recovery;
  const { host } = useServices();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(props.recoveryKey);
    notify({ message: words.copied });
  };
  return (
    <>
      <p>{words.body}</p>
      <fieldset aria-label={words.label} className={styles['key']} data-recovery-key>
        {props.recoveryKey.split('-').map((group, index) => (
          <span key={`${index}${group}`}>{group}</span>
        ))}
      </fieldset>
      <div className={styles['buttons']}>
        <Button icon={<Copy aria-hidden size={16} />} onPress={() => void copy().catch(reportError)}>
          {words.copy}
        </Button>
        <Button
          icon={<Printer aria-hidden size={16} />}
          onPress={() => void host.printPage({ what: 'recovery-key', engagementId: null })}
        >
          {words.print}
        </Button>
      </div>
      <Checkbox isSelected={props.isWritten} onChange={props.onWritten}>
        {words.done}
      </Checkbox>
    </>
  );
}
