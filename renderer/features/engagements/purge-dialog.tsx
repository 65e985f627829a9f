import { useState, type ReactNode } from 'react';
import { FileDown } from 'lucide-react';
import { safeFileName } from '#shared/base/file-name.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { FileKind } from '#shared/ipc/host.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import { purgeEngagement, type PurgeCertificate } from '#renderer/data/purge.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './engagements.module.css';

const TEXT_FILE: FileKind = { label: m.purge.fileKind, extension: 'txt', mimeType: 'text/plain' };

type Step =
  | { readonly at: 'question'; readonly problem: string | null }
  | { readonly at: 'working' }
  | { readonly at: 'done'; readonly certificate: PurgeCertificate };

/** Removes an engagement that lies in the bin for good, and says what was removed. */
export function PurgeDialog(props: {
  readonly engagement: RecordOf<'engagement'>;
  readonly onClose: () => void;
}): ReactNode {
  const { engagement, onClose } = props;
  const { store, host, pump } = useServices();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>({ at: 'question', problem: null });
  const client = engagement.client || m.common.untitled(m.kinds.engagement.one);
  const purge = async (): Promise<void> => {
    setStep({ at: 'working' });
    const done = await purgeEngagement(
      {
        db: store.db,
        vault: host.capabilities.vault ? host.vault : null,
        clock: store.clock,
        exclusively: (work) => pump.alone(work),
      },
      engagement.engagementId,
    );
    if (done.ok) setStep({ at: 'done', certificate: done.value });
    else setStep({ at: 'question', problem: errorSentence(done.error) });
  };
  if (step.at === 'done') return <CertificateDialog certificate={step.certificate} onClose={onClose} />;
  return (
    <Dialog
      title={m.purge.title(client)}
      onClose={onClose}
      footer={
        step.at === 'question' && (
          <>
            <Button variant="secondary" onPress={onClose}>
              {m.common.cancel}
            </Button>
            <Button variant="danger" isDisabled={typed.trim() !== client.trim()} onPress={() => void purge()}>
              {m.purge.confirm}
            </Button>
          </>
        )
      }
    >
      {step.at === 'working' ? (
        <Spinner label={m.purge.working} />
      ) : (
        <>
          <p>{m.purge.body}</p>
          <TextField label={m.purge.type(client)} value={typed} onChange={setTyped} autoFocus />
          {step.at === 'question' && step.problem !== null && (
            <ErrorMessage title={m.purge.failed} remedy={step.problem} />
          )}
        </>
      )}
    </Dialog>
  );
}

/** What was removed, to be saved as a file. */
function CertificateDialog(props: { readonly certificate: PurgeCertificate; readonly onClose: () => void }): ReactNode {
  const { certificate, onClose } = props;
  const { host } = useServices();
  const lines = linesOf(certificate);
  const save = async (): Promise<void> => {
    const text = [m.purge.certificate.title, '', ...lines, ''].join('\r\n');
    const name = `${safeFileName([m.purge.fileName(certificate.client)], m.purge.certificate.title)}.txt`;
    const saved = await host.files.save(name, TEXT_FILE, new TextEncoder().encode(text));
    if (!saved.ok) notify({ message: errorSentence(saved.error), tone: 'danger' });
    else if (saved.value !== null) notify({ message: m.engagements.fileSaved(saved.value.name) });
  };
  return (
    <Dialog
      title={m.purge.done(certificate.client)}
      onClose={onClose}
      footer={
        <>
          <Button icon={<FileDown aria-hidden size={16} />} onPress={() => void save()}>
            {m.purge.save}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {m.purge.close}
          </Button>
        </>
      }
    >
      <ul className={styles['certificate']}>
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function linesOf({ client, at, records, steps, secrets, copies }: PurgeCertificate): readonly string[] {
  const words = m.purge.certificate;
  const total = records.reduce((sum, { count }) => sum + count, 0);
  const kinds = records.map(({ kind, count }) => `${count} ${kindName(kind, count === 1 ? 'one' : 'many')}`).sort();
  return [
    words.client(client),
    words.at(at.replace('T', ' ').slice(0, 16)),
    `${words.records(total)}: ${kinds.join(', ')}`,
    words.steps(steps),
    ...(secrets === 0 ? [] : [words.secrets(secrets)]),
    copies === null ? words.noCopies : words.copies(copies.files, String(Math.ceil(copies.bytes / 1000))),
    words.not,
  ];
}
