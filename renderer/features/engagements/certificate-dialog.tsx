import { Fragment, type ReactNode } from 'react';
import { FileDown } from 'lucide-react';
import { safeFileName } from '#shared/base/file-name.ts';
import type { FileKind } from '#shared/ipc/host.ts';
import type { RemovedCopies } from '#shared/ipc/vault.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { kindName, m } from '#shared/messages/messages.ts';
import type { PurgeCertificate } from '#renderer/data/purge.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './engagements.module.css';

const TEXT_FILE: FileKind = { label: m.purge.fileKind, extension: 'txt', mimeType: 'text/plain' };

/** What was removed, of one engagement or of several, to be saved as a file. */
export function CertificateDialog(props: {
  readonly certificates: readonly PurgeCertificate[];
  /** Why others that were to go did not. */
  readonly problem?: string | null;
  readonly onClose: () => void;
}): ReactNode {
  const { certificates, problem = null, onClose } = props;
  const { host } = useServices();
  const [first] = certificates;
  const isOne = certificates.length === 1 && first !== undefined;
  const save = async (): Promise<void> => {
    const parts = certificates.map((one) => [m.purge.certificate.title, '', ...linesOf(one), ''].join('\r\n'));
    const wanted = isOne ? m.purge.fileName(first.client) : m.purge.fileNameMany(certificates.length);
    const name = `${safeFileName([wanted], m.purge.certificate.title)}.txt`;
    const saved = await host.files.save(name, TEXT_FILE, new TextEncoder().encode(parts.join('\r\n')), {
      what: 'certificate',
      // All of them are gone: whichever it is, no name of a client is noted.
      engagementId: first?.engagementId ?? null,
    });
    if (!saved.ok) notify({ message: errorSentence(saved.error), tone: 'danger' });
    else if (saved.value !== null) notify({ message: m.engagements.fileSaved(saved.value.name) });
  };
  return (
    <Dialog
      title={isOne ? m.purge.done(first.client) : m.purge.doneMany(certificates.length)}
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
      {problem !== null && <ErrorMessage title={m.bin.rest} remedy={problem} />}
      {certificates.map((certificate) => (
        <Fragment key={certificate.engagementId}>
          {!isOne && (
            <h3 className={styles['certificateTitle']}>
              <bdi>{certificate.client}</bdi>
            </h3>
          )}
          <ul className={styles['certificate']}>
            {linesOf(certificate).map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </Dialog>
  );
}

function linesOf({ client, at, records, steps, secrets, departures, copies }: PurgeCertificate): readonly string[] {
  const words = m.purge.certificate;
  const total = records.reduce((sum, { count }) => sum + count, 0);
  const kinds = records.map(({ kind, count }) => `${count} ${kindName(kind, count === 1 ? 'one' : 'many')}`).sort();
  return [
    words.client(client),
    words.at(at.replace('T', ' ').slice(0, 16)),
    `${words.records(total)}: ${kinds.join(', ')}`,
    words.steps(steps),
    ...(secrets === 0 ? [] : [words.secrets(secrets)]),
    ...(departures === 0 ? [] : [words.departures(departures)]),
    ...(copies === null ? [words.noCopies] : linesOfCopies(copies)),
    words.not,
  ];
}

// A certificate that is silent about copies that still exist would certify something untrue.
function linesOfCopies({ files, bytes, second, earlier }: RemovedCopies): readonly string[] {
  const words = m.purge.certificate;
  const removed = words.copies(files, String(Math.ceil(bytes / 1000)));
  const among = [
    ...(earlier === 'removed' ? [words.earlierRemoved] : []),
    ...(second === 'removed' ? [words.secondRemoved] : []),
  ];
  return [
    among.length === 0 ? removed : [`${removed}.`, ...among].join(' '),
    ...(earlier === 'waiting' ? [words.earlierWaiting] : []),
    ...(second === 'waiting' ? [words.secondWaiting] : []),
  ];
}
