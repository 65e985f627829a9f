import { readEngagementPackage } from '#shared/records/engagement-package.ts';
import { openAsNew } from '#renderer/data/engagement-copies.ts';
import { loadEngagement } from '#renderer/data/engagements.ts';
import { packagePorts } from '#renderer/features/engagements/files/package-ports.ts';
import { freshDatabase, storeOver } from '../builders/store.ts';
import { mutate, seededRandom } from './mutate.ts';
import { allReaders, type Reader } from './readers.ts';

/** What came of a run. */
export interface SoakReport {
  readonly files: number;
  /** Files that were refused with a code, and files that could be read all the same, by reader. */
  readonly byReader: Readonly<Record<string, { refused: number; read: number }>>;
  /** Everything that must not happen, with the seed of the case that showed it. */
  readonly crashes: readonly string[];
  readonly hangs: readonly string[];
  readonly partialWrites: readonly string[];
  readonly prototypeChanges: number;
  /** Longest time of the processor that one file took. */
  readonly slowestMs: number;
}

/** Time of the processor, not of the clock: on a busy machine everything takes long by the clock. */
const HANG_MS = 2_000;

/** Malformed files over every reader: only typed refusals, no hang, nothing half-written, no prototype changed. */
export async function run(given: {
  readonly seed: number;
  readonly count: number;
  /** Milliseconds since 1970; the run ends there even if files are left. */
  readonly deadline: number;
}): Promise<SoakReport> {
  const readers = await allReaders();
  const byReader: Record<string, { refused: number; read: number }> = {};
  const [crashes, hangs, partialWrites]: [string[], string[], string[]] = [[], [], []];
  const store = storeOver(await freshDatabase(), 'soak');
  let [files, slowestMs, prototypeChanges] = [0, 0, 0];
  for (; files < given.count && Date.now() < given.deadline; files += 1) {
    const reader = readers[files % readers.length] as Reader;
    const bytes = mutate(reader.seed, seededRandom(given.seed + files));
    const name = `${reader.name} ${given.seed + files}`;
    const counts = (byReader[reader.name] ??= { refused: 0, read: 0 });
    const before = process.cpuUsage();
    try {
      const done = await reader.read(bytes);
      counts[done.ok ? 'read' : 'refused'] += 1;
      if (!done.ok && typeof done.error?.code !== 'string') crashes.push(`${name}: refused without a code`);
    } catch (error) {
      crashes.push(`${name}: ${error instanceof Error ? `${error.name} ${error.message}` : 'unknown'}`);
    }
    const { user, system } = process.cpuUsage(before);
    slowestMs = Math.max(slowestMs, Math.round((user + system) / 1000));
    if ((user + system) / 1000 > HANG_MS) hangs.push(name);
    if (reader.name.startsWith('engagement')) {
      const trace = await tryToStore(store, bytes);
      if (trace !== null) partialWrites.push(`${name}: ${trace}`);
    }
    if (Object.keys(Object.prototype).length > 0) prototypeChanges += 1;
  }
  return { files, byReader, crashes, hangs, partialWrites, prototypeChanges, slowestMs };
}

/** Opens a file as the program does. What is wrong with what is stored then; null for nothing. */
async function tryToStore(store: ReturnType<typeof storeOver>, bytes: Uint8Array): Promise<string | null> {
  const { db } = store;
  const countAll = async (): Promise<number> => {
    let sum = 0;
    for (const table of db.tables) sum += await table.count();
    return sum;
  };
  const before = await countAll();
  const file = await readEngagementPackage(bytes, packagePorts);
  if (!file.ok) return (await countAll()) === before ? null : 'written although it was refused';
  const loaded = await loadEngagement(store, await openAsNew(store, file.value));
  const isWhole = loaded.ok && loaded.value.size === file.value.records.length;
  for (const table of [db.records, db.heads, db.counters, db.history, db.historyParts, db.outbox]) await table.clear();
  return isWhole ? null : 'not whole although it was opened';
}
