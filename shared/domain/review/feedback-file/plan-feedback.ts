import { cleanText } from '../../../base/clean-text.ts';
import type { RecordId } from '../../../base/ids.ts';
import type { EngagementData } from '../../engagement/engagement-data.ts';
import { plainWord, type HeadedRow, type HeadedTable } from '../../importing/head-table.ts';
import type { Outcome, RowReason } from '../../importing/plan.ts';
import { cellText } from '../../importing/source-table.ts';
import { yesOrNo } from '../../importing/yes-no.ts';
import type { TextSpec } from '../../model/fields.ts';
import { fieldSpec, type BodyOf } from '../../model/kinds.ts';
import { FEEDBACK_ROLES, scaleOf, type FeedbackColumns, type FeedbackRole } from './feedback-columns.ts';
import { readRating } from './read-rating.ts';

/** Most answers that one file brings in. */
export const FEEDBACK_ROWS_MAX = 5000;

/** How a survey's list is read. */
export interface FeedbackMapping {
  readonly columns: FeedbackColumns;
  /** Which department a word stands for, by `plainWord`; `null`: none. Words that are not named here are looked up. */
  readonly departments: Readonly<Record<string, RecordId | null>>;
  /** Answers are taken without the cells that cannot be read, instead of not at all. */
  readonly takesPartial: boolean;
  /** As many answers as are here already with the very same content are left out. */
  readonly leavesOutKnown: boolean;
}

/** What an answer becomes; its theme by name, because themes may come with it. */
export type PlannedBody = Omit<BodyOf<'feedback'>, 'theme'> & { readonly theme: string };

/** One answer of the file and what becomes of it. */
export interface PlannedAnswer {
  /** Number of the row in the file, from 1. */
  readonly line: number;
  readonly outcome: Extract<Outcome, 'added' | 'unchanged' | 'skipped'>;
  /** Null for a row that is skipped. */
  readonly body: PlannedBody | null;
  readonly reasons: readonly RowReason[];
}

/** A word of the column of departments that names none. */
export interface DepartmentQuestion {
  readonly word: string;
  readonly rows: number;
  readonly meaning: RecordId | null;
}

/** Words that are no department by themselves, with what they are taken for. */
export function departmentQuestions(
  table: HeadedTable,
  mapping: FeedbackMapping,
  data: EngagementData,
): readonly DepartmentQuestion[] {
  const column = mapping.columns.department;
  if (column === undefined) return [];
  const known = new Set(data.all('department').map(({ name }) => plainWord(name)));
  const asked = new Map<string, { word: string; rows: number }>();
  for (const { cells } of table.rows) {
    const word = cellText(cells[column]).trim();
    const key = plainWord(word);
    if (key === '' || known.has(key)) continue;
    const before = asked.get(key);
    asked.set(key, { word: before?.word ?? word, rows: (before?.rows ?? 0) + 1 });
  }
  return [...asked].map(([key, question]) => ({ ...question, meaning: mapping.departments[key] ?? null }));
}

/**
 * Says for every row of a survey's list what it would become in a review, and why not. Nothing is stored. Names, addresses and
 * times of the answers are never looked at: only the chosen columns are.
 */
export function planFeedback(
  table: HeadedTable,
  mapping: FeedbackMapping,
  data: EngagementData,
  reviewId: RecordId,
): readonly PlannedAnswer[] {
  const departments = new Map<string, RecordId | null>(Object.entries(mapping.departments));
  for (const { id, name } of data.all('department')) departments.set(plainWord(name), id);
  const known = knownAnswers(data, reviewId);
  return table.rows.map((row) => {
    const { body, problems, notes } = readAnswer(row, table, mapping, departments);
    const { line } = row;
    const surplus = row.cells.slice(table.headings.length).filter((cell) => cellText(cell).trim() !== '').length;
    if (surplus > 0) return skipped(line, [{ code: 'row-wide', params: { count: surplus } }]);
    if (problems.length > 0 && !mapping.takesPartial) return skipped(line, problems);
    if (isBlank(body)) return skipped(line, problems.length > 0 ? problems : [{ code: 'answer-empty' }]);
    const left = problems.map((problem): RowReason => ({ ...problem, params: { ...problem.params, isLeft: 1 } }));
    const reasons = [...left, ...notes];
    const key = keyOf(body);
    const times = known.get(key) ?? 0;
    if (mapping.leavesOutKnown && times > 0) {
      known.set(key, times - 1);
      return { line, outcome: 'unchanged', body, reasons: [...reasons, { code: 'answer-known' }] };
    }
    return { line, outcome: 'added', body, reasons };
  });
}

const skipped = (line: number, reasons: readonly RowReason[]): PlannedAnswer => ({
  line,
  outcome: 'skipped',
  body: null,
  reasons,
});

const isBlank = ({ satisfaction, recommend, comment }: PlannedBody): boolean =>
  satisfaction === null && recommend === null && comment === '';

type Comparable = Pick<PlannedBody, 'department' | 'satisfaction' | 'recommend' | 'comment'>;

const keyOf = ({ department, satisfaction, recommend, comment }: Comparable): string =>
  JSON.stringify([department, satisfaction, recommend, plainWord(comment)]);

function knownAnswers(data: EngagementData, reviewId: RecordId): Map<string, number> {
  const known = new Map<string, number>();
  for (const answer of data.childrenOf('feedback', reviewId)) {
    const key = keyOf(answer);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return known;
}

interface ReadAnswer {
  readonly body: PlannedBody;
  readonly problems: readonly RowReason[];
  readonly notes: readonly RowReason[];
}

const EMPTY: PlannedBody = {
  department: null,
  satisfaction: null,
  recommend: null,
  comment: '',
  theme: '',
  quoteCleared: false,
};

function readAnswer(
  { cells }: HeadedRow,
  { headings }: HeadedTable,
  { columns }: FeedbackMapping,
  departments: ReadonlyMap<string, RecordId | null>,
): ReadAnswer {
  const set: Record<string, unknown> = {};
  const problems: RowReason[] = [];
  const notes: RowReason[] = [];
  for (const role of FEEDBACK_ROLES) {
    const at = columns[role];
    const cell = at === undefined ? '' : (cells[at] ?? '');
    const text = cleanText(cellText(cell)).trim();
    if (at === undefined || text === '') continue;
    const column = headings[at] ?? '';
    const scale = scaleOf(role);
    if (scale !== undefined) {
      const rating = readRating(cell, scale);
      if (rating.ok) set[role] = rating.value;
      else problems.push({ ...rating.error, column });
    } else if (role === 'department') {
      const id = departments.get(plainWord(text)) ?? null;
      if (id === null) notes.push({ code: 'answer-department', column, params: { text: text.slice(0, 80) } });
      else set['department'] = id;
    } else if (role === 'cleared') {
      // Silence is no permission: what is not a clear yes stays closed.
      const cleared = yesOrNo(text);
      set['quoteCleared'] = cleared === true;
      if (cleared === null) notes.push({ code: 'answer-not-cleared', column });
    } else {
      const max = limitOf(role);
      if (text.length > max) problems.push({ code: 'cell-long', column, params: { max } });
      else set[role] = role === 'theme' ? text.replace(/\s+/g, ' ') : text;
    }
  }
  return { body: { ...EMPTY, ...set }, problems, notes };
}

const limitOf = (role: FeedbackRole): number =>
  ((role === 'theme' ? fieldSpec('theme', 'title') : fieldSpec('feedback', 'comment')) as TextSpec).max;
