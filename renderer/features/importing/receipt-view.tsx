import { useCallback, useRef, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { Outcome } from '#shared/domain/importing/plan.ts';
import { unpackReceipt, type ReceiptRow } from '#shared/domain/importing/receipt.ts';
import { m } from '#shared/messages/messages.ts';
import type { QuarterdeckDatabase } from '#renderer/data/database.ts';
import { readReceiptParts } from '#renderer/data/receipts.ts';
import { nextTask } from '#renderer/desktop/next-task.ts';
import { Loading, shortDate, useRecords, useServices } from '#renderer/features/records/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { RowsView } from './import-messages.ts';
import { RowsTable } from './rows-table.tsx';

/** What became of every row of one import. */
export function ReceiptView(props: { readonly receiptId: RecordId }): ReactNode {
  const { receiptId } = props;
  const { store } = useServices();
  const receipts = useRecords('importReceipt');
  const receipt = receipts?.find(({ id }) => id === receiptId);
  const reading = useRef<Promise<readonly ReceiptRow[]> | null>(null);
  const fetch = useCallback(
    async (outcome: Outcome | null, from: number, count: number): Promise<RowsView> => {
      // Once for all pages and outcomes.
      reading.current ??= readRows(store.db, receiptId);
      const rows = await reading.current;
      const wanted = outcome === null ? rows : rows.filter((row) => row.outcome === outcome);
      return { rows: wanted.slice(from, from + count), total: wanted.length };
    },
    [store, receiptId],
  );
  if (receipts === undefined) return <Loading />;
  if (receipt === undefined) return <EmptyState body={m.importing.receiptsEmpty} />;
  const { added, updated, unchanged, skipped, gone } = receipt;
  const counts = {
    added: added ?? 0,
    updated: updated ?? 0,
    unchanged: unchanged ?? 0,
    skipped: skipped ?? 0,
    gone: gone ?? 0,
  };
  return (
    <Section
      title={m.importing.receiptOf(receipt.fileName)}
      hint={[receipt.sourceName, receipt.importedOn === null ? '' : shortDate(receipt.importedOn)].join(' · ')}
    >
      <RowsTable counts={counts} fetch={fetch} />
    </Section>
  );
}

async function readRows(db: QuarterdeckDatabase, receiptId: RecordId): Promise<readonly ReceiptRow[]> {
  const rows: ReceiptRow[] = [];
  for (const part of await readReceiptParts(db, receiptId)) {
    rows.push(...unpackReceipt([part]));
    await nextTask();
  }
  return rows;
}
