import { expect, it } from 'vitest';
import { readDocx } from '#shared/exchange/docx/read-docx.ts';
import type { ReviewedDocument } from '#shared/domain/readback/reviewed-document.ts';
import { control, deleted, inserted, paragraph, row, run, wordFile, type WordFile } from './word-file.ts';

const options = { isField: (tag: string): boolean => tag.startsWith('qd.') };
const BODY = { part: 'body', heading: '', row: null };
const DANA = { author: 'Dana Client', at: '2027-04-02T10:00:00Z' };

function read(file: WordFile): ReviewedDocument {
  const document = readDocx(wordFile(file), options);
  if (!document.ok) throw new Error(document.error.code);
  return document.value;
}

it('reads a control and the text beside it apart', () => {
  const { controls, paragraphs } = read({
    body: paragraph(run('Owner: ') + control('qd.r1.owner', run('Head of IT'))),
  });
  expect(controls).toEqual([
    {
      tag: 'qd.r1.owner',
      title: 'Label',
      after: 0,
      accepted: 'Head of IT',
      original: 'Head of IT',
      revisions: [],
      place: BODY,
      fate: 'kept',
    },
  ]);
  expect(paragraphs).toMatchObject([{ accepted: 'Owner: ', original: 'Owner: ', tags: ['qd.r1.owner'] }]);
});

it('reads tracked changes with and without them, with who and when', () => {
  const { controls } = read({
    body: paragraph(
      control(
        'qd.r1.title',
        `<w:proofErr w:type="spellStart"/>${run('Ten ')}<w:bookmarkStart w:id="0" w:name="_GoBack"/>${deleted('working ')}${inserted('calendar ')}<w:bookmarkEnd w:id="0"/>${run('days')}`,
      ),
    ),
  });
  expect(controls[0]).toMatchObject({ accepted: 'Ten calendar days', original: 'Ten working days', revisions: [DANA] });
});

it('takes what was put in by one and taken out by another for neither reading', () => {
  const nested = `<w:ins w:id="1" w:author="A" w:date="2027-04-01T09:00:00Z">${deleted('perhaps ')}</w:ins>`;
  const { controls } = read({ body: paragraph(control('qd.r1.title', run('We ') + nested + run('agree'))) });
  expect(controls[0]).toMatchObject({ accepted: 'We agree', original: 'We agree' });
  expect(controls[0]?.revisions.map(({ author }) => author)).toEqual(['A', 'Dana Client']);
});

it('reads moved text where it went and where it came from', () => {
  const from = `<w:moveFrom w:id="1" w:author="A" w:date="">${run('moved')}</w:moveFrom>`;
  const to = `<w:moveTo w:id="2" w:author="A" w:date="">${run('moved')}</w:moveTo>`;
  const { controls } = read({ body: paragraph(control('qd.r1.a', from) + control('qd.r1.b', to)) });
  expect(controls.map(({ accepted, original }) => [accepted, original])).toEqual([
    ['', 'moved'],
    ['moved', ''],
  ]);
});

it('reads a control around paragraphs line by line, list items with a sign', () => {
  const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
  const { controls, paragraphs } = read({
    body: control(
      'qd.r1.summary',
      paragraph(run('First')) +
        paragraph(run('one'), item) +
        paragraph(run('two'), '<w:pStyle w:val="ListBullet"/>') +
        paragraph(run('Last'), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ),
  });
  expect(controls[0]?.accepted.trim()).toBe('First\n- one\n- two\nLast');
  expect(paragraphs).toEqual([]);
});

it('joins paragraphs whose end was taken out and parts those whose end was put in', () => {
  const mark = (kind: string): string =>
    `<w:rPr><w:${kind} w:id="3" w:author="Dana Client" w:date="2027-04-02T10:00:00Z"/></w:rPr>`;
  const two = (kind: string): string =>
    control('qd.r1.summary', paragraph(run('One'), mark(kind)) + paragraph(run('Two')));
  const [joined, parted] = ['del', 'ins'].map((kind) => read({ body: two(kind) }).controls[0]);
  expect([joined?.accepted.trim(), joined?.original.trim()]).toEqual(['OneTwo', 'One\nTwo']);
  expect([parted?.accepted.trim(), parted?.original.trim()]).toEqual(['One\nTwo', 'OneTwo']);
  expect(joined?.revisions).toEqual([DANA]);
});

it('does not take former formatting for the present one', () => {
  const was = '<w:pPrChange w:id="1" w:author="A"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:pPrChange>';
  expect(read({ body: control('qd.r1.a', paragraph(run('plain'), was)) }).controls[0]?.accepted.trim()).toBe('plain');
});

it('knows rows that were put in or taken out', () => {
  const change = (kind: string): string => `<w:${kind} w:id="5" w:author="Dana Client" w:date="2027-04-02T10:00:00Z"/>`;
  const { controls, paragraphs } = read({
    body: `<w:tbl>${row([paragraph(control('qd.r1.title', run('kept')))])}${row([paragraph(control('qd.r2.title', run('gone')))], change('del'))}${row([paragraph(run('new one')), paragraph(run('new two'))], change('ins'))}</w:tbl>`,
  });
  expect(controls.map(({ tag, accepted, original, fate }) => [tag, accepted, original, fate])).toEqual([
    ['qd.r1.title', 'kept', 'kept', 'kept'],
    ['qd.r2.title', '', 'gone', 'deleted'],
  ]);
  expect(
    paragraphs.map(({ accepted, original, place, revisions }) => [accepted, original, place.row, revisions]),
  ).toEqual([
    ['new one', '', 3, [DANA]],
    ['new two', '', 3, [DANA]],
  ]);
});

it('reads controls around cells and rows, and controls within controls', () => {
  const cell = control('qd.r1.title', `<w:tc>${paragraph(run('in a cell'))}</w:tc>`);
  const whole = control('qd.r2.title', row([paragraph(run('a') + control('qd.r3.title', run('b')))]));
  const { controls } = read({ body: `<w:tbl><w:tr>${cell}</w:tr>${whole}</w:tbl>` });
  expect(controls.map(({ tag, accepted }) => [tag, accepted.trim()])).toEqual([
    ['qd.r1.title', 'in a cell'],
    ['qd.r3.title', 'b'],
    ['qd.r2.title', 'ab'],
  ]);
});

it('takes the invitation to type in an emptied control for no text', () => {
  const shown = control('qd.r1.title', run('Click or tap here to enter text.'), '<w:showingPlcHdr/>');
  expect(read({ body: paragraph(shown) }).controls[0]).toMatchObject({ accepted: '', original: '' });
});

it('takes the text of other content controls for text like any other', () => {
  const { controls, paragraphs } = read({ body: paragraph(control('company', run('Lindmere'))) });
  expect(controls).toEqual([]);
  expect(paragraphs).toMatchObject([{ accepted: 'Lindmere' }]);
});

it('reads breaks, tabs and hyphens, and leaves out codes, numbers that count themselves and the contents', () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const { paragraphs } = read({
    body:
      paragraph(
        '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>d</w:t><w:br w:type="page"/></w:r>',
      ) +
      paragraph(run('Table ') + field('SEQ Table', '3') + run(': Risks ') + field('HYPERLINK "x"', 'link')) +
      paragraph('<w:fldSimple w:instr=" PAGEREF x ">' + run('12') + '</w:fldSimple>' + run('after')) +
      paragraph(run('Deliverables 4'), '<w:pStyle w:val="TOC1"/>'),
  });
  expect(paragraphs.map(({ accepted }) => accepted)).toEqual(['a\nb\tc-d', 'Table : Risks link', 'after']);
});

it('says under which heading a text stands', () => {
  const { controls } = read({
    body: paragraph(run('Deliverables'), '<w:pStyle w:val="Heading1"/>') + paragraph(control('qd.r1.title', run('x'))),
  });
  expect(controls[0]?.place.heading).toBe('Deliverables');
});

it('reads comments with their words, answers and what they touch', () => {
  const on = (id: number, content: string): string =>
    `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comment = (id: number, text: string, paraId: string): string =>
    `<w:comment w:id="${id}" w:author="Dana Client" w:date="2027-04-02T10:00:00Z" w:initials="DC"><w:p w14:paraId="${paraId}"><w:r><w:annotationRef/></w:r>${run(text)}</w:p></w:comment>`;
  const { comments } = read({
    body: `${paragraph(run('By ') + control('qd.r1.dueOn', on(0, run('2 Mar 2027'))))}<w:tbl>${row([
      paragraph(on(1, run('D-02'))),
      paragraph(control('qd.r2.title', run('Board'))),
    ])}</w:tbl>`,
    comments: comment(0, 'Too early &amp; unclear', '0A') + comment(1, 'Who?', '0B') + comment(2, 'Agreed', '0C'),
    commentsExtended:
      '<w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:done="1"/><w15:commentEx w15:paraId="0C" w15:paraIdParent="0A" w15:done="0"/>',
  });
  expect(comments).toMatchObject([
    {
      id: '0',
      author: 'Dana Client',
      text: 'Too early & unclear',
      quoted: '2 Mar 2027',
      tags: ['qd.r1.dueOn'],
      isDone: false,
      answers: null,
    },
    { id: '1', quoted: 'D-02', tags: ['qd.r2.title'], isDone: true, answers: null },
    { id: '2', text: 'Agreed', answers: '0', tags: [] },
  ]);
});

it('reads headers and footnotes, but not the lines that Word draws above footnotes', () => {
  const { paragraphs } = read({
    body: paragraph(run('body')),
    header: paragraph(run('Draft of Lindmere')),
    footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph(run('line'))}</w:footnote><w:footnote w:id="1">${paragraph(run('a note'))}</w:footnote>`,
  });
  expect(paragraphs.map(({ accepted, place }) => [accepted, place.part])).toEqual([
    ['body', 'body'],
    ['Draft of Lindmere', 'header'],
    ['a note', 'footnote'],
  ]);
});

it('reads a custom part in a default namespace', () => {
  const { customParts } = read({ body: '', customXml: '<document xmlns="urn:x"><field tag="t"/></document>' });
  expect(customParts).toMatchObject([{ namespace: 'urn:x', name: 'document', children: [{ name: 'field' }] }]);
});

it('reads custom parts, also with a prefix, and leaves out what is for older readers', () => {
  const twice = `<mc:AlternateContent><mc:Choice Requires="wps">${run('once')}</mc:Choice><mc:Fallback>${run('once')}</mc:Fallback></mc:AlternateContent>`;
  const { customParts, paragraphs } = read({
    body: paragraph(twice),
    customXml:
      '<q:document xmlns:q="urn:x" engagement="e&amp;1"><q:field tag="t" hash="h"/><q:outside>a b</q:outside></q:document>',
  });
  expect(paragraphs.map(({ accepted }) => accepted)).toEqual(['once']);
  expect(customParts).toMatchObject([
    {
      namespace: 'urn:x',
      name: 'document',
      attributes: { engagement: 'e&1' },
      children: [
        { name: 'field', attributes: { tag: 't', hash: 'h' } },
        { name: 'outside', text: 'a b' },
      ],
    },
  ]);
});
