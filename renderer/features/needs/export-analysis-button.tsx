import type { ReactNode } from 'react';
import { FileText } from 'lucide-react';
import { buildNeedsAnalysis } from '#shared/documents/needs-analysis.ts';
import { m } from '#shared/messages/messages.ts';
import { useWordExport } from '#renderer/features/documents/index.ts';
import { fileName } from '#renderer/features/engagements/index.ts';
import { Button } from '#renderer/ui/button.tsx';

/** The needs analysis as a Word document. */
export function ExportAnalysisButton(props: { readonly client: string }): ReactNode {
  const word = useWordExport();
  return (
    <Button
      icon={<FileText aria-hidden size={16} />}
      isDisabled={word.isRunning}
      onPress={() =>
        void word.run((data, words) => buildNeedsAnalysis({ data }, words), fileName(m.needs.analysisFile(props.client)))
      }
    >
      {word.isRunning ? m.common.exporting : m.needs.exportAnalysis}
    </Button>
  );
}
