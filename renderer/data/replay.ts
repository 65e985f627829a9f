import type { RecordId } from '#shared/base/ids.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { VaultContent } from '#shared/ipc/vault.ts';
import { parseRecordsFile } from '#shared/records/engagement-file.ts';
import { checkVersion, migrateRecords } from '#shared/records/migrations.ts';
import { parseStoredRecord, type StoredRecord } from '#shared/records/stored-record.ts';
import type { LogPayload } from './transaction.ts';

/** An engagement that was put together again. */
export interface Replayed {
  readonly records: readonly StoredRecord[];
  readonly counters: Readonly<Record<string, number>>;
  readonly lastSeq: number;
}

/** Puts snapshot and log together again. Pure; fails rather than giving a part. */
export function replayContent(
  content: VaultContent,
  of: { readonly schemaVersion: number },
): Result<Replayed, Failure<string>> {
  const version = checkVersion(of.schemaVersion);
  if (!version.ok) return version;
  const records = new Map<RecordId, StoredRecord>();
  const counters: Record<string, number> = {};
  let lastSeq = 0;
  if (content.snapshot !== null) {
    const file = parseRecordsFile(content.snapshot.text);
    if (!file.ok) return file;
    for (const record of file.value.records) records.set(record.id, record);
    Object.assign(counters, file.value.counters);
    lastSeq = content.snapshot.seq;
  }
  for (const entry of content.entries) {
    if (entry.seq !== lastSeq + 1) return fail('vault-damaged', { seq: entry.seq });
    const payload = JSON.parse(entry.payload) as LogPayload;
    for (const raw of migrateRecords(payload.put as never, version.value)) {
      const parsed = parseStoredRecord(raw);
      if (!parsed.ok) return parsed;
      records.set(parsed.value.id, parsed.value);
    }
    for (const id of payload.del) records.delete(id);
    for (const [name, next] of Object.entries(payload.counters)) counters[name] = Math.max(next, counters[name] ?? 1);
    lastSeq = entry.seq;
  }
  return ok({ records: [...records.values()], counters, lastSeq });
}
