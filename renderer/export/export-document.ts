import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Report, ReportSection } from '#shared/documents/report-model.ts';
import type { ExportReply, ExportRequest } from './export-messages.ts';

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

// What is copied to the worker in one go, in blocks and rows; some milliseconds' worth.
const PORTION = 1500;

const weightOf = (section: ReportSection) =>
  section.blocks.reduce((sum, block) => sum + (block.type === 'table' ? block.rows.length : 1), 0);

function portionsOf(sections: readonly ReportSection[]): ReportSection[][] {
  const portions: ReportSection[][] = [];
  let weight = PORTION;
  for (const section of sections) {
    if (weight >= PORTION) {
      portions.push([]);
      weight = 0;
    }
    portions.at(-1)?.push(section);
    weight += weightOf(section);
  }
  return portions;
}

// Lets the page answer before the next portion is copied.
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

async function send(worker: Worker, report: Report, options: ExportOptions): Promise<void> {
  const { sections, ...frame } = report;
  const { template, hasPageNumbers = true } = options;
  const post = (request: ExportRequest) => worker.postMessage(request);
  post({ type: 'begin', frame, hasPageNumbers, ...(template === undefined ? {} : { template }) });
  for (const portion of portionsOf(sections)) {
    await pause();
    if (options.signal?.aborted === true) return;
    post({ type: 'sections', sections: portion });
  }
  post({ type: 'end' });
}

function outcomeOf(reply: ExportReply, options: ExportOptions): Outcome<Uint8Array> | null {
  switch (reply.type) {
    case 'pictures':
      options.onProgress?.({ step: 'pictures', done: reply.done, total: reply.total });
      return null;
    case 'writing':
    case 'layout':
      options.onProgress?.({ step: reply.type });
      return null;
    case 'written':
      return ok(reply.bytes);
    case 'failed':
      return reply.picture === undefined
        ? fail('export-failed', { reason: reply.reason })
        : fail('export-picture-failed', { picture: reply.picture, reason: reply.reason });
  }
}

/** Writes a report as the bytes of a Word file, in a worker of its own. */
export async function exportDocument(report: Report, options: ExportOptions = {}): Promise<Outcome<Uint8Array>> {
  if (options.signal?.aborted === true) return fail('export-cancelled');
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Outcome<Uint8Array>>((resolve) => {
    const failed = (reason: string) => resolve(fail('export-failed', { reason }));
    worker.onmessage = (event: MessageEvent<ExportReply>) => {
      const outcome = outcomeOf(event.data, options);
      if (outcome !== null) resolve(outcome);
    };
    worker.onerror = (event) => failed(event.message);
    worker.onmessageerror = () => failed('unreadable message');
    options.signal?.addEventListener('abort', () => resolve(fail('export-cancelled')), { once: true });
    send(worker, report, options).catch((error: unknown) => failed(reasonOf(error)));
  }).finally(() => worker.terminate());
}
