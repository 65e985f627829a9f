import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { quarter } from '#shared/base/quarter.ts';
import { buildBallots } from '#shared/documents/ballots.ts';
import { blueprintLanguage, buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { buildNeedsAnalysis } from '#shared/documents/needs-analysis.ts';
import { buildQuarterlyReviewReport } from '#shared/documents/quarterly-review.ts';
import type { Block, Report } from '#shared/documents/report-model.ts';
import { buildScoringSheets } from '#shared/documents/scoring-sheets.ts';
import { buildWorkshopRecord } from '#shared/documents/workshop-record.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { DOCUMENT_LANGUAGES } from '#shared/messages/document-languages.ts';
import type { DocumentMessages } from '#shared/messages/en/documents.ts';
import { loadDocumentMessages } from '#shared/messages/load-document-messages.ts';
import { emptyEngagement, filledEngagement } from './filled-engagement.ts';

const sample = new EngagementData(sampleEngagement(engagementId('sample')));
// Every text of a record is a number in brackets, so that any letter in a document is the document's own.
const filled = filledEngagement({ count: 4, text: (_kind, _field, index) => `[${index}]` });
const english = await loadDocumentMessages('en');
const translated = DOCUMENT_LANGUAGES.filter(({ words }) => words !== 'en');

function reportsOf(data: EngagementData, words: DocumentMessages, review: string): Report[] {
  const [workshop] = data.all('workshop');
  const activities = workshop === undefined ? [] : data.childrenOf('activity', workshop.id);
  const vote = activities.find(({ type }) => type === 'vote') ?? activities[0];
  const items = [{ ref: null, text: '[1]' }];
  return [
    buildBlueprintReport({ data }, words),
    buildQuarterlyReviewReport({ data, quarter: quarter(review) }, words),
    buildNeedsAnalysis(data, words),
    ...(workshop === undefined ? [] : [buildWorkshopRecord({ data, workshop }, words)]),
    ...(vote === undefined
      ? []
      : [
          buildBallots({ data, activity: vote, items, dots: 3, perItem: 2, voters: 2 }, words),
          buildScoringSheets(
            { data, activity: vote, needs: data.all('need'), participants: data.all('participant') },
            words,
          ),
        ]),
  ];
}

const outlineOf = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return `heading ${block.level} ${block.numbering} ${block.bookmark ?? ''}`;
    case 'table':
      return `table ${block.columns.map(({ widthPercent }) => widthPercent).join(' ')} × ${block.rows.length}`;
    case 'figure':
      return `figure ${block.id} ${block.picture.width} × ${block.picture.height}`;
    case 'list':
      return `list ${block.style} ${block.items.length}`;
    case 'definitions':
      return `definitions ${block.entries.length}`;
    case 'keyFigures':
      return `keyFigures ${block.items.length}`;
    default:
      return block.type;
  }
};
const structureOf = (report: Report): string[] =>
  report.sections.flatMap((section) => [section.id, section.orientation, ...section.blocks.map(outlineOf)]);

/** Keys of a report under which the program, not the reader, reads. */
const UNREAD: readonly string[] = (
  'type id source linkTo bookmark colour field attributes tag look style tone align numbering orientation shading ' +
  'topEdge crossReference'
).split(' ');

/** Every text in a report that somebody reads, pictures and properties included. */
function textsOf(report: Report): string[] {
  const unread = new Set(UNREAD);
  const walk = (node: unknown, key: string): string[] => {
    if (unread.has(key)) return [];
    if (typeof node === 'string') return [node];
    if (node === null || typeof node !== 'object') return [];
    return Object.entries(node).flatMap(([name, child]) => walk(child, Array.isArray(node) ? key : name));
  };
  const { cover, properties, words, sections, title, version, classification } = report;
  return walk({ cover, properties, words, sections, title, version, classification }, '');
}

describe.each(translated)('$name', ({ code, tag, direction }) => {
  it('has the outline, the tables and the pictures of the English documents', async () => {
    const words = await loadDocumentMessages(code);
    for (const [data, review] of [
      [sample, '2026-Q3'],
      [filled, '2027-Q1'],
      [emptyEngagement(), '2027-Q1'],
    ] as const) {
      const own = reportsOf(data, words, review);
      expect(own.map(structureOf)).toEqual(reportsOf(data, english, review).map(structureOf));
      expect(own.map((report) => [report.language, report.direction])).toEqual(own.map(() => [tag, direction]));
    }
  });
});

it('takes every word of a document from the catalogue: an Arabic one has no Latin words but names', async () => {
  const words = await loadDocumentMessages('ar');
  const latin = new Set<string>();
  for (const data of [filled, emptyEngagement()]) {
    const texts = reportsOf(data, words, '2027-Q1').flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) for (const word of text.match(/\p{Script=Latin}{2,}/gu) ?? []) latin.add(word);
  }
  expect([...latin].toSorted()).toEqual(['RACI', 'RAID', 'SWOT']);
});

it('prints an agreed blueprint in the language that it was agreed in', () => {
  const records = sampleEngagement(engagementId('sample'));
  const agreed = records.find((record) => record.kind === 'blueprintVersion' && record.status === 'agreed');
  const data = new EngagementData(
    records.map((record) => (record.kind === 'engagement' ? { ...record, documentLanguage: 'de' } : record)),
  );
  expect(blueprintLanguage({ data })).toBe('de');
  expect(agreed === undefined ? '' : blueprintLanguage({ data, versionId: agreed.id })).toBe('en');
});
