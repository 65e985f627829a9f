import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldVisit } from '#renderer/features/records/field-visit.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../../builders/store.ts';

// Only the timers of the visit; the database goes on by itself.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A need with the title "Start", a visit to its title, and a second window over the same database. */
async function visitedTitle() {
  const db = await freshDatabase();
  const store = storeOver(db, 'w1');
  const other = storeOver(db, 'w2');
  const engagementId = await addEngagement(store);
  const id = await addRecord(store, engagementId, 'need', { title: 'Start' });
  const commit = vi.spyOn(store, 'commit');
  const visit = new FieldVisit({ store, engagementId, kind: 'need', id, field: 'title' });
  const title = async (): Promise<unknown> => (await db.records.get(id))?.body['title'];
  /** Waits until nothing is being written, without moving the clock. */
  const settle = async (): Promise<void> => {
    for (let seen = -1; seen !== commit.mock.calls.length;) {
      seen = commit.mock.calls.length;
      await Promise.all(commit.mock.results.map(({ value }) => value as Promise<unknown>));
      // The visit reads the record once more after a write; this read comes after that one.
      await title();
      await title();
    }
  };
  const pass = async (ms: number): Promise<void> => {
    vi.advanceTimersByTime(ms);
    await settle();
  };
  const changeElsewhere = async (set: Record<string, unknown>): Promise<void> => {
    const done = await other.commit({ engagementId, changes: [{ op: 'update', kind: 'need', id, set }] });
    expect(done.ok).toBe(true);
  };
  return { db, store, engagementId, id, commit, visit, title, settle, pass, changeElsewhere };
}

describe('a draft', () => {
  it('is written 300 ms after the first key, and not before', async () => {
    const { visit, pass, title, commit } = await visitedTitle();
    visit.focus(1);
    visit.change('Typed', 1);
    await pass(299);
    expect(commit).not.toHaveBeenCalled();
    await pass(1);
    expect(await title()).toBe('Typed');
  });

  it('is written while somebody types on without a pause', async () => {
    const { visit, pass, title } = await visitedTitle();
    visit.focus(1);
    let typed = '';
    for (let key = 0; key < 20; key += 1) {
      typed += 'abcdefghijklmnopqrst'[key] as string;
      visit.change(typed, 1);
      await pass(100);
      // What is older than 300 ms is stored: at most the last three keys are not.
      if (key >= 2) expect(String(await title()).length).toBeGreaterThanOrEqual(typed.length - 3);
    }
    await pass(300);
    expect(await title()).toBe(typed);
  });

  it('is written at once when the visit ends, and the control then shows what is stored', async () => {
    const { visit, settle, title } = await visitedTitle();
    visit.change('Typed', 1);
    visit.blur();
    await settle();
    expect(await title()).toBe('Typed');
    expect(visit.state()).toEqual({ typed: null, error: null, conflict: null });
  });

  it('does not look saved until it is', async () => {
    const { visit, store, pass } = await visitedTitle();
    const arrived = vi.fn();
    const working = vi.spyOn(store, 'working').mockReturnValueOnce(arrived);
    visit.change('Typed', 1);
    // Held from the key, not from the write.
    expect(working).toHaveBeenCalledOnce();
    await pass(299);
    expect(arrived).not.toHaveBeenCalled();
    await pass(1);
    expect(arrived).toHaveBeenCalledOnce();
  });
});

describe('a visit', () => {
  it('is one undo step, however many drafts it had', async () => {
    const { visit, pass, settle, title, commit, store, engagementId } = await visitedTitle();
    visit.focus(1);
    for (const text of ['One', 'One two', 'One two three']) {
      visit.change(text, 1);
      await pass(300);
    }
    visit.blur();
    await settle();
    expect(commit).toHaveBeenCalledTimes(3);
    expect(await store.undo(engagementId)).toMatchObject({ ok: true, value: { action: 'update' } });
    expect(await title()).toBe('Start');
  });

  it('is an undo step of its own beside the visit before it', async () => {
    const { visit, settle, title, store, db, id, engagementId } = await visitedTitle();
    for (const text of ['First', 'Second']) {
      const rev = (await db.records.get(id))?.rev ?? 0;
      visit.focus(rev);
      visit.change(text, rev);
      visit.blur();
      await settle();
    }
    await store.undo(engagementId);
    expect(await title()).toBe('First');
  });

  it('leaves a change of another field by another window alone', async () => {
    const { visit, pass, changeElsewhere, db, id } = await visitedTitle();
    visit.focus(1);
    await changeElsewhere({ problem: 'From the other window' });
    visit.change('Typed', 1);
    await pass(300);
    expect((await db.records.get(id))?.body).toMatchObject({ title: 'Typed', problem: 'From the other window' });
    expect(visit.state().conflict).toBeNull();
  });
});

describe('a change of the same field by another window', () => {
  async function inConflict() {
    const visited = await visitedTitle();
    visited.visit.focus(1);
    await visited.changeElsewhere({ title: 'Theirs' });
    visited.visit.change('Mine', 1);
    await visited.pass(300);
    return visited;
  }

  it('becomes a choice between both texts and is not overwritten', async () => {
    const { visit, title } = await inConflict();
    expect(visit.state()).toMatchObject({ typed: 'Mine', conflict: { mine: 'Mine', theirs: 'Theirs' } });
    expect(await title()).toBe('Theirs');
  });

  it('stays while the choice is open, even when typing goes on and the field is left', async () => {
    const { visit, title, pass, commit } = await inConflict();
    const before = commit.mock.calls.length;
    visit.change('Mine, longer', 1);
    visit.blur();
    await pass(1_000);
    expect(commit).toHaveBeenCalledTimes(before);
    expect(await title()).toBe('Theirs');
    expect(visit.state()).toMatchObject({
      typed: 'Mine, longer',
      conflict: { mine: 'Mine, longer', theirs: 'Theirs' },
    });
  });

  it('gives way to what was typed here when that is chosen, and can be taken back to', async () => {
    const { visit, title, settle, store, engagementId } = await inConflict();
    visit.change('Mine, longer', 1);
    visit.keepMine();
    await settle();
    expect(await title()).toBe('Mine, longer');
    expect(visit.state()).toEqual({ typed: null, error: null, conflict: null });
    await store.undo(engagementId);
    expect(await title()).toBe('Theirs');
  });

  it('is shown when that is chosen, and nothing is written later', async () => {
    const { visit, title, pass } = await inConflict();
    visit.takeTheirs();
    await pass(1_000);
    expect(await title()).toBe('Theirs');
    expect(visit.state()).toEqual({ typed: null, error: null, conflict: null });
  });
});

describe('a text that is too long', () => {
  it('is refused with its reason and stays on screen, also when the field is left', async () => {
    const { visit, pass, settle, title } = await visitedTitle();
    const long = 'x'.repeat(10_001);
    visit.change(long, 1);
    await pass(300);
    visit.blur();
    await settle();
    expect(visit.state()).toMatchObject({ typed: long, error: { code: 'text-too-long', params: { max: 10_000 } } });
    expect(await title()).toBe('Start');
  });

  it('is stored once it is short enough', async () => {
    const { visit, pass, title } = await visitedTitle();
    visit.change('x'.repeat(10_001), 1);
    await pass(300);
    visit.change('x'.repeat(500), 1);
    await pass(300);
    expect(visit.state().error).toBeNull();
    expect(await title()).toBe('x'.repeat(500));
  });
});
