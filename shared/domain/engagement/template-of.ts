import type { EngagementId, IdSource, RecordId } from '../../base/ids.ts';
import type { IsoTime } from '../../base/iso-date.ts';
import { fullBody } from '../model/change.ts';
import { fieldSpec, kindSpec, type FieldName, type Kind } from '../model/kinds.ts';
import type { AnyRecord, LooseRecord } from '../model/record.ts';
import type { EngagementData } from './engagement-data.ts';

/** Fields of a kind that a new engagement takes along; kinds that are not named stay behind as a whole. */
const KEPT: { readonly [K in Kind]?: readonly FieldName<K>[] } = {
  brand: ['name', 'firm', 'accentColour', 'darkColour', 'font', 'templateName', 'templateMark', 'copyOf'],
  brandLogo: ['name', 'format', 'width', 'height', 'content'],
  templatePart: ['mark', 'part', 'content'],
  workshop: ['title', 'purpose', 'roomSize', 'isDark'],
  activity: ['title', 'type', 'minutes', 'prompt', 'isPrivate', 'naming', 'voteOn', 'dots', 'dotsPerItem'],
  meeting: ['title', 'cadence', 'lengthMinutes', 'quorum'],
  report: ['title', 'cadence', 'format'],
  escalationLevel: ['title', 'moveUpAfterHours'],
  conflictStep: ['step', 'within'],
  savedView: ['name', 'screen', 'columns', 'sortedBy', 'groupedBy'],
};

const KEPT_SETTINGS: readonly FieldName<'engagement'>[] = [
  'firm',
  'consultant',
  'consultantRole',
  'contractedDaysPerWeek',
  'hoursPerDay',
  'currency',
  'workingDays',
  'fiscalYearStartMonth',
  'documentLanguage',
  'confidentiality',
  'headingColour',
  'weightUrgency',
  'weightImpact',
  'weightEffort',
  'weightReadiness',
];

/** Shortest part of a name that is looked for by itself; shorter ones stand in too many words. */
const NAME_PART_MIN = 4;

/**
 * The way of working of an engagement as the beginning of another one: settings, brand, agendas, rhythms and rules. Nothing
 * that the client said comes along, and no text that names the client, a department or a person of it; what would be without
 * a title then stays behind as well.
 */
export function templateOf(
  data: EngagementData,
  given: {
    readonly engagementId: EngagementId;
    readonly client: string;
    readonly at: IsoTime;
    readonly ids: IdSource;
  },
): readonly AnyRecord[] {
  const names = namesIn(data);
  const ids = new Map<RecordId, RecordId>();
  const own = take('engagement', KEPT_SETTINGS, data.engagement, []);
  const meta = { createdAt: given.at, updatedAt: given.at, rev: 1, engagementId: given.engagementId };
  const settings = {
    ...own,
    client: given.client,
    id: given.engagementId,
    kind: 'engagement',
    parentId: null,
    ref: null,
  };
  const records: unknown[] = [{ ...settings, ...meta, order: data.engagement.order }];
  for (const kind of Object.keys(KEPT) as (keyof typeof KEPT)[]) {
    let number = 0;
    for (const record of data.all(kind) as unknown as readonly LooseRecord[]) {
      const parentId = record.parentId === null ? null : (ids.get(record.parentId) ?? undefined);
      const body = take(kind, KEPT[kind] as readonly string[], record, names);
      if (parentId === undefined || isBlank(body[kindSpec(kind).title])) continue;
      const id = given.ids.next();
      ids.set(record.id, id);
      number += 1;
      records.push({ ...body, ...meta, id, kind, parentId, ref: referenceOf(kind, number), order: record.order });
    }
  }
  return records as AnyRecord[];
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

function take(
  kind: Kind,
  fields: readonly string[],
  record: object,
  names: readonly RegExp[],
): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const field of fields) {
    const value = (record as Readonly<Record<string, unknown>>)[field];
    const spec = fieldSpec(kind, field);
    // The bytes of a logo or a template are no words.
    const isWords = spec?.type === 'text' && field !== 'content';
    kept[field] = isWords && names.some((name) => name.test(String(value))) ? '' : value;
  }
  return fullBody(kind, kept as never) as Readonly<Record<string, unknown>>;
}

function referenceOf(kind: Kind, number: number): string | null {
  const { ref } = kindSpec(kind);
  return ref === undefined
    ? null
    : `${ref.prefix}${ref.digits > 1 ? '-' : ''}${String(number).padStart(ref.digits, '0')}`;
}

function namesIn(data: EngagementData): readonly RegExp[] {
  const whole = [data.engagement.client, ...data.all('department').map(({ name }) => name)];
  const people = [
    data.engagement.clientSignatory,
    ...data.all('department').map(({ head }) => head),
    ...data.all('stakeholder').map(({ name }) => name),
    ...data.all('participant').map(({ name }) => name),
    ...data.all('role').map(({ person }) => person),
  ];
  const consultant = data.engagement.consultant.toLowerCase();
  const parts = [data.engagement.client, ...people].flatMap((name) => name.split(/[\s,&/]+/));
  const wanted = [...whole, ...people, ...parts.filter((part) => part.length >= NAME_PART_MIN)]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.length > 1 && !consultant.includes(name));
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return [...new Set(wanted)].map(
    (name) => new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, 'iu'),
  );
}
