import { liveQuery } from 'dexie';
import type { Clock } from '#shared/base/clock.ts';
import type { EngagementId } from '#shared/base/ids.ts';
import type { FileKind, FileResult, Host, HostFiles, SavedFile } from '#shared/ipc/host.ts';
import type { Departure, DepartureKind, QuarterdeckDatabase } from './database.ts';
import { recordsOf } from './snapshot.ts';

/** How many are kept; the oldest go first. */
export const KEPT_DEPARTURES = 500;

/** What leaves, and whose it is; null for what belongs to no engagement. */
export interface Leaving {
  readonly what: DepartureKind;
  readonly engagementId: EngagementId | null;
}

/** The host as screens get it: there is no way out of it that does not say what leaves, and is noted. */
export type NotingHost = Omit<Host, 'files' | 'printPdf'> & {
  readonly files: Omit<HostFiles, 'save'> & {
    save(suggestedName: string, kind: FileKind, bytes: Uint8Array, leaving: Leaving): Promise<FileResult<SavedFile>>;
  };
  /** As the host does it; a print dialog counts, whatever came of it. */
  printPdf(suggestedName: string, engagementId: EngagementId | null): Promise<FileResult<SavedFile>>;
  /** Prints the page as it is. */
  printPage(leaving: Leaving): Promise<void>;
};

/** What the noting needs from outside. */
export interface DeparturePorts {
  readonly db: QuarterdeckDatabase;
  readonly clock: Clock;
  /** The page's own print dialog. */
  readonly print: () => void;
  readonly onError: (error: unknown) => void;
}

/**
 * The host, noting whatever leaves through it. A file is on its way when the note is written, so a note that fails does not
 * take it back: it is reported, and the file counts.
 */
export function notingDepartures(host: Host, { db, clock, print, onError }: DeparturePorts): NotingHost {
  const noteThat = ({ what, engagementId }: Leaving, gone: Pick<Departure, 'name' | 'folder' | 'bytes'>) =>
    note(db, { at: clock.now(), ...gone, what, engagementId }).catch(onError);
  const toAll: Leaving = { what: 'second-folder', engagementId: null };
  return {
    ...host,
    files: {
      async save(suggestedName, kind, bytes, leaving) {
        const saved = await host.files.save(suggestedName, kind, bytes);
        if (saved.ok && saved.value !== null) {
          const { name, folder } = saved.value;
          await noteThat(leaving, { name, folder, bytes: bytes.byteLength });
        }
        return saved;
      },
      reveal: (handle) => host.files.reveal(handle),
      openSaved: (handle) => host.files.openSaved(handle),
      open: (kind) => host.files.open(kind),
      onOpenRequest: (listener) => host.files.onOpenRequest(listener),
    },
    async printPdf(suggestedName, engagementId) {
      const printed = await host.printPdf(suggestedName);
      if (!printed.ok) return printed;
      // A browser's dialog answers nothing, also when it printed.
      if (host.capabilities.pdf === 'dialog')
        await noteThat({ what: 'print', engagementId }, { name: suggestedName, folder: null, bytes: null });
      else if (printed.value !== null) {
        const { name, folder } = printed.value;
        await noteThat({ what: 'pdf', engagementId }, { name, folder, bytes: null });
      }
      return printed;
    },
    printPage(leaving) {
      print();
      return noteThat(leaving, { name: '', folder: null, bytes: null });
    },
    secondFolder: {
      async choose(path) {
        const chosen = await host.secondFolder.choose(path);
        if (chosen.ok && chosen.value !== null)
          await noteThat(toAll, { name: '', folder: chosen.value.folder, bytes: null });
        return chosen;
      },
      async copy() {
        const copied = await host.secondFolder.copy();
        if (copied.folder !== null && copied.problem === null)
          await noteThat(toAll, { name: '', folder: copied.folder, bytes: null });
        return copied;
      },
      state: () => host.secondFolder.state(),
      forget: () => host.secondFolder.forget(),
      list: () => host.secondFolder.list(),
      load: (source, engagementId) => host.secondFolder.load(source, engagementId),
    },
  };
}

function note(db: QuarterdeckDatabase, departure: Omit<Departure, 'id'>): Promise<void> {
  return db.transaction('rw', [db.departures, db.records], async () => {
    const { engagementId } = departure;
    // A dialog may outlive the engagement, and the certificate of its removal always does.
    const isGone =
      typeof engagementId === 'string' && (await recordsOf(db, engagementId as EngagementId).count()) === 0;
    await db.departures.add(isGone ? nameless(departure) : departure);
    const spare = (await db.departures.count()) - KEPT_DEPARTURES;
    if (spare > 0) await db.departures.orderBy('id').limit(spare).delete();
  });
}

/** That something left stays known; names of files and folders go, because they hold the client's name. */
function nameless<T extends Omit<Departure, 'id'>>(departure: T): T {
  const engagementId = departure.engagementId === null ? null : 'removed';
  return { ...departure, engagementId, name: '', folder: null };
}

/**
 * Takes the names out of whatever is noted of an engagement, and of notes that do not say whose they are but name its client.
 * Answers how many notes that were. Must run inside a transaction over the table.
 */
export async function forgetNames(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
  client: string,
): Promise<number> {
  const rows = await db.departures.toArray();
  const readable = new Set(rows.map(({ id }) => id));
  const keys = await db.departures.toCollection().primaryKeys();
  // What cannot be read may still hold the name.
  await db.departures.bulkDelete(keys.filter((key) => !readable.has(key)));
  const named = rows.filter((row) =>
    typeof row.engagementId === 'string'
      ? row.engagementId === engagementId
      : holdsName(row.name, client) || holdsName(row.folder ?? '', client),
  );
  await db.departures.bulkPut(named.map(nameless));
  return named.length;
}

/** Whole words only, without marks: a file system refuses some of them, and a short name stands in many words. */
function holdsName(text: string, client: string): boolean {
  const name = plainWords(client);
  return name !== '' && ` ${plainWords(text)} `.includes(` ${name} `);
}

function plainWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

const BY_ENDING: Readonly<Record<string, DepartureKind>> = {
  docx: 'word',
  pdf: 'pdf',
  csv: 'csv',
  xlsx: 'excel',
  xml: 'project',
  ics: 'calendar',
  engagement: 'engagement',
};

/** What it was that left; for a note of an older version, what its name says. */
export function whatLeft({ what, name }: Departure): DepartureKind {
  return what ?? BY_ENDING[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'other';
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
