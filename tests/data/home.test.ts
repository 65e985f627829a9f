import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import { readHomeContent, watchHeads } from '#renderer/data/home.ts';
import { addEngagement, addRecord, freshDatabase, storeOver } from '../builders/store.ts';

it('home reads the few kinds of one engagement, and the names of the others', async () => {
  const db = await freshDatabase();
  const store = storeOver(db);
  const one = await addEngagement(store, 'eng-1');
  const other = await addEngagement(store, 'eng-2');
  await addRecord(store, one, 'followUp', { text: 'mine' });
  await addRecord(store, one, 'note', { text: 'not read' });
  await addRecord(store, other, 'followUp', { text: 'of another client' });
  const content = await readHomeContent(db, one);
  expect([...(content?.kinds ?? [])].sort()).toEqual(['engagement', 'followUp', 'note']);
  expect(content?.data.all('followUp').map(({ text }) => text)).toEqual(['mine']);
  expect(content?.data.all('note')).toEqual([]);
  expect(await readHomeContent(db, engagementId('gone'))).toBeNull();
});

it('home hears of every commit to any engagement', async () => {
  const db = await freshDatabase();
  const store = storeOver(db);
  const one = await addEngagement(store, 'eng-1');
  const seen: number[] = [];
  let heard: (() => void) | null = null;
  const stop = watchHeads(
    db,
    (heads) => {
      seen.push(heads.get(one)?.lastSeq ?? -1);
      heard?.();
    },
    (error) => {
      throw error;
    },
  );
  const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
  await next();
  const again = next();
  await addRecord(store, one, 'followUp', { text: 'new' });
  await again;
  stop();
  expect(seen.at(-1)).toBe((seen[0] ?? 0) + 1);
});
