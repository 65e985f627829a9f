import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { figuresOf, type Report } from '#shared/documents/report-model.ts';
import type { ExportReply, ExportRequest } from './export-messages.ts';
import { rasterise } from './rasterise-page.ts';

/** How far an export has come: pictures are drawn, the text is written, the pages are laid out for the contents. */
export type ExportProgress =
  | { readonly step: 'pictures'; readonly done: number; readonly total: number }
  | { readonly step: 'writing' }
  | { readonly step: 'layout' };

/**
 * Why an export gave no file: a picture could not be drawn, the document could not be written, or the user stopped it.
 * `params.reason` is for the log.
 */
export type ExportErrorCode = 'export-picture-failed' | 'export-failed' | 'export-cancelled';

/** What a caller may give to an export. */
export interface ExportOptions {
  readonly onProgress?: (progress: ExportProgress) => void;
  readonly signal?: AbortSignal;
  /** A user's Word template, checked when it was read in. */
  readonly template?: Uint8Array;
  /** False leaves the contents without numbers of pages, at a tenth of the time. Default: true. */
  readonly hasPageNumbers?: boolean;
}

type Outcome<T> = Result<T, Failure<ExportErrorCode>>;

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function rasteriseAll(report: Report, options: ExportOptions): Promise<Outcome<Map<string, Uint8Array>>> {
  const figures = figuresOf(report);
  const rasters = new Map<string, Uint8Array>();
  for (const figure of figures) {
    if (options.signal?.aborted === true) return fail('export-cancelled');
    options.onProgress?.({ step: 'pictures', done: rasters.size, total: figures.length });
    try {
      rasters.set(figure.id, await rasterise(figure.picture));
    } catch (error) {
      return fail('export-picture-failed', { picture: figure.id, reason: reasonOf(error) });
    }
  }
  return ok(rasters);
}

function writeInWorker(request: ExportRequest, options: ExportOptions): Promise<Outcome<Uint8Array>> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Outcome<Uint8Array>>((resolve) => {
    worker.onmessage = (event: MessageEvent<ExportReply>) => {
      const reply = event.data;
      if (reply.type === 'layout') return options.onProgress?.({ step: 'layout' });
      resolve(reply.type === 'written' ? ok(reply.bytes) : fail('export-failed', { reason: reply.reason }));
    };
    worker.onerror = (event) => resolve(fail('export-failed', { reason: event.message }));
    worker.onmessageerror = () => resolve(fail('export-failed', { reason: 'unreadable message' }));
    options.signal?.addEventListener('abort', () => resolve(fail('export-cancelled')), { once: true });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/** Writes a report as the bytes of a Word file: pictures on the page, the document in a worker of its own. */
export async function exportDocument(report: Report, options: ExportOptions = {}): Promise<Outcome<Uint8Array>> {
  const rasters = await rasteriseAll(report, options);
  if (!rasters.ok) return rasters;
  if (options.signal?.aborted === true) return fail('export-cancelled');
  options.onProgress?.({ step: 'writing' });
  const { template, hasPageNumbers = true } = options;
  const request = { report, rasters: rasters.value, hasPageNumbers };
  return writeInWorker(template === undefined ? request : { ...request, template }, options);
}
