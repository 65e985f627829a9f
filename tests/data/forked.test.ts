import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { restoreFromVault } from '#renderer/data/recovery-decisions.ts';
import { readSnapshot } from '#renderer/data/snapshot.ts';
import { addRecord, steppingClock } from '../builders/store.ts';
import { filled, pumpOf, questionOf, reportOf, titles, wentOnElsewhere } from '../builders/recovery.ts';

describe('two ways from one state', () => {
  it('asks when another host went on while steps of this one waited, and mixes the two ways in no answer', async () => {
    for (const steps of [1, 2]) {
      const { db, vault, store, engagementId, ports } = await filled();
      for (let step = 1; step <= steps; step += 1) await addRecord(store, engagementId, 'need', { title: 'Here' });
      await wentOnElsewhere(vault, engagementId);
      const question = await questionOf(db, vault);
      expect(question).toMatchObject({ engagementId, reason: 'forked', here: { records: 2 + steps } });
      expect(await restoreFromVault(ports, question, 'newest')).toMatchObject({ ok: true, value: { records: 3 } });
      expect(await titles(db, engagementId)).toEqual(['Northwind', 'Keep me', 'Elsewhere']);
      expect(await reportOf(db, vault)).toMatchObject({ questions: [] });
      const copies = await vault.copies(engagementId);
      expect(copies.ok && copies.value.copies.filter(({ reason }) => reason === 'put-aside')).toHaveLength(1);
    }
  });

  it('asks nothing about steps that the safe copy has already, whose receipt was lost', async () => {
    const { db, vault, store, engagementId } = await filled();
    await addRecord(store, engagementId, 'need', { title: 'Here' });
    const waiting = await db.outbox.toArray();
    await pumpOf(db, vault).kick();
    await db.outbox.bulkAdd(waiting);
    expect(await reportOf(db, vault)).toMatchObject({ questions: [], ahead: [] });
    await vault.snapshot(engagementId, await readSnapshot(db, engagementId, steppingClock().now()));
    expect(await reportOf(db, vault)).toMatchObject({ questions: [] });
  });
});
