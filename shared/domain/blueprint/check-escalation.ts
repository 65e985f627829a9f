import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import type { BlueprintProblem } from './blueprint-problem.ts';
import { fullName, problemsAt, when } from './problem-at.ts';
import { personOf } from './check-roles.ts';

/**
 * There is a way up, and each level has somebody who decides, another person who stands in, and a time limit. Each step
 * leads to somebody else, and no level gives less time than the one below it: the matter is harder, the people busier.
 */
export function checkEscalation(data: EngagementData): BlueprintProblem[] {
  const levels = data.all('escalationLevel');
  if (levels.length === 0) {
    const missing = { code: 'escalation-none', kind: 'escalationLevel', recordId: null, field: null } as const;
    return [{ ...missing, section: 'conflicts', params: {} }];
  }
  return levels.flatMap((level, index) => [
    ...checkLevel(data, level, index + 1),
    ...checkStep(data, levels[index - 1], level, index + 1),
  ]);
}

function checkLevel(data: EngagementData, level: RecordOf<'escalationLevel'>, number: number): BlueprintProblem[] {
  const decides = data.find('role', level.decides);
  const deputy = data.find('role', level.deputy);
  return problemsAt(
    level,
    'conflicts',
    [
      when(decides === undefined, 'escalation-no-decider', 'decides'),
      when(deputy === undefined, 'escalation-no-deputy', 'deputy'),
      when(isSamePerson(data, decides, deputy), 'escalation-same-deputy', 'deputy'),
      when((level.moveUpAfterHours ?? 0) <= 0, 'escalation-no-time', 'moveUpAfterHours'),
    ],
    { level: number },
  );
}

function checkStep(
  data: EngagementData,
  below: RecordOf<'escalationLevel'> | undefined,
  level: RecordOf<'escalationLevel'>,
  number: number,
): BlueprintProblem[] {
  if (below === undefined) return [];
  const same = isSamePerson(data, data.find('role', below.decides), data.find('role', level.decides));
  const [less, more] = [level.moveUpAfterHours ?? 0, below.moveUpAfterHours ?? 0];
  return problemsAt(
    level,
    'conflicts',
    [
      when(same, 'escalation-same-decider', 'decides'),
      when(less > 0 && less < more, 'escalation-time-shrinks', 'moveUpAfterHours'),
    ],
    { level: number, other: fullName(below), count: less, most: more },
  );
}

// The same role, or two roles that the same person fills.
function isSamePerson(
  data: EngagementData,
  one: RecordOf<'role'> | undefined,
  other: RecordOf<'role'> | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  const [left, right] = [personOf(data, one).toLowerCase(), personOf(data, other).toLowerCase()];
  return one.id === other.id || (left !== '' && left === right);
}
