import { useMemo, useState, type ReactNode } from 'react';
import { FileDown } from 'lucide-react';
import { safeFileName } from '#shared/base/file-name.ts';
import type { EngagementId } from '#shared/base/ids.ts';
import type { FileKind } from '#shared/ipc/host.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { EngagementPackage } from '#shared/records/engagement-package.ts';
import type { MergeChoice, MergePlan } from '#shared/records/merge/plan-merge.ts';
import { mergeInto } from '#renderer/data/engagement-copies.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './files.module.css';
import { MergeWords } from './merge-words.ts';
import { clientOf } from './open-file.ts';
import { sayMerged } from './say-merged.ts';

const REPORT_FILE: FileKind = {
  label: m.engagementFiles.merge.reportFileKind,
  extension: 'txt',
  mimeType: 'text/plain',
};
/** Choices that are shown at once, and lines; the saved report names them all. */
const SHOWN = 100;

type Answer = 'mine' | 'theirs';

/** What differs between two copies: what was changed in both is decided here, everything else can be read. */
export function MergeDialog(props: {
  readonly file: EngagementPackage;
  readonly plan: MergePlan;
  readonly onDone: (shown: EngagementId | null) => void;
}): ReactNode {
  const { file, plan, onDone } = props;
  const services = useServices();
  const words = m.engagementFiles.merge;
  const client = clientOf(file);
  const inWords = useMemo(() => new MergeWords(plan), [plan]);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(() => firstAnswers(plan.choices));
  const [offered, setOffered] = useState(SHOWN);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const all = (answer: Answer): void => setAnswers(new Map(plan.choices.map(({ key }) => [key, answer])));
  const groups = inWords.groups();
  const merge = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    // Undo brings back what was; the safe copy is there for whoever finds out tomorrow.
    if (services.host.capabilities.vault) await services.pump.keep(file.engagementId, 'before-import');
    const done = await mergeInto(services.store, file, plan, answers);
    setBusy(false);
    if (!done.ok)
      return setFailure(errorSentence(done.error.code === 'conflict' ? { code: 'merge-late' } : done.error));
    const { merged, nothing } = m.engagementFiles.done;
    sayMerged(services, file.engagementId, done.value, done.value.entryId === null ? nothing(client) : merged(client));
    onDone(file.engagementId);
  };
  const saveReport = async (): Promise<void> => {
    const at = services.store.clock.now().replace('T', ' ').slice(0, 16);
    const text = inWords.report(client, at, answers).join('\r\n');
    const name = `${safeFileName([words.reportName(client)], words.reportTitle)}.txt`;
    const saved = await services.host.files.save(name, REPORT_FILE, new TextEncoder().encode(text), {
      what: 'merge-report',
      engagementId: file.engagementId,
    });
    if (!saved.ok) setFailure(errorSentence(saved.error));
    else if (saved.value !== null) notify({ message: m.engagements.fileSaved(saved.value.name) });
  };
  return (
    <Dialog
      title={words.title(client)}
      size="large"
      onClose={() => onDone(null)}
      footer={
        <>
          <Button icon={<FileDown aria-hidden size={16} />} onPress={() => void saveReport()}>
            {words.save}
          </Button>
          <Button onPress={() => onDone(null)}>{m.common.cancel}</Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void merge()}>
            {words.action}
          </Button>
        </>
      }
    >
      {failure !== null && <ErrorMessage title={words.failed} remedy={failure} />}
      {isBusy && <Spinner label={words.working} />}
      <section className={styles['section']}>
        <h3>{plan.choices.length === 0 ? words.nothing : words.openChoices(plan.choices.length)}</h3>
        {plan.choices.length > 0 && (
          <>
            <p>{words.choicesHint}</p>
            <div className={styles['row']}>
              <Button size="small" onPress={() => all('mine')}>
                {words.allMine}
              </Button>
              <Button size="small" onPress={() => all('theirs')}>
                {words.allTheirs}
              </Button>
            </div>
          </>
        )}
        {plan.choices.slice(0, offered).map((choice) => (
          <div key={choice.key} className={styles['choice']}>
            <RadioGroup
              label={inWords.subject(choice)}
              description={hintOf(choice)}
              options={inWords.options(choice)}
              value={answers.get(choice.key) ?? 'mine'}
              onChange={(value) => setAnswers(new Map(answers).set(choice.key, value as Answer))}
            />
          </div>
        ))}
        {plan.choices.length > offered && (
          <Button size="small" onPress={() => setOffered(offered + SHOWN)}>
            {words.moreChoices(plan.choices.length - offered)}
          </Button>
        )}
      </section>
      {groups.map(({ id, heading, lines }) => (
        <details key={id} className={styles['group']} open={lines.length <= 10}>
          <summary>{heading}</summary>
          <ul className={styles['lines']}>
            {lines.slice(0, SHOWN).map((line, at) => (
              <li key={at}>
                <bdi>{line}</bdi>
              </li>
            ))}
            {lines.length > SHOWN && <li>{words.more(lines.length - SHOWN)}</li>}
          </ul>
        </details>
      ))}
    </Dialog>
  );
}

// Nothing goes that somebody still worked on, unless it is said.
function firstAnswers(choices: readonly MergeChoice[]): ReadonlyMap<string, Answer> {
  return new Map(choices.map(({ key, type }) => [key, type === 'deleted-here' ? 'theirs' : 'mine']));
}

function hintOf({ type }: MergeChoice): string | undefined {
  const { deletedHere, deletedThere } = m.engagementFiles.merge;
  return type === 'field' ? undefined : type === 'deleted-here' ? deletedHere : deletedThere;
}
