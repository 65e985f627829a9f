import { useState, type ReactNode } from 'react';
import { engagementId as toEngagementId, type EngagementId } from '#shared/base/ids.ts';
import { templateOf } from '#shared/domain/engagement/template-of.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { addWholeEngagement, loadEngagement } from '#renderer/data/engagements.ts';
import { useServices } from '#renderer/features/records/index.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './files.module.css';
import { orSay } from './or-say.ts';

/** A new engagement with the way of working of another one, and without anything of that client. */
export function TemplateDialog(props: {
  readonly engagement: RecordOf<'engagement'>;
  readonly onDone: (made: EngagementId | null) => void;
}): ReactNode {
  const { engagement, onDone } = props;
  const { store } = useServices();
  const words = m.engagementFiles.template;
  const [client, setClient] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const create = async (): Promise<void> => {
    if (client.trim() === '') return setProblem(m.engagements.clientMissing);
    const loaded = await loadEngagement(store, engagement.engagementId);
    if (!loaded.ok) return setProblem(errorSentence(loaded.error));
    const engagementId = toEngagementId(store.ids.next());
    const given = { engagementId, client: client.trim(), at: store.clock.now(), ids: store.ids };
    const records = templateOf(loaded.value, given);
    const done = await orSay(addWholeEngagement(store, engagementId, records).then(() => true));
    if (done === null) return onDone(null);
    notify({ message: words.done(records.length - 1) });
    onDone(engagementId);
  };
  return (
    <FormDialog
      title={words.title(engagement.client)}
      size="large"
      submitLabel={words.create}
      onSubmit={create}
      onClose={() => onDone(null)}
    >
      <p>{words.body}</p>
      <TextField
        label={m.kinds.engagement.fields.client}
        description={m.engagements.clientHint}
        value={client}
        onChange={(typed) => {
          setClient(typed);
          setProblem(undefined);
        }}
        error={problem}
        autoFocus
      />
      <div className={styles['columns']}>
        <section>
          <h3>{words.keeps}</h3>
          <ul>
            {words.keepsList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.leaves}</h3>
          <ul>
            {words.leavesList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      <p>{words.check}</p>
    </FormDialog>
  );
}
