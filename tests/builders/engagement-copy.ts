import { engagementId, recordId, type RecordId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import { orderBetween } from '#shared/base/order-key.ts';
import { sameValue } from '#shared/base/same-value.ts';
import type { Change } from '#shared/domain/model/change.ts';
import type { HistoryChange, HistoryStep } from '#shared/records/history.ts';
import { valueOf } from '#shared/records/merge/plan-merge.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';

const ID = engagementId('eng');
const AT = isoTime('2027-01-04T09:00:00.000Z');

/** One copy of an engagement as a store keeps it: records, and what was done to them. */
export class Copy {
  readonly records: Map<RecordId, StoredRecord>;
  readonly steps: HistoryStep[];
  readonly name: string;

  constructor(name: string, from?: Copy) {
    this.name = name;
    this.records = new Map(from?.records);
    this.steps = [...(from?.steps ?? [])];
  }

  commit(changes: readonly Change[], from?: readonly RecordId[]): void {
    const done = changes.flatMap((change) => this.#apply(change));
    if (done.length === 0 && from === undefined) return;
    const seq = this.steps.length + 1;
    this.steps.push({
      entry: {
        id: recordId(`${this.name}-${seq}`),
        engagementId: ID,
        window: 'w1',
        seq,
        at: AT,
        label: { action: 'update', kind: 'goal', name: '', count: 1 },
        visit: null,
        barrier: false,
        state: 'done',
        ...(from === undefined ? {} : { from }),
      },
      changes: done,
    });
  }

  #apply(change: Change): HistoryChange[] {
    const known = this.records.get(change.id);
    if (change.op === 'create') {
      const { id, kind, parentId, body } = change;
      const order = change.order ?? orderBetween(null, null);
      const meta = { engagementId: ID, ref: null, createdAt: AT, updatedAt: AT, rev: 1, revs: {} };
      const record: StoredRecord = { id, kind, parentId, order, body, ...meta };
      this.records.set(id, record);
      return [{ op: 'create', record }];
    }
    if (known === undefined) return [];
    if (change.op === 'delete') {
      const children = [...this.records.values()].filter(({ parentId }) => parentId === known.id);
      const gone = children.flatMap(({ id, kind }) => this.#apply({ op: 'delete', kind, id }));
      this.records.delete(known.id);
      return [...gone, { op: 'delete', record: known }];
    }
    const before: Record<string, unknown> = {};
    const after: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(change.set)) {
      if (sameValue(valueOf(known, field), value)) continue;
      before[field] = valueOf(known, field);
      after[field] = value;
    }
    if (Object.keys(after).length === 0) return [];
    const rev = known.rev + 1;
    const revs = { ...known.revs, ...Object.fromEntries(Object.keys(after).map((field) => [field, rev])) };
    const { order = known.order, parentId = known.parentId, ...body } = after as Partial<StoredRecord>;
    this.records.set(known.id, { ...known, order, parentId, rev, revs, body: { ...known.body, ...body } });
    return [{ op: 'update', id: known.id, kind: known.kind, before, after }];
  }

  /** Everything but what each store counts for itself. */
  content(): Record<string, unknown> {
    const entries = [...this.records].map(([id, { kind, parentId, body }]) => [id, { kind, parentId, body }] as const);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}
