import { useState, type ReactNode } from 'react';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { Failure } from '#shared/base/result.ts';
import type { AppLock } from '#renderer/data/app-lock.ts';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { PasswordField } from '#renderer/ui/password-field.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { useNewPassphrase } from './new-passphrase.tsx';

interface DialogProps {
  readonly lock: AppLock;
  readonly onClose: () => void;
}

/** Changes the passphrase; what is sealed stays as it is. */
export function ChangeLockDialog({ lock, onClose }: DialogProps): ReactNode {
  const words = m.appLock;
  const chosen = useNewPassphrase(false);
  return (
    <ProvenDialog
      title={words.changeTitle}
      body={words.changeBody}
      confirm={words.changeApply}
      onClose={onClose}
      work={async (current) => {
        const next = chosen.take();
        if (next === null) return undefined;
        const done = await lock.change(current, next);
        if (!done.ok) return done.error;
        notify({ message: words.isChanged });
        return null;
      }}
    >
      {chosen.fields}
    </ProvenDialog>
  );
}

/** Removes the lock: everything is written in clear again. */
export function RemoveLockDialog({ lock, onClose }: DialogProps): ReactNode {
  const words = m.appLock;
  return (
    <ProvenDialog
      title={words.removeTitle}
      body={words.removeBody}
      confirm={words.removeApply}
      isDanger
      onClose={onClose}
      work={async (current) => {
        const done = await lock.remove(current);
        if (!done.ok) return done.error;
        notify({ message: done.value.copies === null ? words.isRemoved : `${words.isRemoved} ${words.copiesLater}` });
        return null;
      }}
    />
  );
}

/** Asks for the passphrase of now before it does something. */
function ProvenDialog(props: {
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly isDanger?: boolean;
  readonly onClose: () => void;
  /** Undefined when something is still missing, null when it is done. */
  readonly work: (current: string) => Promise<Failure | null | undefined>;
  readonly children?: ReactNode;
}): ReactNode {
  const words = m.appLock;
  const [current, setCurrent] = useState('');
  const [error, setError] = useState<Failure>();
  const [isBusy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    const outcome = await props.work(current);
    setBusy(false);
    if (outcome === null) return props.onClose();
    setError(outcome);
  };
  const isWrong = error?.code === 'lock-wrong';
  return (
    <FormDialog
      title={props.title}
      submitLabel={isBusy ? words.deriving : props.confirm}
      isDanger={props.isDanger}
      isDisabled={isBusy || current === ''}
      onSubmit={confirm}
      onClose={props.onClose}
    >
      <p>{props.body}</p>
      <PasswordField
        label={words.current}
        use="current"
        autoFocus
        value={current}
        onChange={(value) => {
          setCurrent(value);
          setError(undefined);
        }}
        error={isWrong ? errorSentence(error) : undefined}
      />
      {props.children}
      {error !== undefined && !isWrong && <ErrorMessage title={props.title} remedy={errorSentence(error)} />}
    </FormDialog>
  );
}
