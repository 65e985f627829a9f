import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { EngagementId } from '#shared/base/ids.ts';
import { fail, ok } from '#shared/base/result.ts';
import type { Host, HostCapabilities } from '#shared/ipc/host.ts';
import type { Departure, QuarterdeckDatabase } from '#renderer/data/database.ts';
import {
  forgetDepartures,
  KEPT_DEPARTURES,
  notingDepartures,
  whatLeft,
  type Leaving,
} from '#renderer/data/departures.ts';
import { purgeEngagement } from '#renderer/data/purge.ts';
import { addEngagement, freshDatabase, steppingClock, storeOver } from '../builders/store.ts';

const AT = '2026-11-28T10:00:00.000Z';
const clock = { now: () => AT, today: () => '2026-11-28' } as never;
const KIND = { label: 'Text', extension: 'txt', mimeType: 'text/plain' };
const NOBODYS: Leaving = { what: 'departures', engagementId: null };
const STICK = { folder: '/stick', copiedAt: AT, problem: null };

/** A host whose user does with each dialog what `answers` says. */
function hostThat(
  answers: (name: string) => 'saves' | 'cancels' = () => 'saves',
  pdf: HostCapabilities['pdf'] = 'file',
): Host {
  const answer = async (name: string) =>
    ok(answers(name) === 'saves' ? { name, folder: '/somewhere', handle: null } : null);
  return {
    capabilities: { pdf },
    files: { save: answer },
    printPdf: pdf === 'file' ? answer : async () => ok(null),
    secondFolder: {
      choose: async (path: string) =>
        path === 'no' ? ok(null) : path === 'bad' ? fail('folder-missing') : ok({ ...STICK, folder: path }),
      copy: async () => STICK,
      state: async () => STICK,
    },
  } as unknown as Host;
}

/** What screens get over such a host. */
function noting(db: QuarterdeckDatabase, host: Host = hostThat(), errors?: unknown[]) {
  return notingDepartures(host, {
    db,
    clock,
    print: () => undefined,
    onError(error) {
      if (errors === undefined) throw error;
      errors.push(error);
    },
  });
}

const noted = async (db: QuarterdeckDatabase): Promise<Omit<Departure, 'id'>[]> =>
  (await db.departures.toArray()).map(({ id: _, ...rest }) => rest);

const one = new Uint8Array(1);

describe('the list of what left', () => {
  it('says what each file was, whose, with size and place, and has none whose dialog was cancelled', async () => {
    const db = await freshDatabase();
    const engagementId = await addEngagement(storeOver(db));
    const host = noting(
      db,
      hostThat((name) => (name.startsWith('no.') ? 'cancels' : 'saves')),
    );
    await host.files.save('one.csv', KIND, new Uint8Array(7), { what: 'csv', engagementId });
    await host.files.save('no.csv', KIND, new Uint8Array(7), { what: 'csv', engagementId });
    await host.printPdf('review.pdf', engagementId);
    await host.printPdf('no.pdf', engagementId);
    await host.files.save('list.csv', KIND, one, NOBODYS);
    const place = { at: AT, folder: '/somewhere' };
    expect(await noted(db)).toEqual([
      { ...place, name: 'one.csv', bytes: 7, what: 'csv', engagementId },
      { ...place, name: 'review.pdf', bytes: null, what: 'pdf', engagementId },
      { ...place, name: 'list.csv', bytes: 1, what: 'departures', engagementId: null },
    ]);
    await forgetDepartures(db);
    expect(await db.departures.count()).toBe(0);
  });

  it('has what went to a print dialog, which tells nobody what came of it', async () => {
    const db = await freshDatabase();
    const engagementId = await addEngagement(storeOver(db));
    const host = noting(db, hostThat(undefined, 'dialog'));
    await host.printPdf('review.pdf', engagementId);
    await host.printPage({ what: 'recovery-key', engagementId: null });
    expect(await noted(db)).toMatchObject([
      { what: 'print', name: 'review.pdf', folder: null, engagementId },
      { what: 'recovery-key', name: '', engagementId: null },
    ]);
  });

  it('has a second folder that was taken or copied to by hand, and none that was only looked at or refused', async () => {
    const db = await freshDatabase();
    const { secondFolder } = noting(db);
    await secondFolder.state();
    await secondFolder.choose('no');
    await secondFolder.choose('bad');
    await secondFolder.choose('/disk');
    await secondFolder.copy();
    expect(await noted(db)).toMatchObject([
      { what: 'second-folder', folder: '/disk', engagementId: null },
      { what: 'second-folder', folder: '/stick', engagementId: null },
    ]);
  });

  it('keeps the newest, and a file counts although it cannot be noted', async () => {
    const db = await freshDatabase();
    const errors: unknown[] = [];
    const host = noting(db, hostThat(), errors);
    await db.departures.bulkAdd(
      Array.from({ length: KEPT_DEPARTURES }, (_, index) => ({
        at: '',
        name: `old ${index}`,
        folder: null,
        bytes: 1,
      })) as never,
    );
    await host.files.save('new.txt', KIND, one, NOBODYS);
    const names = (await db.departures.orderBy('id').toArray()).map(({ name }) => name);
    expect(names).toHaveLength(KEPT_DEPARTURES);
    expect([names[0], names.at(-1)]).toEqual(['old 1', 'new.txt']);
    db.close();
    const saved = await host.files.save('later.txt', KIND, one, NOBODYS);
    expect(saved).toMatchObject({ ok: true, value: { name: 'later.txt' } });
    expect(errors).toHaveLength(1);
  });

  it('reads notes of older versions by the ending of their name', () => {
    const old = { id: 1, at: AT, folder: null, bytes: 1 } as unknown as Departure;
    expect(['a.docx', 'b.PDF', 'c.xml', 'd.engagement', 'e'].map((name) => whatLeft({ ...old, name }))).toEqual([
      'word',
      'pdf',
      'project',
      'engagement',
      'other',
    ]);
  });
});

/** Removes an engagement of Northwind for good. */
const purge = (db: QuarterdeckDatabase, engagementId: EngagementId) =>
  purgeEngagement({ db, vault: null, clock: steppingClock(), exclusively: (work) => work() }, engagementId);

describe('the list of what left, when an engagement is removed for good', () => {
  it('goes on saying what left and when, without a name of a file or folder of it', async () => {
    const db = await freshDatabase();
    const store = storeOver(db);
    const gone = await addEngagement(store, 'eng-gone');
    const kept = await addEngagement(store, 'eng-kept');
    const host = noting(db);
    await host.files.save('Old name of the client.docx', KIND, one, { what: 'word', engagementId: gone });
    await host.files.save('Northwind.docx', KIND, one, { what: 'word', engagementId: kept });
    expect(await purge(db, gone)).toMatchObject({ ok: true, value: { departures: 1 } });
    expect(await noted(db)).toEqual([
      { at: AT, what: 'word', engagementId: 'removed', name: '', folder: null, bytes: 1 },
      { at: AT, what: 'word', engagementId: kept, name: 'Northwind.docx', folder: '/somewhere', bytes: 1 },
    ]);
  });

  it('loses the names of notes that do not say whose they are but name its client, and no others', async () => {
    const db = await freshDatabase();
    const gone = await addEngagement(storeOver(db), 'eng-gone');
    const old = { at: AT, bytes: 1, folder: null };
    await db.departures.bulkAdd([
      { ...old, name: 'NORTHWIND – Export.csv' },
      { ...old, name: 'review.docx', folder: '/home/me/Clients/Northwind' },
      { ...old, name: 'Northwinders.docx' },
      { ...old, name: '', folder: '/northwind-stick', what: 'second-folder', engagementId: null },
    ] as never);
    expect(await purge(db, gone)).toMatchObject({ ok: true, value: { departures: 3 } });
    expect(await noted(db)).toEqual([
      { ...old, name: '', engagementId: 'removed' },
      { ...old, name: '', engagementId: 'removed' },
      { ...old, name: 'Northwinders.docx' },
      { ...old, name: '', what: 'second-folder', engagementId: null },
    ]);
  });

  it('gets no name of it any more: not from the certificate, not from a dialog that was still open', async () => {
    const db = await freshDatabase();
    const gone = await addEngagement(storeOver(db), 'eng-gone');
    const host = noting(db);
    await purge(db, gone);
    await host.files.save('Certificate of removal Northwind.txt', KIND, one, {
      what: 'certificate',
      engagementId: gone,
    });
    expect(await noted(db)).toEqual([
      { at: AT, what: 'certificate', engagementId: 'removed', name: '', folder: null, bytes: 1 },
    ]);
  });

  it('loses notes that cannot be read, because a name may stand in them', async () => {
    const db = await freshDatabase();
    const gone = await addEngagement(storeOver(db), 'eng-gone');
    await noting(db).files.save('Northwind.docx', KIND, one, { what: 'word', engagementId: gone });
    const raw = db.backendDB().transaction('departures', 'readwrite');
    raw.objectStore('departures').put({ id: 1, at: AT, name: 'Northwind, damaged', check: 'wrong' });
    await new Promise((done) => raw.addEventListener('complete', done));
    expect(await purge(db, gone)).toMatchObject({ ok: true });
    expect(await db.departures.count()).toBe(0);
  });
});
