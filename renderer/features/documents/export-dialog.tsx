import { useState, type ReactNode } from 'react';
import { safeFileName } from '#shared/base/file-name.ts';
import type { Edition, Report } from '#shared/documents/report-model.ts';
import { m } from '#shared/messages/messages.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { DocumentPreview } from './document-preview.tsx';
import type { DocumentSource } from './document-source.ts';
import styles from './documents.module.css';
import { ExportFoot } from './export-foot.tsx';
import { ExportOptions } from './export-options.tsx';
import { useDocument } from './use-document.ts';
import { useExport } from './use-export.ts';

/** `Northwind – Collaboration blueprint – 1.1`; the internal edition says so. */
function nameOf(report: Report, version: string): string {
  const parts = [report.client, report.title, version];
  const name = safeFileName(parts, report.title);
  return report.edition === 'internal' ? `${name} ${m.exporting.internalMark}` : name;
}

/** Shows a document before it goes out: for whom, which edition, how it looks; then writes it and says where it is. */
export function ExportDialog(props: { readonly source: DocumentSource; readonly onClose: () => void }): ReactNode {
  const { source, onClose } = props;
  const { host } = useServices();
  const [edition, setEdition] = useState<Edition>('client');
  const { data, report, error } = useDocument(source, edition);
  const task = useExport(host, useEngagementId());
  const name = report === null ? '' : nameOf(report, source.version);
  return (
    <Dialog
      size="full"
      title={source.title}
      onClose={onClose}
      footer={
        <ExportFoot
          task={task}
          host={host}
          onWord={report === null || data === null ? null : () => task.toWord(report, data, name)}
          onPdf={report === null ? null : () => task.toPdf(report, name)}
          onClose={onClose}
        />
      }
    >
      {data === null || report === null ? (
        <div className={styles['making']}>
          {error === null ? <Spinner label={m.exporting.previewMaking} /> : <p role="alert">{error}</p>}
        </div>
      ) : (
        <div className={styles['export']} inert={task.state.step === 'running'}>
          <ExportOptions
            source={source}
            data={data}
            report={report}
            fileName={`${name}.docx`}
            edition={edition}
            onEdition={setEdition}
          />
          <DocumentPreview report={report} />
        </div>
      )}
    </Dialog>
  );
}
