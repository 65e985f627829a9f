import type { IdSource, RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, type Change } from '../model/change.ts';
import type { RecordOf } from '../model/record.ts';
import { plainWord } from './head-table.ts';
import type { ImportMapping } from './mapping.ts';
import { DATE_READINGS, NUMBER_READINGS, type Reading } from './read-values.ts';
import type { ImportFacts } from './plan.ts';
import { IMPORT_ROLES, IMPORT_TARGETS, type ImportRole } from './roles.ts';

/** Stands for a column in a rule that is about a word. */
const NO_COLUMN = '';

/** The list that was brought in before and has the most of these headings: at least two thirds of them, or none. */
export function findSource(data: EngagementData, headings: readonly string[]): RecordOf<'importSource'> | undefined {
  const words = new Set(headings.map(plainWord));
  const scored = data.all('importSource').map((source) => {
    const own = source.headings.split('\n').map(plainWord);
    return { source, share: own.filter((word) => words.has(word)).length / Math.max(own.length, words.size) };
  });
  const [best] = scored.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= 2 / 3 ? best.source : undefined;
}

/** How a list was read the last time, for the columns that this file has. */
export function loadMapping(
  source: RecordOf<'importSource'>,
  data: EngagementData,
  headings: readonly string[],
): ImportMapping {
  const index = new Map(headings.map((heading, at) => [plainWord(heading), at]));
  const columns: Partial<Record<ImportRole, number>> = {};
  const readings: Partial<Record<ImportRole, Reading>> = {};
  const words: Record<string, string> = {};
  for (const { role, column, word, meaning } of data.childrenOf('importRule', source.id)) {
    const known = IMPORT_ROLES.find((one) => one === role);
    if (known === undefined) continue;
    if (column === NO_COLUMN) {
      words[`${known}:${word}`] = meaning;
      continue;
    }
    const at = index.get(plainWord(column));
    if (at === undefined) continue;
    columns[known] = at;
    const reading = [...DATE_READINGS, ...NUMBER_READINGS].find((one) => one === meaning);
    if (reading !== undefined) readings[known] = reading;
  }
  return {
    source: source.name,
    target: IMPORT_TARGETS.find((target) => target === source.target) ?? null,
    columns,
    readings,
    words,
    takesPartial: source.takesPartial,
    matchesTitles: source.matchesTitles,
  };
}

/** What stores a mapping under the name of its list, in place of what was known of it. */
export function mappingChanges(
  mapping: ImportMapping,
  facts: Pick<ImportFacts, 'shape' | 'headings'>,
  data: EngagementData,
  ids: IdSource,
): { readonly id: RecordId; readonly changes: readonly Change[] } {
  const known = data.all('importSource').find(({ name }) => name === mapping.source);
  const id = known?.id ?? ids.next();
  const body = {
    name: mapping.source,
    shape: facts.shape,
    target: mapping.target ?? '',
    headings: facts.headings.map((heading) => heading.slice(0, 190)).join('\n'),
    takesPartial: mapping.takesPartial,
    matchesTitles: mapping.matchesTitles,
  };
  const head: Change =
    known === undefined
      ? createRecord('importSource', id, body)
      : { op: 'update', kind: 'importSource', id, set: body };
  const wanted = rulesOf(mapping, facts.headings);
  const old = data.childrenOf('importRule', id);
  const same = (a: Rule, b: Rule): boolean =>
    a.role === b.role && a.column === b.column && a.word === b.word && a.meaning === b.meaning;
  const dropped = old.filter((rule) => !wanted.some((one) => same(one, rule)));
  const fresh = wanted.filter((rule) => !old.some((one) => same(one, rule)));
  return {
    id,
    changes: [
      head,
      ...dropped.map((rule): Change => ({ op: 'delete', kind: 'importRule', id: rule.id })),
      ...fresh.map((rule) => createRecord('importRule', ids.next(), rule, { parentId: id })),
    ],
  };
}

interface Rule {
  readonly role: string;
  readonly column: string;
  readonly word: string;
  readonly meaning: string;
}

function rulesOf({ columns, readings, words }: ImportMapping, headings: readonly string[]): Rule[] {
  const ofColumns = (Object.entries(columns) as [ImportRole, number | undefined][]).flatMap(([role, column]) =>
    column === undefined ? [] : [{ role, column: headings[column] ?? '', word: '', meaning: readings[role] ?? '' }],
  );
  const ofWords = Object.entries(words).map(([key, meaning]) => {
    const at = key.indexOf(':');
    return { role: key.slice(0, at), column: NO_COLUMN, word: key.slice(at + 1), meaning };
  });
  return [...ofColumns, ...ofWords];
}
