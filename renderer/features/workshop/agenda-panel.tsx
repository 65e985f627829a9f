import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { DEFAULT_MINUTES, planAgenda } from '#shared/domain/workshop/agenda.ts';
import { agendas } from '#shared/messages/en/agendas.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { QuickAdd, RecordField, useCommit, useRecordActions, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { AgendaClock } from './agenda-clock.tsx';
import { Chime } from './chime.tsx';
import { AgendaList } from './agenda-list.tsx';
import styles from './agenda.module.css';
import { runningTimer } from './use-room-timer.ts';

/** What happens, in order, with times that follow when something moves; it runs from here. */
export function AgendaPanel(props: {
  readonly workshop: RecordOf<'workshop'>;
  readonly data: EngagementData;
}): ReactNode {
  const { workshop, data } = props;
  const actions = useRecordActions();
  const activities = data.childrenOf('activity', workshop.id);
  const plan = planAgenda(workshop.startsAt, activities);
  const minutes = plan.reduce((sum, line) => sum + line.minutes, 0);
  return (
    <Section
      title={m.workshop.agenda}
      hint={minutes === 0 ? m.workshop.startsAtHint : `${m.workshop.agendaSum(minutes)}. ${m.workshop.startsAtHint}`}
      count={activities.length}
      actions={
        <div className={styles['start']}>
          <RecordField record={workshop} field="startsAt" data={data} />
        </div>
      }
    >
      <Chime timer={runningTimer(activities)} />
      {activities.length > 0 && <AgendaClock workshop={workshop} activities={activities} />}
      <AgendaList workshop={workshop} plan={plan} />
      <QuickAdd
        label={m.common.addOf(m.kinds.activity.one)}
        onAdd={async (title) =>
          (await actions.add('activity', { title, minutes: DEFAULT_MINUTES }, workshop.id)) !== null
        }
      />
      {activities.length === 0 && <Templates workshopId={workshop.id} />}
    </Section>
  );
}

function Templates({ workshopId }: { readonly workshopId: RecordId }): ReactNode {
  const { store } = useServices();
  const commit = useCommit();
  const use = (lines: (typeof agendas)[keyof typeof agendas]): void =>
    void commit(
      lines.map((line) => createRecord('activity', store.ids.next(), line, { parentId: workshopId })),
      { action: 'create', announce: true },
    );
  return (
    <div className={styles['templates']}>
      <span>{m.workshop.templates}</span>
      {(Object.keys(agendas) as (keyof typeof agendas)[]).map((purpose) => (
        <Button key={purpose} size="small" onPress={() => use(agendas[purpose])}>
          {optionLabel(purpose)}
        </Button>
      ))}
    </div>
  );
}
