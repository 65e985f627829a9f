import type { EngagementId } from '#shared/base/ids.ts';
import type { Report } from '#shared/documents/report-model.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { loadTemplate } from '#shared/exchange/word-template/load-template.ts';
import { ok } from '#shared/base/result.ts';
import type { FileKind, FileResult, SavedFile } from '#shared/ipc/host.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import type { NotingHost } from '#renderer/data/departures.ts';
import { exportDocument, type ExportProgress } from '#renderer/export/export-document.ts';
import { printReport } from './print-report.tsx';

const WORD_FILE: FileKind = {
  label: m.common.wordDocument,
  extension: 'docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** How far an export has come, and what came of it. */
export type ExportState =
  | { readonly step: 'ready'; readonly notice?: string }
  | {
      readonly step: 'running';
      readonly words: string;
      readonly done?: number;
      readonly total?: number;
      /** Whether it can still be stopped: what is with the host is stopped there. */
      readonly canStop: boolean;
    }
  | { readonly step: 'failed'; readonly sentence: string; readonly retry: () => void }
  | { readonly step: 'saved'; readonly file: SavedFile };

function stateOf(progress: ExportProgress): ExportState {
  const words = m.exporting.progress;
  if (progress.step !== 'pictures') return { step: 'running', words: words[progress.step], canStop: true };
  const { done, total } = progress;
  return { step: 'running', words: words.pictures, done, total, canStop: true };
}

/** The export of one document at a time: in a worker, then through the host. It tells each of its states. */
export class ExportTask {
  readonly #host: NotingHost;
  readonly #engagementId: EngagementId;
  readonly #tell: (state: ExportState) => void;
  #abort: AbortController | null = null;

  constructor(host: NotingHost, engagementId: EngagementId, tell: (state: ExportState) => void) {
    this.#host = host;
    this.#engagementId = engagementId;
    this.#tell = tell;
  }

  /** Writes the report as a Word file, in the template of the engagement's brand, and asks where to save it. */
  async toWord(report: Report, data: EngagementData, name: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#tell({ step: 'running', words: m.exporting.progress.writing, canStop: true });
    const retry = (): void => void this.toWord(report, data, name);
    // What is printed for the room has no cover, and is nobody's letter.
    const template = report.cover === null ? ok(null) : loadTemplate(data);
    if (!template.ok) return this.#tell({ step: 'failed', sentence: errorSentence(template.error), retry });
    const written = await exportDocument(report, {
      signal,
      ...(template.value === null ? {} : { template: template.value.package }),
      onProgress: (progress) => {
        if (!signal.aborted) this.#tell(stateOf(progress));
      },
    });
    // What was stopped said so already; what was finished at the same moment is not saved behind it.
    if (signal.aborted) return;
    if (written.ok) return this.#save(name, written.value);
    this.#tell({ step: 'failed', sentence: errorSentence(written.error), retry });
  }

  /** Has the host print the report to a PDF. */
  async toPdf(report: Report, name: string): Promise<void> {
    this.#tell({ step: 'running', words: m.exporting.progress.pdf, canStop: false });
    const printed = await printReport(report, this.#host, name, this.#engagementId);
    // A browser's own dialog does not tell what came of it.
    const notice = this.#host.capabilities.pdf === 'file' ? m.exporting.notSaved : undefined;
    this.#settle(printed, () => void this.toPdf(report, name), notice);
  }

  /** Stops what can be stopped; no file is written. */
  cancel(): void {
    this.stop();
    this.#tell({ step: 'ready', notice: m.exporting.cancelled });
  }

  /** Stops without a word: nobody is there any more. */
  stop(): void {
    this.#abort?.abort();
  }

  // The bytes are there: another place is asked for, and no document is written anew.
  async #save(name: string, bytes: Uint8Array): Promise<void> {
    this.#tell({ step: 'running', words: m.exporting.progress.saving, canStop: false });
    const saved = await this.#host.files.save(`${name}.docx`, WORD_FILE, bytes, {
      what: 'word',
      engagementId: this.#engagementId,
    });
    this.#settle(saved, () => void this.#save(name, bytes), m.exporting.notSaved);
  }

  #settle(result: FileResult<SavedFile>, retry: () => void, nothing: string | undefined): void {
    if (!result.ok) this.#tell({ step: 'failed', sentence: errorSentence(result.error), retry });
    else if (result.value !== null) this.#tell({ step: 'saved', file: result.value });
    else this.#tell(nothing === undefined ? { step: 'ready' } : { step: 'ready', notice: nothing });
  }
}
