import type { EngagementId } from '#shared/base/ids.ts';
import { fail, type Failure, type Result } from '#shared/base/result.ts';
import type { ImportMapping } from '#shared/domain/importing/mapping.ts';
import { SOURCE_BYTES_MAX } from '#shared/exchange/tables/read-source-file.ts';
import type { Store } from '#renderer/data/store.ts';
import { ImportClient, type ImportProgress } from './import-client.ts';
import type { Arrangement, ImportAnswers, ImportView, PlanView } from './import-messages.ts';

/** Where an import stands, with only what is known there. */
export type ImportStep =
  | { readonly step: 'file'; readonly isReading: boolean; readonly error: Failure | null }
  | { readonly step: 'columns'; readonly view: ImportView; readonly isBusy: boolean; readonly error: Failure | null }
  | { readonly step: 'check'; readonly view: ImportView; readonly plan: PlanView; readonly error: Failure | null }
  | {
      readonly step: 'storing';
      readonly view: ImportView;
      readonly plan: PlanView;
      readonly progress: ImportProgress;
      readonly isStopping: boolean;
    }
  | { readonly step: 'done'; readonly receiptId: ImportAnswers['store']['receiptId'] };

/** A file that the user dropped, or one that the host has read. */
export type ChosenFile = File | { readonly name: string; readonly bytes: Uint8Array };

const START: ImportStep = { step: 'file', isReading: false, error: null };

/** One import from file to receipt. All reading, planning and storing is done by a worker, which ends with the import. */
export class ImportRun {
  readonly #store: Store;
  readonly #engagementId: EngagementId;
  readonly #keepBefore: () => Promise<unknown>;
  readonly #listeners = new Set<() => void>();
  #step: ImportStep = START;
  #client: ImportClient | null = null;
  // The newest change of the mapping counts; answers to earlier ones are overtaken.
  #asked = 0;
  #isStopped = false;

  /** `keepBefore` keeps the engagement as it is; an import that it cannot be kept before is still one step of undo. */
  constructor(store: Store, engagementId: EngagementId, keepBefore: () => Promise<unknown>) {
    this.#keepBefore = keepBefore;
    this.#store = store;
    this.#engagementId = engagementId;
  }

  /** Where it stands. */
  readonly step = (): ImportStep => this.#step;

  /** Calls back when that changes. Returns the unsubscriber. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The worker that holds the rows; null before a file is open. */
  get client(): ImportClient | null {
    return this.#client;
  }

  #set(step: ImportStep): void {
    this.#step = step;
    for (const listener of this.#listeners) listener();
  }

  /** Says why there is no file. */
  refuse(error: Failure): void {
    this.#set({ step: 'file', isReading: false, error });
  }

  /** Reads a file; one that is too large is refused by its size, unread. */
  async open(file: ChosenFile): Promise<void> {
    const size = file instanceof File ? file.size : file.bytes.length;
    if (size > SOURCE_BYTES_MAX) {
      this.refuse(tooLarge(size));
      return;
    }
    this.close();
    this.#set({ step: 'file', isReading: true, error: null });
    const client = new ImportClient();
    this.#client = client;
    const bytes = file instanceof File ? await bytesOf(file) : file.bytes;
    if (bytes === null) {
      this.refuse({ code: 'file-failed' });
      return;
    }
    const { db, window } = this.#store;
    await client.ask<'begin'>({
      type: 'begin',
      database: db.name,
      key: db.sealing.key,
      window,
      engagementId: this.#engagementId,
    });
    const read = await client.ask<'open'>({ type: 'open', name: file.name, bytes });
    if (this.#client !== client) return;
    if (read.ok) this.#set({ step: 'columns', view: read.value, isBusy: false, error: null });
    else this.refuse(read.error);
  }

  /** Takes the file apart in another way. */
  arrange(arrangement: Arrangement): Promise<void> {
    return this.#change((client) => client.ask<'arrange'>({ type: 'arrange', arrangement }));
  }

  /** Understands the list in another way: shown at once; what follows from it comes when the worker has looked. */
  map(mapping: ImportMapping): Promise<void> {
    if (this.#step.step === 'columns') this.#set({ ...this.#step, view: { ...this.#step.view, mapping } });
    return this.#change((client) => client.ask<'map'>({ type: 'map', mapping }));
  }

  async #change(ask: (client: ImportClient) => Promise<Result<ImportView, Failure>>): Promise<void> {
    const before = this.#step;
    if (this.#client === null || before.step !== 'columns') return;
    const mine = (this.#asked += 1);
    this.#set({ ...before, isBusy: true });
    const answer = await ask(this.#client);
    const now = this.#step;
    if (mine !== this.#asked || now.step !== 'columns') return;
    if (answer.ok) this.#set({ step: 'columns', view: answer.value, isBusy: false, error: null });
    else this.#set({ ...now, isBusy: false, error: answer.error });
  }

  /** Works out what would happen. */
  async plan(): Promise<void> {
    const before = this.#step;
    if (this.#client === null || before.step !== 'columns') return;
    const { view } = before;
    this.#set({ ...before, isBusy: true });
    const answer = await this.#client.ask<'plan'>({ type: 'plan', mapping: view.mapping });
    if (this.#step.step !== 'columns') return;
    if (answer.ok) this.#set({ step: 'check', view, plan: answer.value, error: null });
    else this.#set({ step: 'columns', view, isBusy: false, error: answer.error });
  }

  /** Goes back to the columns. */
  toColumns(): void {
    if (this.#step.step === 'check') {
      this.#set({ step: 'columns', view: this.#step.view, isBusy: false, error: null });
    }
  }

  /** Stores what was planned, as one step. */
  async store(): Promise<void> {
    const before = this.#step;
    const client = this.#client;
    if (client === null || before.step !== 'check') return;
    const { view, plan } = before;
    this.#isStopped = false;
    this.#set({ step: 'storing', view, plan, progress: { done: 0, total: 0 }, isStopping: false });
    const arrived = this.#store.working();
    await this.#keepBefore().catch(reportError);
    // Whoever stops while the engagement is kept stops an import that the worker has not heard of yet.
    const answer = this.#isStopped
      ? fail('commit-cancelled')
      : await client.ask<'store'>({ type: 'store' }, (progress) => {
          if (this.#step.step === 'storing') this.#set({ ...this.#step, progress });
        });
    if (answer.ok) this.#store.announce(this.#engagementId);
    arrived();
    // A plan serves once: what was refused is checked anew.
    if (answer.ok) this.#set({ step: 'done', receiptId: answer.value.receiptId });
    else this.#set({ step: 'columns', view, isBusy: false, error: answer.error });
  }

  /** Stops what is being stored; nothing of it stays. */
  cancel(): void {
    this.#isStopped = true;
    if (this.#step.step === 'storing') this.#set({ ...this.#step, isStopping: true });
    this.#client?.cancel();
  }

  /** Begins again with another file. */
  restart(): void {
    this.close();
    this.#set(START);
  }

  /** Ends the worker. */
  close(): void {
    this.#client?.close();
    this.#client = null;
  }
}

function tooLarge(size: number): Failure {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return fail('source-large', { max: megabytes(SOURCE_BYTES_MAX), found: megabytes(size) }).error;
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
