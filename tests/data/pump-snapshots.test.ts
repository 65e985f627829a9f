import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dateOf, isoTime } from '#shared/base/iso-date.ts';
import { fail } from '#shared/base/result.ts';
import { VaultPump } from '#renderer/data/vault-pump.ts';
import { MemoryVault } from '../builders/memory-vault.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../builders/store.ts';

const START = '2027-03-31T09:00:00.000Z';

/** A pump with a clock that says what it is told to, and an engagement of which the first entry was carried. */
async function atWork() {
  const db = await freshDatabase();
  const vault = new MemoryVault();
  const time = { at: isoTime(START) };
  const clock = { now: () => time.at, today: () => dateOf(time.at) };
  const pump = new VaultPump({ db, vault, clock, exclusively: (work) => work(), later: () => () => undefined });
  const store = storeOver(db);
  const engagement = await addEngagement(store);
  const other = await addEngagement(store, 'eng-2');
  await pump.kick();
  return {
    vault,
    pump,
    engagement,
    /** An edit so many minutes after the start, as the clock has it; how many whole copies there are then. */
    editAt: async (minute: number, of = engagement): Promise<number> => {
      time.at = isoTime(new Date(Date.parse(START) + minute * 60_000).toISOString());
      await addRecord(store, of, 'note', { text: `At ${minute}` });
      await pump.kick();
      return vault.held.get(of)?.copies.length ?? 0;
    },
    other,
  };
}

const YEAR = 365 * 24 * 60;

describe('an engagement is written as a whole in the course of work', () => {
  it('with the first change half an hour after the last whole copy, and not before', async () => {
    const { editAt, vault, engagement } = await atWork();
    expect([await editAt(10), await editAt(29)]).toEqual([0, 0]);
    expect([await editAt(30), await editAt(31), await editAt(59)]).toEqual([1, 1, 1]);
    expect([await editAt(61), await editAt(200)]).toEqual([2, 3]);
    expect(vault.held.get(engagement)?.snapshot?.text).toContain('At 200');
    expect(vault.held.get(engagement)?.entries).toEqual([]);
  });

  it('each by its own time', async () => {
    const { editAt, other } = await atWork();
    expect([await editAt(20), await editAt(25, other), await editAt(31, other)]).toEqual([0, 0, 1]);
    expect(await editAt(32)).toBe(1);
  });

  it('also counts from a copy that somebody asked for', async () => {
    const { editAt, pump, engagement } = await atWork();
    await editAt(20);
    await pump.keep(engagement, 'manual');
    expect([await editAt(35), await editAt(49), await editAt(50)]).toEqual([1, 1, 2]);
  });

  it('whatever the clock is set to: set back it neither ends the copies nor makes one with each change', async () => {
    const { editAt } = await atWork();
    expect(await editAt(31)).toBe(1);
    expect([await editAt(40 - YEAR), await editAt(41 - YEAR), await editAt(50 - YEAR)]).toEqual([1, 1, 1]);
    // Forty minutes of work since the copy, half of them told by the clock that was set back.
    expect([await editAt(71 - YEAR), await editAt(72 - YEAR)]).toEqual([2, 2]);
    // Set right again: a year seems to have passed, which makes one copy.
    expect([await editAt(73), await editAt(74), await editAt(75)]).toEqual([3, 3, 3]);
  });

  it('again with the next change when it could not be written', async () => {
    const { editAt, vault, pump } = await atWork();
    const write = vault.snapshot.bind(vault);
    vault.snapshot = () => Promise.resolve(fail('vault-full'));
    expect(await editAt(31)).toBe(0);
    expect(pump.status).toMatchObject({ state: 'failing', code: 'vault-full' });
    vault.snapshot = write;
    expect(await editAt(32)).toBe(1);
    expect(pump.status.state).toBe('saved');
  });
});
