import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { blueprintLanguage, buildBlueprintReport, type BlueprintInput } from '#shared/documents/blueprint.ts';
import { checkManifest, readManifest, type ManifestFailure } from '#shared/documents/readback/read-manifest.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { ReviewedDocument } from '#shared/domain/readback/reviewed-document.ts';
import type { DocxFailure } from '#shared/exchange/docx/read-docx.ts';
import { loadDocumentMessages } from '#shared/messages/load-document-messages.ts';
import type { ReviewReply, ReviewRequest } from './review-messages.ts';

type ReviewFailure = DocxFailure | ManifestFailure | Failure<'review-failed' | 'review-nothing'>;

/** A reviewed file, and the document that it was. */
export interface ReadReview {
  readonly reviewed: ReviewedDocument;
  readonly written: ReviewedDocument;
}

/** Reads a reviewed file in a worker, finds out which document it was, and writes that anew to compare with. */
export async function readReviewed(
  bytes: Uint8Array,
  data: EngagementData,
  signal: AbortSignal,
): Promise<Result<ReadReview, ReviewFailure> | null> {
  const worker = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
  try {
    const reviewed = await ask(worker, { type: 'file', bytes }, signal);
    if (reviewed === null || !reviewed.ok) return reviewed;
    const manifest = readManifest(reviewed.value.customParts);
    const wanted = { engagement: data.engagement.engagementId, document: 'blueprint' };
    const checked = manifest === null ? ok(null) : checkManifest(manifest, wanted);
    if (!checked.ok) return checked;
    if (reviewed.value.controls.length === 0) return fail('review-nothing');
    const version = data.find('blueprintVersion', manifest?.recordId ?? null);
    const input: BlueprintInput = version === undefined ? { data } : { data, versionId: version.id };
    const words = await loadDocumentMessages(blueprintLanguage(input));
    const written = await ask(worker, { type: 'report', report: buildBlueprintReport(input, words) }, signal);
    if (written === null || !written.ok) return written;
    return ok({ reviewed: reviewed.value, written: written.value });
  } finally {
    worker.terminate();
  }
}

// Null when the user stopped it.
function ask(
  worker: Worker,
  request: ReviewRequest,
  signal: AbortSignal,
): Promise<Result<ReviewedDocument, ReviewFailure> | null> {
  const { promise, resolve } = Promise.withResolvers<Result<ReviewedDocument, ReviewFailure> | null>();
  worker.onmessage = ({ data: reply }: MessageEvent<ReviewReply>) =>
    resolve(reply.type === 'read' ? ok(reply.document) : { ok: false, error: reply.error });
  worker.onerror = (event) => resolve(fail('review-failed', { reason: event.message }));
  signal.addEventListener('abort', () => resolve(null), { once: true });
  if (signal.aborted) resolve(null);
  else worker.postMessage(request);
  return promise;
}
