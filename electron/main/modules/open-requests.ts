import { isAbsolute, resolve } from 'node:path';
import { app } from 'electron';
import { readOpened } from './files.ts';
import type { OpenedFile } from '#shared/ipc/host.ts';

/** Whether a path names an engagement file; whatever else a start or the system names is not read. */
function isEngagementFile(path: string): boolean {
  return !path.startsWith('-') && path.toLowerCase().endsWith('.engagement') && !path.includes('\u0000');
}

/** The engagement file that a command line names; null when it names none. */
export function fileArgument(args: readonly string[], folder: string): string | null {
  const named = args.find(isEngagementFile);
  if (named === undefined) return null;
  return isAbsolute(named) ? named : resolve(folder, named);
}

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
