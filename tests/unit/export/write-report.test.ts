import { beforeAll, describe, expect, test } from 'vitest';
import { quarter } from '#shared/base/quarter.ts';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { buildQuarterlyReviewReport } from '#shared/documents/quarterly-review.ts';
import { buildNeedsAnalysis } from '#shared/documents/needs-analysis.ts';
import { buildWorkshopRecord } from '#shared/documents/workshop-record.ts';
import { figuresOf, type Report } from '#shared/documents/report-model.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import { EngagementBuilder } from '../../builders/engagement.ts';
import { emptyEngagement, filledEngagement } from '../documents/filled-engagement.ts';
import { mainPart, textOf, validatorErrors, xmlFault, xmlParts } from './open-package.ts';
import { tinyRasters } from './tiny-rasters.ts';

const HOSTILE = [
  'plain & <b>bold</b> "quoted" \'text\'',
  'emoji 🧭👩🏽‍💻🇪🇺',
  'שלום עולם مرحبا بالعالم',
  '混合文本 日本語 한국어',
  'control \u0000\u0008\u001B\u007F and \uFFFE\uFFFF and a lone \uD800 surrogate',
  'line one\nline two\r\nline three\tafter a tab',
];

const plain = filledEngagement({ count: 4, text: (kind, field, index) => `${kind} ${field} ${index}` });
const hostile = filledEngagement({
  count: 2,
  text: (kind, field, index) => {
    if (kind === 'deliverable') return `שלום עולם ${field}`;
    const text = `${HOSTILE.join(' ')} ${kind}.${field}.${index} `;
    return kind === 'purpose' || kind === 'escalationLevel' ? text.padEnd(10_000, 'word ') : text;
  },
});
const QUARTER = quarter('2027-Q1');

const REPORTS: readonly (readonly [string, () => Report])[] = [
  ['a filled blueprint', () => buildBlueprintReport({ data: plain }, documents)],
  ['an empty blueprint', () => buildBlueprintReport({ data: emptyEngagement() }, documents)],
  ['a filled review', () => buildQuarterlyReviewReport({ data: plain, quarter: QUARTER }, documents)],
  [
    'a filled workshop record',
    () => buildWorkshopRecord({ data: plain, workshopId: plain.all('workshop')[0]!.id }, documents),
  ],
  [
    'an empty workshop record',
    () => {
      const builder = new EngagementBuilder();
      const workshop = builder.add('workshop');
      return buildWorkshopRecord({ data: builder.build(), workshopId: workshop.id }, documents);
    },
  ],
  ['a filled needs analysis', () => buildNeedsAnalysis({ data: plain }, documents)],
  ['an empty needs analysis', () => buildNeedsAnalysis({ data: emptyEngagement() }, documents)],
  ['an empty review', () => buildQuarterlyReviewReport({ data: emptyEngagement(), quarter: QUARTER }, documents)],
];

describe.each(REPORTS)('%s as a Word file', (_, build) => {
  let report: Report;
  let docx: Uint8Array;
  beforeAll(() => {
    report = build();
    docx = writeReport(report, tinyRasters(report));
  });

  test('is well-formed in every part', () => {
    for (const [path, xml] of xmlParts(docx)) expect([path, xmlFault(xml)]).toEqual([path, null]);
  });

  test('gives the same bytes when written again', () => {
    const again = () => writeReport(build(), tinyRasters(report), { hasPageNumbers: false });
    expect(again()).toEqual(again());
  });

  test('never makes Word ask to update fields', () => {
    const all = [...xmlParts(docx).values()].join('');
    expect(all).not.toContain('w:updateFields');
    expect(all).not.toContain('w:dirty="true"');
  });

  test('is laid out to its end, so that every page number of the contents is filled in', () => {
    const numbers = [
      ...mainPart(docx).matchAll(/PAGEREF _Toc\d+ [^<]*<\/w:instrText>.*?<w:t[^>]*>([^<]*)<\/w:t>/g),
    ].map((match) => match[1]);
    const listed = report.sections
      .flatMap((section) => section.blocks)
      .filter((block) => block.type === 'heading' && block.level < 3);
    expect(numbers).toHaveLength(listed.length);
    expect(numbers.every((text) => /^\d+$/.test(text ?? ''))).toBe(true);
  });

  test('uses real heading styles for every chapter', () => {
    const headings = report.sections.flatMap((section) => section.blocks).filter((block) => block.type === 'heading');
    expect(mainPart(docx).match(/<w:pStyle w:val="Heading[123]"\/>/g)).toHaveLength(headings.length);
  });

  test('repeats the header row of each table that has one', () => {
    const withHeader = report.sections
      .flatMap((section) => section.blocks)
      .filter((block) => (block.type === 'table' && block.showHeader !== false) || block.type === 'signOff');
    expect(mainPart(docx).match(/<w:tblHeader\/>/g) ?? []).toHaveLength(withHeader.length);
  });

  test('describes every picture in words', () => {
    const described = [...mainPart(docx).matchAll(/<wp:docPr [^>]*descr="([^"]+)"[^>]*title="([^"]+)"/g)];
    expect(described).toHaveLength(figuresOf(report).length);
  });

  test('carries the dates of the record, not of the export', () => {
    const core = xmlParts(docx).get('docProps/core.xml');
    expect(core).toContain(report.properties.createdAt);
    expect(core).toContain(report.properties.modifiedAt);
  });
});

describe('hostile text', () => {
  let docx: Uint8Array;
  beforeAll(() => {
    const report = buildBlueprintReport({ data: hostile }, documents);
    docx = writeReport(report, tinyRasters(report), { hasPageNumbers: false });
  });

  test('leaves every part well-formed', () => {
    for (const [path, xml] of xmlParts(docx)) expect([path, xmlFault(xml)]).toEqual([path, null]);
  });

  test('reaches the file, cleaned of what XML forbids', () => {
    const text = textOf(docx);
    for (const part of ['& <b>bold</b> "quoted"', '🧭👩🏽‍💻🇪🇺', 'שלום עולם', 'مرحبا بالعالم', '混合文本 日本語 한국어']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('control  and  and a lone \uFFFD surrogate');
  });

  test('keeps a text of 10,000 characters whole', () => {
    expect(textOf(docx).split('word word word').length).toBeGreaterThan(600);
  });

  test('has no error by the Open XML SDK validator', async () => {
    expect(await validatorErrors(docx)).toEqual([]);
  });

  test('is set from right to left where its first letter is', () => {
    const paragraph =
      mainPart(docx)
        .split('</w:p>')
        .find((xml) => xml.includes('>שלום עולם description<')) ?? '';
    expect([paragraph.includes('<w:bidi/>'), paragraph.includes('<w:rtl/>')]).toEqual([true, true]);
  });
});
