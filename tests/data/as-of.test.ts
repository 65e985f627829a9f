import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { createRecord, type Change } from '#shared/domain/model/change.ts';
import { readPast } from '#renderer/data/as-of.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { addEngagement, freshDatabase, storeOver } from '../builders/store.ts';

type Step = { readonly op: 'create' | 'update' | 'delete' | 'undo' | 'redo'; readonly at: number };

const steps = fc.array(
  fc.record({ op: fc.constantFrom('create', 'create', 'update', 'update', 'delete', 'undo', 'redo'), at: fc.nat(9) }),
  { minLength: 1, maxLength: 14 },
) as fc.Arbitrary<readonly Step[]>;

const texts = (data: EngagementData): string[] =>
  data.all('note').map(({ id, text, order, ref }) => `${id} ${text} ${order} ${ref ?? ''}`);

async function engagement() {
  const db = await freshDatabase();
  const store = storeOver(db);
  const engagementId = await addEngagement(store);
  const now = async (): Promise<EngagementData> => {
    const loaded = await loadEngagement(store, engagementId);
    if (!loaded.ok) throw new Error(loaded.error.code);
    return loaded.value;
  };
  return { db, store, engagementId, now };
}

it('rebuilds every earlier moment exactly as it was, whatever was done, taken back and done again', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const { db, store, engagementId, now } = await engagement();
      const states = new Map<number, string[]>();
      for (const { op, at } of given) {
        const notes = (await now()).all('note');
        const target = notes[at % Math.max(1, notes.length)];
        if (op === 'undo') await store.undo(engagementId);
        else if (op === 'redo') await store.redo(engagementId);
        else {
          const change: Change | null =
            op === 'create'
              ? createRecord('note', store.ids.next(), { text: `Note ${at}` })
              : target === undefined
                ? null
                : op === 'delete'
                  ? { op: 'delete', kind: 'note', id: target.id }
                  : { op: 'update', kind: 'note', id: target.id, set: { text: `Changed ${at} ${notes.length}` } };
          if (change !== null) await store.commit({ engagementId, changes: [change] });
        }
        const past = await readPast(db, engagementId);
        const last = past.moments.at(-1);
        if (last !== undefined) states.set(last.seq, texts(await now()));
      }
      const past = await readPast(db, engagementId);
      past.moments.forEach((moment, index) => {
        const then = states.get(moment.seq);
        if (then !== undefined) expect(texts(past.at(index))).toEqual(then);
      });
      if (past.moments.length > 0) expect(texts(past.at(past.moments.length - 1))).toEqual(texts(await now()));
    }),
    { numRuns: 40 },
  );
});

it('goes back through a reveal, which undo does not cross, and writes nothing', async () => {
  const { db, store, engagementId } = await engagement();
  const note = (text: string) => createRecord('note', store.ids.next(), { text });
  await store.commit({ engagementId, changes: [note('before')] });
  await store.commit({ engagementId, changes: [note('revealed')], action: 'reveal', barrier: true });
  await store.commit({ engagementId, changes: [note('after')] });
  const stored = JSON.stringify([await db.records.toArray(), await db.history.toArray(), await db.heads.toArray()]);
  const past = await readPast(db, engagementId);
  const wanted = past.moments.map((_, index) =>
    past
      .at(index)
      .all('note')
      .map(({ text }) => text),
  );
  expect(wanted.slice(-3)).toEqual([['before'], ['before', 'revealed'], ['before', 'revealed', 'after']]);
  expect(JSON.stringify([await db.records.toArray(), await db.history.toArray(), await db.heads.toArray()])).toBe(
    stored,
  );
});
