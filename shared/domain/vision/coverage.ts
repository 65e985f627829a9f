import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, updateRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';

type Challenge = RecordOf<'challenge'>;
type Goal = RecordOf<'goal'>;

/** Which goals answer which challenges. */
export interface Coverage {
  /** Every challenge, most votes first, with the goals that answer it; none for a challenge that nothing answers. */
  readonly challenges: readonly { readonly challenge: Challenge; readonly goals: readonly Goal[] }[];
  /** Goals that answer no challenge; links to challenges that are gone do not count. */
  readonly goalsWithout: readonly Goal[];
}

/** Which goals answer which challenges, with what stands alone on either side. */
export function coverChallenges(data: EngagementData): Coverage {
  const byChallenge = new Map<RecordId, Goal[]>(data.all('challenge').map(({ id }) => [id, []]));
  const goalsWithout: Goal[] = [];
  for (const goal of data.all('goal')) {
    const answered = [...new Set(goal.challenges)].filter((id) => byChallenge.has(id));
    if (answered.length === 0) goalsWithout.push(goal);
    for (const id of answered) byChallenge.get(id)?.push(goal);
  }
  const challenges = data
    .all('challenge')
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
    .map((challenge) => ({ challenge, goals: byChallenge.get(challenge.id) ?? [] }));
  return { challenges, goalsWithout };
}

/** Longest statement that is proposed for a goal, in UTF-16 code units. */
const PROPOSED_MAX = 300;

/** Asks for a goal that answers a challenge; `statement` is the proposal that somebody will reword. */
export function goalFromChallenge(challenge: Challenge, id: RecordId, statement: string): Change[] {
  return [
    createRecord('goal', id, {
      statement: statement.slice(0, PROPOSED_MAX).trim(),
      challenges: [challenge.id],
      raisedBy: challenge.raisedBy,
    }),
  ];
}

/** Asks for a goal to answer one more challenge; nothing when it does already. */
export function linkGoal(goal: Goal, challengeId: RecordId): Change[] {
  return goal.challenges.includes(challengeId)
    ? []
    : [updateRecord(goal, { challenges: [...goal.challenges, challengeId] })];
}
