import { useState, type ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { agreeVersion, draftVersion } from '#shared/domain/blueprint/versions.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import styles from './blueprint.module.css';

/** Asks who agrees which version when, and freezes it. */
export function AgreeDialog(props: { readonly data: EngagementData; readonly onClose: () => void }): ReactNode {
  const { data, onClose } = props;
  const { store } = useServices();
  const commit = useCommit();
  const { engagement } = data;
  const [version, setVersion] = useState(draftVersion(data));
  const [agreedOn, setAgreedOn] = useState<IsoDate | null>(store.clock.today());
  const [clientParty, setClientParty] = useState(engagement.clientSignatory || engagement.client);
  const [pmoParty, setPmoParty] = useState(engagement.consultant || engagement.firm);
  const [changes, setChanges] = useState('');
  const [error, setError] = useState<string | undefined>();
  const agree = async (): Promise<void> => {
    const on = agreedOn ?? store.clock.today();
    const made = agreeVersion(data, { version, agreedOn: on, clientParty, pmoParty, changes }, store.ids);
    if (!made.ok) return setError(errorSentence(made.error));
    const done = await commit(made.value, { action: 'agree', barrier: true });
    if (!done.ok) return;
    notify({ message: m.blueprint.agreed(version) });
    onClose();
  };
  return (
    <Dialog
      title={m.blueprint.agreeTitle}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{m.common.cancel}</Button>
          <Button variant="primary" onPress={() => void agree()}>
            {m.blueprint.agreeConfirm}
          </Button>
        </>
      }
    >
      <div className={styles['dialogForm']}>
        <p>{m.blueprint.agreeBody}</p>
        <TextField label={m.blueprint.version} value={version} onChange={setVersion} error={error} autoFocus />
        <DateField label={m.kinds.blueprintVersion.fields.agreedOn} value={agreedOn} onChange={setAgreedOn} />
        <TextField label={m.kinds.blueprintVersion.fields.clientParty} value={clientParty} onChange={setClientParty} />
        <TextField label={m.kinds.blueprintVersion.fields.pmoParty} value={pmoParty} onChange={setPmoParty} />
        <TextField label={m.kinds.blueprintVersion.fields.changes} value={changes} onChange={setChanges} multiline />
      </div>
    </Dialog>
  );
}
