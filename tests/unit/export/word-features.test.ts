import { describe, expect, test } from 'vitest';
import { recordId } from '#shared/base/ids.ts';
import { fieldHash } from '#shared/documents/field-tags.ts';
import type { Logo } from '#shared/documents/report-look.ts';
import type { Block, Report, TextRun } from '#shared/documents/report-model.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import { reportOf } from '../../builders/report.ts';
import { mainPart, textOf, validatorErrors, xmlFault, xmlParts } from './open-package.ts';

const heading = (text: string, bookmark: string, level: 1 | 2 = 1): Block => ({
  type: 'heading',
  level,
  text,
  bookmark,
  numbering: 'chapter',
});
const table = (id: string, caption: string): Block => ({
  type: 'table',
  id,
  caption,
  columns: [
    { header: 'Ref', widthPercent: 20 },
    { header: 'What', widthPercent: 80 },
  ],
  rows: [[{ content: ['D-01'] }, { content: ['Register'] }]],
});
const line = (...content: TextRun[]): Block => ({ type: 'paragraph', content });
const write = (blocks: readonly Block[], more: Partial<Report> = {}) => writeReport(reportOf(blocks, more), new Map());
const part = (docx: Uint8Array, path: string) => xmlParts(docx).get(path) ?? '';

// The text that the reader of a field's result sees, after its instruction.
const resultOf = (xml: string, instruction: string) =>
  new RegExp(`${instruction}.*?separate"/></w:r><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t[^>]*>([^<]*)<`).exec(xml)?.[1];

describe('cross references', () => {
  const docx = write([
    heading('First', 'first'),
    table('one', 'The first table'),
    heading('Second', 'second'),
    heading('Part', 'part', 2),
    table('two', 'The second table'),
    line(
      { text: 'See ' },
      { text: 'there', crossReference: { to: 'two', shows: 'label' } },
      { text: ', chapter ' },
      { text: 'there', crossReference: { to: 'part', shows: 'label' } },
      { text: ' on page ' },
      { text: 'there', crossReference: { to: 'two', shows: 'page' } },
      { text: ', ' },
      { text: 'nowhere', crossReference: { to: 'gone', shows: 'label' } },
    ),
  ]);

  test('print the number that a caption and a heading have, and the page that the layout found', () => {
    const xml = mainPart(docx);
    expect(resultOf(xml, 'REF _Ref_tab_2 ')).toBe('Table 2');
    expect(resultOf(xml, String.raw`REF part \\r `)).toBe('2.1');
    expect(resultOf(xml, 'PAGEREF _Ref_tab_2 ')).toBe('3');
  });

  test('print their own words when there is no such target', () => {
    expect(textOf(docx)).toContain(', nowhere');
  });

  test('lead to bookmarks that the file has', () => {
    const xml = mainPart(docx);
    const known = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((match) => match[1]));
    const wanted = [...xml.matchAll(/(?:w:anchor="|(?:PAGE)?REF )([^" ]+)/g)].map((match) => match[1]);
    expect(wanted.filter((name) => !known.has(name))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(5);
  });

  test('have no error by the Open XML SDK validator', async () => {
    expect(await validatorErrors(docx)).toEqual([]);
  });
});

test('a footnote stands in its own part, with its mark in the text', async () => {
  const docx = write([line({ text: 'Median', footnote: [{ text: 'The middle of all scores.', italic: true }] })]);
  expect(mainPart(docx)).toContain('<w:footnoteReference w:id="1"/>');
  expect(part(docx, 'word/footnotes.xml')).toContain('The middle of all scores.');
  expect(await validatorErrors(docx)).toEqual([]);
});

describe('fields of records', () => {
  const field = (name: string) => ({ recordId: recordId('r1'), field: name, label: `D-01 · ${name}` });
  const docx = write([
    line({ text: 'Title & more\nsecond line', field: field('title') }),
    { type: 'field', field: field('description'), blocks: [{ type: 'paragraph', content: 'Whole text' }] },
  ]);

  test('are content controls that name record and field', () => {
    const xml = mainPart(docx);
    expect(xml).toContain('<w:tag w:val="qd.r1.title"/>');
    expect(xml).toMatch(
      /<w:sdt>.*qd\.r1\.description.*<w:sdtContent><w:p>.*Whole text.*<\/w:p><\/w:sdtContent><\/w:sdt>/,
    );
  });

  test('leave a hash of what they said, so that a changed copy can be told from a changed record', () => {
    const manifest = part(docx, 'customXml/item1.xml');
    expect(manifest).toContain(`tag="qd.r1.title" hash="${fieldHash('Title & more\nsecond line')}"`);
  });

  test('have no error by the Open XML SDK validator', async () => {
    expect(await validatorErrors(docx)).toEqual([]);
  });
});

describe('a document that runs from right to left', () => {
  const docx = write(
    [
      heading('الأطراف', 'parties'),
      table('one', 'المخرجات'),
      { type: 'paragraph', content: 'English words stay in their order.' },
      { type: 'callout', tone: 'info', content: ['نص'] },
    ],
    { direction: 'rtl', language: 'ar' },
  );
  const numbersOf = (docx: Uint8Array) =>
    mainPart(docx)
      .split('Table of Contents')[1]
      ?.split('</w:sdt>')[0]
      ?.match(/PAGEREF/g)?.length ?? 0;

  test('mirrors pages, tables and paragraphs', () => {
    const xml = mainPart(docx);
    const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
    expect(count(/<w:sectPr>(?:(?!<\/w:sectPr>).)*<w:bidi\/>/g)).toBe(count(/<w:sectPr>/g));
    expect(count(/<w:bidiVisual\/>/g)).toBe(count(/<w:tbl>/g));
  });

  test('lets a foreign sentence run its own way, at the same edge as the rest', () => {
    const paragraph = mainPart(docx)
      .split('</w:p>')
      .find((xml) => xml.includes('English words'));
    expect(paragraph).not.toContain('<w:bidi/>');
    expect(paragraph).toContain('<w:jc w:val="right"/>');
  });

  test('sets every stretch of Arabic from right to left', () => {
    const runs = mainPart(docx).match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/g) ?? [];
    const arabic = runs.filter((run) => /\p{Script=Arabic}/u.test(run));
    expect(arabic).toHaveLength(4);
    expect(arabic.filter((run) => !run.includes('<w:rtl/>'))).toEqual([]);
  });

  test('has contents without numbers where the layout does not know how wide the letters are', () => {
    expect(numbersOf(docx)).toBe(1);
    const hindi = line({ text: 'हिन्दी' });
    expect(numbersOf(write([hindi, { type: 'pageBreak' }, heading('First', 'first')]))).toBe(0);
    expect(numbersOf(write([heading('First', 'first'), hindi]))).toBe(1);
  });

  test('has no error by the Open XML SDK validator', async () => {
    expect(await validatorErrors(docx)).toEqual([]);
  });
});

test('a logo stands on the cover with its name for readers who do not see it', async () => {
  const logo: Logo = {
    format: 'png',
    base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    width: 400,
    height: 100,
    alt: 'Fennick & Rowe',
  };
  const report = reportOf([]);
  const docx = writeReport({ ...report, look: { ...report.look, firmLogo: logo } }, new Map());
  expect(mainPart(docx)).toContain('descr="Fennick &amp; Rowe"');
  expect(await validatorErrors(docx)).toEqual([]);
});

test('a report without a block gives a whole file', async () => {
  const docx = write([]);
  for (const [path, xml] of xmlParts(docx)) expect([path, xmlFault(xml)]).toEqual([path, null]);
  expect(await validatorErrors(docx)).toEqual([]);
});

test('a table without rows and header is left out, because Word refuses it', async () => {
  const docx = write([{ type: 'table', columns: [{ header: '', widthPercent: 100 }], rows: [], showHeader: false }]);
  expect(await validatorErrors(docx)).toEqual([]);
});

test('a landscape page of a handout is filled to its margins', () => {
  const wide = {
    ...table('one', 'Risks'),
    columns: [{ header: 'Risk', widthPercent: 100 }],
    rows: [[{ content: [''] }]],
  };
  const sections = [{ id: 'only', orientation: 'landscape' as const, blocks: [wide] }];
  const xml = mainPart(write([], { cover: null, sections }));
  const number = (name: string) =>
    Number(new RegExp(`w:${name}="(\\d+)"`).exec(xml.slice(xml.indexOf('<w:pgSz')))?.[1]);
  expect(xml).toContain(`<w:tblW w:w="${number('w') - number('left') - number('right')}" w:type="dxa"/>`);
});
