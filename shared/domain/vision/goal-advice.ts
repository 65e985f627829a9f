import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';

/** What a goal says that cannot be meant, in the order in which it is shown. */
export const GOAL_DOUBTS = ['due-before-term', 'due-after-term', 'target-is-baseline'] as const;

/**
 * One doubt about a goal: it is due before the engagement's term starts, or after it ends, or its target is the value
 * that was measured at the start.
 */
export type GoalDoubt = (typeof GOAL_DOUBTS)[number];

/** The doubts about a goal; a date on the first or last day of the term is inside it. What is not known raises none. */
export function goalDoubts(
  goal: Pick<RecordOf<'goal'>, 'dueOn' | 'baseline' | 'target'>,
  term: Pick<RecordOf<'engagement'>, 'termStartOn' | 'termEndOn'>,
): GoalDoubt[] {
  const { dueOn, baseline, target } = goal;
  const { termStartOn, termEndOn } = term;
  const raised: Record<GoalDoubt, boolean> = {
    'due-before-term': dueOn !== null && termStartOn !== null && dueOn < termStartOn,
    'due-after-term': dueOn !== null && termEndOn !== null && dueOn > termEndOn,
    'target-is-baseline': target !== null && target === baseline,
  };
  return GOAL_DOUBTS.filter((doubt) => raised[doubt]);
}

/** Every doubt with the goals that raise it; doubts without goals are left out. */
export function doubtfulGoals(
  data: EngagementData,
): { readonly doubt: GoalDoubt; readonly goals: readonly RecordOf<'goal'>[] }[] {
  const term = data.engagement;
  return GOAL_DOUBTS.map((doubt) => ({
    doubt,
    goals: data.all('goal').filter((goal) => goalDoubts(goal, term).includes(doubt)),
  })).filter(({ goals }) => goals.length > 0);
}
