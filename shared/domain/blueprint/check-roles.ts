import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import type { BlueprintProblem } from './blueprint-problem.ts';
import { isBlank, problemsAt } from './problem-at.ts';

/**
 * RACI rows that one person may be accountable for. Beyond about seven an accountable person no longer follows each one
 * (span of control); the number is this product's own default.
 */
export const MOST_ACCOUNTABLE_ROWS = 7;

/** Who fills a role: the person named in it, else the stakeholder that it is linked to; `''` for nobody. */
export function personOf(data: EngagementData, role: RecordOf<'role'>): string {
  return role.person.trim() || (data.find('stakeholder', role.stakeholder)?.name.trim() ?? '');
}

/** Every role is filled by a person. */
export function checkRoles(data: EngagementData): BlueprintProblem[] {
  const problems = data
    .all('role')
    .flatMap((role) => problemsAt(role, 'roles', [personOf(data, role) === '' ? 'role-no-person' : null]));
  return [...problems, ...checkLoad(data)];
}

// Two roles of one person count together: the load is a person's, not a title's.
function checkLoad(data: EngagementData): BlueprintProblem[] {
  const rowsByPerson = new Map<string, { role: RecordOf<'role'>; person: string; rows: Set<string> }>();
  for (const row of data.all('raciRow')) {
    for (const role of data.findAll('role', row.accountable)) {
      const person = personOf(data, role);
      const key = person === '' ? role.id : person.toLowerCase();
      const load = rowsByPerson.get(key) ?? { role, person: person || role.title, rows: new Set() };
      load.rows.add(row.id);
      rowsByPerson.set(key, load);
    }
  }
  return [...rowsByPerson.values()]
    .filter(({ rows }) => rows.size > MOST_ACCOUNTABLE_ROWS)
    .flatMap(({ role, person, rows }) =>
      problemsAt(role, 'raci', ['accountable-for-too-much'], { person, count: rows.size, most: MOST_ACCOUNTABLE_ROWS }),
    );
}

/** Every RACI row has exactly one accountable role and at least one responsible role. */
export function checkRaci(data: EngagementData): BlueprintProblem[] {
  return data.all('raciRow').flatMap((row) => {
    const accountable = new Set(data.findAll('role', row.accountable)).size;
    const responsible = data.findAll('role', row.responsible).length;
    return problemsAt(
      row,
      'raci',
      [
        accountable === 0 ? 'raci-no-accountable' : null,
        accountable > 1 ? 'raci-many-accountable' : null,
        responsible === 0 ? 'raci-no-responsible' : null,
      ],
      { count: accountable },
    );
  });
}

/** Every meeting has a chair. */
export function checkMeetings(data: EngagementData): BlueprintProblem[] {
  return data
    .all('meeting')
    .flatMap((meeting) =>
      problemsAt(meeting, 'meetings', [data.find('role', meeting.chair) === undefined ? 'meeting-no-chair' : null]),
    );
}

/** There is a way up, and each level has somebody who decides, another who stands in, and a time limit. */
export function checkEscalation(data: EngagementData): BlueprintProblem[] {
  const levels = data.all('escalationLevel');
  if (levels.length === 0) {
    return [{ code: 'escalation-none', kind: 'escalationLevel', recordId: null, section: 'conflicts', params: {} }];
  }
  return levels.flatMap((level, index) => {
    const decides = data.find('role', level.decides);
    const deputy = data.find('role', level.deputy);
    const people = [decides, deputy].map((role) => (role === undefined ? '' : personOf(data, role).toLowerCase()));
    const same =
      decides !== undefined && (decides === deputy || (!isBlank(people[0] ?? '') && people[0] === people[1]));
    return problemsAt(
      level,
      'conflicts',
      [
        decides === undefined ? 'escalation-no-decider' : null,
        deputy === undefined ? 'escalation-no-deputy' : null,
        same ? 'escalation-same-deputy' : null,
        (level.moveUpAfterHours ?? 0) <= 0 ? 'escalation-no-time' : null,
      ],
      { level: index + 1 },
    );
  });
}
