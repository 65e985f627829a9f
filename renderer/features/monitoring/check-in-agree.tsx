import { useState, type ReactNode } from 'react';
import { checkInGaps, type CheckInGap } from '#shared/domain/monitoring/check-in-status.ts';
import { aspectOfGap, stepOfGap } from '#shared/domain/monitoring/check-in-steps.ts';
import { meetingOf, proposeNextOn } from '#shared/domain/monitoring/check-in-plan.ts';
import { m } from '#shared/messages/messages.ts';
import { QuickAdd, RecordField, shortDate, useRecordActions } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import type { StepProps } from './step-props.ts';
import { ExportCheckInButton } from './export-buttons.tsx';
import styles from './check-in.module.css';

/** What is agreed now, when the next one is, the whole in one line; then it is finished, or says what it lacks. */
export function AgreeStep(props: StepProps): ReactNode {
  const { checkIn, data } = props;
  const actions = useRecordActions();
  const words = m.checkIns;
  const [asked, setAsked] = useState(false);
  const followUps = data.all('followUp').filter((one) => one.checkIn === checkIn.id);
  const gaps = checkInGaps(checkIn);
  const finish = async (): Promise<void> => {
    setAsked(true);
    if (gaps.length > 0) return;
    await actions.set(checkIn, { step: '' });
    props.onLeave();
    notify({ message: words.finished(data.nameOf(checkIn.department)) });
  };
  return (
    <>
      <h4>{words.followUps}</h4>
      {followUps.length === 0 && <p className={styles['hint']}>{words.followUpsNone}</p>}
      <ul className={styles['cards']}>
        {followUps.map((one) => (
          <li key={one.id}>
            <RecordField record={one} field="text" data={data} />
            <RecordField record={one} field="owner" data={data} label={words.owner(one.text)} />
            <RecordField record={one} field="dueOn" data={data} label={words.dueOf(one.text)} />
          </li>
        ))}
      </ul>
      <QuickAdd
        label={m.common.addOf(m.kinds.followUp.one)}
        onAdd={async (text) =>
          (await actions.add('followUp', { text, checkIn: checkIn.id, dueOn: checkIn.nextOn })) !== null
        }
      />
      <h4>{words.nextTitle}</h4>
      <Proposal {...props} />
      <div className={styles['fields']}>
        <RecordField record={checkIn} field="nextOn" data={data} />
        <RecordField record={checkIn} field="summary" data={data} />
      </div>
      <div className={styles['texts']}>
        <RecordField record={checkIn} field="internalNote" data={data} />
      </div>
      {asked && gaps.length > 0 && (
        <section className={styles['trouble']} role="alert">
          <h4>{words.gapsTitle}</h4>
          <p className={styles['hint']}>{words.gapsHint}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gapWords(gap)}>
                <button type="button" className={styles['link']} onClick={() => props.goTo(stepOfGap(gap))}>
                  {gapWords(gap)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles['end']}>
        <Button variant="primary" onPress={() => void finish()}>
          {words.finish}
        </Button>
        <ExportCheckInButton checkIn={checkIn} />
      </p>
    </>
  );
}

function Proposal({ checkIn, data, today }: StepProps): ReactNode {
  const actions = useRecordActions();
  const words = m.checkIns;
  const department = data.find('department', checkIn.department);
  const proposed = proposeNextOn(data, checkIn.department, checkIn.heldOn ?? today);
  const meeting = department === undefined ? null : meetingOf(data, department);
  if (proposed === null || meeting === null) return <p className={styles['hint']}>{words.noProposal}</p>;
  return (
    <p className={styles['hint']}>
      {words.proposes(meeting.title, shortDate(proposed))}{' '}
      {checkIn.nextOn !== proposed && (
        <Button size="small" variant="secondary" onPress={() => void actions.set(checkIn, { nextOn: proposed })}>
          {words.take}
        </Button>
      )}
    </p>
  );
}

function gapWords(gap: CheckInGap): string {
  const { gaps, aspects } = m.checkIns;
  const aspect = aspectOfGap(gap);
  if (gap.code === 'rag' || gap.code === 'sentence') return gaps[gap.code](aspect === null ? '' : aspects[aspect]);
  return gaps[gap.code];
}
