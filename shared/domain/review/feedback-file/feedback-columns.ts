import { plainWord, type HeadedTable } from '../../importing/head-table.ts';
import { readRating } from './read-rating.ts';

/** What a column of a survey's list can hold. */
export const FEEDBACK_ROLES = ['department', 'satisfaction', 'recommend', 'comment', 'theme', 'cleared'] as const;

/** What a column of a survey's list holds. */
export type FeedbackRole = (typeof FEEDBACK_ROLES)[number];

/** Index of the column of each role. */
export type FeedbackColumns = Partial<Readonly<Record<FeedbackRole, number>>>;

/** The answers from 1 to 5, or 0 to 10, that a role holds; undefined for words. */
export function scaleOf(role: FeedbackRole): readonly [min: number, max: number] | undefined {
  if (role === 'satisfaction') return [1, 5];
  return role === 'recommend' ? [0, 10] : undefined;
}

// Headings of surveys are whole questions, so a word inside is enough. In the order in which columns are given away: a
// question for recommending often speaks of the team, and one for a comment of the rating.
const SIGNS: readonly (readonly [FeedbackRole, RegExp])[] = [
  ['cleared', /\b(?:cleared|may (?:we|be) quoted?|quotable|freigegeben|zitierbar|citable)\b/],
  ['recommend', /recommend|\bnps\b|weiterempf|recommand|recomend/],
  ['satisfaction', /satisf|zufrieden|\brating\b|\bscore\b|\bhelps? us\b|bewertung|puntuacion|\bnote\b/],
  ['theme', /\b(?:themes?|topics?|category|categories|thema|sujet|tema|categorie|categoria)\b/],
  [
    'department',
    /\b(?:department|dept|business unit|division|abteilung|bereich|departement|service|departamento|team)\b/,
  ],
  ['comment', /comment|quote|remark|suggest|feedback|what (?:helped|worked)|\bwhy\b|kommentar|anmerkung|comentario/],
];

/** Rows that tell whether a column holds ratings. */
const LOOKED_AT = 50;

/** The columns that headings suggest; a column of ratings has cells that mostly read as one. */
export function guessFeedbackColumns(table: HeadedTable): FeedbackColumns {
  const columns: Partial<Record<FeedbackRole, number>> = {};
  const words = table.headings.map(plainWord);
  for (const [role, sign] of SIGNS) {
    const taken = Object.values(columns);
    const found = words.findIndex((word, at) => sign.test(word) && !taken.includes(at) && fits(table, at, role));
    if (found >= 0) columns[role] = found;
  }
  return columns;
}

/** Whether a heading is one that surveys use. */
export function isFeedbackHeading(heading: string): boolean {
  const word = plainWord(heading);
  return SIGNS.some(([, sign]) => sign.test(word));
}

function fits(table: HeadedTable, column: number, role: FeedbackRole): boolean {
  const scale = scaleOf(role);
  if (scale === undefined) return true;
  const cells = table.rows
    .slice(0, LOOKED_AT)
    .map((row) => row.cells[column] ?? '')
    .filter((cell) => cell !== '');
  // Ratings of another scale are ratings: refusing them with a sentence says more than passing over the column.
  const read = cells.filter((cell) => {
    const rating = readRating(cell, scale);
    return rating.ok || rating.error.code === 'rating-range';
  });
  return read.length * 2 > cells.length || cells.length === 0;
}
