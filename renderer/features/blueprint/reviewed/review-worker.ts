import { fail, type Result } from '#shared/base/result.ts';
import { parseFieldTag } from '#shared/documents/field-tags.ts';
import { figuresOf, type Report } from '#shared/documents/report-model.ts';
import type { ReviewedDocument } from '#shared/domain/readback/reviewed-document.ts';
import { readDocx, type DocxFailure } from '#shared/exchange/docx/read-docx.ts';
import { writeReport } from '#renderer/export/write-report.ts';
import type { ReviewReply, ReviewRequest } from './review-messages.ts';

// The page's types describe `self` as a window; a worker's scope has the same two members with other signatures.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ReviewRequest>) => void) | null;
  postMessage(reply: ReviewReply): void;
};

// Some programs keep the title of a control and drop its tag.
const isField = (tag: string, title: string): boolean => (tag === '' ? title !== '' : parseFieldTag(tag) !== null);

// Pictures are not compared; this is one white pixel.
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='),
  (sign) => sign.charCodeAt(0),
);

function writeAndRead(report: Report): Result<ReviewedDocument, DocxFailure> {
  const rasters = new Map(figuresOf(report).map(({ id }) => [id, PIXEL]));
  return readDocx(writeReport(report, rasters, { hasPageNumbers: false }), { isField });
}

function answer(request: ReviewRequest): Result<ReviewedDocument, DocxFailure> {
  try {
    return request.type === 'file' ? readDocx(request.bytes, { isField }) : writeAndRead(request.report);
  } catch {
    // The reader throws nothing; memory may still run out.
    return fail('zip-bomb');
  }
}

scope.onmessage = (event) => {
  const read = answer(event.data);
  scope.postMessage(read.ok ? { type: 'read', document: read.value } : { type: 'refused', error: read.error });
};
