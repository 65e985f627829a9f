import { useState, type ReactNode } from 'react';
import { safeFileName } from '#shared/base/file-name.ts';
import { FILE_PASSPHRASE_MIN, passphraseStrength } from '#shared/base/passphrase-strength.ts';
import type { Result, Failure } from '#shared/base/result.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { writeEngagementPackage } from '#shared/records/engagement-package.ts';
import { readForFile } from '#renderer/data/engagement-copies.ts';
import { lockFile } from '#renderer/data/locked-file.ts';
import { useServices, type Services } from '#renderer/features/records/index.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { PasswordField } from '#renderer/ui/password-field.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './files.module.css';
import { ENGAGEMENT_FILE } from './open-file.ts';
import { packagePorts } from './package-ports.ts';

/** What goes into the file, and whether it needs a passphrase to be read. */
export function SaveFileDialog(props: {
  readonly engagement: RecordOf<'engagement'>;
  readonly onClose: () => void;
}): ReactNode {
  const services = useServices();
  const words = m.engagementFiles.save;
  const client = props.engagement.client || m.common.untitled(m.kinds.engagement.one);
  const [withHistory, setWithHistory] = useState(true);
  const [isProtected, setProtected] = useState(false);
  const [typed, setTyped] = useState({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const problems = isProtected && tried ? problemsOf(typed.first, typed.second) : {};
  const canLock = services.host.capabilities.keys;
  const save = async (): Promise<void> => {
    setTried(true);
    setFailure(null);
    if (isProtected && Object.keys(problemsOf(typed.first, typed.second)).length > 0) return;
    setBusy(isProtected ? words.locking : words.working);
    const made = await makeFile(services, props.engagement, withHistory, isProtected ? typed.first : null);
    if (!made.ok) {
      setBusy(null);
      return setFailure(errorSentence(made.error));
    }
    const name = `${safeFileName([props.engagement.client], m.kinds.engagement.one)}.engagement`;
    const saved = await services.host.files.save(name, ENGAGEMENT_FILE, made.value, {
      what: isProtected ? 'locked-engagement' : 'engagement',
      engagementId: props.engagement.engagementId,
    });
    setBusy(null);
    if (!saved.ok) return setFailure(errorSentence(saved.error));
    if (saved.value === null) return;
    notify({ message: m.engagements.fileSaved(saved.value.name) });
    props.onClose();
  };
  return (
    <FormDialog
      title={words.title(client)}
      submitLabel={words.action}
      isDisabled={busy !== null}
      isReady
      onSubmit={save}
      onClose={props.onClose}
    >
      <p>{words.body}</p>
      <div>
        <Checkbox isSelected={withHistory} onChange={setWithHistory}>
          {words.withHistory}
        </Checkbox>
        <p className={styles['hint']}>{words.withHistoryHint}</p>
      </div>
      <div>
        <Checkbox isSelected={isProtected} onChange={setProtected} isDisabled={!canLock}>
          {words.protect}
        </Checkbox>
        <p className={styles['hint']}>{canLock ? words.protectHint : words.noKeys}</p>
      </div>
      {isProtected && (
        <>
          <PasswordField
            use="new"
            label={m.engagementFiles.passphrase.label}
            description={typed.first === '' ? undefined : strengthOf(typed.first)}
            error={problems.first}
            value={typed.first}
            onChange={(first) => setTyped({ ...typed, first })}
            autoFocus
          />
          <PasswordField
            use="new"
            label={m.engagementFiles.passphrase.repeat}
            error={problems.second}
            value={typed.second}
            onChange={(second) => setTyped({ ...typed, second })}
          />
        </>
      )}
      {busy !== null && <Spinner label={busy} />}
      {failure !== null && <ErrorMessage title={m.engagementFiles.save.failed} remedy={failure} />}
    </FormDialog>
  );
}

const strengthOf = (passphrase: string): string | undefined =>
  m.engagementFiles.passphrase.strengths[passphraseStrength(passphrase)];

function problemsOf(first: string, second: string): { readonly first?: string; readonly second?: string } {
  if ([...first].length < FILE_PASSPHRASE_MIN) return { first: m.engagementFiles.passphrase.short };
  return first === second ? {} : { second: m.engagementFiles.passphrase.different };
}

/** The bytes of the file; under the passphrase when there is one. Nothing of them is written before they are whole. */
async function makeFile(
  { store, host }: Services,
  engagement: RecordOf<'engagement'>,
  withHistory: boolean,
  passphrase: string | null,
): Promise<Result<Uint8Array, Failure>> {
  const content = await readForFile(store, engagement.engagementId, withHistory);
  if (!content.ok) return content;
  const { version: appVersion } = await host.info();
  const bytes = await writeEngagementPackage({ ...content.value, appVersion }, packagePorts);
  return passphrase === null ? { ok: true, value: bytes } : lockFile(bytes, passphrase, host.keys);
}
