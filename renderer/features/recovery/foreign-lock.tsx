import { useState, type ReactNode } from 'react';
import type { SecondCopy } from '#shared/ipc/second-folder.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PasswordField } from '#renderer/ui/password-field.tsx';
import styles from './recovery.module.css';

const words = m.restoring.foreign;

/** Asks for the passphrase under which a copy was sealed: on another computer, or before the lock here was set anew. */
export function ForeignLock(props: { readonly copy: SecondCopy; readonly onUnlocked: () => void }): ReactNode {
  const { copy, onUnlocked } = props;
  const { foreign } = useServices();
  const [secret, setSecret] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    const opened = await foreign.open(copy.source, copy.engagementId, secret).finally(() => setBusy(false));
    if (opened.ok) onUnlocked();
    else setRefused(opened.error.code === 'lock-header-invalid' ? words.noLock : errorSentence(opened.error));
  };
  return (
    <form
      className={styles['foreign']}
      onSubmit={(event) => {
        event.preventDefault();
        void open().catch(reportError);
      }}
    >
      <PasswordField
        label={words.label}
        description={words.hint}
        use="current"
        value={secret}
        onChange={(value) => {
          setSecret(value);
          setRefused(null);
        }}
        {...(refused === null ? {} : { error: refused })}
      />
      <Button type="submit" variant="primary" isDisabled={isBusy || secret === ''}>
        {isBusy ? words.opening : words.open}
      </Button>
    </form>
  );
}
