import type { ReactNode } from 'react';
import { FileText } from 'lucide-react';
import type { Quarter } from '#shared/base/quarter.ts';
import { withheldItems } from '#shared/documents/editions/withheld-items.ts';
import { buildQuarterlyReviewReport, reviewLanguage } from '#shared/documents/quarterly-review.ts';
import { m } from '#shared/messages/messages.ts';
import { ExportButton } from '#renderer/features/documents/index.ts';

/** The quarter's review as a document; sections without records say what is missing. */
export function ExportReviewButton({ quarter }: { readonly quarter: Quarter }): ReactNode {
  return (
    <ExportButton
      label={m.common.exportWord}
      variant="primary"
      icon={<FileText aria-hidden size={16} />}
      source={{
        title: m.review.documentTitle(quarter),
        version: quarter,
        key: quarter,
        build: (data, words, edition) => buildQuarterlyReviewReport({ data, quarter, edition }, words),
        languageOf: (data) => reviewLanguage({ data, quarter }),
        withheld: withheldItems,
      }}
    />
  );
}
