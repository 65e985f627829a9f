import type { EngagementData } from '../engagement/engagement-data.ts';
import { plainWord, type HeadedTable } from './head-table.ts';
import { readingOf, type ColumnReading } from './column-readings.ts';
import { DATE_ROLES, NUMBER_ROLES, rolesOf, type ImportRole, type ImportTarget } from './roles.ts';
import type { Reading } from './read-values.ts';
import { guessColumns, type ImportShape } from './shapes.ts';
import { cellText } from './source-table.ts';
import { totalRows } from './total-rows.ts';
import { knownMeaning, LEFT_OUT, NO_MEANING, TO_BE_ADDED, wordKey } from './words.ts';

/** How a list is read: what its columns hold, what its words mean. Plain data, so that it can go to a worker and be kept. */
export interface ImportMapping {
  /** Name of the list; its keys are remembered under it. */
  readonly source: string;
  /** What every row becomes; null when the column of types says it. */
  readonly target: ImportTarget | null;
  /** Index of the column of each role. */
  readonly columns: Partial<Readonly<Record<ImportRole, number>>>;
  /** Which way the column of a role is read, where it was asked. */
  readonly readings: Partial<Readonly<Record<ImportRole, Reading>>>;
  /** Meanings of words, by `wordKey`. */
  readonly words: Readonly<Record<string, string>>;
  /** Rows are taken without the cells that cannot be read, instead of not at all. */
  readonly takesPartial: boolean;
  /** A row with a new key is the record of the same title that has no key yet. */
  readonly matchesTitles: boolean;
}

/** Something that has to be said before rows can be read. */
export interface ReadingQuestion extends ColumnReading {
  readonly role: ImportRole;
  readonly column: number;
}

/** A word that has no meaning by itself. */
export interface WordQuestion {
  /** `title` is the name of a row of sums. */
  readonly role: 'status' | 'rag' | 'type' | 'department' | 'title';
  readonly word: string;
  /** Rows that have it. */
  readonly rows: number;
  /** What it is taken for now. */
  readonly meaning: string;
}

/** Words of one column that are asked about; a column with more is free text. */
const WORDS_MAX = 60;

/** The mapping that headings and words suggest. */
export function guessMapping(table: HeadedTable, shape: ImportShape, source: string): ImportMapping {
  const columns = guessColumns(shape, table.headings);
  const types = columns.type === undefined ? [] : distinctWords(table, columns.type);
  const meanings = types.map(({ word }) => knownMeaning('type', word, null));
  const hasTypes = meanings.includes('initiative') || meanings.includes('milestone');
  return {
    source,
    target: hasTypes ? null : guessTarget(columns),
    columns,
    readings: {},
    words: hasTypes && !meanings.includes('initiative') ? unknownAsInitiatives(types) : {},
    takesPartial: false,
    matchesTitles: true,
  };
}

// In a plan without phases the tasks are what is under way.
function unknownAsInitiatives(types: readonly CountedWord[]): Readonly<Record<string, string>> {
  const unknown = types.filter(({ word }) => knownMeaning('type', word, null) === null);
  return Object.fromEntries(unknown.map(({ word }) => [wordKey('type', word), 'initiative']));
}

function guessTarget(columns: ImportMapping['columns']): ImportTarget {
  return columns.probability !== undefined && columns.impact !== undefined ? 'raidItem' : 'initiative';
}

interface CountedWord {
  readonly word: string;
  readonly rows: number;
}

function distinctWords(table: HeadedTable, column: number): readonly CountedWord[] {
  const found = new Map<string, { word: string; rows: number }>();
  for (const { cells } of table.rows) {
    const word = cellText(cells[column]).replace(/\s+/g, ' ').trim();
    if (word === '') continue;
    const key = plainWord(word);
    const known = found.get(key);
    if (known === undefined) found.set(key, { word, rows: 1 });
    else known.rows += 1;
    if (found.size > WORDS_MAX) return [];
  }
  return [...found.values()].toSorted((a, b) => b.rows - a.rows);
}

/** Whether a role has a column and says something about what the rows become. */
export function isUsed(mapping: ImportMapping, role: ImportRole): boolean {
  return mapping.columns[role] !== undefined && rolesOf(mapping.target).includes(role);
}

/** Columns of dates and numbers with cells that can be read two ways, and what the column itself proves. */
export function readingQuestions(table: HeadedTable, mapping: ImportMapping): readonly ReadingQuestion[] {
  return [...DATE_ROLES, ...NUMBER_ROLES].flatMap((role) => {
    const column = mapping.columns[role];
    if (column === undefined || !isUsed(mapping, role)) return [];
    const reading = readingOf(table, column, DATE_ROLES.includes(role) ? 'date' : 'number');
    return reading === null ? [] : [{ ...reading, role, column }];
  });
}

/** Words whose meaning decides something, with the one that counts now. */
export function wordQuestions(
  table: HeadedTable,
  mapping: ImportMapping,
  data: EngagementData,
): readonly WordQuestion[] {
  const departments = new Set(data.all('department').map(({ name }) => plainWord(name)));
  const totals = [...new Set(totalRows(table, mapping.columns.key).values())].map((word) => ({
    role: 'title' as const,
    word,
    rows: 1,
    meaning: meaningOf(mapping, 'title', word),
  }));
  const asked = (['type', 'status', 'rag', 'department'] as const).flatMap((role) => {
    const column = mapping.columns[role];
    if (column === undefined || !isUsed(mapping, role)) return [];
    return distinctWords(table, column)
      .filter(({ word }) => (role === 'department' ? !departments.has(plainWord(word)) : isAsked(role, word, mapping)))
      .map(({ word, rows }) => ({ role, word, rows, meaning: meaningOf(mapping, role, word) }));
  });
  return [...asked, ...totals];
}

// Types always decide what a row becomes, so they are shown even when they are known.
function isAsked(role: ImportRole, word: string, mapping: ImportMapping): boolean {
  return (role === 'type' && mapping.target === null) || knownMeaning(role, word, mapping.target) === null;
}

/** What a word means: what was said, else what it means by itself, else what is done with unknown ones. */
export function meaningOf(mapping: ImportMapping, role: WordQuestion['role'], word: string): string {
  const said = mapping.words[wordKey(role, word)];
  if (said !== undefined) return said;
  const known = knownMeaning(role, word, mapping.target);
  if (known !== null) return known;
  if (role === 'department') return TO_BE_ADDED;
  if (role === 'title') return LEFT_OUT;
  return role === 'type' && mapping.target === null ? LEFT_OUT : NO_MEANING;
}

/** The mapping with what the columns themselves prove about their dates and numbers; what was said counts more. */
export function withProvedReadings(mapping: ImportMapping, questions: readonly ReadingQuestion[]): ImportMapping {
  const proved = Object.fromEntries(
    questions.flatMap(({ role, proof }) => (proof === null ? [] : [[role, proof.reading]])),
  );
  return { ...mapping, readings: { ...proved, ...mapping.readings } };
}
