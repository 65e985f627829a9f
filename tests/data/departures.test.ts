import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/base/result.ts';
import type { Host } from '#shared/ipc/host.ts';
import { forgetDepartures, KEPT_DEPARTURES, notingDepartures } from '#renderer/data/departures.ts';
import { freshDatabase } from '../builders/store.ts';

const clock = { now: () => '2026-11-28T10:00:00.000Z', today: () => '2026-11-28' } as never;
const KIND = { label: 'Text', extension: 'txt', mimeType: 'text/plain' };

const fail = (error: unknown): never => {
  throw error;
};

/** A host whose user does with each dialog what `answers` says. */
function hostThat(answers: (name: string) => 'saves' | 'cancels'): Host {
  const answer = async (name: string) =>
    ok(answers(name) === 'saves' ? { name, folder: '/somewhere', handle: null } : null);
  return { files: { save: answer }, printPdf: answer } as unknown as Host;
}

describe('the list of what left', () => {
  it('has each file that was saved, with size and place, and none whose dialog was cancelled', async () => {
    const db = await freshDatabase();
    const host = notingDepartures(
      hostThat((name) => (name === 'no.txt' ? 'cancels' : 'saves')),
      db,
      clock,
      fail,
    );
    await host.files.save('one.txt', KIND, new Uint8Array(7));
    await host.files.save('no.txt', KIND, new Uint8Array(7));
    await host.printPdf('review.pdf');
    expect((await db.departures.toArray()).map(({ id: _, ...rest }) => rest)).toEqual([
      { at: '2026-11-28T10:00:00.000Z', name: 'one.txt', folder: '/somewhere', bytes: 7 },
      { at: '2026-11-28T10:00:00.000Z', name: 'review.pdf', folder: '/somewhere', bytes: null },
    ]);
    await forgetDepartures(db);
    expect(await db.departures.count()).toBe(0);
  });

  it('keeps the newest, and a file counts although it cannot be noted', async () => {
    const db = await freshDatabase();
    const reported: unknown[] = [];
    const host = notingDepartures(
      hostThat(() => 'saves'),
      db,
      clock,
      (error) => reported.push(error),
    );
    await db.departures.bulkAdd(
      Array.from({ length: KEPT_DEPARTURES }, (_, index) => ({
        at: '',
        name: `old ${index}`,
        folder: null,
        bytes: 1,
      })) as never,
    );
    await host.files.save('new.txt', KIND, new Uint8Array(1));
    const names = (await db.departures.orderBy('id').toArray()).map(({ name }) => name);
    expect(names).toHaveLength(KEPT_DEPARTURES);
    expect([names[0], names.at(-1)]).toEqual(['old 1', 'new.txt']);
    db.close();
    const saved = await host.files.save('later.txt', KIND, new Uint8Array(1));
    expect(saved).toMatchObject({ ok: true, value: { name: 'later.txt' } });
    expect(reported).toHaveLength(1);
  });
});
