import type { ReactNode } from 'react';
import { nextDate } from '#shared/domain/engagement/next-date.ts';
import { stageProgress, type StageProgress } from '#shared/domain/engagement/stage-progress.ts';
import type { Stage } from '#shared/domain/engagement/stage-progress.ts';
import { WATCHED_KINDS } from '#shared/domain/model/kinds.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { Loading, useData, useServices } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import styles from './engagements.module.css';
import { describeNextDate } from './next-date-words.ts';

// Frozen copies are large and say nothing about where the work stands.

/** Where the engagement stands: the six stages, what each holds, and the next date. */
export function OverviewScreen(props: { readonly onOpenStage: (stage: Stage) => void }): ReactNode {
  const { store } = useServices();
  const { value: data } = useData(WATCHED_KINDS);
  if (data === undefined) return <Loading />;
  const today = store.clock.today();
  const next = nextDate(data, today);
  const engagement = data.all('engagement')[0];
  return (
    <div>
      <PageHeader
        title={engagement?.client ?? ''}
        subtitle={engagement?.purpose}
        meta={
          next === null
            ? m.engagements.overviewNothing
            : `${m.engagements.columns.next}: ${describeNextDate(next, today)}`
        }
      />
      <ol className={styles['stages']}>
        {stageProgress(data).map((progress, index) => (
          <StageCard
            key={progress.stage}
            progress={progress}
            number={index + 1}
            onOpen={() => props.onOpenStage(progress.stage)}
          />
        ))}
      </ol>
    </div>
  );
}

function StageCard(props: {
  readonly progress: StageProgress;
  readonly number: number;
  readonly onOpen: () => void;
}): ReactNode {
  const { stage, state, facts } = props.progress;
  return (
    <li className={styles['stage']} data-state={state}>
      <p className={styles['stageNumber']}>{m.app.stageNumber(props.number)}</p>
      <h2>{optionLabel(stage)}</h2>
      <p className={styles['stageHint']}>{m.engagements.stageHints[stage]}</p>
      <ul className={styles['stageFacts']}>
        {Object.entries(facts)
          .filter(([, count]) => count > 0)
          .map(([fact, count]) => (
            <li key={fact}>{m.engagements.fact(fact, count)}</li>
          ))}
      </ul>
      <div className={styles['stageFoot']}>
        <Badge tone={state === 'complete' ? 'success' : 'neutral'}>{m.engagements.stageStates[state]}</Badge>
        <Button
          variant="secondary"
          onPress={props.onOpen}
          aria-label={`${m.engagements.openStage} ${optionLabel(stage)}`}
        >
          {m.engagements.openStage}
        </Button>
      </div>
    </li>
  );
}
