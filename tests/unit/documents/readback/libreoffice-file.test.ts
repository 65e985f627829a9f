import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { normaliseFieldText } from '#shared/documents/field-tags.ts';
import { bareText, hasLostTags, recoverTags } from '#shared/documents/readback/recover-tags.ts';
import { read } from './compare-case.ts';
import { control, deleted, inserted, paragraph, row, run, wordFile } from '../../exchange/docx/word-file.ts';

// Saved by LibreOffice 7.4.7 from what `original` makes: it drops tags, keeps titles, and puts the lines of a control around
// paragraphs out of it, all but the first.
const saved = readFileSync(fileURLToPath(new URL('../../../fixtures/saved-by-libreoffice.docx', import.meta.url)));

const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const block = (tag: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Summary"/><w:tag w:val="${tag}"/><w:id w:val="77"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const original = wordFile({
  body:
    paragraph(run('Deliverables'), '<w:pStyle w:val="Heading1"/>') +
    paragraph(run('Owner: ') + control('qd.r1.owner', run('Head of IT')) + run(' end')) +
    block(
      'qd.r1.summary',
      paragraph(run('First')) + paragraph(run('one'), item) + paragraph(run('two'), item) + paragraph(run('Last')),
    ) +
    `<w:tbl>${row([
      paragraph(control('qd.r2.title', run('Title ') + inserted('new ') + deleted('old ') + run('text'))),
      paragraph(control('qd.r2.description', '<w:r><w:t>line one</w:t><w:br/><w:t>line two</w:t></w:r>')),
    ])}</w:tbl>` +
    block('qd.r1.parties', paragraph(run('Only one paragraph'))),
});

it('reads a file that LibreOffice saved, and finds each field again', () => {
  const file = read(new Uint8Array(saved));
  expect(hasLostTags(file)).toBe(true);
  const { controls, paragraphs } = recoverTags(file, read(original));
  expect(controls.map(({ tag }) => tag)).toEqual([
    'qd.r1.owner',
    'qd.r1.summary',
    'qd.r2.title',
    'qd.r2.description',
    'qd.r1.parties',
  ]);
  expect(normaliseFieldText(controls[1]?.accepted ?? '')).toBe('First\none\ntwo\nLast');
  expect(bareText(controls[3]?.accepted ?? '')).toBe(bareText('line one\nline two'));
  expect(paragraphs.map(({ accepted }) => accepted)).toEqual(['Deliverables', 'Owner:  end']);
});
