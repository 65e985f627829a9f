import type { ReactNode } from 'react';
import { FileText } from 'lucide-react';
import { withheldItems } from '#shared/documents/editions/withheld-items.ts';
import { buildWorkshopRecord } from '#shared/documents/workshop-record.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { ExportButton } from '#renderer/features/documents/index.ts';

/** The record of a workshop as a document, at any moment: ending early loses nothing. */
export function ExportRecordButton({ workshop }: { readonly workshop: RecordOf<'workshop'> }): ReactNode {
  const version = workshop.ref ?? workshop.title;
  return (
    <ExportButton
      label={m.workshop.exportRecord}
      icon={<FileText aria-hidden size={16} />}
      source={{
        title: m.workshop.documentTitle(version),
        version,
        key: workshop.id,
        build: (data, words, edition) => buildWorkshopRecord({ data, workshopId: workshop.id, edition }, words),
        withheld: withheldItems,
      }}
    />
  );
}
