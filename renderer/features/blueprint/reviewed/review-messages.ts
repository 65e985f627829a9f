import type { Report } from '#shared/documents/report-model.ts';
import type { ReviewedDocument } from '#shared/domain/readback/reviewed-document.ts';
import type { DocxFailure } from '#shared/exchange/docx/read-docx.ts';

/** What the page asks of the worker: to read a file, or to write a report and read that. */
export type ReviewRequest =
  { readonly type: 'file'; readonly bytes: Uint8Array } | { readonly type: 'report'; readonly report: Report };

/** What the worker answers. */
export type ReviewReply =
  | { readonly type: 'read'; readonly document: ReviewedDocument }
  | { readonly type: 'refused'; readonly error: DocxFailure };
