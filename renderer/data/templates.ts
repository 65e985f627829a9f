import { Dexie } from 'dexie';
import type { EngagementId } from '#shared/base/ids.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { parseStoredRecord, toRecord } from '#shared/records/stored-record.ts';
import type { QuarterdeckDatabase } from './database.ts';

/** The pieces of templates that an engagement or the workspace keeps; too large for a live query, so they are read when needed. */
export async function readTemplateParts(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
): Promise<readonly RecordOf<'templatePart'>[]> {
  const stored = await db.records
    .where('[engagementId+kind+order]')
    .between([engagementId, 'templatePart', Dexie.minKey], [engagementId, 'templatePart', Dexie.maxKey])
    .toArray();
  return stored.flatMap((record) => {
    const parsed = parseStoredRecord(record);
    return parsed.ok ? [toRecord(parsed.value) as unknown as RecordOf<'templatePart'>] : [];
  });
}
