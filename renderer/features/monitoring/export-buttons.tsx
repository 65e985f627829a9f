import { memo, type ReactNode } from 'react';
import { FileText } from 'lucide-react';
import { buildCheckInRecord } from '#shared/documents/check-in-record.ts';
import { withheldItems } from '#shared/documents/editions/withheld-items.ts';
import { buildStatusReport } from '#shared/documents/status-report.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { ExportButton } from '#renderer/features/documents/index.ts';

/** The status of everything under way as a document of one page. */
export const ExportStatusButton = memo(function ExportStatusButton(): ReactNode {
  return (
    <ExportButton
      label={m.monitoring.exportStatus}
      icon={<FileText aria-hidden size={16} />}
      source={{
        title: m.monitoring.statusTitle,
        version: '',
        key: 'status-report',
        build: (data, words, edition) => buildStatusReport({ data, edition }, words),
        withheld: withheldItems,
      }}
    />
  );
});

/** The record of one check-in as a document. */
export function ExportCheckInButton({ checkIn }: { readonly checkIn: RecordOf<'checkIn'> }): ReactNode {
  return (
    <ExportButton
      label={m.monitoring.exportCheckIn}
      icon={<FileText aria-hidden size={16} />}
      source={{
        title: m.monitoring.checkInTitle,
        version: checkIn.heldOn ?? '',
        key: checkIn.id,
        build: (data, words, edition) => buildCheckInRecord({ data, checkInId: checkIn.id, edition }, words),
        withheld: withheldItems,
      }}
    />
  );
}
