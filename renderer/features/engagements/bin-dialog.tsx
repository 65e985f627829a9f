import { useState, type ReactNode } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { removeFromBin, type BinnedEngagement, type EmptiedBin } from '#renderer/data/bin.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { CertificateDialog } from './certificate-dialog.tsx';
import styles from './engagements.module.css';
import { longDate } from './next-date-words.ts';

type Step = 'question' | 'working' | EmptiedBin;

/** Shows what would go from the bin for good, lets some of it stay, and says what was removed. */
export function BinDialog(props: {
  readonly engagements: readonly BinnedEngagement[];
  readonly onClose: () => void;
}): ReactNode {
  const { engagements, onClose } = props;
  const { store, host, pump } = useServices();
  const [chosen, setChosen] = useState<ReadonlySet<EngagementId>>(
    () => new Set(engagements.map(({ engagementId }) => engagementId)),
  );
  const [step, setStep] = useState<Step>('question');
  const choose = (id: EngagementId, isChosen: boolean): void =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
  const remove = async (): Promise<void> => {
    setStep('working');
    const ports = {
      db: store.db,
      vault: host.capabilities.vault ? host.vault : null,
      clock: store.clock,
      exclusively: (work: () => Promise<void>) => pump.alone(work),
    };
    const emptied = await removeFromBin(ports, [...chosen]);
    if (emptied.certificates.length > 0 || emptied.failure !== null) return setStep(emptied);
    notify({ message: m.bin.nothing });
    onClose();
  };
  const emptied = typeof step === 'string' ? null : step;
  const problem = emptied?.failure == null ? null : errorSentence(emptied.failure);
  if (emptied !== null && emptied.certificates.length > 0) {
    return <CertificateDialog certificates={emptied.certificates} problem={problem} onClose={onClose} />;
  }
  return (
    <Dialog
      title={m.bin.title}
      onClose={onClose}
      footer={
        step !== 'working' && (
          <>
            <Button variant="secondary" onPress={onClose}>
              {m.common.cancel}
            </Button>
            <Button variant="danger" isDisabled={chosen.size === 0} onPress={() => void remove()}>
              {m.bin.confirm(chosen.size)}
            </Button>
          </>
        )
      }
    >
      {step === 'working' ? (
        <Spinner label={m.purge.working} />
      ) : (
        <>
          <p>{m.bin.body}</p>
          <fieldset className={styles['binned']} aria-label={m.bin.chosen}>
            {engagements.map(({ engagementId, client, deletedOn }) => (
              <Checkbox
                key={engagementId}
                isSelected={chosen.has(engagementId)}
                onChange={(isChosen) => choose(engagementId, isChosen)}
              >
                <bdi>{m.bin.since(client || m.common.untitled(m.kinds.engagement.one), longDate(deletedOn))}</bdi>
              </Checkbox>
            ))}
          </fieldset>
          {problem !== null && <ErrorMessage title={m.purge.failed} remedy={problem} />}
        </>
      )}
    </Dialog>
  );
}
