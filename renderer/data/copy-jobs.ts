import { toBase64 } from '#shared/base/base64.ts';
import type { EngagementId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import type { VaultEntry, VaultSnapshot } from '#shared/ipc/vault.ts';
import { sealText } from './cipher.ts';
import { QuarterdeckDatabase } from './database.ts';
import { DamagedRowError } from './row-seal.ts';
import { pendingEntries, readSnapshot } from './snapshot.ts';

/** What a worker needs to read the store by itself. */
interface Source {
  readonly database: string;
  /** The data key of the app lock; null when the rows lie in clear. */
  readonly key: Uint8Array | null;
  readonly engagementId: EngagementId;
}

/** What the copying worker is asked for. One worker does one job. */
export type CopyJob =
  | (Source & { readonly type: 'snapshot'; readonly at: IsoTime })
  | (Source & { readonly type: 'entries' })
  | { readonly type: 'seal'; readonly key: Uint8Array; readonly text: string; readonly place: string };

/** What each job gives; a sealed text comes in base64. */
export interface CopyAnswers {
  readonly snapshot: VaultSnapshot;
  readonly entries: readonly VaultEntry[];
  readonly seal: string;
}

/** How a job ended. */
export type CopyReply =
  | { readonly type: 'done'; readonly value: CopyAnswers[keyof CopyAnswers] }
  | { readonly type: 'damaged'; readonly table: string }
  | { readonly type: 'failed'; readonly reason: string };

/** Does one job; what goes wrong is a reply as well. */
export async function doCopyJob(job: CopyJob): Promise<CopyReply> {
  try {
    return { type: 'done', value: await valueOf(job) };
  } catch (error) {
    if (error instanceof DamagedRowError) return { type: 'damaged', table: error.table };
    return { type: 'failed', reason: error instanceof Error ? error.name : 'unknown' };
  }
}

/** A text sealed for a place, in base64. */
export function sealInBase64(key: Uint8Array, text: string, place: string): string {
  return toBase64(sealText(key, text, place));
}

async function valueOf(job: CopyJob): Promise<CopyAnswers[keyof CopyAnswers]> {
  if (job.type === 'seal') return sealInBase64(job.key, job.text, job.place);
  // The window that asks has opened the store and brought it up to date; here it is only read.
  const db = new QuarterdeckDatabase(job.database);
  db.sealing.key = job.key;
  db.sealing.strict = true;
  try {
    await db.open();
    return job.type === 'snapshot'
      ? await readSnapshot(db, job.engagementId, job.at)
      : await pendingEntries(db, job.engagementId);
  } finally {
    db.close();
  }
}
