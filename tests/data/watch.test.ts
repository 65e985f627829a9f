import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { updateRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { peekKind, watchKind } from '#renderer/data/watch.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../builders/store.ts';

type Notes = readonly RecordOf<'note'>[];

describe('a live list', () => {
  it('gives a record again as the same object until it changes, and never an old one after that', async () => {
    const db = await freshDatabase();
    const store = storeOver(db);
    const engagement = await addEngagement(store);
    const first = await addRecord(store, engagement, 'note', { text: 'One' });
    await addRecord(store, engagement, 'note', { text: 'Two' });
    const seen: Notes[] = [];
    const waiting: (() => void)[] = [];
    const stop = watchKind(
      db,
      engagement,
      'note',
      ({ value }) => {
        seen.push(value);
        for (const go of waiting.splice(0)) go();
      },
      (error) => {
        throw error;
      },
    );
    const texts = async (wanted: readonly string[]): Promise<Notes> => {
      for (;;) {
        const last = seen.at(-1) ?? [];
        if (JSON.stringify(last.map(({ text }) => text)) === JSON.stringify(wanted)) return last;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    };
    const [one, two] = await texts(['One', 'Two']);
    await store.commit({ engagementId: engagement, changes: [updateRecord(one!, { text: 'Once' })] });
    const after = await texts(['Once', 'Two']);
    expect(after[1]).toBe(two);
    expect(after[0]).toMatchObject({ id: first, text: 'Once' });
    await store.undo(engagement);
    const back = await texts(['One', 'Two']);
    expect(back[1]).toBe(two);
    expect(back[0]).not.toBe(one);
    stop();
  });

  it('is at hand at once for whoever asks for the same records, and again for a screen that comes back', async () => {
    const db = await freshDatabase();
    const store = storeOver(db);
    const engagement = await addEngagement(store);
    await addRecord(store, engagement, 'note', { text: 'One' });
    const ask = (onValue: (value: Notes) => void): (() => void) =>
      watchKind(
        db,
        engagement,
        'note',
        ({ value }) => onValue(value),
        (error) => {
          throw error;
        },
      );
    expect(peekKind(db, engagement, 'note')).toBeUndefined();
    const first = await new Promise<Notes>((resolve) => {
      const stop = ask((value) => {
        resolve(value);
        // Nobody listens for a moment, as when one screen follows another.
        queueMicrotask(() => stop());
      });
    });
    expect(peekKind(db, engagement, 'note')?.value).toBe(first);
    await addRecord(store, engagement, 'note', { text: 'Two' });
    const seen: (readonly string[])[] = [];
    await new Promise<void>((resolve) => {
      ask((value) => {
        seen.push(value.map(({ text }) => text));
        if (value.length === 2) resolve();
      });
      // Before anything else can happen.
      expect(seen.length).toBe(1);
    });
    expect(seen.at(-1)).toEqual(['One', 'Two']);
  });
});
