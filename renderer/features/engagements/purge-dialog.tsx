import { useState, type ReactNode } from 'react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { purgeEngagement, type PurgeCertificate } from '#renderer/data/purge.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { CertificateDialog } from './certificate-dialog.tsx';

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
  if (step.at === 'done') return <CertificateDialog certificates={[step.certificate]} onClose={onClose} />;
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
