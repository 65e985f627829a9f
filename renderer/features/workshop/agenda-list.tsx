import { useMemo, useState, type ReactNode } from 'react';
import { Check, Lock, Play } from 'lucide-react';
import type { RecordId } from '#shared/base/ids.ts';
import { orderBetween } from '#shared/base/order-key.ts';
import { updateRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { PlannedActivity } from '#shared/domain/workshop/agenda.ts';
import { beginInWorkshop, isCollecting, isRunning } from '#shared/domain/workshop/session.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { useCommit, useRecordActions, useServices } from '#renderer/features/records/index.ts';
import { useOpenRecord } from '#renderer/state/open-record.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { DragList, type DropTarget } from '#renderer/ui/drag-list.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import styles from './agenda.module.css';

type Activity = RecordOf<'activity'>;

/** The activities in their order; reordered by drag, keys or menu. In a running workshop one of them is shown. */
export function AgendaList(props: {
  readonly workshop: RecordOf<'workshop'>;
  readonly plan: readonly PlannedActivity[];
  /** In a running workshop: what is shown, and how another one is. */
  readonly session?: { readonly shownId: RecordId | null; readonly onShow: (id: RecordId) => void };
}): ReactNode {
  const { plan, session, workshop } = props;
  const { store } = useServices();
  const commit = useCommit();
  const actions = useRecordActions();
  const open = useOpenRecord((state) => state.open);
  const [selected, setSelected] = useState<readonly string[]>([]);
  // Kept for as long as the plan is: a line is drawn again only when it is another object.
  const items = useMemo(() => plan.map((line) => ({ ...line, id: line.activity.id })), [plan]);
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
  const act = (activity: Activity, id: string): void => {
    if (id === 'open') open(activity.id);
    else if (id === 'remove') void actions.remove(activity);
    else if (id === 'alone') void commit([updateRecord(activity, { isPrivate: !activity.isPrivate })]);
    else if (id === 'up' || id === 'down') void actions.move(activities, activity, id === 'up' ? -1 : 1);
    else {
      void commit(beginInWorkshop(workshop, activities, activity, store.clock.now()), { action: 'begin' });
      session?.onShow(activity.id);
    }
  };
  return (
    <DragList
      label={m.workshop.agenda}
      type="x-quarterdeck-activity"
      items={items}
      textOf={({ activity }) => activity.title}
      selected={session === undefined ? selected : session.shownId === null ? [] : [session.shownId]}
      onSelect={(ids) => {
        setSelected(ids);
        const last = ids.at(-1);
        if (last !== undefined) session?.onShow(last as RecordId);
      }}
      onAction={(id) => (session === undefined ? open(id as RecordId) : session.onShow(id as RecordId))}
      onDrop={drop}
      empty={m.workshop.agendaEmpty}
      handleLabel={m.workshop.dragActivity}
      classNames={{
        list: styles[session === undefined ? 'list' : 'railList'] ?? '',
        item: styles[session === undefined ? 'item' : 'railItem'] ?? '',
        handle: styles['grip'] ?? '',
        empty: styles['empty'] ?? '',
      }}
    >
      {(line) => (
        <>
          {session === undefined ? <WideLine line={line} /> : <RailLine line={line} />}
          <Menu
            label={m.common.actionsFor(line.activity.title)}
            items={[
              { id: 'begin', label: m.workshop.beginNow },
              { id: 'open', label: m.common.open },
              ...(canWriteAlone(line.activity)
                ? [
                    {
                      id: 'alone',
                      label: line.activity.isPrivate ? m.workshop.writeTogether : m.workshop.writeAlone,
                    },
                  ]
                : []),
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

// What collects notes can begin in silence; once it was opened, that is settled.
function canWriteAlone({ type, openedAt }: Activity): boolean {
  return openedAt === '' && (type === 'brainstorm' || type === 'swot' || type === 'clustering');
}

function WideLine({ line }: { readonly line: PlannedActivity }): ReactNode {
  const { activity } = line;
  return (
    <>
      <span className={styles['time']}>{timeOf(line)}</span>
      <bdi className={styles['title']}>{activity.title || m.common.untitled(m.kinds.activity.one)}</bdi>
      {activity.isPrivate && <Badge>{m.workshop.alone}</Badge>}
      {activity.type !== '' && <Badge>{optionLabel(activity.type)}</Badge>}
      <span className={styles['minutes']}>{m.workshop.planned(line.minutes, line.actual)}</span>
    </>
  );
}

function RailLine({ line }: { readonly line: PlannedActivity }): ReactNode {
  const { activity } = line;
  return (
    <span className={styles['railText']} data-state={stateOf(activity)}>
      <bdi>{activity.title || m.common.untitled(m.kinds.activity.one)}</bdi>
      <small>
        {stateOf(activity) === 'running' && <Play aria-hidden size={12} />}
        {stateOf(activity) === 'done' && <Check aria-hidden size={12} />}
        {isCollecting(activity) && <Lock aria-hidden size={12} />}
        {[
          timeOf(line),
          activity.type === '' ? '' : optionLabel(activity.type),
          isCollecting(activity) ? m.workshop.collecting : m.workshop.activityState[stateOf(activity)],
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </small>
    </span>
  );
}

function stateOf(activity: Activity): 'running' | 'done' | 'coming' {
  if (isRunning(activity)) return 'running';
  return activity.endedAt === '' ? 'coming' : 'done';
}

function timeOf(line: PlannedActivity): string {
  return line.from === null ? m.workshop.afterMinutes(line.offset) : `${line.from}–${line.to ?? ''}`;
}
