import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { QuickAdd, RecordPanel, shortDate, useRecordActions } from '#renderer/features/records/index.ts';
import { Section } from '#renderer/ui/section.tsx';
import { ExportCheckInButton } from './export-buttons.tsx';
import styles from './monitoring.module.css';

/** Check-ins of 20–30 minutes with the head of a department. */
export function CheckInView(props: { readonly data: EngagementData; readonly today: IsoDate }): ReactNode {
  const { data, today } = props;
  return (
    <RecordPanel
      kind="checkIn"
      data={data}
      columns={['summary', 'department', 'heldOn', 'ragSchedule', 'helpRating', 'nextOn']}
      hint={m.monitoring.checkInsHint}
      empty={m.monitoring.checkInsEmpty}
      defaults={{ heldOn: today, stillAligned: true }}
      extra={(checkIn) => (
        <>
          <CarriedOver checkIn={checkIn} data={data} />
          <div>
            <ExportCheckInButton checkIn={checkIn} />
          </div>
        </>
      )}
    />
  );
}

// Follow-ups of this check-in and open ones of earlier check-ins with the same department.
function CarriedOver(props: { readonly checkIn: RecordOf<'checkIn'>; readonly data: EngagementData }): ReactNode {
  const { checkIn, data } = props;
  const actions = useRecordActions();
  const ofDepartment = new Set(
    data
      .all('checkIn')
      .filter((other) => other.department !== null && other.department === checkIn.department)
      .map((other) => other.id),
  );
  const followUps = data
    .all('followUp')
    .filter(
      (one) =>
        one.checkIn === checkIn.id || (one.doneOn === null && one.checkIn !== null && ofDepartment.has(one.checkIn)),
    );
  return (
    <Section title={m.kinds.followUp.many} count={followUps.length} headingLevel={3}>
      <ul className={styles['milestones']}>
        {followUps.map((one) => (
          <li key={one.id}>
            <bdi>{one.text}</bdi>
            <span>{one.dueOn === null ? '' : shortDate(one.dueOn)}</span>
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
