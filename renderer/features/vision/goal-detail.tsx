import type { ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { FieldName } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { goalDoubts } from '#shared/domain/vision/goal-advice.ts';
import { goalGaps } from '#shared/domain/vision/goal-gaps.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';
import { DetailDrawer } from './detail-drawer.tsx';
import { HintList, type Hint } from './hint-list.tsx';

/** What is missing or doubtful about one goal, in sentences. */
export function goalHints(goal: RecordOf<'goal'>, data: EngagementData): Hint[] {
  const { termStartOn, termEndOn } = data.engagement;
  const words = m.vision.doubts;
  const gaps = goalGaps(goal, data);
  const hints: Hint[] = goalDoubts(goal, data.engagement).map((doubt) => ({
    key: doubt,
    tone: 'look',
    text:
      doubt === 'target-is-baseline'
        ? words.targetIsBaseline
        : doubt === 'due-before-term'
          ? words.dueBeforeTerm(shortDate(termStartOn ?? ''))
          : words.dueAfterTerm(shortDate(termEndOn ?? '')),
  }));
  if (gaps.length > 0) {
    hints.unshift({ key: 'gaps', tone: 'look', text: m.vision.stillMissing(gaps.map((gap) => m.vision.gaps[gap])) });
  }
  return hints;
}

/** A goal at the side of the screen, what it lacks first; with `named` its statement comes before that. */
export function GoalDetail(props: {
  readonly id: RecordId;
  readonly data: EngagementData;
  readonly named?: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const goal = props.data.find('goal', props.id);
  if (goal === undefined) return null;
  const gaps: readonly FieldName<'goal'>[] = goalGaps(goal, props.data);
  const fields: readonly FieldName<'goal'>[] = props.named === true ? ['statement', ...gaps] : gaps;
  return (
    <DetailDrawer
      record={goal}
      data={props.data}
      first={{ title: props.named === true ? m.vision.newGoalTitle : m.vision.goalMissing, fields }}
      onClose={props.onClose}
    >
      <HintList label={m.vision.hintsTitle} hints={goalHints(goal, props.data)} />
    </DetailDrawer>
  );
}
