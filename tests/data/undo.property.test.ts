import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import { createRecord, type Change } from '#shared/domain/model/change.ts';
import type { Store } from '#renderer/data/store.ts';
import { addEngagement, freshDatabase, storeOver } from '../builders/store.ts';

/** One thing that a person may do; numbers choose among the records that are there. */
type Step =
  | { readonly op: 'create'; readonly kind: 'need' | 'deliverable'; readonly link: number }
  | { readonly op: 'child'; readonly parent: number }
  | { readonly op: 'update'; readonly at: number; readonly title: string }
  | { readonly op: 'delete'; readonly at: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    op: fc.constant('create' as const),
    kind: fc.constantFrom('need' as const, 'deliverable' as const),
    link: fc.nat(9),
  }),
  fc.record({ op: fc.constant('child' as const), parent: fc.nat(9) }),
  fc.record({ op: fc.constant('update' as const), at: fc.nat(9), title: fc.string({ maxLength: 6 }) }),
  fc.record({ op: fc.constant('delete' as const), at: fc.nat(9) }),
);

/** What every record holds, without the marks that a change leaves: times and revisions. */
async function content(store: Store): Promise<unknown> {
  const rows = await store.db.records.toArray();
  return rows
    .map(({ id, kind, parentId, order, ref, body }) => ({ id, kind, parentId, order, ref, body }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function changeOf(one: Step, store: Store): Promise<Change | null> {
  const rows = (await store.db.records.toArray()).filter(({ kind }) => kind === 'need' || kind === 'deliverable');
  const pick = (index: number): (typeof rows)[number] | undefined => rows[index % Math.max(1, rows.length)];
  const id = store.ids.next();
  switch (one.op) {
    case 'create': {
      const target = pick(one.link);
      return one.kind === 'deliverable'
        ? createRecord('deliverable', id, { needs: target?.kind === 'need' ? [target.id] : [] })
        : createRecord('need', id, { title: `Need ${one.link}` });
    }
    case 'child': {
      const parent = pick(one.parent);
      return parent?.kind === 'need' ? createRecord('needScore', id, { urgency: 3 }, { parentId: parent.id }) : null;
    }
    case 'update': {
      const target = pick(one.at);
      return target === undefined
        ? null
        : { op: 'update', kind: target.kind, id: target.id, set: { title: one.title } };
    }
    case 'delete': {
      const target = pick(one.at);
      return target === undefined ? null : { op: 'delete', kind: target.kind, id: target.id };
    }
  }
}

async function run(store: Store, engagementId: EngagementId, steps: readonly Step[]): Promise<unknown[]> {
  const states = [await content(store)];
  for (const one of steps) {
    const change = await changeOf(one, store);
    if (change === null) continue;
    const done = await store.commit({ engagementId, changes: [change] });
    // A change that changes nothing is no step of undo.
    if (done.ok && done.value.entryId !== null) states.push(await content(store));
  }
  return states;
}

it('takes any sequence back step by step to exactly what was there, and does it again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const store = storeOver(await freshDatabase());
      const engagementId = await addEngagement(store);
      const states = await run(store, engagementId, steps);
      for (const before of states.slice(0, -1).toReversed()) {
        expect((await store.undo(engagementId)).ok).toBe(true);
        expect(await content(store)).toEqual(before);
      }
      expect((await store.undo(engagementId)).ok).toBe(false);
      for (const after of states.slice(1)) {
        expect((await store.redo(engagementId)).ok).toBe(true);
        expect(await content(store)).toEqual(after);
      }
    }),
    { numRuns: 40 },
  );
});

it('gives no reference twice, whatever is added, deleted and taken back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('add', 'delete', 'undo'), { maxLength: 14 }), async (acts) => {
      const store = storeOver(await freshDatabase());
      const engagementId = await addEngagement(store);
      const given = new Map<string, RecordId>();
      for (const act of acts) {
        const needs = (await store.db.records.toArray()).filter(({ kind }) => kind === 'need');
        const [first] = needs;
        if (act === 'add') {
          const id = store.ids.next();
          await store.commit({ engagementId, changes: [createRecord('need', id, { title: 'A need' })] });
          const ref = (await store.db.records.get(id))?.ref ?? '';
          expect(ref).toMatch(/^N-\d{2,}$/);
          expect(given.has(ref)).toBe(false);
          given.set(ref, id);
        } else if (act === 'undo') await store.undo(engagementId);
        else if (first !== undefined) {
          await store.commit({ engagementId, changes: [{ op: 'delete', kind: 'need', id: first.id }] });
        }
        // What comes back has the reference that it had.
        for (const need of await store.db.records.toArray()) {
          if (need.kind === 'need') expect(given.get(need.ref ?? '')).toBe(need.id);
        }
      }
    }),
    { numRuns: 40 },
  );
});
