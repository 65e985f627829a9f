import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import type { BlueprintProblem } from './blueprint-problem.ts';
import { problemsAt, when } from './problem-at.ts';

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
    .flatMap((role) => problemsAt(role, 'roles', [when(personOf(data, role) === '', 'role-no-person', 'person')]));
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
      problemsAt(role, 'raci', [['accountable-for-too-much', null]], {
        name: person,
        count: rows.size,
        most: MOST_ACCOUNTABLE_ROWS,
      }),
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
        when(accountable === 0, 'raci-no-accountable', 'accountable'),
        when(accountable > 1, 'raci-many-accountable', 'accountable'),
        when(responsible === 0, 'raci-no-responsible', 'responsible'),
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
      problemsAt(meeting, 'meetings', [
        when(data.find('role', meeting.chair) === undefined, 'meeting-no-chair', 'chair'),
      ]),
    );
}
