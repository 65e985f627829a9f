import { describe, expect, test } from 'vitest';
import { engagementId, recordId } from '#shared/base/ids.ts';
import { quarter } from '#shared/base/quarter.ts';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { buildNeedsAnalysis } from '#shared/documents/needs-analysis.ts';
import { buildQuarterlyReviewReport } from '#shared/documents/quarterly-review.ts';
import type { Block, Inline, Report } from '#shared/documents/report-model.ts';
import { BLUEPRINT_SECTIONS } from '#shared/domain/blueprint/blueprint-sections.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { isForClient } from '#shared/domain/model/classification.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { emptyEngagement, filledEngagement } from './filled-engagement.ts';

const QUARTER = quarter('2027-Q1');
const SECRET = 'never-for-the-client';

const filled = filledEngagement({
  count: 6,
  text: (kind, field, index) => (!isForClient(kind, field) ? SECRET : `${kind}.${field}.${index}`),
});

const uncleared = new EngagementData(
  [...filled.everything()].map((record) =>
    record.kind === 'departmentRating' || record.kind === 'feedback' ? { ...record, quoteCleared: false } : record,
  ),
);

const inlineText = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.map((run) => run.text).join('');

function blockText(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [inlineText(block.content)];
    case 'list':
      return block.items.map(inlineText);
    case 'table':
      return [block.caption ?? '', ...block.rows.flat().flatMap((cell) => cell.content.map(inlineText))];
    case 'figure':
      return [JSON.stringify(block.picture), block.alt.description, block.caption];
    case 'callout':
      return [block.title ?? '', ...block.content.map(inlineText)];
    case 'definitions':
      return block.entries.flatMap((entry) => [entry.term, ...entry.content.map(inlineText)]);
    case 'signOff':
      return block.signatories.flatMap((signatory) => Object.values(signatory));
    case 'keyFigures':
      return block.items.flatMap((item) => [item.value, item.label]);
    case 'cutPage':
      return block.halves.flat().flatMap(blockText);
    case 'field':
      return block.blocks.flatMap(blockText);
    case 'pageBreak':
      return [];
  }
}

const blocksOf = (report: Report): Block[] => report.sections.flatMap((section) => section.blocks);
const allText = (report: Report): string =>
  [JSON.stringify(report.cover), ...blocksOf(report).flatMap(blockText)].join('\n');
const review = (data: EngagementData) => buildQuarterlyReviewReport({ data, quarter: QUARTER }, documents);
const analysis = (data: EngagementData) => buildNeedsAnalysis({ data }, documents);
const blueprint = (data: EngagementData) => buildBlueprintReport({ data }, documents);

/** Fields whose text a document must carry, by kind. */
const PRINTED = {
  blueprint: {
    expectation: ['topic', 'clientProvides', 'clientObserved', 'pmoProvides', 'pmoObserved'],
    deliverable: ['title', 'description', 'acceptanceTest'],
    milestone: ['title'],
    role: ['title', 'duties'],
    raciRow: ['title'],
    communication: ['audience', 'need', 'channel', 'responseTime'],
    report: ['title', 'audience', 'format', 'dataSource', 'cutOff'],
    meeting: ['title', 'purpose', 'quorum', 'decisionsAllowed'],
    decisionRight: ['decision', 'limit'],
    conflictStep: ['step', 'within'],
    escalationLevel: ['title', 'trigger', 'limits', 'recordedIn'],
    kpi: ['title', 'formula', 'source'],
    goal: ['statement', 'measure'],
    challenge: ['statement', 'consequence'],
    need: ['title'],
    note: ['text'],
    workshopDecision: ['text', 'decidedBy', 'reason'],
  },
  needs: {
    note: ['text'],
    cluster: ['title', 'summary'],
    need: ['title', 'problem', 'gain', 'decisionReason'],
    department: ['name'],
  },
  review: {
    goal: ['statement'],
    kpi: ['title', 'formula'],
    deliverable: ['title'],
    departmentRating: ['helped', 'didNotHelp'],
    finding: ['statement'],
    refinement: ['statement', 'reason'],
    followUp: ['text', 'owner'],
  },
} as const;

function missingTexts(report: Report, printed: Readonly<Record<string, readonly string[]>>): string[] {
  const text = allText(report);
  const wanted = Object.entries(printed).flatMap(([kind, fields]) => fields.map((field) => `${kind}.${field}.1`));
  return wanted.filter((part) => !text.includes(part));
}

test('the blueprint has every section of the method in its order, then trace table, workshop record and references', () => {
  expect(blueprint(filled).sections.map((section) => section.id)).toEqual([
    ...BLUEPRINT_SECTIONS,
    'trace',
    'workshops',
    'references',
  ]);
});

test('the blueprint prints what was recorded in every kind of line', () => {
  expect(missingTexts(blueprint(filled), PRINTED.blueprint)).toEqual([]);
});

test('the review prints what was recorded in every kind of line', () => {
  expect(missingTexts(review(filled), PRINTED.review)).toEqual([]);
});

test('the needs analysis prints what was recorded in every kind of line, each need once in detail', () => {
  const report = analysis(filled);
  expect(missingTexts(report, PRINTED.needs)).toEqual([]);
  expect(report.sections.map(({ id }) => id)).toEqual([
    'summary',
    'findings',
    'departments',
    'priorities',
    ...(report.sections.some(({ id }) => id === 'open') ? ['open'] : []),
    'details',
  ]);
  const details = report.sections.at(-1)?.blocks.find((block) => block.type === 'table');
  expect(details?.type === 'table' && details.rows.length).toBe(filled.all('need').length);
});

test('the needs analysis of the sample has its pictures, and names where the room does not agree', () => {
  const report = analysis(new EngagementData(sampleEngagement(engagementId('sample'))));
  const figures = blocksOf(report).flatMap((block) => (block.type === 'figure' ? [block] : []));
  expect(figures.map(({ id }) => id)).toEqual(['heat-map', 'priority-matrix']);
  expect(figures.every(({ alt }) => alt.description.length > 40)).toBe(true);
  const open = report.sections.find(({ id }) => id === 'open')?.blocks.find((block) => block.type === 'table');
  expect(open?.type === 'table' && open.rows.length).toBe(2);
});

test('references are printed', () => {
  for (const reference of ['N-04', 'I-03', 'D-05', 'M-02', 'K-02', 'G-03', 'C-02', 'W1-N03']) {
    expect(allText(blueprint(filled))).toContain(reference);
  }
  for (const reference of ['F-06', 'R-01', 'K-02']) expect(allText(review(filled))).toContain(reference);
});

test('every link leads to a bookmark that is set once', () => {
  for (const report of [blueprint(filled), review(filled), analysis(filled)]) {
    const runs = blocksOf(report).flatMap((block) =>
      block.type === 'table'
        ? block.rows
            .flat()
            .flatMap((cell) => cell.content.flatMap((inline) => (typeof inline === 'string' ? [] : inline)))
        : [],
    );
    const headings = blocksOf(report).flatMap((block) => (block.type === 'heading' ? [block.bookmark] : []));
    const set = [...headings, ...runs.map((run) => run.bookmark)].filter((name) => name !== undefined);
    expect(set.length).toBe(new Set(set).size);
  }
});

describe('the client edition', () => {
  test('never prints an internal field', () => {
    expect(allText(blueprint(uncleared))).not.toContain(SECRET);
    expect(allText(review(uncleared))).not.toContain(SECRET);
    expect(allText(analysis(uncleared))).not.toContain(SECRET);
  });

  test('prints a quote only when it was cleared, and never who said it', () => {
    const text = allText(review(filled));
    expect(text).toContain(`“${SECRET}”`);
    expect(text.split(SECRET).length - 1).toBe(text.split(`“${SECRET}”`).length - 1);
  });
});

describe('an engagement that nobody has filled in', () => {
  const absent = (section: Report['sections'][number]) =>
    section.blocks.some((block) => block.type === 'callout' && block.tone === 'missing');

  test('gives a blueprint that says in every section what is missing', () => {
    expect(blueprint(emptyEngagement()).sections.filter((section) => !absent(section))).toEqual([]);
  });

  test('gives a review that says in every section but the signatures what is missing', () => {
    const silent = review(emptyEngagement()).sections.filter((section) => !absent(section));
    expect(silent.map((section) => section.id)).toEqual(['signOff']);
  });

  test('names a stage or the settings as the place to go', () => {
    const callouts = [...blocksOf(blueprint(emptyEngagement())), ...blocksOf(review(emptyEngagement()))].filter(
      (block) => block.type === 'callout',
    );
    for (const callout of callouts)
      expect(blockText(callout).join(' ')).toMatch(/^Not yet recorded: .*(stage|settings|workshop)/is);
  });
});

describe('a measure', () => {
  const withReading = (body: Partial<Record<string, unknown>>): string => {
    const records = [...filled.everything()].filter((record) => record.kind !== 'reading' || record.id === 'reading-0');
    return allText(
      review(
        new EngagementData(
          records.map((record) => (record.kind === 'reading' ? ({ ...record, ...body } as AnyRecord) : record)),
        ),
      ),
    );
  };

  test('that counts prints "3 of 4"', () => {
    expect(withReading({ numerator: 3, denominator: 4, responses: 9 })).toContain('3 of 4');
  });

  test('with a zero denominator prints "not enough data"', () => {
    expect(withReading({ numerator: 0, denominator: 0, responses: 9 })).toContain('not enough data');
  });

  test('from fewer than five answers prints "not enough data"', () => {
    const text = withReading({ value: 77, numerator: null, denominator: null, responses: 4 });
    expect(text).toContain('not enough data');
    expect(text).not.toContain('77');
  });

  test('without a reading is "not measured", never 0', () => {
    expect(withReading({ measuredOn: null })).toContain('not measured');
  });
});

describe('an agreed version', () => {
  const records = sampleEngagement(engagementId('sample'));
  const agreed = records.find((record) => record.kind === 'blueprintVersion' && record.status === 'agreed');
  const renamed = new EngagementData(
    records.map((record) => (record.kind === 'deliverable' ? { ...record, title: 'Renamed since' } : record)),
  );

  test('is printed from its frozen copies, whatever was renamed since', () => {
    const frozen = buildBlueprintReport({ data: renamed, versionId: agreed?.id ?? recordId('none') }, documents);
    expect(frozen.version).toBe('Version 1.0');
    expect(allText(frozen)).not.toContain('Renamed since');
  });

  test('is followed by a draft that prints the records as they stand', () => {
    const draft = blueprint(renamed);
    expect(draft.version).toBe('Draft of version 1.1');
    expect(allText(draft)).toContain('Renamed since');
  });
});
