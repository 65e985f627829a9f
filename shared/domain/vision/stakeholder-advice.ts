import { groupBy } from '../../base/group-by.ts';
import type { RecordId } from '../../base/ids.ts';
import { EngagementData } from '../engagement/engagement-data.ts';
import type { AnyRecord, RecordOf } from '../model/record.ts';
import { HIGH_ABOVE } from './stakeholder-quarters.ts';

type Stakeholder = RecordOf<'stakeholder'>;

/**
 * What the register of stakeholders still lacks.
 * - `no-sponsor`: nobody is marked as sponsor.
 * - `weak-sponsor`: sponsors whose influence is not high.
 * - `unscored`: people without influence or interest.
 * - `department-without`: departments that nobody belongs to.
 * - `department-gone`: people whose department was deleted.
 * - `same-name`: people who are called alike; `sameRole` when their roles do not tell them apart either.
 */
export type StakeholderAdvice =
  | { readonly code: 'no-sponsor' }
  | { readonly code: 'weak-sponsor' | 'unscored' | 'department-gone'; readonly people: readonly Stakeholder[] }
  | { readonly code: 'department-without'; readonly departments: readonly RecordOf<'department'>[] }
  | {
      readonly code: 'same-name';
      readonly name: string;
      readonly people: readonly Stakeholder[];
      readonly sameRole: boolean;
    };

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('en');

/** People who share a name, in the order of the register; nameless ones are left out. */
function namesakes(people: readonly Stakeholder[]): Stakeholder[][] {
  return [
    ...groupBy(
      people.filter(({ name }) => plain(name) !== ''),
      ({ name }) => plain(name),
    ).values(),
  ].filter((group) => group.length > 1);
}

/** Sentences that the register asks for, the most important first; none while it is empty. */
export function stakeholderAdvice(data: EngagementData): StakeholderAdvice[] {
  const people = data.all('stakeholder');
  if (people.length === 0) return [];
  const advice: StakeholderAdvice[] = [];
  const about = (code: 'weak-sponsor' | 'unscored' | 'department-gone', found: readonly Stakeholder[]): void => {
    if (found.length > 0) advice.push({ code, people: found });
  };
  if (!people.some(({ sponsor }) => sponsor)) advice.push({ code: 'no-sponsor' });
  about(
    'weak-sponsor',
    people.filter(({ sponsor, influence }) => sponsor && influence !== null && influence <= HIGH_ABOVE),
  );
  about(
    'unscored',
    people.filter(({ influence, interest }) => influence === null || interest === null),
  );
  const named = new Set(people.map(({ department }) => department));
  const departments = data.all('department').filter(({ id }) => !named.has(id));
  if (departments.length > 0) advice.push({ code: 'department-without', departments });
  about(
    'department-gone',
    people.filter(({ department }) => department !== null && data.find('department', department) === undefined),
  );
  for (const group of namesakes(people)) {
    const sameRole = new Set(group.map(({ role }) => plain(role))).size < group.length;
    advice.push({ code: 'same-name', name: group[0]?.name.trim() ?? '', people: group, sameRole });
  }
  return advice;
}

/**
 * The same records, where people who share a name carry their role in it ("Sam Reed (Head of Finance)"), so that a list
 * to choose from tells them apart. For showing only: never store these names.
 */
export function withDistinctNames(data: EngagementData): EngagementData {
  const names = new Map(namesakes(data.all('stakeholder')).flatMap((group) => distinctNames(group, data)));
  if (names.size === 0) return data;
  const records: AnyRecord[] = [];
  for (const record of data.everything()) {
    const name = names.get(record.id);
    records.push(record.kind === 'stakeholder' && name !== undefined ? { ...record, name } : record);
  }
  return new EngagementData(records);
}

// The role first; the department where roles are alike too; a number where nothing else is known.
function distinctNames(group: readonly Stakeholder[], data: EngagementData): (readonly [RecordId, string])[] {
  const facts = (person: Stakeholder): readonly string[] => [
    person.role.trim(),
    data.nameOf(person.department),
    String(group.indexOf(person) + 1),
  ];
  return group.map((person) => {
    const others = group.filter((other) => other !== person);
    const known = facts(person);
    const said: string[] = [];
    for (const [index, fact] of known.entries()) {
      if (fact === '') continue;
      said.push(fact);
      const alike = others.some((other) =>
        known.every((mine, place) => place > index || plain(facts(other)[place] ?? '') === plain(mine)),
      );
      if (!alike) break;
    }
    return [person.id, `${person.name.trim()} (${said.join(', ')})`];
  });
}
