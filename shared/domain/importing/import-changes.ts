import type { IdSource, RecordId } from '../../base/ids.ts';
import { ordersAfter } from '../../base/order-key.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, type Change } from '../model/change.ts';
import type { Kind } from '../model/kinds.ts';
import type { ImportMapping } from './mapping.ts';
import { countOutcomes, type ImportFacts, type ImportPlan } from './plan.ts';
import { packReceipt } from './receipt.ts';
import { mappingChanges } from './saved-mapping.ts';

/** The changes of an import, and the receipt that they store. */
export interface ImportChanges {
  readonly changes: readonly Change[];
  readonly receiptId: RecordId;
}

/**
 * Everything that an import stores, to be committed as one step: departments, records, the list with its rules, and the
 * receipt. Records that are gone from the file are named in the receipt and stay untouched.
 */
export function importChanges(
  plan: ImportPlan,
  mapping: ImportMapping,
  facts: ImportFacts,
  data: EngagementData,
  ids: IdSource,
): ImportChanges {
  const source = mappingChanges(mapping, facts, data, ids);
  const receiptId = ids.next();
  const { added, updated, unchanged, skipped, gone } = countOutcomes(plan.rows);
  const receipt = createRecord('importReceipt', receiptId, {
    fileName: facts.fileName,
    source: source.id,
    sourceName: mapping.source,
    shape: facts.shape,
    importedOn: facts.importedOn,
    added,
    updated,
    unchanged,
    skipped,
    gone,
  });
  const parts = packReceipt(plan.rows).map((content, part) =>
    createRecord('importReceiptPart', ids.next(), { part, content }, { parentId: receiptId }),
  );
  const departments = plan.departments.map(({ id, name }) => createRecord('department', id, { name }));
  const creates = inOrder([...departments, ...recordCreates(plan)], data);
  return {
    changes: [...creates, ...recordUpdates(plan), ...source.changes, receipt, ...inOrder(parts, data)],
    receiptId,
  };
}

type Create = ReturnType<typeof createRecord>;

function recordCreates(plan: ImportPlan): Create[] {
  return plan.rows.flatMap(({ outcome, target, id, set }) =>
    outcome === 'added' && target !== null && id !== null ? [createRecord(target, id, set) as Create] : [],
  );
}

function recordUpdates(plan: ImportPlan): Change[] {
  return plan.rows.flatMap(({ outcome, target, id, rev, set }): Change[] =>
    outcome === 'updated' && target !== null && id !== null
      ? [{ op: 'update', kind: target, id, set, ...(rev === null ? {} : { baseRev: rev }) }]
      : [],
  );
}

// Places are given here: one after the other at the end, ten thousand of them would grow longer than a place may be.
function inOrder(creates: readonly Create[], data: EngagementData): Create[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of creates) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const orders = new Map(
    [...counts].map(([kind, count]) => [kind, ordersAfter(data.all(kind).at(-1)?.order ?? null, count).values()]),
  );
  return creates.map((create) => ({ ...create, order: orders.get(create.kind)?.next().value ?? null }));
}
