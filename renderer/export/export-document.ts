import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { figuresOf, type Report, type ReportSection } from '#shared/documents/report-model.ts';
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

async function send(worker: Worker, report: Report, rasters: Map<string, Uint8Array>, options: ExportOptions) {
  const { sections, ...frame } = report;
  const { template, hasPageNumbers = true } = options;
  const post = (request: ExportRequest) => worker.postMessage(request);
  post({ type: 'begin', frame, rasters, hasPageNumbers, ...(template === undefined ? {} : { template }) });
  for (const portion of portionsOf(sections)) {
    await pause();
    if (options.signal?.aborted === true) return;
    post({ type: 'sections', sections: portion });
  }
  post({ type: 'end' });
}

function writeInWorker(
  report: Report,
  rasters: Map<string, Uint8Array>,
  options: ExportOptions,
): Promise<Outcome<Uint8Array>> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Outcome<Uint8Array>>((resolve) => {
    const failed = (reason: string) => resolve(fail('export-failed', { reason }));
    worker.onmessage = (event: MessageEvent<ExportReply>) => {
      const reply = event.data;
      if (reply.type === 'layout') return options.onProgress?.({ step: 'layout' });
      if (reply.type === 'written') resolve(ok(reply.bytes));
      else failed(reply.reason);
    };
    worker.onerror = (event) => failed(event.message);
    worker.onmessageerror = () => failed('unreadable message');
    options.signal?.addEventListener('abort', () => resolve(fail('export-cancelled')), { once: true });
    send(worker, report, rasters, options).catch((error: unknown) => failed(reasonOf(error)));
  }).finally(() => worker.terminate());
}

/** Writes a report as the bytes of a Word file: pictures on the page, the document in a worker of its own. */
export async function exportDocument(report: Report, options: ExportOptions = {}): Promise<Outcome<Uint8Array>> {
  const rasters = await rasteriseAll(report, options);
  if (!rasters.ok) return rasters;
  if (options.signal?.aborted === true) return fail('export-cancelled');
  options.onProgress?.({ step: 'writing' });
  return writeInWorker(report, rasters.value, options);
}
