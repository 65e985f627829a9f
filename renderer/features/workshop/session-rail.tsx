import { useMemo, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { planAgenda } from '#shared/domain/workshop/agenda.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordField } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { AgendaClock } from './agenda-clock.tsx';
import { AgendaList } from './agenda-list.tsx';
import styles from './session.module.css';
import { SessionOutcomes } from './session-outcomes.tsx';

/** Beside the board of a running workshop: clock, agenda, outcomes and notes to self. */
export function SessionRail(props: {
  readonly workshop: RecordOf<'workshop'>;
  readonly shown: RecordOf<'activity'> | null;
  readonly data: EngagementData;
  readonly onShow: (id: RecordId) => void;
  /** False keeps the clock as it is. */
  readonly onBegin: (next: RecordOf<'activity'> | null) => boolean;
  readonly onEnd: () => void;
}): ReactNode {
  const { workshop, shown, data } = props;
  const activities = useMemo(() => data.childrenOf('activity', workshop.id), [data, workshop]);
  const plan = useMemo(() => planAgenda(workshop.startsAt, activities), [workshop, activities]);
  return (
    <>
      {activities.length > 0 && <AgendaClock workshop={workshop} activities={activities} onBegin={props.onBegin} />}
      <section className={styles['railSection']} aria-label={m.workshop.agenda}>
        <h2>{m.workshop.agenda}</h2>
        <AgendaList workshop={workshop} plan={plan} session={{ shownId: shown?.id ?? null, onShow: props.onShow }} />
      </section>
      <SessionOutcomes workshop={workshop} data={data} />
      <section className={styles['railSection']} aria-label={m.session.notesToSelf}>
        <h2>{m.session.notesToSelf}</h2>
        {shown !== null && (
          <RecordField
            key={shown.id}
            record={shown}
            field="facilitatorNotes"
            data={data}
            label={m.session.notesOf(shown.title)}
          />
        )}
        <RecordField record={workshop} field="facilitatorNotes" data={data} label={m.session.notesOfWorkshop} />
      </section>
      <Button onPress={props.onEnd}>{m.session.end}</Button>
    </>
  );
}
