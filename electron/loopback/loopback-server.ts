import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CopiesPlace } from '#shared/ipc/copies-place.ts';
import type { HostKeys } from '#shared/ipc/keys.ts';
import type { SecondFolder } from '#shared/ipc/second-folder.ts';
import type { Vault } from '#shared/ipc/vault.ts';
import { createPageHandler, type PageHandler } from '../pages/page-handler.ts';
import { BARE_HEADERS } from '../pages/page-headers.ts';
import { callKeys, isKeysCall } from './keys-api.ts';
import { callPlace, isPlaceCall } from './place-api.ts';
import { Presence } from './presence.ts';
import { isOwnHost, isOwnOrigin, readBody } from './request-rules.ts';
import { callSecond, isSecondCall } from './second-api.ts';
import { callVault, isVaultCall } from './vault-api.ts';
import { isKey } from './vault-key.ts';

/** What the server is made of. */
export interface LoopbackParts {
  /** Folder of the built page. */
  readonly pages: string;
  readonly vault: Vault;
  readonly keys: Omit<HostKeys, 'onLockAsked'>;
  readonly place: CopiesPlace;
  readonly second: SecondFolder;
  readonly key: string;
  /** 0 takes any free port; for tests only, because the browser keys its storage by the port. */
  readonly port: number;
  /** For the About screen. */
  readonly info: { readonly version: string; readonly platform: string; readonly dataFolder: string };
  readonly lastWindowGone: () => void;
  /** Shorter in tests. */
  readonly patience?: Patience;
}

/** How long a request may take to arrive, in milliseconds, and how often that is looked at. */
export interface Patience {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly checkMs: number;
}

/** Who sends from this computer is quick; who is not would hold connections until none is left. */
const PATIENCE: Patience = { headersMs: 10_000, requestMs: 120_000, checkMs: 5_000 };
/** More windows, files and calls at once than anybody has. */
const MOST_CONNECTIONS = 256;

/** A server that listens. */
export interface LoopbackServer {
  readonly port: number;
  /** Number of windows that are open now. */
  windows(): number;
  close(): Promise<void>;
}

/** Serves the page and the vault on 127.0.0.1. Rejects with the system's error when the port cannot be had. */
export async function listenOnLoopback(parts: LoopbackParts): Promise<LoopbackServer> {
  const presence = new Presence(parts.lastWindowGone);
  const handler = new RequestHandler(parts, presence);
  const answering = new Set<Promise<void>>();
  const { headersMs, requestMs, checkMs } = parts.patience ?? PATIENCE;
  const limits = { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: checkMs };
  const server = createServer(limits, (request, response) => {
    const answer = handler
      .answer(request, response)
      .catch(() => {
        if (!response.headersSent) sendText(response, 500, 'Internal error');
        else response.destroy();
      })
      .finally(() => answering.delete(answer));
    answering.add(answer);
  });
  server.maxConnections = MOST_CONNECTIONS;
  const port = await listen(server, parts.port);
  handler.port = port;
  return {
    port,
    windows: () => presence.windows,
    close: async () => {
      presence.release();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      // A write to the vault goes on after its connection is gone; closed means that nothing writes any more.
      await Promise.allSettled(answering);
    },
  };
}

/** Null when the body is not what the call needs. */
type HostCall = (body: string) => Promise<unknown>;

class RequestHandler {
  readonly #parts: LoopbackParts;
  readonly #presence: Presence;
  readonly #page: PageHandler;
  port: number;

  constructor(parts: LoopbackParts, presence: Presence) {
    this.#parts = parts;
    this.#presence = presence;
    this.#page = createPageHandler(parts.pages);
    this.port = parts.port;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnHost(request, this.port)) return refuse(request, response, 403, 'Wrong host');
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path.startsWith('/vault/')) return this.#call(request, response, this.#vaultCall(path.slice('/vault/'.length)));
    if (path.startsWith('/keys/')) return this.#call(request, response, this.#keysCall(path.slice('/keys/'.length)));
    if (path.startsWith('/place/')) return this.#call(request, response, this.#placeCall(path.slice('/place/'.length)));
    if (path.startsWith('/second/'))
      return this.#call(request, response, this.#secondCall(path.slice('/second/'.length)));
    if (path === '/host/presence') return this.#hold(request, response);
    if (path === '/host/info') return this.#info(request, response);
    const page = await this.#page(request.url ?? '/', request.method ?? 'GET');
    response.writeHead(page.status, page.headers).end(page.body);
  }

  #vaultCall(name: string): HostCall | null {
    return isVaultCall(name) ? (body) => callVault(this.#parts.vault, name, body) : null;
  }

  #keysCall(name: string): HostCall | null {
    return isKeysCall(name) ? (body) => callKeys(this.#parts.keys, name, body) : null;
  }

  #placeCall(name: string): HostCall | null {
    return isPlaceCall(name) ? (body) => callPlace(this.#parts.place, name, body) : null;
  }

  #secondCall(name: string): HostCall | null {
    return isSecondCall(name) ? (body) => callSecond(this.#parts.second, name, body) : null;
  }

  async #call(request: IncomingMessage, response: ServerResponse, call: HostCall | null): Promise<void> {
    if (request.method !== 'POST') return refuse(request, response, 405, 'Only POST');
    if (!this.#mayUseVault(request)) return refuse(request, response, 403, 'Wrong origin or key');
    if (call === null) return refuse(request, response, 404, 'No such call');
    const body = await readBody(request);
    if (body === null) return refuse(request, response, 413, 'Too large');
    const result = await call(body);
    if (result === null) return refuse(request, response, 400, 'Wrong body');
    sendJson(response, result);
  }

  #hold(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET' || !this.#mayUseVault(request)) return refuse(request, response, 403, 'Wrong key');
    for (const [name, value] of Object.entries(BARE_HEADERS)) response.setHeader(name, value);
    this.#presence.hold(response);
  }

  /** Without the key it says no more than what answers here, so that a second start can tell our server from another. */
  #info(request: IncomingMessage, response: ServerResponse): void {
    const { version } = this.#parts.info;
    const trusted = this.#mayUseVault(request);
    sendJson(response, trusted ? { product: 'quarterdeck', ...this.#parts.info } : { product: 'quarterdeck', version });
  }

  #mayUseVault(request: IncomingMessage): boolean {
    const shown = request.headers['x-quarterdeck-key'];
    return isOwnOrigin(request, this.port) && isKey(this.#parts.key, typeof shown === 'string' ? shown : undefined);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Answers without reading the request's body, and closes the connection so that the rest of it is not awaited. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  if (!request.complete) response.setHeader('Connection', 'close');
  sendText(response, status, text);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, { ...BARE_HEADERS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(text);
}

function sendJson(response: ServerResponse, value: unknown): void {
  response
    .writeHead(200, {
      ...BARE_HEADERS,
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
    })
    .end(JSON.stringify(value));
}
