import type { EngagementData } from '../engagement/engagement-data.ts';

/** What makes an outcome statement one that can be agreed and tested, in the order of asking. */
export const OUTCOME_CHECKS = ['who', 'by-when', 'how-much', 'sentences', 'length'] as const;

/** What makes a success test one that somebody can carry out. */
export const SUCCESS_TEST_CHECKS = ['who', 'by-when', 'other-words'] as const;

/** One question that a statement answers or leaves open. */
export interface StatementCheck<Code extends string> {
  readonly code: Code;
  readonly met: boolean;
}

/** Words of a statement that people can still repeat from memory. */
export const OUTCOME_WORDS = { least: 8, most: 60 } as const;
/** Sentences of such a statement. */
const OUTCOME_SENTENCES_MOST = 2;

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand';
const SPAN = '(?:working )?(?:days?|weeks?|months?|quarters?|years?)';

// A point in time: dates in figures or words, years, quarters, and spans that start now.
const WHEN = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}`,
    String.raw`(?:\d{1,2}\.? )?\b(?:${MONTHS})\b(?: \d{1,2}(?!\d))?(?:,? \d{4})?`,
    String.raw`\bq[1-4]\b(?:[ -]?\d{4})?`,
    String.raw`\b(?:19|20)\d{2}\b(?:-q[1-4])?`,
    String.raw`\b(?:in|within|after) (?:\d+|${NUMBERS}) ${SPAN}\b`,
    String.raw`\b(?:end|middle|start) of (?:the |this |next )?(?:year|quarter|term|month)\b`,
    String.raw`\bnext (?:year|quarter|month|spring|summer|autumn|winter)\b`,
  ].join('|'),
  'giu',
);
// "May" and "march" are also verbs: alone, without a figure beside them, they are no date.
const VERB = /^(?:may|march|mar)$/iu;

// "One" is left out: it is mostly an article ("one forum"), and says nothing about how much.
const AMOUNT = new RegExp(
  String.raw`\d|%|\b(?:${NUMBERS.slice('one|'.length)}|half|twice|double|third|quarter of|none|zero|every)\b`,
  'iu',
);

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

function datesIn(text: string): string[] {
  return (text.match(WHEN) ?? []).filter((found) => !VERB.test(found.trim()));
}

function withoutDates(text: string): string {
  return datesIn(text).reduce((rest, found) => rest.replace(found, ' '), text);
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (word === '' || at < 0) return false;
  const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  return !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
}

/**
 * The names by which a statement can say who: the client and the first word of its name, stakeholders by whole name,
 * last name and role, departments and their heads.
 */
export function namesIn(data: EngagementData): string[] {
  const { client } = data.engagement;
  const people = data
    .all('stakeholder')
    .flatMap(({ name, role }) => [name, name.trim().split(/\s+/).at(-1) ?? '', role]);
  const departments = data.all('department').flatMap(({ name, head }) => [name, head]);
  const names = [client, client.trim().split(/\s+/)[0] ?? '', ...people, ...departments];
  // Shorter words than this are articles and initials.
  return [...new Set(names.map(plain))].filter((name) => name.length > 2);
}

function countSentences(text: string): number {
  const parts = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...parts].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length;
}

function countWords(text: string): number {
  const parts = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  return [...parts].filter(({ isWordLike }) => isWordLike === true).length;
}

/** Which questions an outcome statement answers; none are asked of an empty one. `names` as by `namesIn`. */
export function checkOutcome(
  outcome: string,
  names: readonly string[],
): StatementCheck<(typeof OUTCOME_CHECKS)[number]>[] {
  const text = plain(outcome);
  if (text === '') return [];
  const words = countWords(text);
  const met = {
    who: names.some((name) => hasWord(text, name)),
    'by-when': datesIn(text).length > 0,
    'how-much': AMOUNT.test(withoutDates(text)),
    sentences: countSentences(outcome.trim()) <= OUTCOME_SENTENCES_MOST,
    length: words >= OUTCOME_WORDS.least && words <= OUTCOME_WORDS.most,
  };
  return OUTCOME_CHECKS.map((code) => ({ code, met: met[code] }));
}

/** Which questions a success test answers; none are asked of an empty one. `names` as by `namesIn`. */
export function checkSuccessTest(
  test: string,
  outcome: string,
  names: readonly string[],
): StatementCheck<(typeof SUCCESS_TEST_CHECKS)[number]>[] {
  const text = plain(test);
  if (text === '') return [];
  const met = {
    who: names.some((name) => hasWord(text, name)),
    'by-when': datesIn(text).length > 0,
    'other-words': text !== plain(outcome),
  };
  return SUCCESS_TEST_CHECKS.map((code) => ({ code, met: met[code] }));
}
