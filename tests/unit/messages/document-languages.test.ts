import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARED_KINDS } from '#shared/domain/blueprint/compare-versions.ts';
import { kindSpec } from '#shared/domain/model/kinds.ts';
import { DOCUMENT_LANGUAGES, findDocumentLanguage } from '#shared/messages/document-languages.ts';
import type { DocumentMessages } from '#shared/messages/en/documents.ts';
import type { DepartmentFacts, StartFacts } from '#shared/messages/en/needs-sentences.ts';
import { optionWords } from '#shared/messages/en/options.ts';
import { loadDocumentMessages } from '#shared/messages/load-document-messages.ts';
import { pluralsOf } from '#shared/messages/plural.ts';

/** Words that read the same in another language: names, abbreviations and loans. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: 'Dimension Format Initiative Name PMO Person Problem SWOT Scorecard Status Trend Version Vision Workshop Zone'.split(
    ' ',
  ),
  fr: (
    'Action Adoption Classification Client Date Dimension Discussion Figure Format Impact Influence Initiative Note Notes PMO Page Place ' +
    'Public SWOT Satisfaction Score Signature Source Version Vision Votes Zone'
  ).split(' '),
  es: ['No', 'no', 'PMO', 'Roles'],
  ar: ['SWOT'],
};
/** Sentences that read the same around what they are given. */
const SAME_AROUND: Readonly<Record<string, readonly string[]>> = {
  de: ['blueprint.versions.agreed', 'blueprint.deliverables.statusReason', 'workshop.agenda.minutes'],
  fr: [
    'blueprint.versions.agreed',
    'blueprint.meetings.minutes',
    'blueprint.workshops.notes',
    'review.kpis.points',
    'review.kpis.formulaVersion',
    'review.feedback.score',
    'workshop.agenda.minutes',
    'workshop.votes.caption',
    'workshop.scores.setImpact',
  ],
  es: ['workshop.agenda.minutes'],
  ar: [],
};
/** Codes whose words are names in every language. */
const FACES: readonly string[] = [
  'Arial',
  'Calibri',
  'Cambria',
  'Georgia',
  'Times New Roman',
  'Verdana',
  'png',
  'jpeg',
];
const SIGNS = /[\p{L}\p{N}]/u;

const others = DOCUMENT_LANGUAGES.filter(({ words }) => words !== 'en');
const english = await loadDocumentMessages('en');

type Leaf = { readonly path: string; readonly value: unknown };

function leaves(node: unknown, path = ''): Leaf[] {
  if (node === null || typeof node !== 'object') return [{ path, value: node }];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

const leafOf = (words: DocumentMessages, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], words);

/** Texts that stand for a catalogue: its plain leaves, and what its functions say of given arguments. */
function said(leaf: unknown, args: readonly unknown[]): string {
  return typeof leaf === 'function' ? (leaf as (...given: unknown[]) => string)(...args) : String(leaf);
}

const englishLeaves = leaves(english);
// Those take facts, not texts and numbers; they are asked below.
const SENTENCES = [
  'changes.kind',
  'changes.field',
  'status.head',
  'checkIn.facts',
  'needs.departments.sentence',
  'needs.departments.start',
  'needs.departments.heatRow',
  'option',
];
const functions = englishLeaves.filter(({ path, value }) => typeof value === 'function' && !SENTENCES.includes(path));
const plain = englishLeaves.filter(
  ({ path, value }) =>
    typeof value === 'string' && path !== 'language' && !path.startsWith('status.nothing') && SIGNS.test(value),
);

// Texts that are numbers too: a sentence may count what it is given.
const MARKERS = ['71', '82', '93', '64'] as const;
const COUNTS = ['0', '1', '2', '3', '11', '100', '2.5'];

describe.each(others)('$name', ({ code, tag, words: folder }) => {
  it('has the shape of English, lists of words as long as there', async () => {
    const words = await loadDocumentMessages(code);
    expect(words.language).toBe(tag);
    expect(
      leaves(words)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(englishLeaves.map(({ path }) => path).toSorted());
    const kinds = ({ path }: Leaf): string => `${path}: ${typeof leafOf(words, path)}`;
    expect(englishLeaves.map(kinds)).toEqual(englishLeaves.map(({ path, value }) => `${path}: ${typeof value}`));
  });

  it('says everything in its own words, and nothing is left empty', async () => {
    const words = await loadDocumentMessages(code);
    expect(plain.length).toBeGreaterThan(300);
    const options = Object.entries(optionWords)
      .filter(([option]) => !FACES.includes(option))
      .map(([option, word]) => [words.option(option), word] as const);
    const pairs = [...plain.map(({ path, value }) => [leafOf(words, path), value] as const), ...options];
    const unchanged = new Set(pairs.filter(([own, word]) => own === word).map(([, word]) => String(word)));
    expect([...unchanged].filter((word) => !SAME[folder]?.includes(word))).toEqual([]);
    const empty = englishLeaves.filter(({ path, value }) => value !== '' && leafOf(words, path) === '');
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  it('prints what it is given wherever English does', async () => {
    const words = await loadDocumentMessages(code);
    const lost = functions.filter(({ path, value }) => {
      const own = said(leafOf(words, path), MARKERS);
      return MARKERS.some((marker) => said(value, MARKERS).includes(marker) && !own.includes(marker));
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it('has a text for every count', async () => {
    const words = await loadDocumentMessages(code);
    for (const { path, value } of functions) {
      for (const count of COUNTS) {
        const args = MARKERS.map(() => count);
        const own = said(leafOf(words, path), args);
        expect(own, `${path} ${count}`).not.toMatch(/undefined|null|NaN|#/);
        if (said(value, args) !== '') expect(own, `${path} ${count}`).not.toBe('');
      }
    }
  });

  it('prints no word of English beside what it is given', async () => {
    const words = await loadDocumentMessages(code);
    // Without letters of its own a text only puts signs around what it is given.
    const bare = (text: string): string => MARKERS.reduce((rest, marker) => rest.replaceAll(marker, ''), text).trim();
    const unchanged = functions.filter(({ path, value }) => {
      const own = bare(said(leafOf(words, path), MARKERS));
      return /\p{L}{2}/u.test(own) && own === bare(said(value, MARKERS));
    });
    expect(unchanged.map(({ path }) => path).filter((path) => !SAME_AROUND[folder]?.includes(path))).toEqual([]);
  });

  it('says in whole sentences who gains most and when to begin, with every name and figure', async () => {
    const { departments } = (await loadDocumentMessages(code)).needs;
    const own = (text: string): string[] => text.match(/\d+|[A-Z]\d/g) ?? [];
    fc.assert(
      fc.property(departmentFacts, startFacts, (facts, start) => {
        const sentence = departments.sentence(facts);
        expect(sentence).toMatch(/[.]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|#| {2}|Start|gain|ready/);
        const names = [facts.most, ...facts.level.slice(0, 2), ...facts.heldBack.slice(0, 3).map(({ name }) => name)];
        for (const name of names) expect(sentence).toContain(name);
        expect(own(sentence)).toContain(String(Math.round(facts.sharePercent)));
        expect(departments.start(start)).toMatch(/^\P{Ll}.*[.]$/u);
        expect(departments.start(start)).not.toMatch(/undefined|null|NaN|#| {2}|readiness|need/);
      }),
    );
  });
});

const count = fc.integer({ min: 0, max: 12 });
const readiness = fc.option(fc.integer({ min: 1, max: 5 }));
const named = fc.array(
  fc.integer({ min: 1, max: 9 }).map((number) => `D${number}`),
  { maxLength: 6 },
);
const departmentFacts: fc.Arbitrary<DepartmentFacts> = fc.record({
  most: fc.constant('A1'),
  level: named,
  needs: fc.integer({ min: 1, max: 12 }),
  doNow: fc.constant(1),
  sharePercent: fc.integer({ min: 10, max: 90 }),
  first: named,
  next: named,
  isPressing: fc.boolean(),
  heldBack: fc.array(fc.record({ name: fc.constant('H1'), readiness }), { maxLength: 6 }),
});
const startFacts: fc.Arbitrary<StartFacts> = fc.record({
  needs: count,
  doNow: count,
  plan: count,
  scored: count,
  ready: fc.constantFrom('ready', 'not-ready', 'unknown'),
  readiness,
  readyFrom: fc.constant(3),
});

describe('the table of changes', () => {
  const lines = COMPARED_KINDS.flatMap((kind) =>
    Object.entries(kindSpec(kind).fields)
      .filter(([field, spec]) => spec.system !== true && !['nextVersion', 'internalNotes'].includes(field))
      .map(([field]) => ({ kind, field })),
  ).filter(({ kind, field }) => kind !== 'engagement' || field === 'client' || field.startsWith('term'));

  it.each(others)('names every kind and field in $name', async ({ code }) => {
    const { changes } = await loadDocumentMessages(code);
    expect(lines.length).toBeGreaterThan(80);
    const unnamed = lines.filter(
      ({ kind, field }) => changes.kind(kind) === kind || changes.field(kind, field) === field,
    );
    expect(unnamed.map(({ kind, field }) => `${kind}.${field}`)).toEqual([]);
  });
});

describe('Arabic', () => {
  it('is written in Arabic letters throughout', async () => {
    const words = await loadDocumentMessages('ar');
    const foreign = plain.filter(({ path }) => !/\p{Script=Arabic}/u.test(String(leafOf(words, path))));
    expect(new Set(foreign.map(({ value }) => value))).toEqual(new Set(['SWOT']));
    const options = Object.keys(optionWords).filter(
      (option) => !FACES.includes(option) && !/\p{Script=Arabic}/u.test(words.option(option)),
    );
    expect(options).toEqual([]);
  });

  it('has a form for each of its six plural categories', () => {
    const plural = pluralsOf('ar-u-nu-latn');
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect([0, 1, 2, 3, 11, 100].map((number) => plural(number, forms))).toEqual(Object.keys(forms));
  });
});

describe('a stored tag', () => {
  it.each([
    ['en', 'en-GB'],
    ['en-GB', 'en-GB'],
    ['EN_us', 'en-US'],
    ['de-CH', 'de-DE'],
    ['ar-EG', 'ar-SA'],
    ['fr ', 'fr-FR'],
    ['', 'en-GB'],
    ['it', 'en-GB'],
    ['no such language!', 'en-GB'],
  ])('“%s” means %s', (stored, tag) => {
    expect(findDocumentLanguage(stored).tag).toBe(tag);
  });

  it('of any text gives a language and its words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const { tag } = findDocumentLanguage(text);
        expect((await loadDocumentMessages(text)).language).toBe(tag);
      }),
    );
  });
});
