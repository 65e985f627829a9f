import type { ReactNode } from 'react';
import { FileText } from 'lucide-react';
import type { Quarter } from '#shared/base/quarter.ts';
import { buildQuarterlyReviewReport } from '#shared/documents/quarterly-review.ts';
import { m } from '#shared/messages/messages.ts';
import { useWordExport } from '#renderer/features/documents/index.ts';
import { fileName } from '#renderer/features/engagements/index.ts';
import { Button } from '#renderer/ui/button.tsx';

/** Writes the quarter's review as a Word document; sections without records say what is missing. */
export function ExportReviewButton(props: { readonly quarter: Quarter; readonly client: string }): ReactNode {
  const word = useWordExport();
  const { quarter } = props;
  return (
    <Button
      variant="primary"
      icon={<FileText aria-hidden size={16} />}
      isDisabled={word.isRunning}
      onPress={() =>
        void word.run(
          (data, words) => buildQuarterlyReviewReport({ data, quarter }, words),
          fileName(m.review.fileName(props.client, quarter)),
        )
      }
    >
      {word.isRunning ? m.common.exporting : m.common.exportWord}
    </Button>
  );
}
