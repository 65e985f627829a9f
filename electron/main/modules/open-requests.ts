import { app } from 'electron';
import { isEngagementFile } from './file-argument.ts';
import { readOpened } from './files.ts';
import type { OpenedFile } from '#shared/ipc/host.ts';

/** Files that the system asks to open, kept until the page says that it listens. */
export class OpenRequests {
  readonly #send: (file: OpenedFile) => void;
  #waiting: string[] = [];
  #isReady = false;

  constructor(send: (file: OpenedFile) => void) {
    this.#send = send;
    // On a Mac a double-click comes as an event, often before the application is ready.
    app.on('open-file', (event, path) => {
      event.preventDefault();
      this.add(path);
    });
  }

  add(path: string | null): void {
    if (path === null || !isEngagementFile(path)) return;
    if (this.#isReady) void this.#deliver(path);
    else this.#waiting.push(path);
  }

  ready(): void {
    this.#isReady = true;
    for (const path of this.#waiting.splice(0)) void this.#deliver(path);
  }

  /** The page is gone; what comes waits for the next one. */
  unready(): void {
    this.#isReady = false;
  }

  async #deliver(path: string): Promise<void> {
    const read = await readOpened(path);
    // A file that cannot be read reaches the page as an empty one, which says in a sentence that it is no engagement.
    this.#send(read.ok && read.value !== null ? read.value : { name: path, bytes: new Uint8Array() });
  }
}
