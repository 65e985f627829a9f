import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { coverChallenges } from '#shared/domain/vision/coverage.ts';
import { doubtfulGoals, goalDoubts } from '#shared/domain/vision/goal-advice.ts';
import { goalGaps } from '#shared/domain/vision/goal-gaps.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel, shortDate } from '#renderer/features/records/index.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { GoalDetail, goalHints } from './goal-detail.tsx';
import { HintList, type Hint } from './hint-list.tsx';
import styles from './vision.module.css';

/** The goals, what each still lacks, and what cannot be meant. */
export function GoalView(props: {
  readonly data: EngagementData;
  /** Shows which challenges the goals answer. */
  readonly onCoverage: () => void;
}): ReactNode {
  const { data } = props;
  const [openId, setOpenId] = useState<RecordId | null>(null);
  return (
    <>
      <HintList label={m.vision.hintsTitle} hints={registerHints(data, props.onCoverage)} />
      <RecordPanel
        kind="goal"
        exchange
        data={data}
        columns={['statement', 'measure', 'target', 'dueOn', 'owner']}
        derived={[
          {
            id: 'gaps',
            header: m.vision.goalState,
            sortValue: (row) => goalGaps(row, data).length,
            cell: (row) => <GoalState goal={row} data={data} onComplete={() => setOpenId(row.id)} />,
          },
        ]}
        empty={m.vision.goalsEmpty}
        extra={(row) => (
          <>
            <HintList label={m.vision.hintsTitle} hints={goalHints(row, data)} />
          </>
        )}
      />
      {openId !== null && <GoalDetail id={openId} data={data} onClose={() => setOpenId(null)} />}
    </>
  );
}

function GoalState(props: {
  readonly goal: RecordOf<'goal'>;
  readonly data: EngagementData;
  readonly onComplete: () => void;
}): ReactNode {
  const gaps = goalGaps(props.goal, props.data);
  const doubts = goalDoubts(props.goal, props.data.engagement);
  return (
    <div className={styles['state']}>
      {gaps.length === 0 ? (
        <Badge tone="success">{m.vision.goalComplete}</Badge>
      ) : (
        <>
          <Badge tone="warning">{m.vision.goalUnfinished}</Badge>
          <span>{m.vision.stillMissing(gaps.map((gap) => m.vision.gaps[gap]))}</span>
          <Button size="small" onPress={props.onComplete} aria-label={m.vision.completeGoal(props.goal.statement)}>
            {m.vision.complete}
          </Button>
        </>
      )}
      {doubts.map((doubt) => (
        <span key={doubt}>{m.vision.doubtsShort[doubt]}</span>
      ))}
    </div>
  );
}

function registerHints(data: EngagementData, onCoverage: () => void): Hint[] {
  const goals = data.all('goal');
  const { termStartOn, termEndOn } = data.engagement;
  const unfinished = goals.filter((goal) => goalGaps(goal, data).length > 0).length;
  const hints: Hint[] = [];
  if (unfinished > 0) {
    hints.push({ key: 'unfinished', tone: 'look', text: m.vision.goalsUnfinished(unfinished, goals.length) });
  }
  for (const { doubt, goals: found } of doubtfulGoals(data)) {
    const refs = m.vision.names(found.map((goal) => goal.ref ?? goal.statement));
    const words = m.vision.goalsDoubtful;
    const text =
      doubt === 'target-is-baseline'
        ? words.targetIsBaseline(refs, found.length)
        : doubt === 'due-before-term'
          ? words.dueBeforeTerm(refs, shortDate(termStartOn ?? ''))
          : words.dueAfterTerm(refs, shortDate(termEndOn ?? ''));
    hints.push({ key: doubt, tone: 'look', text });
  }
  const alone = coverChallenges(data).goalsWithout.length;
  if (alone > 0) {
    hints.push({
      key: 'alone',
      tone: 'note',
      text: m.vision.goalsAlone(alone),
      action: (
        <Button size="small" onPress={onCoverage}>
          {m.vision.showCoverage}
        </Button>
      ),
    });
  }
  return hints;
}
