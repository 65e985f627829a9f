import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Failure, Result } from '#shared/base/result.ts';
import { recordId, type EngagementId } from '#shared/base/ids.ts';
import { sampleEngagement } from '#shared/domain/sample/sample-engagement.ts';
import type { EngagementPackage } from '#shared/records/engagement-package.ts';
import {
  compareWith,
  duplicateEngagement,
  mergeInto,
  openAsNew,
  readForFile,
  replaceBy,
} from '#renderer/data/engagement-copies.ts';
import { addWholeEngagement, loadEngagement } from '#renderer/data/engagements.ts';
import { readPast } from '#renderer/data/as-of.ts';
import type { Store } from '#renderer/data/store.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../builders/store.ts';

async function sound<T>(result: Promise<Result<T, Failure>>): Promise<T> {
  const done = await result;
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}
const fileOf = async (store: Store, id: EngagementId, withHistory = true): Promise<EngagementPackage> => ({
  ...(await sound(readForFile(store, id, withHistory))),
  danglingLinks: 0,
});
const contentOf = async (store: Store, id: EngagementId) => {
  const stored = await store.db.records.where('[engagementId+kind+order]').between([id], [id, []]).toArray();
  return Object.fromEntries(stored.map((record) => [record.id, record.body]));
};

/** One engagement here, and a copy of it in another installation. */
async function twoCopies(withHistory: boolean) {
  const here = storeOver(await freshDatabase(), 'here');
  const id = await addEngagement(here);
  const goal = await addRecord(here, id, 'goal', { statement: 'Finish', unit: 'days' });
  const there = storeOver(await freshDatabase(), 'there');
  await openAsNew(there, await fileOf(here, id, withHistory));
  const set = (store: Store, fields: Record<string, unknown>) =>
    store.commit({ engagementId: id, changes: [{ op: 'update', kind: 'goal', id: goal, set: fields }] });
  return { here, there, id, goal, set };
}

describe('an engagement that goes to another laptop and comes back', () => {
  it.each([true, false])(
    'is merged field by field, in one step that undo takes back (with history: %s)',
    async (history) => {
      const { here, there, id, goal, set } = await twoCopies(history);
      await set(here, { unit: 'weeks' });
      await addRecord(here, id, 'need', { title: 'Mine' });
      await set(there, { statement: 'Finish what we start' });
      await addRecord(there, id, 'need', { title: 'Theirs' });
      const before = await contentOf(here, id);
      const file = await fileOf(there, id, history);
      const plan = await sound(compareWith(here, file));
      expect(plan.choices).toEqual([]);
      expect(plan.renumbered).toMatchObject([{ ref: 'N-01', name: 'Theirs' }]);
      expect(await mergeInto(here, file, plan, new Map())).toMatchObject({ ok: true });
      const merged = await loadEngagement(here, id);
      if (!merged.ok) throw new Error(merged.error.code);
      expect(merged.value.find('goal', goal)).toMatchObject({ statement: 'Finish what we start', unit: 'weeks' });
      expect(merged.value.all('need').map(({ ref, title }) => [ref, title])).toEqual([
        ['N-01', 'Mine'],
        ['N-02', 'Theirs'],
      ]);
      // Nothing is left to be merged, and one undo brings everything back.
      const again = await sound(compareWith(here, await fileOf(there, id, history)));
      expect([again.taken, again.added, again.removed, again.choices]).toEqual([[], [], [], []]);
      expect(await here.undo(id)).toMatchObject({ ok: true, value: { action: 'merge-file' } });
      expect(await contentOf(here, id)).toEqual(before);
    },
  );

  it('asks about what both changed, and follows the answer', async () => {
    const { here, there, id, goal, set } = await twoCopies(false);
    await set(here, { statement: 'Mine' });
    await set(there, { statement: 'Theirs' });
    const file = await fileOf(there, id);
    const plan = await sound(compareWith(here, file));
    expect(plan.choices).toMatchObject([{ field: 'statement', mine: 'Mine', theirs: 'Theirs' }]);
    await mergeInto(here, file, plan, new Map([[`${goal} statement`, 'theirs']]));
    expect((await here.db.records.get(goal))?.body).toMatchObject({ statement: 'Theirs' });
  });

  it('is refused when something was changed here while the report was read', async () => {
    const { here, there, id, set } = await twoCopies(true);
    await set(there, { statement: 'Theirs' });
    const file = await fileOf(there, id);
    const plan = await sound(compareWith(here, file));
    await set(here, { statement: 'Late' });
    expect(await mergeInto(here, file, plan, new Map())).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });

  it('replaces the one here, and undo brings that back whole', async () => {
    const { here, there, id, set } = await twoCopies(true);
    await set(here, { statement: 'Mine' });
    await addRecord(here, id, 'need', { title: 'Only here' });
    await set(there, { statement: 'Theirs' });
    const before = await contentOf(here, id);
    const file = await fileOf(there, id);
    expect(await replaceBy(here, file, await sound(compareWith(here, file)))).toMatchObject({ ok: true });
    expect(await contentOf(here, id)).toEqual(await contentOf(there, id));
    await here.undo(id);
    expect(await contentOf(here, id)).toEqual(before);
  });
});

describe('a file that is opened', () => {
  it('keeps ids and past where the engagement is new, and undo does not reach what came along', async () => {
    const { there, id } = await twoCopies(true);
    expect((await readPast(there.db, id)).moments.length).toBeGreaterThan(1);
    expect(await there.undo(id)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  });

  it('stands beside the one that is here under fresh ids, links and steps included', async () => {
    const here = storeOver(await freshDatabase(), 'here');
    const id = await addEngagement(here);
    await addWholeEngagement(here, id, sampleEngagement(id));
    const before = await contentOf(here, id);
    const copy = await openAsNew(here, await fileOf(here, id));
    expect(copy).not.toBe(id);
    expect(await contentOf(here, id)).toEqual(before);
    const [was, is] = [await loadEngagement(here, id), await loadEngagement(here, copy)];
    if (!was.ok || !is.ok) throw new Error('gone');
    expect(is.value.size).toBe(was.value.size);
    expect(JSON.stringify([...is.value.everything()])).not.toContain(`"${id}-`);
  });

  it('comes out of the bin', async () => {
    const { here, there, id } = await twoCopies(true);
    const set = { deletedOn: '2026-11-01' };
    await here.commit({ engagementId: id, changes: [{ op: 'update', kind: 'engagement', id: recordId(id), set }] });
    const third = storeOver(await freshDatabase(), 'third');
    await openAsNew(third, await fileOf(here, id));
    expect((await third.db.records.get(recordId(id)))?.body['deletedOn']).toBeNull();
    expect(there).toBeDefined();
  });

  it('is duplicated under another name', async () => {
    const { here, id } = await twoCopies(true);
    const copy = await sound(duplicateEngagement(here, id, 'Northwind (copy)'));
    const made = await loadEngagement(here, copy);
    expect(made.ok && made.value.engagement.client).toBe('Northwind (copy)');
    expect(made.ok && made.value.all('goal')).toHaveLength(1);
  });
});
