import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { ImportAnswers, ImportQuestion, ImportReply, ImportRequest } from './import-messages.ts';

/** How far storing has come. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

/** The page's side of the worker that reads, plans and stores: the page itself is never kept from answering. */
export class ImportClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (reply: Result<unknown, Failure>) => void>();
  #last = 0;
  #onProgress: ((progress: ImportProgress) => void) | null = null;

  constructor() {
    this.#worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<ImportReply>) => this.#hear(data);
    this.#worker.onerror = (event) => this.#end(fail('import-failed', { reason: event.message }));
  }

  /** Asks the worker. Bytes are handed over, not copied. */
  ask<T extends ImportQuestion['type']>(
    question: Extract<ImportQuestion, { type: T }>,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<Result<ImportAnswers[T], Failure>> {
    const id = (this.#last += 1);
    this.#onProgress = onProgress ?? null;
    const { promise, resolve } = Promise.withResolvers<Result<ImportAnswers[T], Failure>>();
    this.#waiting.set(id, (reply) => resolve(reply as Result<ImportAnswers[T], Failure>));
    const asked: ImportQuestion = question;
    this.#post({ type: 'ask', id, question }, asked.type === 'open' ? [asked.bytes.buffer as ArrayBuffer] : []);
    return promise;
  }

  /** Stops what is being stored; nothing of it stays. */
  cancel(): void {
    this.#post({ type: 'cancel' }, []);
  }

  /** Ends the worker; what is still asked is answered with `import-stopped`. */
  close(): void {
    this.#worker.terminate();
    this.#end(fail('import-stopped'));
  }

  #post(request: ImportRequest, transfer: Transferable[]): void {
    this.#worker.postMessage(request, transfer);
  }

  #hear(reply: ImportReply): void {
    if (reply.type === 'progress') {
      this.#onProgress?.({ done: reply.done, total: reply.total });
      return;
    }
    const settle = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    settle?.(reply.type === 'answer' ? ok(reply.value) : { ok: false, error: reply.error });
  }

  #end(reply: Result<never, Failure>): void {
    for (const settle of this.#waiting.values()) settle(reply);
    this.#waiting.clear();
  }
}
