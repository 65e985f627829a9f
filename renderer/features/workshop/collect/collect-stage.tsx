import type { ReactNode } from 'react';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { collects } from '#shared/domain/workshop/collecting.ts';
import { isCollecting } from '#shared/domain/workshop/session.ts';
import { Loading, useData } from '#renderer/features/records/index.ts';
import { OpenPanel } from './open-panel.tsx';
import { ScoresResult } from './scores-result.tsx';
import { SetUpPanel } from './set-up-panel.tsx';
import { TallyResult } from './tally-result.tsx';

/** An activity that collects in secret: set up, open, closed. Revealed notes are shown by the board of their type. */
export function CollectStage({ activity }: { readonly activity: RecordOf<'activity'> }): ReactNode {
  const { value: data } = useData([
    'activity',
    'participant',
    'department',
    'note',
    'cluster',
    'need',
    'needScore',
    'challenge',
    'tally',
  ]);
  const what = collects(activity);
  if (data === undefined || what === null) return <Loading />;
  if (activity.openedAt === '') return <SetUpPanel activity={activity} what={what} data={data} />;
  if (isCollecting(activity)) return <OpenPanel activity={activity} what={what} data={data} />;
  return what === 'scores' ? (
    <ScoresResult activity={activity} data={data} />
  ) : (
    <TallyResult activity={activity} data={data} />
  );
}
