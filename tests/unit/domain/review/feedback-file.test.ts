import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { isoDate } from '#shared/base/iso-date.ts';
import type { Shuffle } from '#shared/base/shuffle.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { headTable, type HeadedTable } from '#shared/domain/importing/head-table.ts';
import type { SourceCell } from '#shared/domain/importing/source-table.ts';
import { guessFeedbackColumns } from '#shared/domain/review/feedback-file/feedback-columns.ts';
import { findSource } from '#shared/domain/importing/saved-mapping.ts';
import {
  feedbackMappingChanges,
  findSurvey,
  loadFeedbackMapping,
} from '#shared/domain/review/feedback-file/saved-feedback.ts';
import { feedbackChanges } from '#shared/domain/review/feedback-file/feedback-changes.ts';
import {
  departmentQuestions,
  planFeedback,
  type FeedbackMapping,
  type PlannedAnswer,
} from '#shared/domain/review/feedback-file/plan-feedback.ts';
import { readRating } from '#shared/domain/review/feedback-file/read-rating.ts';
import { bodySchema } from '#shared/records/schema.ts';
import { applyChanges, EngagementBuilder } from '../../../builders/engagement.ts';
import { countedIds } from '../importing/import-case.ts';

const HEAD = [
  'Timestamp',
  'Email',
  'Your department',
  'The PMO helps us to finish (1-5)',
  'Would you recommend us to another team? (0-10)',
  'Why this rating?',
  'Topic',
  'May be quoted',
];
const row = (...cells: SourceCell[]): SourceCell[] => ['2027-01-02', 'a@b.example', ...cells];

function tableOf(...rows: SourceCell[][]): HeadedTable {
  return headTable({ name: '', rows: [HEAD, ...rows] }, 0, (number) => `Column ${number}`);
}

const builder = new EngagementBuilder();
const department = builder.add('department', { name: 'Housing' });
const review = builder.add('review', { quarter: '2027-Q1' });
const theme = builder.add('theme', { title: 'Speed' }, { parentId: review.id });
builder.add(
  'feedback',
  { department: department.id, satisfaction: 4, comment: 'Known words' },
  { parentId: review.id },
);
const DATA = builder.build();

function plan(table: HeadedTable, changed: Partial<FeedbackMapping> = {}, data: EngagementData = DATA) {
  const mapping = {
    columns: guessFeedbackColumns(table),
    departments: {},
    takesPartial: false,
    leavesOutKnown: true,
    ...changed,
  };
  return { mapping, answers: planFeedback(table, mapping, data, review.id) };
}

const codes = (answer: PlannedAnswer | undefined): readonly string[] => (answer?.reasons ?? []).map(({ code }) => code);

it('finds the columns of a survey by words inside its questions, and leaves names and times alone', () => {
  const table = tableOf(row('Housing', 4, 9, 'Good', 'Speed', 'yes'));
  expect(guessFeedbackColumns(table)).toEqual({
    department: 2,
    satisfaction: 3,
    recommend: 4,
    comment: 5,
    theme: 6,
    cleared: 7,
  });
});

it('reads numbers, numbers with words and usual answers as ratings, and converts no other scale', () => {
  const read = (cell: SourceCell) => {
    const rating = readRating(cell, [1, 5]);
    return rating.ok ? rating.value : rating.error.code;
  };
  expect([4, '4', '4 - good', '4/5', '4 of 5', 'Strongly agree', 'zufrieden'].map(read)).toEqual([4, 4, 4, 4, 4, 5, 4]);
  expect([0, 6, 4.5, '4,5', '7/10', '3/10', '55'].map(read)).toEqual(Array(7).fill('rating-range'));
  expect(['great', 'n/a'].map(read)).toEqual(['rating-unknown', 'rating-unknown']);
});

it('makes an answer of each row, with its theme, and clears a quote only by a clear yes', () => {
  const { answers } = plan(
    tableOf(row('housing', '5', '10', 'Fast', 'speed', 'Yes'), row('', 2, '', 'Slow', 'Forms', 'perhaps')),
  );
  expect(answers.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
  expect(answers[0]?.body).toMatchObject({ department: department.id, satisfaction: 5, quoteCleared: true });
  expect(answers[1]?.body?.quoteCleared).toBe(false);
  expect(codes(answers[1])).toEqual(['answer-not-cleared']);
});

it('skips a row with a cell that cannot be read, or takes the rest of it where that is wished', () => {
  const table = tableOf(row('Housing', 9, 3, 'Words', '', ''), row('', '', '', '', '', 'yes'));
  expect(plan(table).answers.map((answer) => [answer.outcome, ...codes(answer)])).toEqual([
    ['skipped', 'rating-range'],
    ['skipped', 'answer-empty'],
  ]);
  expect(plan(table, { takesPartial: true }).answers[0]?.body).toMatchObject({ satisfaction: null, recommend: 3 });
});

it('leaves out as many answers as are here already, and no more', () => {
  const same = row('Housing', 4, '', 'known words', '', '');
  const table = tableOf(same, same);
  expect(plan(table).answers.map(({ outcome }) => outcome)).toEqual(['unchanged', 'added']);
  expect(plan(table, { leavesOutKnown: false }).answers.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
});

it('asks which department an unknown word is, and leaves it empty until that is said', () => {
  const table = tableOf(row('Homes', 3, '', '', '', ''), row('homes', 4, '', '', '', ''));
  const { answers, mapping } = plan(table);
  expect(departmentQuestions(table, mapping, DATA)).toEqual([{ word: 'Homes', rows: 2, meaning: null }]);
  expect(codes(answers[0])).toEqual(['answer-department']);
  expect(plan(table, { departments: { homes: department.id } }).answers[0]?.body?.department).toBe(department.id);
});

it('is read the next time as it was read, for this client and until a department is gone', () => {
  const table = tableOf(row('Homes', 4, '', 'a', '', ''), row('Elsewhere', 4, '', 'b', '', ''));
  const { mapping } = plan(table, {
    columns: { department: 2, comment: 6 },
    departments: { homes: department.id, elsewhere: null },
    takesPartial: true,
    leavesOutKnown: false,
  });
  const kept = feedbackMappingChanges(mapping, 'survey', table.headings, DATA, countedIds());
  const later = applyChanges(DATA, kept.changes);
  const again = tableOf(row('Homes', 5, '', 'c', '', ''));
  const survey = findSurvey(later, again.headings);
  expect(survey?.id).toBe(kept.id);
  expect(loadFeedbackMapping(survey!, later, again.headings)).toEqual(mapping);
  // No list of the register is taken for a survey, nor a survey for one.
  expect(findSource(later, again.headings)).toBeUndefined();
  expect(JSON.stringify(kept.changes)).not.toContain('a@b.example');
  const gone = applyChanges(later, [{ op: 'delete', kind: 'department', id: department.id }]);
  expect(loadFeedbackMapping(survey!, gone, again.headings).departments).toEqual({ elsewhere: null });
  // A second time it takes the place of the first.
  const twice = feedbackMappingChanges(
    { ...mapping, takesPartial: false },
    'other',
    again.headings,
    later,
    countedIds(),
  );
  expect(applyChanges(later, twice.changes).all('importSource')).toHaveLength(1);
});

it('stores answers in another order than the file, and repeats none of their words in the receipt', () => {
  const { answers } = plan(
    tableOf(row('', 1, '', 'Secret one', 'Speed', ''), row('', 2, '', 'Secret two', 'Forms', ''), row('', 'x')),
  );
  const reverse: Shuffle = (items) => items.toReversed();
  const facts = {
    fileName: 'survey.csv',
    sourceName: 'Survey',
    importedOn: isoDate('2027-01-05'),
    source: recordId('s'),
  };
  const { changes } = feedbackChanges(
    answers,
    facts,
    { data: DATA, reviewId: review.id },
    { ids: countedIds(), shuffle: reverse },
  );
  const made = changes.flatMap((change) => (change.op === 'create' ? [change] : []));
  const stored = made.filter(({ kind }) => kind === 'feedback');
  expect(stored.map(({ body }) => body['satisfaction'])).toEqual([2, 1]);
  const forms = made.find(({ kind }) => kind === 'theme');
  expect(stored.map(({ body }) => body['theme'])).toEqual([forms?.id, theme.id]);
  for (const { kind, body } of made) expect(bodySchema(kind).safeParse(body).success).toBe(true);
  const receipt = made.filter(({ kind }) => kind.startsWith('importReceipt'));
  expect(receipt[0]?.body).toMatchObject({ added: 2, skipped: 1 });
  expect(JSON.stringify(receipt)).not.toContain('Secret');
});

it('plans whatever stands in the cells, and throws nothing', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom('4/5', '__proto__', 'constructor'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }), (rows) => {
      const { answers } = plan(tableOf(...rows), { takesPartial: true });
      for (const { body } of answers) {
        const whole = body === null ? null : { ...body, theme: null };
        if (whole !== null) expect(bodySchema('feedback').safeParse(whole).success).toBe(true);
      }
    }),
  );
});
