import { useState, type ReactNode } from 'react';
import type { RecordId } from '#shared/base/ids.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, shortDate, useRecords } from '#renderer/features/records/index.ts';
import { DataTable, type Column } from '#renderer/ui/data-table.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { ReceiptView } from './receipt-view.tsx';

type Receipt = RecordOf<'importReceipt'>;

/** The kept receipts, newest first. */
export function ReceiptList(): ReactNode {
  const receipts = useRecords('importReceipt');
  const [open, setOpen] = useState<RecordId | null>(null);
  if (receipts === undefined) return <Loading />;
  const shown = receipts.find(({ id }) => id === open);
  return (
    <Section title={m.importing.receipts} hint={m.importing.receiptsHint} count={receipts.length}>
      <DataTable
        label={m.importing.receipts}
        rows={receipts.toReversed()}
        columns={COLUMNS}
        getRowId={({ id }) => id}
        onRowAction={({ id }) => setOpen(id)}
        empty={<EmptyState compact body={m.importing.receiptsEmpty} />}
      />
      {shown !== undefined && (
        <Dialog title={m.importing.receiptOf(shown.fileName)} size="large" onClose={() => setOpen(null)}>
          <ReceiptView receiptId={shown.id} />
        </Dialog>
      )}
    </Section>
  );
}

const count = (field: 'added' | 'updated' | 'unchanged' | 'skipped' | 'gone'): Column<Receipt> => ({
  id: field,
  header: m.importing.outcomes[field],
  width: 112,
  align: 'end',
  sortValue: (receipt) => receipt[field],
  cell: (receipt) => (receipt[field] ?? 0).toLocaleString('en'),
});

const COLUMNS: readonly Column<Receipt>[] = [
  {
    id: 'on',
    header: m.importing.importedOn,
    width: 140,
    sortValue: ({ importedOn, createdAt }) => importedOn ?? createdAt,
    cell: ({ importedOn }) => (importedOn === null ? '' : shortDate(importedOn)),
  },
  {
    id: 'file',
    header: m.importing.file,
    sortValue: ({ fileName }) => fileName,
    cell: ({ fileName }) => <bdi>{fileName}</bdi>,
  },
  {
    id: 'list',
    header: m.importing.list,
    width: 160,
    sortValue: ({ sourceName }) => sourceName,
    cell: ({ sourceName }) => <bdi>{sourceName}</bdi>,
  },
  count('added'),
  count('updated'),
  count('unchanged'),
  count('skipped'),
  count('gone'),
];
