import { useState, type ReactNode } from 'react';
import type { EngagementId } from '#shared/base/ids.ts';
import { addDays, addMonths, type IsoDate } from '#shared/base/iso-date.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { EngagementProvider, LANGUAGE_OPTIONS, useRecords, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { createEngagement } from './engagement-actions.ts';
import styles from './engagements.module.css';
import { PROFILE_ID, WORKSPACE_ID } from './workspace.ts';

const FORM = 'new-engagement';

interface Answers {
  readonly client: string;
  readonly purpose: string;
  readonly termStartOn: IsoDate | null;
  readonly termEndOn: IsoDate | null;
  readonly contractedDaysPerWeek: number | null;
  readonly currency: string;
  readonly documentLanguage: string;
  readonly consultant: string;
  readonly firm: string;
  readonly consultantRole: string;
}

/** Three short questions with defaults; every answer can be changed later in the settings. */
export function NewEngagementDialog(props: {
  readonly onClose: () => void;
  readonly onCreated: (id: EngagementId) => void;
}): ReactNode {
  return (
    <EngagementProvider id={WORKSPACE_ID}>
      <Questions {...props} />
    </EngagementProvider>
  );
}

function Questions(props: { readonly onClose: () => void; readonly onCreated: (id: EngagementId) => void }): ReactNode {
  const services = useServices();
  const profile = useRecords('profile')?.[0];
  const today = services.store.clock.today();
  const [step, setStep] = useState(1);
  const [tried, setTried] = useState(false);
  const [answers, setAnswers] = useState<Partial<Answers>>({});
  const all = withDefaults(answers, profile, today);
  const set = <F extends keyof Answers>(field: F, value: Answers[F]): void =>
    setAnswers({ ...answers, [field]: value });
  const problem = problemOf(step, all);
  const advance = async (): Promise<void> => {
    setTried(true);
    if (problem !== null) return;
    setTried(false);
    if (step < 3) return setStep(step + 1);
    await rememberProfile(services, profile, all);
    const id = await createEngagement(services, {
      ...all,
      workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
      fiscalYearStartMonth: 1,
      confidentiality: 'confidential',
    });
    if (id !== null) props.onCreated(id);
  };
  return (
    <Dialog
      title={m.engagements.newTitle}
      onClose={props.onClose}
      footer={
        <>
          {step > 1 && (
            <Button variant="quiet" onPress={() => setStep(step - 1)}>
              {m.engagements.back}
            </Button>
          )}
          <Button variant="primary" type="submit" form={FORM}>
            {step < 3 ? m.engagements.next : m.engagements.createNow}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className={styles['questions']}
        onSubmit={(event) => {
          event.preventDefault();
          void advance();
        }}
      >
        <p className={styles['step']}>{m.engagements.steps(step)}</p>
        {step === 1 && (
          <>
            <h3>{m.engagements.stepClient}</h3>
            <TextField
              label={m.kinds.engagement.fields.client}
              description={m.engagements.clientHint}
              value={all.client}
              onChange={(value) => set('client', value)}
              error={tried ? (problem ?? undefined) : undefined}
              autoFocus
            />
            <TextField
              label={m.kinds.engagement.fields.purpose}
              value={all.purpose}
              onChange={(value) => set('purpose', value)}
            />
          </>
        )}
        {step === 2 && <TermQuestions answers={all} set={set} error={tried ? (problem ?? undefined) : undefined} />}
        {step === 3 && (
          <>
            <h3>{m.engagements.stepYou}</h3>
            <TextField
              label={m.kinds.profile.fields.name}
              value={all.consultant}
              onChange={(value) => set('consultant', value)}
              autoFocus
            />
            <TextField
              label={m.kinds.profile.fields.role}
              value={all.consultantRole}
              onChange={(value) => set('consultantRole', value)}
            />
            <TextField label={m.kinds.profile.fields.firm} value={all.firm} onChange={(value) => set('firm', value)} />
          </>
        )}
      </form>
    </Dialog>
  );
}

// When it runs, how much of it, in which money and in which language it is written.
function TermQuestions(props: {
  readonly answers: Answers;
  readonly set: <F extends keyof Answers>(field: F, value: Answers[F]) => void;
  readonly error: string | undefined;
}): ReactNode {
  const { answers, set, error } = props;
  return (
    <>
      <h3>{m.engagements.stepTerm}</h3>
      <DateField
        label={m.kinds.engagement.fields.termStartOn}
        value={answers.termStartOn}
        onChange={(value) => set('termStartOn', value)}
      />
      <DateField
        label={m.kinds.engagement.fields.termEndOn}
        value={answers.termEndOn}
        onChange={(value) => set('termEndOn', value)}
        error={error}
      />
      <NumberField
        label={m.kinds.engagement.fields.contractedDaysPerWeek}
        value={answers.contractedDaysPerWeek}
        minValue={0}
        maxValue={7}
        step={0.5}
        onChange={(value) => set('contractedDaysPerWeek', value)}
      />
      <TextField
        label={m.kinds.engagement.fields.currency}
        value={answers.currency}
        onChange={(value) => set('currency', value)}
      />
      <Select
        label={m.kinds.engagement.fields.documentLanguage}
        options={LANGUAGE_OPTIONS}
        value={answers.documentLanguage}
        onChange={(value) => set('documentLanguage', value ?? 'en')}
      />
    </>
  );
}

function withDefaults(answers: Partial<Answers>, profile: RecordOf<'profile'> | undefined, today: IsoDate): Answers {
  return {
    client: '',
    purpose: '',
    termStartOn: today,
    termEndOn: addDays(addMonths(today, 12), -1),
    contractedDaysPerWeek: 2,
    currency: 'EUR',
    documentLanguage: 'en',
    consultant: profile?.name ?? '',
    firm: profile?.firm ?? '',
    consultantRole: profile?.role ?? '',
    ...answers,
  };
}

function problemOf(step: number, answers: Answers): string | null {
  if (step === 1 && answers.client.trim() === '') return m.engagements.clientMissing;
  const { termStartOn, termEndOn } = answers;
  if (step === 2 && termStartOn !== null && termEndOn !== null && termEndOn < termStartOn)
    return m.engagements.termWrong;
  return null;
}

// The next engagement starts with what was said in this one.
async function rememberProfile(
  services: ReturnType<typeof useServices>,
  profile: RecordOf<'profile'> | undefined,
  answers: Answers,
): Promise<void> {
  const set = { name: answers.consultant, firm: answers.firm, role: answers.consultantRole };
  await services.store.commit({
    engagementId: WORKSPACE_ID,
    changes: [
      profile === undefined
        ? createRecord('profile', PROFILE_ID, set)
        : { op: 'update', kind: 'profile', id: profile.id, set },
    ],
  });
}
