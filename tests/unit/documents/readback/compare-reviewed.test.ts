import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engagementId, recordId } from '#shared/base/ids.ts';
import { buildBlueprintReport } from '#shared/documents/blueprint.ts';
import { createContext } from '#shared/documents/document-context.ts';
import { parseFieldTag } from '#shared/documents/field-tags.ts';
import { compareReviewed } from '#shared/documents/readback/compare-reviewed.ts';
import { checkManifest, readManifest } from '#shared/documents/readback/read-manifest.ts';
import type { ReviewComparison } from '#shared/documents/readback/review-comparison.ts';
import type { Report } from '#shared/documents/report-model.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import type { ReviewedDocument } from '#shared/domain/readback/reviewed-document.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import { readDocx } from '#shared/exchange/docx/read-docx.ts';
import { documents } from '#shared/messages/en/documents.ts';
import { deleted, inserted, type WordFile } from '../../exchange/docx/word-file.ts';
import { filledEngagement } from '../filled-engagement.ts';
import { reportFile } from './report-file.ts';

const isField = (tag: string, title: string): boolean => (tag === '' ? title !== '' : parseFieldTag(tag) !== null);
const sample = new EngagementData(sampleEngagement(engagementId('lindmere')));
const reportOf = (data: EngagementData): Report => buildBlueprintReport({ data }, documents);

function read(bytes: Uint8Array): ReviewedDocument {
  const document = readDocx(bytes, { isField });
  if (!document.ok) throw new Error(document.error.code);
  return document.value;
}

interface Case {
  /** The records when the file was written; the sample when absent. */
  readonly then?: EngagementData;
  readonly now?: EngagementData;
  readonly change?: (body: string) => string;
  readonly file?: (file: WordFile) => WordFile;
}

function compare({ then = sample, now = then, change = (body) => body, file = (one) => one }: Case): ReviewComparison {
  const reviewed = read(reportFile(reportOf(then), (one) => file({ ...one, body: change(one.body) })));
  return compareReviewed({
    reviewed,
    written: read(reportFile(reportOf(now))),
    manifest: readManifest(reviewed.customParts),
    context: createContext(now, documents),
    draft: reportOf(now),
  });
}

function having(data: EngagementData, id: string, set: Record<string, unknown>): EngagementData {
  const records = [...data.everything()].map((record) =>
    record.id === id ? ({ ...record, ...set } as AnyRecord) : record,
  );
  return new EngagementData(records);
}

function replaced(from: string, to: string): (body: string) => string {
  return (body) => {
    expect(body).toContain(from);
    return body.replace(from, to);
  };
}

const [deliverable, second] = sample.all('deliverable');
const [right] = sample.all('decisionRight');
if (deliverable === undefined || second === undefined || right === undefined) throw new Error('the sample has lines');
const nothing = { changes: [], removed: [], unmatched: [], remarks: [] };

const textOfControl = (field: string, id: string = deliverable.id): RegExp =>
  new RegExp(`(<w:tag w:val="qd\\.${id}\\.${field}"/>.*?<w:t xml:space="preserve">)([^<]*)(</w:t>)`);

const typed =
  (field: string, text: string, id?: string): ((body: string) => string) =>
  (body) => {
    expect(body).toMatch(textOfControl(field, id));
    return body.replace(textOfControl(field, id), (_, head: string, __: string, tail: string) => head + text + tail);
  };

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
        const then = filledEngagement({
          count: 2,
          text: (_, field, index) => texts[(field.length * 7 + index) % texts.length] ?? '',
        });
        expect(compare({ then })).toMatchObject({ ...nothing, same: 0, ours: 0 });
      }),
      { numRuns: 12 },
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

const rowOf = (body: string, id: string): string => {
  const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  return rows.find((one) => one.includes(`qd.${id}.dueOn`) || one.includes(`qd.${id}.limit`)) ?? '';
};

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

describe('a file whose tags and manifest were dropped', () => {
  const drop = (file: WordFile): WordFile => ({
    body: file.body.replaceAll(/<w:tag w:val="qd[^>]*>/g, '').replaceAll('<w:r><w:br/></w:r>', ''),
  });

  it('says nothing new when nothing was changed', () => {
    expect(compare({ file: drop })).toMatchObject({ ...nothing, isWithoutManifest: true, isWithoutTags: true });
  });

  it('still tells which field was changed and which row was taken out', () => {
    const change = (body: string): string => typed('title', 'A better title')(body.replace(rowOf(body, right.id), ''));
    const { changes, removed, unmatched } = compare({ change, file: drop });
    expect(changes).toMatchObject([{ recordId: deliverable.id, field: 'title', theirs: 'A better title' }]);
    expect(removed).toMatchObject([{ recordId: right.id }]);
    expect(unmatched).toEqual([]);
  });
});

it('refuses files of other engagements and other documents', () => {
  const manifest = readManifest(read(reportFile(reportOf(sample))).customParts);
  if (manifest === null) throw new Error('the file has a manifest');
  const code = (engagement: string, document: string): string | null => {
    const checked = checkManifest(manifest, { engagement, document });
    return checked.ok ? null : checked.error.code;
  };
  expect(code('lindmere', 'blueprint')).toBeNull();
  expect(code('other', 'blueprint')).toBe('review-engagement');
  expect(code('lindmere', 'quarterly-review')).toBe('review-document');
  expect(manifest.recordId).toBeNull();
  expect(recordId(manifest.engagement)).toBe('lindmere');
});
