import { engagementId, recordId, type RecordId } from '#shared/base/ids.ts';
import { addDays, isoDate, isoTime } from '#shared/base/iso-date.ts';
import { ordersAfter } from '#shared/base/order-key.ts';
import { FROZEN_KINDS } from '#shared/domain/blueprint/agreed-kinds.ts';
import { writeFrozen } from '#shared/domain/blueprint/frozen-record.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { FieldSpec } from '#shared/domain/model/fields.ts';
import { KIND_NAMES, kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';

/** The engagement's id. */
export const HOSTILE_ENGAGEMENT = engagementId('hostile');

/** A word without a place to break: 400 letters. */
export const UNBROKEN_WORD = `Donaudampfschifffahrt${'verwaltungsgesellschaft'.repeat(17)}`.slice(0, 400);

/** A cell of 10,000 characters, with line breaks. */
export const LONG_CELL = Array.from({ length: 400 }, (_, line) => `Line ${line + 1} of a pasted text`.padEnd(24, '.'))
  .join('\n')
  .slice(0, 10_000);

const DEEP_LIST = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- level ${depth + 1}`).join('\n');

/**
 * Texts that break what was not thought through: what XML forbids, halves of characters, both directions of writing,
 * scripts without spaces, signs of several code points, formulas, markup, names of a program's own values, and lists.
 */
export const HOSTILE_TEXTS: readonly string[] = [
  'Plain words that a reader expects to find',
  'Control\u0000 char\u0001acters\u0008 and\u000B bells\u0007 and\u001F del\u007F',
  'Half a sign: \uD83D alone, \uDC4D alone, and the reverse \uDC4D\uD83D',
  'Non-characters \uFFFE and \uFFFF, a byte order mark \uFEFF, a line \u2028 and a paragraph \u2029 separator',
  'عقد الخدمات ٢٠٢٧ (PMO) – المرحلة الأولى: 50 % من الميزانية',
  'פרויקט "אופק" – שלב 2, עלות 1,200 ₪',
  '供应商整合项目第二阶段验收标准以及责任分工和时间安排说明',
  '👩🏽‍🚀👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301\u0302\u0323 ❤️‍🔥',
  '=HYPERLINK("http://example.invalid","click") +1 -1 @SUM(A1:A9)',
  '</w:t></w:r></w:p><w:p>&amp; &#0; ]]> <!-- <script>alert(1)</script> "\'',
  '${7*7} {{client}} %s %n \\u0000 ../../etc/passwd C:\\Users\\x',
  UNBROKEN_WORD,
  'a\r\nb\rc\n\n\n\td\t\te  \u00A0\u200B\u200F\u202E reversed \u202C end',
  DEEP_LIST,
  '- - - * • –\n1. one\n 1.1. one one\n-',
  '   \n\t ',
  '"quoted", «guillemets», ‚low‘ and a very very very very very long sentence that goes on, and on, and on, to the end.',
];

/** Records of each kind; a kind that is not named has eight. */
const COUNTS: Partial<Readonly<Record<Kind, number>>> = {
  deliverable: 200,
  raidItem: 200,
  milestone: 120,
  note: 240,
  need: 60,
  needScore: 90,
  workshop: 60,
  activity: 60,
  workshopDecision: 120,
  tally: 120,
  followUp: 200,
  initiative: 80,
  department: 30,
  stakeholder: 40,
  role: 30,
  raciRow: 60,
  kpi: 40,
  reading: 120,
  escalationLevel: 14,
  checkIn: 30,
  dayLog: 120,
  review: 4,
  finding: 40,
  refinement: 20,
  adaptation: 34,
  blueprintVersion: 0,
  frozenRecord: 0,
  profile: 0,
};

const LONG_AT = 3;
const CREATED = isoTime('2027-01-04T09:00:00.000Z');
const CHANGED = isoTime('2027-03-30T15:30:00.000Z');

const countOf = (kind: Kind): number => (kindSpec(kind).singleton === true ? 1 : (COUNTS[kind] ?? 8));
const idOf = (kind: string, index: number): RecordId =>
  recordId(kind === 'engagement' ? HOSTILE_ENGAGEMENT : `${kind}-${index}`);

function textOf(kind: Kind, field: string, spec: FieldSpec & { type: 'text' }, index: number): string {
  const { fields, title } = kindSpec(kind);
  const texts = Object.keys(fields).filter((name) => fields[name]?.type === 'text');
  const place = texts.indexOf(field);
  // One long cell in each table, and nowhere else: a document of nothing but long cells tests nothing more.
  if (index === LONG_AT && field === (texts.find((name) => name !== title) ?? title))
    return LONG_CELL.slice(0, spec.max);
  const text = HOSTILE_TEXTS[(index * 5 + place * 3 + kind.length) % HOSTILE_TEXTS.length] ?? '';
  return text.slice(0, spec.max);
}

// Links lead to what is there, to what is gone, and to the record itself.
function linkOf(to: string, kind: Kind, index: number): RecordId | null {
  if (index % 7 === 6) return recordId(`${to}-gone`);
  if (index % 11 === 10) return to === kind ? idOf(kind, index) : null;
  const count = countOf(to as Kind);
  return count === 0 ? null : idOf(to, (index * 3) % count);
}

const NUMBERS = [0, 1, 2, 3, 4, 5, -1e12, 1e12, 0.1, 1 / 3, 999_999_999.999] as const;

function numberOf(spec: FieldSpec & { type: 'number' }, index: number, field: string): number | null {
  if (index % 9 === 8) return null;
  return Math.min(spec.max, Math.max(spec.min, NUMBERS[(index + field.length) % NUMBERS.length] ?? 0));
}

function valueOf(kind: Kind, field: string, spec: FieldSpec, index: number): unknown {
  switch (spec.type) {
    case 'text':
      return textOf(kind, field, spec, index);
    case 'number':
      return numberOf(spec, index, field);
    case 'choice':
      return index % 5 === 4 ? '' : spec.options[index % spec.options.length];
    case 'choices':
      return spec.options;
    case 'date':
      return index % 6 === 5 ? null : addDays(isoDate('2026-11-01'), (index * 7 + field.length * 3) % 400);
    case 'flag':
      return index % 3 !== 2;
    case 'link':
      return linkOf(spec.to, kind, index);
    case 'links':
      return [0, 1, 2, 3].map((more) => linkOf(spec.to, kind, index + more)).filter((id) => id !== null);
  }
}

function referenceOf(kind: Kind, index: number): string | null {
  const scheme = kindSpec(kind).ref;
  if (scheme === undefined || index % 29 === 28) return null;
  if (kind === 'workshop') return `W${index + 1}`;
  const number = String(index + 1).padStart(scheme.digits, '0');
  return scheme.scope === 'workshop' ? `W${(index % 60) + 1}-N${number}` : `${scheme.prefix}-${number}`;
}

function recordsOf(kind: Kind): AnyRecord[] {
  const spec = kindSpec(kind);
  const count = countOf(kind);
  const orders = ordersAfter(null, Math.max(1, count));
  return Array.from({ length: count }, (_, index) => {
    const body = Object.entries(spec.fields).map(([field, of]) => [field, valueOf(kind, field, of, index)]);
    const parents = spec.parent === undefined ? 0 : countOf(spec.parent as Kind);
    return {
      id: idOf(kind, index),
      engagementId: HOSTILE_ENGAGEMENT,
      kind,
      parentId: spec.parent === undefined ? null : idOf(spec.parent, index % Math.max(1, parents)),
      order: orders[index],
      ref: referenceOf(kind, index),
      createdAt: CREATED,
      updatedAt: CHANGED,
      rev: 1,
      ...Object.fromEntries(body),
    } as unknown as AnyRecord;
  });
}

/** What documents derive their frame and their quarters from has to be readable, or there would be nothing to test. */
function whole(record: AnyRecord, language: string): AnyRecord {
  if (record.kind === 'engagement') {
    return {
      ...record,
      termStartOn: isoDate('2026-12-01'),
      termEndOn: isoDate('2027-11-30'),
      contractedDaysPerWeek: 2.5,
      fiscalYearStartMonth: 4,
      documentLanguage: language,
      currency: '€\u0000<b>',
      accentColour: 'url(javascript:1)',
      deletedOn: null,
      archivedOn: null,
    };
  }
  if (record.kind === 'review') return { ...record, quarter: record.id === 'review-0' ? '2027-Q1' : record.quarter };
  if (record.kind === 'adaptation')
    return { ...record, resource: record.id === 'adaptation-0' ? 'raci' : record.resource };
  return record;
}

// Two agreed versions: the first without every fourth record and with other titles, and one copy that is no record.
function versions(records: readonly AnyRecord[]): AnyRecord[] {
  const frozen = records.filter(({ kind }) => (FROZEN_KINDS as readonly Kind[]).includes(kind));
  const orders = ordersAfter(null, 2 * frozen.length + 8);
  let made = 0;
  const add = (kind: 'blueprintVersion' | 'frozenRecord', id: string, parentId: RecordId | null, body: object) => {
    const order = orders[made];
    made += 1;
    const meta = { kind, parentId, order, ref: null, createdAt: CREATED, updatedAt: CHANGED, rev: 1 };
    return { id: recordId(id), engagementId: HOSTILE_ENGAGEMENT, ...meta, ...body } as unknown as AnyRecord;
  };
  const version = (number: string, changes: string): AnyRecord => {
    const stated = { status: 'agreed', agreedOn: isoDate('2027-01-15'), changes };
    const parties = { clientParty: HOSTILE_TEXTS[4], pmoParty: HOSTILE_TEXTS[1] };
    return add('blueprintVersion', `version-${number.replace('.', '-')}`, null, {
      version: number,
      ...stated,
      ...parties,
    });
  };
  const copies = (number: string, of: readonly AnyRecord[]): AnyRecord[] =>
    [...of.map(writeFrozen), 'not a record', '{"kind":"deliverable"}'].map((content, index) =>
      add(
        'frozenRecord',
        `frozen-${number.replace('.', '-')}-${index}`,
        recordId(`version-${number.replace('.', '-')}`),
        { content },
      ),
    );
  const first = frozen
    .filter((record, index) => record.kind === 'engagement' || index % 4 !== 3)
    .map((record) => ('title' in record ? ({ ...record, title: `Before: ${record.title}` } as AnyRecord) : record));
  return [
    version('1.0', LONG_CELL),
    version('1.1', HOSTILE_TEXTS[9] ?? ''),
    ...copies('1.0', first),
    ...copies('1.1', frozen),
  ];
}

/**
 * An engagement that holds what nobody should send: every kind of record, long tables, long cells, sixty workshops, links to
 * what is gone, and in every text field one of `HOSTILE_TEXTS`. Texts are stored uncleaned, as a damaged file would hold them.
 * Documents of its quarter are those of `2027-Q1`.
 */
export function hostileEngagement({ language = 'en' }: { readonly language?: string } = {}): EngagementData {
  const records = KIND_NAMES.flatMap(recordsOf).map((record) => whole(record, language));
  return new EngagementData([...records, ...versions(records)]);
}
