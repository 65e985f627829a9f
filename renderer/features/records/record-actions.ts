import { useCallback } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import { orderBetween, type OrderKey } from '#shared/base/order-key.ts';
import { createRecord } from '#shared/domain/model/change.ts';
import type { BodyOf, Kind } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { dependents, ownedBy } from '#shared/domain/thread/trace.ts';
import { askToRemove } from '#renderer/state/removal.ts';
import { useEngagementId, useServices } from './services.tsx';
import { useCommit } from './use-commit.ts';

/** What every list of records can do. */
export interface RecordActions {
  /** Adds a record at the end; returns its id, or null when it was refused. */
  add<K extends Kind>(kind: K, body?: Partial<BodyOf<K>>, parentId?: RecordId | null): Promise<RecordId | null>;
  /** Sets fields of a record as one step. */
  set<K extends Kind>(record: Pick<RecordOf<K>, 'id' | 'kind' | 'rev'>, fields: Partial<BodyOf<K>>): Promise<void>;
  /** Deletes a record and says so, with undo. What others build on is shown first, and may be kept. */
  remove(record: { readonly id: RecordId; readonly kind: Kind }): Promise<void>;
  /** Moves a record one place up (-1) or down (+1) among the given ones. */
  move(records: readonly Movable[], record: Movable, step: -1 | 1): Promise<void>;
}

interface Movable {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly order: OrderKey;
  readonly rev: number;
}

/** Add, change, delete and move, as every list of records does them. */
export function useRecordActions(): RecordActions {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const commit = useCommit();
  const add = useCallback<RecordActions['add']>(
    async (kind, body = {}, parentId = null) => {
      const id = store.ids.next();
      const done = await commit([createRecord(kind, id, body, { parentId })]);
      return done.ok ? id : null;
    },
    [commit, store],
  );
  const set = useCallback<RecordActions['set']>(
    async (record, fields) => {
      await commit([{ op: 'update', kind: record.kind, id: record.id, set: fields, baseRev: record.rev }]);
    },
    [commit],
  );
  const remove = useCallback<RecordActions['remove']>(
    async (record) => {
      const loaded = await loadEngagement(store, engagementId);
      const lines = loaded.ok ? dependents(loaded.value, record.id).map((link) => link.record) : [];
      const owned = loaded.ok ? ownedBy(loaded.value, record.id).length : 0;
      const name = loaded.ok ? loaded.value.nameOf(record.id) : '';
      if (lines.length > 0 && !(await askToRemove({ name, kind: record.kind, lines, owned }))) return;
      await commit([{ op: 'delete', kind: record.kind, id: record.id }], { announce: true });
    },
    [commit, store, engagementId],
  );
  const move = useCallback<RecordActions['move']>(
    async (records, record, step) => {
      const at = records.findIndex((other) => other.id === record.id);
      const target = at + step;
      if (at < 0 || target < 0 || target >= records.length) return;
      const [before, after] = step < 0 ? [target - 1, target] : [target, target + 1];
      const order = orderBetween(records[before]?.order ?? null, records[after]?.order ?? null);
      await commit([{ op: 'update', kind: record.kind, id: record.id, set: { order }, baseRev: record.rev }], {
        action: 'move',
      });
    },
    [commit],
  );
  return { add, set, remove, move };
}
