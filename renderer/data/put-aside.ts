import type { EngagementId } from '#shared/base/ids.ts';
import { ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Clock } from '#shared/base/clock.ts';
import type { Vault } from '#shared/ipc/vault.ts';
import { writeEngagementFile } from '#shared/records/engagement-file.ts';
import { SCHEMA_VERSION } from '#shared/records/migrations.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { readCounters, recordsOf } from './snapshot.ts';

/** What can still be read of an engagement. */
export interface Readable {
  readonly records: readonly StoredRecord[];
  /** Null when a counter is damaged. */
  readonly counters: Readonly<Record<string, number>> | null;
  /** Rows that do not read back as they were written, as they lie on the disk. */
  readonly damaged: readonly unknown[];
}

/** Reads what is there of an engagement, row by row where it must. Nothing is written. */
export async function readWhatIsThere(db: QuarterdeckDatabase, engagementId: EngagementId): Promise<Readable> {
  const rows = await readRecords(db, engagementId);
  const damaged = rows.filter((row) => 'damaged' in row);
  const counters = await readCounters(db, engagementId).catch(() => null);
  return {
    records: rows.filter((row) => !('damaged' in row)),
    counters,
    damaged: await Promise.all(damaged.map(({ id }) => readRaw(db, id))),
  };
}

/** Puts what the store has of an engagement aside in the vault. Where there is nothing, there is nothing to do. */
export async function putAside(
  ports: { readonly db: QuarterdeckDatabase; readonly vault: Vault; readonly clock: Clock },
  engagementId: EngagementId,
  lastSeq: number,
): Promise<Result<null, Failure<string>>> {
  const { records, counters, damaged } = await readWhatIsThere(ports.db, engagementId);
  if (records.length === 0 && damaged.length === 0) return ok(null);
  const savedAt = ports.clock.now();
  const text = writeEngagementFile({ engagementId, savedAt, counters: counters ?? {}, records });
  const written = await ports.vault.snapshot(engagementId, {
    seq: lastSeq,
    count: records.length,
    schemaVersion: SCHEMA_VERSION,
    // A reader takes the good records; the others are there for whoever wants to look at them.
    text: damaged.length === 0 ? text : JSON.stringify({ ...(JSON.parse(text) as object), damaged }),
    reason: 'put-aside',
    savedAt,
  });
  return written.ok ? ok(null) : written;
}

// A value that the browser cannot read makes a whole query fail; one by one, the others are still there.
async function readRecords(db: QuarterdeckDatabase, engagementId: EngagementId): Promise<StoredRecord[]> {
  try {
    return await recordsOf(db, engagementId).toArray();
  } catch {
    const ids = await recordsOf(db, engagementId).primaryKeys();
    const read = await Promise.all(ids.map((id) => db.records.get(id).catch(() => undefined)));
    return read.filter((record) => record !== undefined);
  }
}

function readRaw(db: QuarterdeckDatabase, id: string): Promise<unknown> {
  return new Promise((resolve) => {
    const request = db.backendDB().transaction('records', 'readonly').objectStore('records').get(id);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
}
