import { engagementId, recordId, type IdSource, type RecordId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import type { OrderKey } from '#shared/base/order-key.ts';
import { ordersAfter } from '#shared/base/order-key.ts';
import { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { fullBody, type Change } from '#shared/domain/model/change.ts';
import type { BodyOf, Kind } from '#shared/domain/model/kinds.ts';
import type { AnyRecord, RecordMeta, RecordOf } from '#shared/domain/model/record.ts';

/** The engagement of every record that the builders make. */
export const ENGAGEMENT = engagementId('eng-1');

const MADE_AT = isoTime('2027-01-04T09:00:00.000Z');

/** A whole record; fields that are not named are empty. Records of one builder lie in the order of their making. */
export class EngagementBuilder {
  readonly #records: AnyRecord[] = [];
  readonly #orders = ordersAfter(null, 2_000);

  constructor(engagement: Partial<BodyOf<'engagement'>> = {}) {
    this.add('engagement', { client: 'Northwind', ...engagement }, { id: recordId(ENGAGEMENT) });
  }

  /** Adds a record and returns it. */
  add<K extends Kind>(
    kind: K,
    body: Partial<BodyOf<K>> = {},
    meta: Partial<Pick<RecordMeta, 'id' | 'parentId' | 'ref' | 'rev' | 'order' | 'updatedAt'>> = {},
  ): RecordOf<K> {
    const index = this.#records.length;
    const record = {
      ...fullBody(kind, body),
      id: recordId(`${kind}-${index}`),
      engagementId: ENGAGEMENT,
      kind,
      parentId: null,
      order: this.#orders[index] as OrderKey,
      ref: null,
      createdAt: MADE_AT,
      updatedAt: MADE_AT,
      rev: 1,
      ...meta,
    } as unknown as RecordOf<K>;
    this.#records.push(record as unknown as AnyRecord);
    return record;
  }

  /** Adds a need with one score for each pair of urgency and impact. */
  addNeed(body: Partial<BodyOf<'need'>> = {}, ...scores: readonly (readonly [number | null, number | null])[]) {
    const need = this.add('need', body);
    for (const [urgency, impact] of scores) this.add('needScore', { urgency, impact }, { parentId: need.id });
    return need;
  }

  /** Everything that was added so far. */
  build(): EngagementData {
    return new EngagementData(this.#records);
  }
}

/** One record on its own, outside any list. */
export function aRecord<K extends Kind>(
  kind: K,
  body: Partial<BodyOf<K>> = {},
  meta: Partial<RecordMeta> = {},
): RecordOf<K> {
  return { ...new EngagementBuilder().add(kind, body), ...meta };
}

/** Ids that count. */
export function numberedIds(prefix = 'new'): IdSource {
  let last = 0;
  return { next: () => recordId(`${prefix}-${(last += 1)}`) };
}

/** The records after changes, as a store would keep them; enough to look at the outcome of a domain function. */
export function applyChanges(data: EngagementData, changes: readonly Change[]): EngagementData {
  const records = new Map<RecordId, AnyRecord>([...data.everything()].map((record) => [record.id, record]));
  const orders = ordersAfter(null, 4_000);
  for (const change of changes) {
    const known = records.get(change.id);
    if (change.op === 'delete') records.delete(change.id);
    else if (change.op === 'update') {
      if (known === undefined) throw new Error(`No record ${change.id}`);
      records.set(change.id, { ...known, ...change.set, rev: known.rev + 1 } as AnyRecord);
    } else {
      const meta = aRecord(change.kind, {}, { id: change.id, parentId: change.parentId });
      const order = change.order ?? (`z${orders[records.size] as string}` as OrderKey);
      records.set(change.id, { ...meta, ...change.body, order } as unknown as AnyRecord);
    }
  }
  return new EngagementData(records.values());
}
