import type { IdSource, RecordId } from '../../../base/ids.ts';
import type { EngagementData } from '../../engagement/engagement-data.ts';
import { plainWord } from '../../importing/head-table.ts';
import { ANSWERS_TARGET, findSource, sourceChanges, type ImportRule } from '../../importing/saved-mapping.ts';
import type { Change } from '../../model/change.ts';
import type { RecordOf } from '../../model/record.ts';
import { FEEDBACK_ROLES, type FeedbackColumns, type FeedbackRole } from './feedback-columns.ts';
import type { FeedbackMapping } from './plan-feedback.ts';

/** The survey of this client that asked most of these questions before: at least two thirds of them, or none. */
export function findSurvey(data: EngagementData, headings: readonly string[]): RecordOf<'importSource'> | undefined {
  return findSource(data, headings, true);
}

/** How a survey was read the last time, for the columns that this file has and the departments that there still are. */
export function loadFeedbackMapping(
  survey: RecordOf<'importSource'>,
  data: EngagementData,
  headings: readonly string[],
): FeedbackMapping {
  const index = new Map(headings.map((heading, at) => [plainWord(heading), at]));
  const columns: Partial<Record<FeedbackRole, number>> = {};
  const departments = new Map<string, RecordId | null>();
  for (const { role, column, word, meaning } of data.childrenOf('importRule', survey.id)) {
    const known = FEEDBACK_ROLES.find((one) => one === role);
    if (known === undefined) continue;
    const at = index.get(plainWord(column));
    if (column !== '' && at !== undefined) columns[known] = at;
    if (column === '' && (meaning === '' || data.find('department', meaning as RecordId) !== undefined)) {
      departments.set(word, meaning === '' ? null : (meaning as RecordId));
    }
  }
  return {
    columns,
    departments: Object.fromEntries(departments),
    takesPartial: survey.takesPartial,
    leavesOutKnown: survey.matchesTitles,
  };
}

/** What keeps the way in which a survey was read, under the name of the survey. Nothing that somebody answered is kept. */
export function feedbackMappingChanges(
  mapping: FeedbackMapping,
  name: string,
  headings: readonly string[],
  data: EngagementData,
  ids: IdSource,
): { readonly id: RecordId; readonly changes: readonly Change[] } {
  const { takesPartial, leavesOutKnown } = mapping;
  const facts = { name, shape: 'other', target: ANSWERS_TARGET, takesPartial, matchesTitles: leavesOutKnown };
  return sourceChanges(findSurvey(data, headings), facts, headings, rulesOf(mapping, headings), data, ids);
}

function rulesOf({ columns, departments }: FeedbackMapping, headings: readonly string[]): ImportRule[] {
  const ofColumns = (Object.entries(columns) as [keyof FeedbackColumns, number | undefined][]).flatMap(
    ([role, column]) => (column === undefined ? [] : [{ role, column: headings[column] ?? '', word: '', meaning: '' }]),
  );
  const ofWords = Object.entries(departments).map(([word, id]) => {
    return { role: 'department', column: '', word, meaning: id ?? '' };
  });
  return [...ofColumns, ...ofWords];
}
