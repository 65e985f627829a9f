import { jsonBody } from './json-body.ts';

const RECONNECT_MS = 1_000;

/** The way to the server that this page came from. */
export class BrowserServer {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  /** Posts JSON. Rejects when nobody answers. */
  async post(path: string, body: unknown): Promise<Response> {
    return fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'x-quarterdeck-key': this.#key },
      body: await jsonBody(body),
    });
  }

  get(path: string): Promise<Response> {
    return fetch(path, { headers: { 'x-quarterdeck-key': this.#key } });
  }

  /**
   * Holds one answer open for as long as this window lives: the server ends itself when there is none left. A server that was
   * started again is found again.
   */
  stayPresent(): void {
    const again = (): void => void setTimeout(() => this.stayPresent(), RECONNECT_MS);
    this.#hold().then(again, again);
  }

  async #hold(): Promise<void> {
    const answer = await this.get('/host/presence');
    const reader = answer.body?.getReader();
    while (reader !== undefined && !(await reader.read()).done);
  }
}
