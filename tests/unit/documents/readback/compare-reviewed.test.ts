import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { deleted, inserted } from '../../exchange/docx/word-file.ts';
import { filledEngagement } from '../filled-engagement.ts';
import {
  compare,
  deliverable,
  having,
  nothing,
  replaced,
  right,
  rowOf,
  sample,
  second,
  typed,
} from './compare-case.ts';

describe('a file that comes back as it went', () => {
  it('says nothing new', () => {
    expect(compare({})).toMatchObject({ ...nothing, same: 0, ours: 0, isWithoutManifest: false });
  });

  it('says nothing new, whatever was changed here meanwhile', () => {
    const now = having(sample, deliverable.id, { title: 'Another title', acceptanceTest: 'Another test' });
    expect(compare({ now })).toMatchObject({ ...nothing, ours: 2 });
  });

  it('says nothing new for any texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('- one\n- two', ' – ', 'a\u00A0b', '–', '\n\n', '“quotes” & <tags>', 'مرحبا', '• x', 'e\u0301'),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 5, maxLength: 20 }), (texts) => {
        const before = filledEngagement({
          count: 2,
          text: (_, field, index) => texts[(field.length * 7 + index) % texts.length] ?? '',
        });
        expect(compare({ before })).toMatchObject({ ...nothing, same: 0, ours: 0 });
      }),
      // Signs that nobody can see were once taken for text that had gone.
      { numRuns: 12, examples: [[['', '', '', '\u0000', '']]] },
    );
  });
});

describe('a field that the client changed', () => {
  it('is listed with both texts and the value', () => {
    const { changes } = compare({ change: typed('title', 'A better title') });
    expect(changes).toMatchObject([
      {
        recordId: deliverable.id,
        field: 'title',
        state: 'changed',
        now: deliverable.title,
        theirs: 'A better title',
        value: 'A better title',
        section: 'deliverables',
      },
    ]);
  });

  it('says who changed it and when', () => {
    const by = typed('title', `</w:t></w:r>${deleted('Old')}${inserted('New')}<w:r><w:t>`);
    expect(compare({ change: by }).changes[0]).toMatchObject({
      theirs: 'New',
      revisions: [{ author: 'Dana Client', at: '2027-04-02T10:00:00Z' }],
    });
  });

  it('is a conflict when it was changed here as well', () => {
    const now = having(sample, deliverable.id, { title: 'Our title' });
    expect(compare({ now, change: typed('title', 'Their title') }).changes).toMatchObject([
      { state: 'conflict', now: 'Our title', theirs: 'Their title' },
    ]);
  });

  it('is no change any more once the draft says the same', () => {
    const now = having(sample, deliverable.id, { title: 'Their title' });
    expect(compare({ now, change: typed('title', 'Their title') })).toMatchObject({ ...nothing, same: 1 });
  });

  it.each([
    ['dueOn', '2 March 2027', '2027-03-02'],
    ['dueOn', '', null],
    ['dueOn', '14/03/2027', '2027-03-14'],
    ['status', 'in progress', 'in-progress'],
  ])('is read by its kind: %s from %j', (field, text, value) => {
    expect(compare({ change: typed(field, text) }).changes).toMatchObject([{ field, value }]);
  });

  it.each([
    ['dueOn', '03/04/2027', 'printed-two-ways'],
    ['dueOn', 'end of March', 'printed-date'],
    ['status', 'nearly done', 'printed-choice'],
    ['owner', 'Nobody we know', 'printed-unknown'],
  ])('is listed with the reason when it cannot be read: %s from %j', (field, text, code) => {
    const { changes, unmatched } = compare({ change: typed(field, text) });
    expect(changes).toEqual([]);
    expect(unmatched).toMatchObject([{ reason: 'unreadable', failure: { code }, text, field }]);
  });

  it('is read by the name of the role when it is a link', () => {
    const role = sample.all('role').find(({ id }) => id !== deliverable.owner);
    expect(compare({ change: typed('owner', role?.title ?? '') }).changes).toMatchObject([
      { field: 'owner', value: role?.id },
    ]);
  });

  it('is listed when its record was deleted here', () => {
    const now = new EngagementData([...sample.everything()].filter(({ id }) => id !== right.id));
    const { unmatched } = compare({ now, change: typed('limit', 'EUR 9', right.id) });
    expect(unmatched).toMatchObject([{ reason: 'record-gone', text: 'EUR 9' }]);
  });

  it('does not count twice what autocorrection and spaces do', () => {
    expect(compare({ change: typed('title', ` ${deliverable.title.replace(' ', '\u00A0')} `) })).toMatchObject(nothing);
  });
});

describe('a row', () => {
  it('that was taken out is a line that was taken out', () => {
    const { removed, unmatched, changes } = compare({ change: (body) => body.replace(rowOf(body, right.id), '') });
    expect(removed).toMatchObject([{ recordId: right.id, kind: 'decisionRight' }]);
    expect([unmatched, changes]).toEqual([[], []]);
  });

  it('that was put in is listed with all that it says', () => {
    const fresh =
      '<w:tr><w:tc><w:p><w:r><w:t>Hire a temp</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>COO</w:t></w:r></w:p></w:tc></w:tr>';
    const { unmatched } = compare({ change: (body) => body.replace(rowOf(body, right.id), (row) => row + fresh) });
    expect(unmatched).toMatchObject([{ reason: 'row-added', text: 'Hire a temp | COO' }]);
  });

  it('that was copied and written over is a new row, not a change of the old one', () => {
    const copy = (row: string): string =>
      row + row.replaceAll(/<w:t xml:space="preserve">[^<]*/g, '<w:t xml:space="preserve">Fresh');
    const { unmatched, changes } = compare({ change: (body) => body.replace(rowOf(body, right.id), copy) });
    expect(changes).toEqual([]);
    expect(unmatched).toMatchObject([
      { reason: 'row-added', text: expect.stringContaining('Fresh | Fresh') as string },
    ]);
  });

  it('that was moved is listed', () => {
    const { unmatched, changes } = compare({
      change: (body) => {
        const [one, two] = [rowOf(body, deliverable.id), rowOf(body, second.id)];
        return body.replace(two, '').replace(one, two + one);
      },
    });
    expect(changes).toEqual([]);
    expect(unmatched).toMatchObject([{ reason: 'row-moved' }]);
  });
});

describe('text outside of the fields', () => {
  const lead = documents.blueprint.trace.lead;

  it.each([
    ['changed', `${lead} And more.`, { reason: 'text-changed', was: lead, text: `${lead} And more.` }],
    ['taken out', '', { reason: 'text-removed', was: lead, text: '' }],
  ])('is listed when it was %s', (_, text, expected) => {
    expect(compare({ change: replaced(lead, text) }).unmatched).toMatchObject([expected]);
  });

  it('is listed once when it was taken out by a tracked change', () => {
    const change = replaced(`<w:r><w:t xml:space="preserve">${lead}</w:t></w:r>`, deleted(lead));
    expect(compare({ change }).unmatched).toMatchObject([
      { reason: 'text-removed', was: lead, revisions: [{ author: 'Dana Client' }] },
    ]);
  });

  it('is listed when it is new', () => {
    const fresh = '<w:p><w:r><w:t>Please call us.</w:t></w:r></w:p>';
    expect(compare({ change: (body) => body + fresh }).unmatched).toMatchObject([
      { reason: 'text-added', text: 'Please call us.' },
    ]);
  });

  it('is no news when only the control around a field is missing', () => {
    const bare = (body: string): string =>
      body.replace(
        new RegExp(
          `<w:sdt><w:sdtPr>(?:(?!<w:sdt>).)*qd\\.${right.id}\\.limit.*?<w:sdtContent>(.*?)</w:sdtContent></w:sdt>`,
        ),
        '$1',
      );
    expect(compare({ change: bare })).toMatchObject(nothing);
  });
});

it('tells who commented on what', () => {
  const change = typed(
    'title',
    '</w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t>Title</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:t>',
  );
  const comments =
    '<w:comment w:id="0" w:author="Dana" w:date="2027-04-02T10:00:00Z"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>';
  const { remarks } = compare({ change, file: (file) => ({ ...file, comments }) });
  expect(remarks).toMatchObject([
    { comment: { author: 'Dana', text: 'Why?', quoted: 'Title' }, line: { recordId: deliverable.id } },
  ]);
});
