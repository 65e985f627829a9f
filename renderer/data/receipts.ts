import type { RecordId } from '#shared/base/ids.ts';
import { parseStoredRecord, toRecord } from '#shared/records/stored-record.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { QuarterdeckDatabase } from './database.ts';

/** The texts of a receipt in their order; too large for a live query, so they are read when somebody looks. */
export async function readReceiptParts(db: QuarterdeckDatabase, receiptId: RecordId): Promise<readonly string[]> {
  const stored = await db.records.where('parentId').equals(receiptId).toArray();
  return stored
    .flatMap((record) => {
      const parsed = parseStoredRecord(record);
      const part = parsed.ok ? toRecord(parsed.value) : null;
      return part?.kind === 'importReceiptPart' ? [part as unknown as RecordOf<'importReceiptPart'>] : [];
    })
    .toSorted((a, b) => (a.part ?? 0) - (b.part ?? 0))
    .map(({ content }) => content);
}
