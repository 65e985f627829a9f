import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';

/** What a goal can still lack, in the order in which it is asked for. */
export const GOAL_GAPS = ['measure', 'baseline', 'target', 'dueOn', 'owner', 'challenges'] as const;

/** One thing that a goal still lacks. */
export type GoalGap = (typeof GOAL_GAPS)[number];

/**
 * What a goal still lacks before it can be reviewed; empty when it is complete. A baseline or target of 0 is known. With
 * `data`, an owner or challenges that are gone are lacking too.
 */
export function goalGaps(goal: RecordOf<'goal'>, data?: EngagementData): GoalGap[] {
  const isThere = (id: RecordId): boolean => data === undefined || data.findAny(id) !== undefined;
  return GOAL_GAPS.filter((name) => {
    if (name === 'challenges') return !goal.challenges.some(isThere);
    if (name === 'owner') return goal.owner === null || !isThere(goal.owner);
    const value = goal[name];
    return typeof value === 'string' ? value.trim() === '' : value === null;
  });
}

/** The challenges that no goal addresses, in their order. */
export function challengesWithoutGoal(data: EngagementData): RecordOf<'challenge'>[] {
  const addressed = new Set(data.all('goal').flatMap((goal) => goal.challenges));
  return data.all('challenge').filter((challenge) => !addressed.has(challenge.id));
}
