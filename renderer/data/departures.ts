import { liveQuery } from 'dexie';
import type { Clock } from '#shared/base/clock.ts';
import type { FileResult, Host, SavedFile } from '#shared/ipc/host.ts';
import type { Departure, QuarterdeckDatabase } from './database.ts';

/** How many are kept; the oldest go first. */
export const KEPT_DEPARTURES = 500;

/**
 * The host, noting each file that it saves. A file is on its way when the note is written, so a note that fails does not take
 * it back: it is reported, and the file counts.
 */
export function notingDepartures(
  host: Host,
  db: QuarterdeckDatabase,
  clock: Clock,
  onError: (error: unknown) => void,
): Host {
  const noted = async (
    saving: Promise<FileResult<SavedFile>>,
    bytes: number | null,
  ): Promise<FileResult<SavedFile>> => {
    const saved = await saving;
    if (saved.ok && saved.value !== null) {
      const { name, folder } = saved.value;
      await note(db, { at: clock.now(), name, folder, bytes }).catch(onError);
    }
    return saved;
  };
  return {
    ...host,
    files: {
      save: (name, kind, bytes) => noted(host.files.save(name, kind, bytes), bytes.byteLength),
      reveal: (handle) => host.files.reveal(handle),
      openSaved: (handle) => host.files.openSaved(handle),
      open: (kind) => host.files.open(kind),
      onOpenRequest: (listener) => host.files.onOpenRequest(listener),
    },
    printPdf: (name) => noted(host.printPdf(name), null),
  };
}

function note(db: QuarterdeckDatabase, departure: Omit<Departure, 'id'>): Promise<void> {
  return db.transaction('rw', [db.departures], async () => {
    await db.departures.add(departure);
    const spare = (await db.departures.count()) - KEPT_DEPARTURES;
    if (spare > 0) await db.departures.orderBy('id').limit(spare).delete();
  });
}

/** What left, the newest first, now and after every change. */
export function watchDepartures(
  db: QuarterdeckDatabase,
  onValue: (departures: readonly Departure[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => db.departures.orderBy('id').reverse().toArray()).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}

/** Forgets what left; the files themselves are where they went. */
export function forgetDepartures(db: QuarterdeckDatabase): Promise<void> {
  return db.departures.clear();
}
