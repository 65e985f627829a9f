import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { orderBetween } from '#shared/base/order-key.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { createRecord, updateRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { beginActivity, DEFAULT_MINUTES, planAgenda, type PlannedActivity } from '#shared/domain/workshop/agenda.ts';
import { agendas } from '#shared/messages/en/agendas.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { QuickAdd, RecordField, useCommit, useRecordActions, useServices } from '#renderer/features/records/index.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DragList, type DropTarget } from '#renderer/ui/drag-list.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { AgendaClock } from './agenda-clock.tsx';
import styles from './agenda.module.css';

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
      {activities.length > 0 && <AgendaClock activities={activities} />}
      <AgendaList plan={plan} />
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

function AgendaList({ plan }: { readonly plan: readonly PlannedActivity[] }): ReactNode {
  const { store } = useServices();
  const commit = useCommit();
  const actions = useRecordActions();
  const open = useOpenRecord((state) => state.open);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const activities = plan.map(({ activity }) => activity);
  const drop = (ids: readonly string[], target: DropTarget | null): void => {
    const moving = activities.filter(({ id }) => ids.includes(id));
    const rest = activities.filter(({ id }) => !ids.includes(id));
    const at = target === null ? rest.length : rest.findIndex(({ id }) => id === target.id);
    const index = target?.position === 'after' ? at + 1 : at;
    let before = rest[index - 1]?.order ?? null;
    const after = rest[index]?.order ?? null;
    const changes = moving.map((activity) => {
      before = orderBetween(before, after);
      return updateRecord(activity, { order: before });
    });
    void commit(changes, { action: 'move' });
  };
  const act = (activity: RecordOf<'activity'>, id: string): void => {
    if (id === 'open') open(activity.id);
    else if (id === 'remove') void actions.remove(activity);
    else if (id === 'begin') void commit(beginActivity(activities, activity, store.clock.now()), { action: 'begin' });
    else void actions.move(activities, activity, id === 'up' ? -1 : 1);
  };
  return (
    <DragList
      label={m.workshop.agenda}
      type="x-quarterdeck-activity"
      items={plan.map((line) => ({ ...line, id: line.activity.id }))}
      textOf={({ activity }) => activity.title}
      selected={selected}
      onSelect={setSelected}
      onAction={(id) => open(id as RecordId)}
      onDrop={drop}
      empty={m.workshop.agendaEmpty}
      handleLabel={m.workshop.dragActivity}
      classNames={{
        list: styles['list'] ?? '',
        item: styles['item'] ?? '',
        handle: styles['grip'] ?? '',
        empty: styles['empty'] ?? '',
      }}
    >
      {(line) => (
        <>
          <span className={styles['time']}>
            {line.from === null ? m.workshop.afterMinutes(line.offset) : `${line.from}–${line.to ?? ''}`}
          </span>
          <bdi className={styles['title']}>{line.activity.title || m.common.untitled(m.kinds.activity.one)}</bdi>
          {line.activity.type !== '' && <Badge>{optionLabel(line.activity.type)}</Badge>}
          <span className={styles['minutes']}>{m.workshop.planned(line.minutes, line.actual)}</span>
          <Menu
            label={m.common.actionsFor(line.activity.title)}
            items={[
              { id: 'open', label: m.common.open },
              { id: 'begin', label: m.workshop.beginNow },
              { id: 'up', label: m.common.moveUp },
              { id: 'down', label: m.common.moveDown },
              { id: 'remove', label: m.common.remove, isDanger: true },
            ]}
            onAction={(id) => act(line.activity, id)}
          />
        </>
      )}
    </DragList>
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
