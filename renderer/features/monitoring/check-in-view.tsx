import { useMemo, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { overallRag } from '#shared/domain/monitoring/check-in-status.ts';
import { planCheckIns } from '#shared/domain/monitoring/check-in-plan.ts';
import { carriedOver } from '#shared/domain/monitoring/since-last.ts';
import { m } from '#shared/messages/messages.ts';
import {
  QuickAdd,
  RecordPanel,
  shortDate,
  useCommit,
  useRecordActions,
  useServices,
} from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { RagBadge } from '#renderer/ui/rag-badge.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { CheckInGuide } from './check-in-guide.tsx';
import { CheckInPlan } from './check-in-plan.tsx';
import { beginCheckIn } from './check-in-prefill.ts';
import { ExportCheckInButton } from './export-buttons.tsx';
import { MissedCheckIns } from './missed-check-ins.tsx';
import styles from './monitoring.module.css';

/** Check-ins of 20–30 minutes with the heads of departments: who is next, the guided form, and what was held. */
export function CheckInView(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  const { store } = useServices();
  const commit = useCommit();
  const [openId, setOpenId] = useView<string>('check-in', '');
  const plan = useMemo(() => planCheckIns(data, today), [data, today]);
  const open = data.find('checkIn', openId as RecordId);
  if (open !== undefined && open.step !== '') {
    return <CheckInGuide key={open.id} checkIn={open} data={data} today={today} onLeave={() => setOpenId('')} />;
  }
  const begin = async (department: RecordId): Promise<void> => {
    const id = store.ids.next();
    const done = await commit([createRecord('checkIn', id, beginCheckIn(data, id, department, today))]);
    if (done.ok) setOpenId(id);
  };
  return (
    <>
      <CheckInPlan plan={plan} today={today} onBegin={(id) => void begin(id)} onResume={setOpenId} />
      <MissedCheckIns data={data} today={today} />
      <HeldCheckIns data={data} onGuide={setOpenId} />
    </>
  );
}

function HeldCheckIns(props: { readonly data: EngagementData; readonly onGuide: (id: RecordId) => void }): ReactNode {
  const { data } = props;
  const actions = useRecordActions();
  const guide = async (checkIn: RecordOf<'checkIn'>): Promise<void> => {
    if (checkIn.step === '') await actions.set(checkIn, { step: 'agree' });
    props.onGuide(checkIn.id);
  };
  return (
    <RecordPanel
      kind="checkIn"
      data={data}
      title={m.checkIns.heldTitle}
      columns={['summary', 'department', 'heldOn']}
      derived={[
        {
          id: 'overall',
          header: m.monitoring.overall,
          sortValue: overallRag,
          cell: (row) =>
            row.step === '' ? <RagBadge status={overallRag(row)} /> : <Badge>{m.checkIns.notFinished}</Badge>,
        },
        {
          id: 'rating',
          header: m.kinds.checkIn.fields.helpRating,
          align: 'end',
          sortValue: (row) => row.helpRating,
          cell: (row) => row.helpRating ?? '',
        },
        {
          id: 'next',
          header: m.kinds.checkIn.fields.nextOn,
          sortValue: (row) => row.nextOn,
          cell: (row) => (row.nextOn === null ? null : shortDate(row.nextOn)),
        },
      ]}
      hint={m.monitoring.checkInsHint}
      empty={m.monitoring.checkInsEmpty}
      readOnly
      extra={(checkIn) => (
        <>
          <FollowUpsOf checkIn={checkIn} data={data} />
          <div>
            <ExportCheckInButton checkIn={checkIn} />{' '}
            <Button variant="secondary" onPress={() => void guide(checkIn)}>
              {m.checkIns.reopen}
            </Button>
          </div>
        </>
      )}
    />
  );
}

// Follow-ups of this check-in and those that it began with.
function FollowUpsOf(props: { readonly checkIn: RecordOf<'checkIn'>; readonly data: EngagementData }): ReactNode {
  const { checkIn, data } = props;
  const actions = useRecordActions();
  const own = data.all('followUp').filter((one) => one.checkIn === checkIn.id);
  const followUps = [...carriedOver(data, checkIn), ...own];
  return (
    <Section title={m.kinds.followUp.many} count={followUps.length} headingLevel={3}>
      <ul className={styles['milestones']}>
        {followUps.map((one) => (
          <li key={one.id}>
            <bdi>{one.text}</bdi>
            <span>
              {one.doneOn !== null
                ? m.checkIns.doneOn(shortDate(one.doneOn))
                : one.dueOn === null
                  ? ''
                  : shortDate(one.dueOn)}
            </span>
          </li>
        ))}
      </ul>
      <QuickAdd
        label={m.common.addOf(m.kinds.followUp.one)}
        onAdd={async (text) => (await actions.add('followUp', { text, checkIn: checkIn.id })) !== null}
      />
    </Section>
  );
}
