import type { ServerResponse } from 'node:http';

/** Time for a reload, or for the last window to be followed by another. */
const LINGER_MS = 3_000;

/** Counts the windows: each keeps one answer open for as long as it lives, whatever ends it. */
export class Presence {
  readonly #lastWindowGone: () => void;
  readonly #open = new Set<ServerResponse>();
  #timer: NodeJS.Timeout | null = null;

  constructor(lastWindowGone: () => void) {
    this.#lastWindowGone = lastWindowGone;
  }

  get windows(): number {
    return this.#open.size;
  }

  /** Holds a window's answer open. */
  hold(response: ServerResponse): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#open.add(response);
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
    response.write('here\n');
    response.on('close', () => {
      this.#open.delete(response);
      if (this.#open.size === 0) this.#timer = setTimeout(this.#lastWindowGone, LINGER_MS);
    });
  }

  /** Lets go of all windows, because the server ends. */
  release(): void {
    for (const response of this.#open) response.end();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
