import type { IdSource, RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, type Change } from '../model/change.ts';
import type { BodyOf } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';
import { plainWord } from './head-table.ts';
import type { ImportMapping } from './mapping.ts';
import { DATE_READINGS, NUMBER_READINGS, type Reading } from './read-values.ts';
import type { ImportFacts } from './plan.ts';
import { IMPORT_ROLES, IMPORT_TARGETS, type ImportRole } from './roles.ts';

/** Stands for a column in a rule that is about a word. */
const NO_COLUMN = '';

/** What the rows of a survey's list become; no list of the register is ever read as one, nor a survey as a register. */
export const ANSWERS_TARGET = 'feedback';

/** The list that was brought in before and has the most of these headings: at least two thirds of them, or none. */
export function findSource(
  data: EngagementData,
  headings: readonly string[],
  isSurvey = false,
): RecordOf<'importSource'> | undefined {
  const words = new Set(headings.map(plainWord));
  const lists = data.all('importSource').filter(({ target }) => (target === ANSWERS_TARGET) === isSurvey);
  const scored = lists.map((source) => {
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
  const target = mapping.target ?? '';
  const known = data.all('importSource').find((one) => one.name === mapping.source && one.target !== ANSWERS_TARGET);
  const { source: name, takesPartial, matchesTitles } = mapping;
  const body = { name, shape: facts.shape, target, takesPartial, matchesTitles };
  return sourceChanges(known, body, facts.headings, rulesOf(mapping, facts.headings), data, ids);
}

/** What stores a list under its name with these rules, in place of the rules that were known of it. */
export function sourceChanges(
  known: RecordOf<'importSource'> | undefined,
  facts: Omit<BodyOf<'importSource'>, 'headings'>,
  headings: readonly string[],
  wanted: readonly ImportRule[],
  data: EngagementData,
  ids: IdSource,
): { readonly id: RecordId; readonly changes: readonly Change[] } {
  const id = known?.id ?? ids.next();
  const body = { ...facts, headings: headings.map((heading) => heading.slice(0, 190)).join('\n') };
  const head: Change =
    known === undefined
      ? createRecord('importSource', id, body)
      : { op: 'update', kind: 'importSource', id, set: body };
  const old = data.childrenOf('importRule', id);
  const same = (a: ImportRule, b: ImportRule): boolean =>
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

/** What a column holds, or what a word means. */
export interface ImportRule {
  readonly role: string;
  readonly column: string;
  readonly word: string;
  readonly meaning: string;
}

function rulesOf({ columns, readings, words }: ImportMapping, headings: readonly string[]): ImportRule[] {
  const ofColumns = (Object.entries(columns) as [ImportRole, number | undefined][]).flatMap(([role, column]) =>
    column === undefined ? [] : [{ role, column: headings[column] ?? '', word: '', meaning: readings[role] ?? '' }],
  );
  const ofWords = Object.entries(words).map(([key, meaning]) => {
    const at = key.indexOf(':');
    return { role: key.slice(0, at), column: NO_COLUMN, word: key.slice(at + 1), meaning };
  });
  return [...ofColumns, ...ofWords];
}
