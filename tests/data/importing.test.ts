import 'fake-indexeddb/auto';
import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { unpackReceipt } from '#shared/domain/importing/receipt.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { readReceiptParts } from '#renderer/data/receipts.ts';
import type { Store } from '#renderer/data/store.ts';
import { ImportSession } from '#renderer/features/importing/import-session.ts';
import type { EngagementId } from '#shared/base/ids.ts';
import { isOrderKey } from '#shared/base/order-key.ts';
import { addEngagement, freshDatabase, storeOver } from '../builders/store.ts';

const LIST = 'Issue key,Summary,Due date,Department\nA-1,One,2027-03-01,Ops\nA-2,Two,2027-03-02,Ops\n';

async function room(): Promise<{ readonly store: Store; readonly id: EngagementId; readonly session: ImportSession }> {
  const store = storeOver(await freshDatabase());
  const id = await addEngagement(store);
  return { store, id, session: new ImportSession(store, id) };
}

async function planned(session: ImportSession, text: string): Promise<void> {
  const view = await session.open('list.csv', strToU8(text));
  if (!view.ok) throw new Error(view.error.code);
  const plan = await session.plan(view.value.mapping);
  if (!plan.ok) throw new Error(plan.error.code);
}

async function countOf(store: Store, id: EngagementId): Promise<number> {
  const data = await loadEngagement(store, id);
  return data.ok ? data.value.size : -1;
}

it('a whole import is one step, with its receipt, and undo takes all of it back', async () => {
  const { store, id, session } = await room();
  const before = await countOf(store, id);
  await planned(session, LIST);
  const done = await session.store(() => true);
  if (!done.ok) throw new Error(done.error.code);
  const data = await loadEngagement(store, id);
  if (!data.ok) throw new Error(data.error.code);
  expect(data.value.all('initiative').map(({ title, ref, externalKey }) => [title, ref, externalKey])).toEqual([
    ['One', 'I-01', 'A-1'],
    ['Two', 'I-02', 'A-2'],
  ]);
  expect(data.value.all('department')).toHaveLength(1);
  const rows = unpackReceipt(await readReceiptParts(store.db, done.value.receiptId));
  expect(rows.map(({ line, outcome, key }) => [line, outcome, key])).toEqual([
    [2, 'added', 'A-1'],
    [3, 'added', 'A-2'],
  ]);
  expect((await store.undo(id)).ok).toBe(true);
  expect(await countOf(store, id)).toBe(before);
});

it('an import that is stopped half-way stores nothing', async () => {
  const { store, id, session } = await room();
  const before = await countOf(store, id);
  await planned(session, LIST);
  const stopped = await session.store((done) => done < 2);
  expect(stopped).toMatchObject({ ok: false, error: { code: 'commit-cancelled' } });
  expect(await countOf(store, id)).toBe(before);
  expect(await store.db.outbox.count()).toBe(1);
});

it('an import that is stopped while it is written leaves nothing either', async () => {
  const { store, id, session } = await room();
  const before = await countOf(store, id);
  await planned(session, LIST);
  let isWhole = false;
  const stopped = await session.store((done, total) => {
    const goesOn = !isWhole;
    isWhole ||= done === total;
    return goesOn;
  });
  expect(stopped).toMatchObject({ ok: false, error: { code: 'commit-cancelled' } });
  expect(await countOf(store, id)).toBe(before);
  expect(await store.db.outbox.count()).toBe(1);
});

it('a plan is refused whole when a record was changed after it was made', async () => {
  const { store, id, session } = await room();
  await planned(session, LIST);
  await session.store(() => true);
  const later = new ImportSession(store, id);
  await planned(later, LIST.replace('One', 'Uno').replace('Two', 'Due'));
  const data = await loadEngagement(store, id);
  const first = data.ok ? data.value.all('initiative')[0] : undefined;
  if (first === undefined) throw new Error('no initiative');
  await store.commit({
    engagementId: id,
    changes: [{ op: 'update', kind: 'initiative', id: first.id, set: { title: 'By hand' } }],
  });
  expect(await later.store(() => true)).toMatchObject({ ok: false, error: { code: 'import-overtaken' } });
  const after = await loadEngagement(store, id);
  expect(after.ok && after.value.all('initiative').map(({ title }) => title)).toEqual(['By hand', 'Two']);
});

it('a plan is stored once: a second press stores nothing', async () => {
  const { session } = await room();
  await planned(session, LIST);
  expect((await session.store(() => true)).ok).toBe(true);
  expect(await session.store(() => true)).toMatchObject({ ok: false, error: { code: 'import-unplanned' } });
});

it('the list is known the next time, and unchanged rows change nothing', async () => {
  const { store, id, session } = await room();
  await planned(session, LIST);
  await session.store(() => true);
  const later = new ImportSession(store, id);
  const view = await later.open('list.csv', strToU8(LIST));
  expect(view.ok && view.value.isKnown).toBe(true);
  const plan = view.ok ? await later.plan(view.value.mapping) : view;
  expect(plan.ok && plan.value.counts).toEqual({ added: 0, updated: 0, unchanged: 2, skipped: 0, gone: 0 });
});

it('a thousand rows keep places that a record may have', async () => {
  const { store, id, session } = await room();
  await planned(session, `Issue key,Summary\n${Array.from({ length: 1000 }, (_, i) => `A-${i},Row ${i}`).join('\n')}`);
  expect((await session.store(() => true)).ok).toBe(true);
  const data = await loadEngagement(store, id);
  const all = data.ok ? data.value.all('initiative') : [];
  expect(all.map(({ title }) => title)).toEqual(Array.from({ length: 1000 }, (_, i) => `Row ${i}`));
  expect(all.every(({ order }) => isOrderKey(order) && order.length < 20)).toBe(true);
});
