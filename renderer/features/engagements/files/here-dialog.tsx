import { useEffect, useState, type ReactNode } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { EngagementPackage } from '#shared/records/engagement-package.ts';
import type { MergePlan } from '#shared/records/merge/plan-merge.ts';
import { compareWith, openAsNew, replaceBy } from '#renderer/data/engagement-copies.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './files.module.css';
import { MergeDialog } from './merge-dialog.tsx';
import { clientOf } from './open-file.ts';
import { orSay } from './or-say.ts';
import { sayMerged } from './say-merged.ts';

type Wish = 'merge' | 'copy' | 'replace';

/** The engagement of a file is here already: merge the two, keep both, or take the file's in its place. */
export function HereDialog(props: {
  readonly file: EngagementPackage;
  readonly onDone: (shown: EngagementId | null) => void;
}): ReactNode {
  const { file, onDone } = props;
  const services = useServices();
  const { store, pump, host } = services;
  const words = m.engagementFiles.here;
  const client = clientOf(file);
  const [plan, setPlan] = useState<MergePlan | null>(null);
  const [wish, setWish] = useState<Wish>('merge');
  const [isMerging, setMerging] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void compareWith(store, file).then((compared) => {
      if (isGone) return;
      if (compared.ok) setPlan(compared.value);
      else setFailure(errorSentence(compared.error));
    });
    return () => {
      isGone = true;
    };
  }, [store, file]);
  if (isMerging && plan !== null) return <MergeDialog file={file} plan={plan} onDone={onDone} />;
  const replace = async (known: MergePlan): Promise<void> => {
    const code = host.capabilities.vault ? await pump.keep(file.engagementId, 'before-restore') : null;
    if (code !== null) return setFailure(`${m.engagementFiles.done.noSafeCopy} ${errorSentence({ code })}`);
    const done = await replaceBy(store, file, known);
    if (!done.ok) return setFailure(errorSentence(done.error));
    sayMerged(services, file.engagementId, done.value, m.engagementFiles.done.replaced(client));
    onDone(file.engagementId);
  };
  const next = async (): Promise<void> => {
    setFailure(null);
    if (wish === 'copy') {
      const copy = await orSay(openAsNew(store, file));
      if (copy === null) return onDone(null);
      notify({ message: m.engagementFiles.done.copied(client) });
      return onDone(copy);
    }
    if (plan === null) return;
    if (wish === 'merge') setMerging(true);
    else await replace(plan);
  };
  const different = plan === null ? 0 : countOf(plan);
  return (
    <Dialog
      title={words.title(client)}
      onClose={() => onDone(null)}
      footer={
        <>
          <Button onPress={() => onDone(null)}>{m.common.cancel}</Button>
          <Button variant="primary" isDisabled={wish !== 'copy' && plan === null} onPress={() => void next()}>
            {words.next}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {plan === null ? (
          failure === null && <Spinner label={words.working} />
        ) : (
          <p>{different === 0 ? words.same : words.differs(different)}</p>
        )}
        <RadioGroup
          label={words.choice}
          value={wish}
          onChange={(value) => setWish(value as Wish)}
          options={[
            { value: 'merge', label: words.merge, description: words.mergeHint },
            { value: 'copy', label: words.copy, description: words.copyHint },
            { value: 'replace', label: words.replace, description: words.replaceHint },
          ]}
        />
        {failure !== null && <ErrorMessage title={words.failed} remedy={failure} />}
      </div>
    </Dialog>
  );
}

function countOf({ taken, kept, added, own, removed, choices }: MergePlan): number {
  return [taken, kept, added, own, removed, choices].reduce((sum, { length }) => sum + length, 0);
}
