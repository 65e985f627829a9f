import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { agendaState } from '#shared/domain/workshop/agenda.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, useData, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { MatrixStage } from './matrix-stage.tsx';
import { RoomView } from './room.tsx';
import type { StageProps } from './stage.ts';
import { SwotStage } from './swot-stage.tsx';

/** A running workshop: its agenda beside the board of the activity that is on. */
export function SessionScreen(props: {
  readonly workshopId: RecordId;
  readonly status: ReactNode;
  readonly onLeave: () => void;
}): ReactNode {
  const { workshopId } = props;
  const { store } = useServices();
  const { value: data } = useData(['workshop', 'activity']);
  const [chosenId] = useState<RecordId | null>(null);
  if (data === undefined) return <Loading />;
  const workshop = data.find('workshop', workshopId);
  if (workshop === undefined) {
    return <EmptyState body={m.workshop.gone} action={<Button onPress={props.onLeave}>{m.workshop.back}</Button>} />;
  }
  const activities = data.childrenOf('activity', workshopId);
  const running = agendaState(activities, store.clock.now()).current;
  const activity = activities.find(({ id }) => id === chosenId) ?? running ?? activities[0] ?? null;
  return (
    <RoomView title={workshop.title} workshopId={workshopId} status={props.status} onLeave={props.onLeave}>
      {activity !== null && <Stage key={activity.id} workshopId={workshopId} activity={activity} />}
    </RoomView>
  );
}

function Stage(props: StageProps & { readonly activity: RecordOf<'activity'> }): ReactNode {
  switch (props.activity.type) {
    case 'matrix':
      return <MatrixStage />;
    case 'swot':
    case 'brainstorm':
    case 'clustering':
    case 'vote':
    case 'scoring':
    case 'prompt':
    case 'discussion':
    case 'break':
    case 'custom':
    case '':
      return <SwotStage {...props} />;
  }
}
