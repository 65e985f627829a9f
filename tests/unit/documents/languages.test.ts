import { describe, expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { quarter } from '#shared/base/quarter.ts';
import { blueprintLanguage } from '#shared/documents/blueprint.ts';
import type { Block, Report } from '#shared/documents/report-model.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { DOCUMENT_LANGUAGES } from '#shared/messages/document-languages.ts';
import type { DocumentMessages } from '#shared/messages/en/documents.ts';
import { loadDocumentMessages } from '#shared/messages/load-document-messages.ts';
import { everyDocument } from './every-document.ts';
import { emptyEngagement, filledEngagement } from './filled-engagement.ts';

const sample = new EngagementData(sampleEngagement(engagementId('sample')));
// Every text of a record is a number in brackets, so that any letter in a document is the document's own.
const filled = filledEngagement({ count: 4, text: (_kind, _field, index) => `[${index}]` });
const english = await loadDocumentMessages('en');
const translated = DOCUMENT_LANGUAGES.filter(({ words }) => words !== 'en');

const reportsOf = (data: EngagementData, words: DocumentMessages, review: string): Report[] =>
  Object.values(everyDocument(data, quarter(review), 'internal', words)).map((build) => build());

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
    // A resource of the library brings its own text, which is written in English.
    const reports = Object.entries(everyDocument(data, quarter('2027-Q1'), 'internal', words)).filter(
      ([name]) => name !== 'resource',
    );
    const texts = reports.flatMap(([, build]) => textsOf(build()));
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) for (const word of text.match(/\p{Script=Latin}{2,}/gu) ?? []) latin.add(word);
  }
  expect([...latin].toSorted()).toEqual(['EUR', 'RACI', 'RAG', 'RAID', 'SWOT']);
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
