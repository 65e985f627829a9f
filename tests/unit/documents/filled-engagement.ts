import { engagementId, recordId, type RecordId } from '#shared/base/ids.ts';
import { addDays, isoDate, isoTime } from '#shared/base/iso-date.ts';
import { ordersAfter } from '#shared/base/order-key.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { fullBody } from '#shared/domain/model/change.ts';
import type { FieldSpec } from '#shared/domain/model/fields.ts';
import { KIND_NAMES, kindSpec, type Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';

/** How a made-up engagement is filled. */
export interface Filling {
  /** Records of each kind that may stand more than once. */
  readonly count: number;
  /** The text of a field. */
  readonly text: (kind: Kind, field: string, index: number, spec: FieldSpec) => string;
}

const ENGAGEMENT = engagementId('e1');
const CREATED = isoTime('2027-01-04T09:00:00.000Z');
const CHANGED = isoTime('2027-03-30T15:30:00.000Z');
const WHOLE_TEXT = {
  quarter: '2027-Q1',
  currency: 'EUR',
  documentLanguage: 'en',
  accentColour: '#0B5CAD',
  version: '1.0',
} as const;

const idOf = (kind: string, index: number): RecordId =>
  recordId(kind === 'engagement' ? ENGAGEMENT : `${kind}-${index}`);

function referenceOf(kind: Kind, index: number): string | null {
  const scheme = kindSpec(kind).ref;
  if (scheme === undefined) return null;
  const reference = `${scheme.prefix}-${String(index + 1).padStart(scheme.digits, '0')}`;
  if (kind === 'workshop') return `W${index + 1}`;
  return scheme.scope === 'workshop' ? `W1-N${String(index + 1).padStart(2, '0')}` : reference;
}

function valueOf(kind: Kind, field: string, spec: FieldSpec, index: number, filling: Filling): unknown {
  const fixed = (WHOLE_TEXT as Record<string, string>)[field];
  switch (spec.type) {
    case 'text':
      return fixed ?? filling.text(kind, field, index, spec).slice(0, spec.max);
    case 'number':
      return Math.min(
        spec.max,
        Math.max(
          spec.min,
          spec.min > -1e6 && spec.max <= 10 ? spec.min + ((index * 7 + field.length) % 9) / 2 : 10 + index * 3,
        ),
      );
    case 'choice':
      return spec.options[index % spec.options.length];
    case 'choices':
      return spec.options;
    case 'date':
      return field === 'deletedOn' || field === 'archivedOn'
        ? null
        : addDays(isoDate('2027-01-10'), index * 6 + (field.length % 9));
    case 'flag':
      return field !== 'isSample';
    case 'link':
      return idOf(spec.to, index % filling.count);
    case 'links':
      return [idOf(spec.to, index % filling.count), idOf(spec.to, (index + 1) % filling.count)];
  }
}

/** An engagement in which every field of every kind holds something. */
export function filledEngagement(filling: Filling): EngagementData {
  const records: AnyRecord[] = [];
  for (const kind of KIND_NAMES) {
    if (kind === 'profile' || kind === 'frozenRecord') continue;
    const spec = kindSpec(kind);
    const count = spec.singleton === true ? 1 : filling.count;
    const orders = ordersAfter(null, count);
    for (let index = 0; index < count; index += 1) {
      const body = Object.fromEntries(
        Object.entries(spec.fields).map(([field, fieldSpec]) => [
          field,
          valueOf(kind, field, fieldSpec, index, filling),
        ]),
      );
      records.push({
        id: idOf(kind, index),
        engagementId: ENGAGEMENT,
        kind,
        parentId: spec.parent === undefined ? null : idOf(spec.parent, spec.parent === 'review' ? 0 : index),
        order: orders[index],
        ref: referenceOf(kind, index),
        createdAt: CREATED,
        updatedAt: CHANGED,
        rev: 1,
        ...body,
      } as unknown as AnyRecord);
    }
  }
  return new EngagementData(
    records.map((record) =>
      record.kind === 'engagement'
        ? ({
            ...record,
            termStartOn: isoDate('2027-01-01'),
            termEndOn: isoDate('2027-12-31'),
            contractedDaysPerWeek: 2.5,
            fiscalYearStartMonth: 1,
          } as AnyRecord)
        : record,
    ),
  );
}

/** An engagement that nobody has filled in: its own record, with every field empty. */
export function emptyEngagement(): EngagementData {
  const record = {
    id: idOf('engagement', 0),
    engagementId: ENGAGEMENT,
    kind: 'engagement',
    parentId: null,
    order: ordersAfter(null, 1)[0],
    ref: null,
    createdAt: CREATED,
    updatedAt: CHANGED,
    rev: 1,
    ...fullBody('engagement', {}),
  };
  return new EngagementData([record as unknown as AnyRecord]);
}
