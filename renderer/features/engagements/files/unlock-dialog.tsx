import { useState, type ReactNode } from 'react';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { OpenedFile } from '#shared/ipc/host.ts';
import { unlockFile } from '#renderer/data/locked-file.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { PasswordField } from '#renderer/ui/password-field.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';

/** Asks for the passphrase of a file until it fits, or nobody wants to any more. */
export function UnlockDialog(props: {
  readonly file: OpenedFile;
  readonly onDone: (content: Uint8Array | null) => void;
}): ReactNode {
  const { host } = useServices();
  const words = m.engagementFiles.unlock;
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const open = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    const opened = await unlockFile(props.file.bytes, passphrase, host.keys);
    setBusy(false);
    if (opened.ok) props.onDone(opened.value);
    else setProblem(errorSentence(opened.error));
  };
  return (
    <FormDialog
      title={words.title}
      submitLabel={words.action}
      isDisabled={isBusy || passphrase === ''}
      onSubmit={open}
      onClose={() => props.onDone(null)}
    >
      <p>{words.body(props.file.name)}</p>
      <PasswordField
        use="current"
        label={m.engagementFiles.passphrase.label}
        value={passphrase}
        onChange={(typed) => {
          setPassphrase(typed);
          // A form with a mistake in it cannot be sent; what is typed now is another try.
          setProblem(undefined);
        }}
        error={problem}
        autoFocus
      />
      {isBusy && <Spinner label={words.working} />}
    </FormDialog>
  );
}
