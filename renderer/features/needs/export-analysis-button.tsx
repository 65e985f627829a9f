import type { ReactNode } from 'react';
import { FileText } from 'lucide-react';
import { withheldItems } from '#shared/documents/editions/withheld-items.ts';
import { buildNeedsAnalysis } from '#shared/documents/needs-analysis.ts';
import { m } from '#shared/messages/messages.ts';
import { ExportButton } from '#renderer/features/documents/index.ts';

/** The needs analysis as a document. */
export function ExportAnalysisButton(): ReactNode {
  return (
    <ExportButton
      label={m.needs.exportAnalysis}
      icon={<FileText aria-hidden size={16} />}
      source={{
        title: m.needs.documentTitle,
        version: '',
        key: 'needs-analysis',
        build: (data, words, edition) => buildNeedsAnalysis({ data, edition }, words),
        withheld: withheldItems,
      }}
    />
  );
}
