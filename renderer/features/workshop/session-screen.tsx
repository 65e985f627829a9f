import { useCallback, useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { beginActivity } from '#shared/domain/workshop/agenda.ts';
import {
  beginInWorkshop,
  endWorkshop,
  firstShown,
  isCollecting,
  isRunning,
  stepAgenda,
} from '#shared/domain/workshop/session.ts';
import { m } from '#shared/messages/messages.ts';
import { collects } from '#shared/domain/workshop/collecting.ts';
import { useCommands } from '#renderer/commands/commands-context.tsx';
import { Loading, useCommit, useData, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { LockableBoard } from './board-lock.tsx';
import { ClusterStage } from './clusters/cluster-stage.tsx';
import { CollectStage } from './collect/collect-stage.tsx';
import { EndDialog } from './end-dialog.tsx';
import { MatrixStage } from './matrix-stage.tsx';
import { PromptStage } from './prompt-stage.tsx';
import { RoomView } from './room.tsx';
import { SessionRail } from './session-rail.tsx';
import { SwotStage } from './swot-stage.tsx';

type Activity = RecordOf<'activity'>;

/** What a session is given. */
export interface SessionProps {
  readonly status: ReactNode;
  readonly onLeave: () => void;
}

/** A running workshop: its agenda beside the board of the activity that is shown. */
export function SessionScreen(props: SessionProps & { readonly workshopId: RecordId }): ReactNode {
  const { value: data } = useData([
    'workshop',
    'activity',
    'workshopDecision',
    'followUp',
    'participant',
    'department',
    'stakeholder',
  ]);
  if (data === undefined) return <Loading />;
  const workshop = data.find('workshop', props.workshopId);
  if (workshop === undefined) {
    return <EmptyState body={m.workshop.gone} action={<Button onPress={props.onLeave}>{m.workshop.back}</Button>} />;
  }
  return <Session workshop={workshop} data={data} status={props.status} onLeave={props.onLeave} />;
}

function Session(
  props: SessionProps & { readonly workshop: RecordOf<'workshop'>; readonly data: EngagementData },
): ReactNode {
  const { workshop, data } = props;
  const { store } = useServices();
  const commit = useCommit();
  const activities = data.childrenOf('activity', workshop.id);
  const [chosenId, setChosenId] = useState<RecordId | null>(() => firstShown(activities)?.id ?? null);
  const [asked, setAsked] = useState<'leave' | 'end' | null>(null);
  const [waiting, setWaiting] = useState<Activity | null>(null);
  const shown = activities.find(({ id }) => id === chosenId) ?? firstShown(activities);
  const running = activities.find(isRunning) ?? null;
  const others = data.all('activity').filter((other) => other.parentId !== workshop.id && isRunning(other));
  const begin = (next: Activity): void => {
    setChosenId(next.id);
    // One laptop, one room: two workshops that run at once are a slip of the hand.
    if (others.length > 0) setWaiting(next);
    else void commit(beginInWorkshop(workshop, activities, next, store.clock.now()), { action: 'begin' });
  };
  const step = (direction: 'next' | 'previous'): void => {
    const to = stepAgenda(activities, shown, direction);
    if (to === null) return;
    setChosenId(to.show.id);
    if (to.begins) begin(to.show);
  };
  const end = (): void => {
    void commit(endWorkshop(workshop, activities, store.clock.now()), { action: 'begin' }).then(
      (done) => done.ok && props.onLeave(),
    );
  };
  useAgendaCommands(activities, step, setChosenId);
  const isRunningNow = running !== null;
  const { onLeave } = props;
  const leave = useCallback(() => (isRunningNow ? setAsked('leave') : onLeave()), [isRunningNow, onLeave]);
  return (
    <RoomView
      title={workshop.title || m.common.untitled(m.kinds.workshop.one)}
      workshopId={workshop.id}
      status={props.status}
      onLeave={leave}
      onPresent={() => setChosenId(activities[0]?.id ?? null)}
      rail={
        <SessionRail
          workshop={workshop}
          shown={shown}
          data={data}
          onShow={setChosenId}
          onBegin={(next) => {
            if (next !== null) begin(next);
            return next === null;
          }}
          onEnd={() => setAsked('end')}
        />
      }
    >
      {shown === null ? (
        <EmptyState body={m.session.noAgenda} action={<Button onPress={props.onLeave}>{m.session.toAgenda}</Button>} />
      ) : (
        <Stage key={shown.id} workshopId={workshop.id} activity={shown} activities={activities} />
      )}
      {waiting !== null && (
        <ConfirmDialog
          title={m.session.other.title}
          body={m.session.other.body(others.map((other) => data.nameOf(other.parentId)))}
          confirmLabel={m.session.other.confirm}
          onConfirm={() => {
            const now = store.clock.now();
            void commit([...beginActivity(others, null, now), ...beginInWorkshop(workshop, activities, waiting, now)], {
              action: 'begin',
            });
          }}
          onClose={() => setWaiting(null)}
        />
      )}
      {asked !== null && (
        <EndDialog
          isLeaving={asked === 'leave'}
          running={running}
          collecting={activities.filter(isCollecting)}
          onShow={(activity) => {
            setChosenId(activity.id);
            setAsked(null);
          }}
          onLeave={props.onLeave}
          onEnd={end}
          onClose={() => setAsked(null)}
        />
      )}
    </RoomView>
  );
}

// A clicker sends PageUp and PageDown.
function useAgendaCommands(
  activities: readonly Activity[],
  step: (direction: 'next' | 'previous') => void,
  show: (id: RecordId) => void,
): void {
  const { group, ...keys } = m.session.keys;
  useCommands([
    { id: 'session.next', label: keys.next, group, scope: 'board', keys: ['PageDown'], run: () => step('next') },
    {
      id: 'session.previous',
      label: keys.previous,
      group,
      scope: 'board',
      keys: ['PageUp'],
      run: () => step('previous'),
    },
    ...activities.map((activity, index) => ({
      id: `session.show.${activity.id}`,
      label: keys.show(index + 1, activity.title),
      group,
      scope: 'board' as const,
      run: () => show(activity.id),
    })),
  ]);
}

function Stage(props: {
  readonly workshopId: RecordId;
  readonly activity: Activity;
  readonly activities: readonly Activity[];
}): ReactNode {
  const { activity, activities, workshopId } = props;
  const what = collects(activity);
  // Once they are revealed, notes that were written alone are notes like all others.
  if (what !== null && (what !== 'notes' || activity.closedAt === '')) {
    return <CollectStage activity={activity} />;
  }
  const board = boardOf(workshopId, activity);
  if (board !== null) return <LockableBoard>{board}</LockableBoard>;
  const next = activities[activities.findIndex(({ id }) => id === activity.id) + 1] ?? null;
  return <PromptStage workshopId={workshopId} activity={activity} next={next} />;
}

// Null where there is a question to read and nothing to move.
function boardOf(workshopId: RecordId, activity: Activity): ReactNode {
  switch (activity.type) {
    case 'matrix':
      return <MatrixStage />;
    case 'brainstorm':
    case 'clustering':
      return <ClusterStage workshopId={workshopId} activity={activity} />;
    case 'swot':
    case 'vote':
    case 'scoring':
      return <SwotStage workshopId={workshopId} activity={activity} />;
    case 'prompt':
    case 'discussion':
    case 'break':
    case 'custom':
    case '':
      return null;
  }
}
