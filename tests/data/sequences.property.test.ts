import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { engagementId, recordId, type EngagementId } from '#shared/base/ids.ts';
import { createRecord, type Change } from '#shared/domain/model/change.ts';
import type { Store } from '#renderer/data/store.ts';
import { recordsOf } from '#renderer/data/snapshot.ts';
import { addEngagement, freshDatabase, storeOver } from '../builders/store.ts';

/** `npm run soak` asks for more. */
const SEQUENCES = Number(process.env['SOAK_SEQUENCES'] ?? 25);
const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 60);
/** A database of its own for so many sequences: one for each took most of the time, one for all grew slow. */
const SEQUENCES_PER_DATABASE = 40;

type Act =
  | { readonly act: 'create'; readonly kind: 'need' | 'goal'; readonly title: string }
  | { readonly act: 'update'; readonly at: number; readonly title: string }
  | { readonly act: 'delete'; readonly at: number }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' };

// No white space at the ends and no control characters: those are tidied away, which other tests hold.
const title = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'b', 'Ä', '🚢', '東', '-') });
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant('create' as const),
      kind: fc.constantFrom('need' as const, 'goal' as const),
      title,
    }),
    fc.record({ act: fc.constant('update' as const), at: fc.nat(9), title }),
    fc.record({ act: fc.constant('delete' as const), at: fc.nat(9) }),
    fc.constantFrom({ act: 'undo' as const }, { act: 'undo' as const }, { act: 'redo' as const }),
  ),
  { minLength: 1, maxLength: 14 },
);

/** What a person expects to see: the titles by record, and the states that undo and redo go through. */
class Model {
  #states: ReadonlyMap<string, string>[] = [new Map()];
  #now = 0;

  get state(): ReadonlyMap<string, string> {
    return this.#states[this.#now] ?? new Map();
  }

  become(next: ReadonlyMap<string, string>): void {
    this.#states = [...this.#states.slice(0, this.#now + 1), next];
    this.#now += 1;
  }

  /** Answers whether there is such a step. */
  step(by: 1 | -1): boolean {
    if (this.#states[this.#now + by] === undefined) return false;
    this.#now += by;
    return true;
  }
}

const fieldOf = (kind: string): string => (kind === 'need' ? 'title' : 'statement');

async function stored(store: Store, engagement: EngagementId): Promise<ReadonlyMap<string, string>> {
  const rows = (await recordsOf(store.db, engagement).toArray()).filter(({ kind }) => kind !== 'engagement');
  return new Map(rows.map(({ id, kind, body }) => [`${kind} ${id}`, String(body[fieldOf(kind)])]));
}

async function perform(one: Act, store: Store, engagement: EngagementId, model: Model): Promise<void> {
  if (one.act === 'undo' || one.act === 'redo') {
    const done = await store[one.act](engagement);
    expect(done.ok).toBe(model.step(one.act === 'undo' ? -1 : 1));
    return;
  }
  const next = new Map(model.state);
  if (one.act === 'create') {
    const id = store.ids.next();
    const change = createRecord(one.kind, id, { [fieldOf(one.kind)]: one.title });
    expect(await store.commit({ engagementId: engagement, changes: [change] })).toMatchObject({ ok: true });
    return model.become(
      next.set(`${one.kind} ${id}`, String((await store.db.records.get(id))?.body[fieldOf(one.kind)])),
    );
  }
  const keys = [...next.keys()];
  const key = keys[one.at % Math.max(1, keys.length)];
  if (key === undefined) return;
  const [kind = '', id = ''] = key.split(' ');
  const named = { kind: kind as 'need', id: recordId(id) };
  const change: Change =
    one.act === 'delete' ? { op: 'delete', ...named } : { op: 'update', ...named, set: { [fieldOf(kind)]: one.title } };
  expect(await store.commit({ engagementId: engagement, changes: [change] })).toMatchObject({ ok: true });
  if (one.act === 'delete') next.delete(key);
  // A change that changes nothing is no step of undo.
  else if (next.get(key) === one.title) return;
  else next.set(key, one.title);
  model.become(next);
}

it(
  'stores, takes back and does again whatever a person does, just as a model of it says',
  { timeout: (MINUTES + 5) * 60_000 },
  async () => {
    let store: Store | undefined;
    let sequences = 0;
    const ends = Date.now() + MINUTES * 60_000;
    const property = fc.asyncProperty(acts, async (sequence) => {
      if (sequences % SEQUENCES_PER_DATABASE === 0) {
        await store?.db.delete();
        store = storeOver(await freshDatabase(), 'w1');
      }
      sequences += 1;
      if (store === undefined) return;
      const engagement = await addEngagement(store, engagementId(`eng-${sequences}`));
      const model = new Model();
      for (const one of sequence) {
        await perform(one, store, engagement, model);
        expect(await stored(store, engagement)).toEqual(model.state);
      }
    });
    await fc.assert(property, {
      numRuns: SEQUENCES,
      interruptAfterTimeLimit: ends - Date.now(),
      markInterruptAsFailure: false,
    });
    if (SEQUENCES > 100) console.log(`${sequences} sequences equal to the model`);
    expect(sequences).toBeGreaterThan(0);
  },
);
