import { useState, type ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import { findAmendment } from '#shared/domain/blueprint/amendment.ts';
import { checkBlueprint, type BlueprintProblem } from '#shared/domain/blueprint/check-blueprint.ts';
import { agreeVersion, draftVersion, type AgreeFailure } from '#shared/domain/blueprint/versions.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { useCommit, useServices } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { problemSentence } from './check-view.tsx';
import { suggestChanges } from './version-changes.ts';
import styles from './versions.module.css';

type FieldName = 'version' | 'agreedOn' | 'clientParty' | 'pmoParty';

// The field at which each refusal is said.
const FIELD_OF: Readonly<Record<AgreeFailure['code'], FieldName>> = {
  'version-invalid': 'version',
  'version-exists': 'version',
  'version-not-newer': 'version',
  'blueprint-empty': 'version',
  'agreed-too-early': 'agreedOn',
  'client-party-missing': 'clientParty',
  'pmo-party-missing': 'pmoParty',
};

/** Asks who agrees which version when, says what is still open, and freezes it. */
export function AgreeDialog(props: {
  readonly data: EngagementData;
  /** The engagement with its frozen copies. */
  readonly whole: EngagementData;
  readonly onClose: () => void;
}): ReactNode {
  const { data, whole, onClose } = props;
  const { store } = useServices();
  const commit = useCommit();
  const { engagement } = data;
  const [version, setVersion] = useState(findAmendment(data)?.draft.version ?? draftVersion(data));
  const [agreedOn, setAgreedOn] = useState<IsoDate | null>(store.clock.today());
  const [clientParty, setClientParty] = useState(engagement.clientSignatory || engagement.client);
  const [pmoParty, setPmoParty] = useState(engagement.consultant || engagement.firm);
  const [changes, setChanges] = useState(() => suggestChanges(whole));
  const [errors, setErrors] = useState<Partial<Record<FieldName, string>>>({});
  const agree = async (): Promise<void> => {
    if (agreedOn === null) return setErrors({ agreedOn: m.versions.dateMissing });
    const made = agreeVersion(data, { version, agreedOn, clientParty, pmoParty, changes }, store.ids);
    if (!made.ok) return setErrors({ [FIELD_OF[made.error.code]]: errorSentence(made.error) });
    const done = await commit(made.value, { action: 'agree', barrier: true });
    if (!done.ok) return;
    notify({ message: m.blueprint.agreed(version.trim()) });
    onClose();
  };
  const labels = m.kinds.blueprintVersion.fields;
  return (
    <Dialog
      title={m.blueprint.agreeTitle}
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{m.common.cancel}</Button>
          <Button variant="primary" onPress={() => void agree()}>
            {m.blueprint.agreeConfirm}
          </Button>
        </>
      }
    >
      <div className={styles['agree']}>
        <TextField label={m.blueprint.version} value={version} onChange={setVersion} error={errors.version} autoFocus />
        <DateField label={labels.agreedOn} value={agreedOn} onChange={setAgreedOn} error={errors.agreedOn} />
        <TextField
          label={labels.clientParty}
          value={clientParty}
          onChange={setClientParty}
          error={errors.clientParty}
        />
        <TextField label={labels.pmoParty} value={pmoParty} onChange={setPmoParty} error={errors.pmoParty} />
        <div className={styles['wide']}>
          <TextField
            label={labels.changes}
            description={m.versions.changesHint}
            value={changes}
            onChange={setChanges}
            multiline
          />
        </div>
        <OpenProblems problems={checkBlueprint(data)} onClose={onClose} />
        <p className={styles['freeze']}>
          <strong>{m.versions.freezeTitle}</strong>
          {m.versions.freezeBody}
        </p>
      </div>
    </Dialog>
  );
}

// Enough to see what kind of problems they are; the check has them all.
const MOST_SHOWN = 5;

function OpenProblems(props: {
  readonly problems: readonly BlueprintProblem[];
  readonly onClose: () => void;
}): ReactNode {
  const { problems, onClose } = props;
  const [, setTab] = useView<string>('blueprint', 'edit');
  const rest = problems.length - MOST_SHOWN;
  return (
    <div className={styles['openProblems']}>
      <p>{m.versions.openProblems(problems.length)}</p>
      {problems.length > 0 && (
        <>
          <ul>
            {problems.slice(0, MOST_SHOWN).map((problem) => (
              <li key={`${problem.code} ${problem.recordId ?? ''}`}>
                <bdi>{problemSentence(problem)}</bdi>
              </li>
            ))}
            {rest > 0 && <li>{m.versions.moreProblems(rest)}</li>}
          </ul>
          <Button
            size="small"
            onPress={() => {
              setTab('check');
              onClose();
            }}
          >
            {m.versions.showCheck}
          </Button>
        </>
      )}
    </div>
  );
}
