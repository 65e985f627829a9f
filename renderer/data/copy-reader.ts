import type { EngagementId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import type { VaultEntry, VaultSnapshot } from '#shared/ipc/vault.ts';
import { sealInBase64, type CopyAnswers, type CopyJob, type CopyReply } from './copy-jobs.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { DamagedRowError } from './row-seal.ts';
import { pendingEntries, readSnapshot } from './snapshot.ts';

/** Records from which on a whole engagement is read elsewhere: the page would stand still meanwhile. */
const MANY_RECORDS = 1_000;
/** Characters from which on a text is sealed elsewhere. */
const LONG_TEXT = 100_000;

/** Reads what goes to the vault. Rejects with `DamagedRowError` where a row does not read back. */
export interface CopyReader {
  snapshot(engagementId: EngagementId, at: IsoTime): Promise<VaultSnapshot>;
  /** The next entries that the vault has not confirmed; `isLarge` when one of them is the work of a whole import. */
  entries(engagementId: EngagementId, isLarge: boolean): Promise<readonly VaultEntry[]>;
}

/** Seals a text under a key for a place, and gives it in base64. */
export type SealText = (key: Uint8Array, text: string, place: string) => Promise<string>;

/** Reads everything on the thread that asks. */
export function readingHere(db: QuarterdeckDatabase): CopyReader {
  return {
    snapshot: (engagementId, at) => readSnapshot(db, engagementId, at),
    entries: (engagementId) => pendingEntries(db, engagementId),
  };
}

/** Reads what is large in a worker, so that the page goes on answering; where there is none, the page does it itself. */
export function readingAside(db: QuarterdeckDatabase, startWorker: () => Worker = startCopyWorker): CopyReader {
  const here = readingHere(db);
  const source = (engagementId: EngagementId) => ({ database: db.name, key: db.sealing.key, engagementId });
  return {
    snapshot: async (engagementId, at) => {
      const head = await db.heads.get(engagementId);
      if (head === undefined || head.count < MANY_RECORDS) return here.snapshot(engagementId, at);
      return aside(startWorker, { type: 'snapshot', at, ...source(engagementId) }, () =>
        here.snapshot(engagementId, at),
      );
    },
    entries: (engagementId, isLarge) => {
      if (!isLarge) return here.entries(engagementId, false);
      return aside(startWorker, { type: 'entries', ...source(engagementId) }, () => here.entries(engagementId, false));
    },
  };
}

/** Seals a long text in a worker, for the same reason. */
export function sealingAside(startWorker: () => Worker = startCopyWorker): SealText {
  return (key, text, place) => {
    const here = (): Promise<string> => Promise.resolve(sealInBase64(key, text, place));
    return text.length < LONG_TEXT ? here() : aside(startWorker, { type: 'seal', key, text, place }, here);
  };
}

async function aside<T extends CopyJob['type']>(
  startWorker: () => Worker,
  job: Extract<CopyJob, { type: T }>,
  here: () => Promise<CopyAnswers[T]>,
): Promise<CopyAnswers[T]> {
  const reply = await ask(startWorker, job);
  if (reply.type === 'damaged') throw new DamagedRowError(reply.table);
  return reply.type === 'failed' ? here() : (reply.value as CopyAnswers[T]);
}

function ask(startWorker: () => Worker, job: CopyJob): Promise<CopyReply> {
  return new Promise<CopyReply>((resolve) => {
    const worker = startWorker();
    const end = (reply: CopyReply): void => {
      worker.terminate();
      resolve(reply);
    };
    worker.onmessage = ({ data }: MessageEvent<CopyReply>) => end(data);
    worker.onerror = () => end({ type: 'failed', reason: 'worker-failed' });
    worker.postMessage(job);
  }).catch(() => ({ type: 'failed', reason: 'no-worker' }));
}

function startCopyWorker(): Worker {
  return new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' });
}
