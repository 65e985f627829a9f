import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findTestBrowser, needsNoSandbox } from '../../build/browsers.mjs';

const SERVE = fileURLToPath(new URL('serve.mjs', import.meta.url));

/** The built product with a data folder of its own: a server and a browser, each to be killed with all that it started. */
export class Product {
  /** @param {string} folder */
  constructor(folder) {
    this.data = join(folder, 'data');
    this.profile = join(folder, 'profile');
    /** @type {number} the browser keys its storage by the port */
    this.port = 0;
    /** @type {import('node:child_process').ChildProcess | null} */
    this.server = null;
    /** @type {import('node:child_process').ChildProcess | null} */
    this.browser = null;
    this.address = '';
  }

  async startServer() {
    if (this.port === 0) this.port = await freePort();
    mkdirSync(this.data, { recursive: true });
    this.server = spawn(process.execPath, [SERVE, String(this.port), this.data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.address = await firstLine(this.server.stdout);
    if (!this.address.startsWith('http')) throw new Error(`The server did not start: ${this.address}`);
  }

  /** Starts the browser and opens the product. */
  async open() {
    const program = findTestBrowser();
    if (program === null) throw new Error('There is no browser for tests.');
    this.browser = spawn(
      program,
      [
        `--user-data-dir=${this.profile}`,
        '--remote-debugging-port=0',
        '--no-first-run',
        '--disable-background-networking',
        '--headless',
        ...(needsNoSandbox() ? ['--no-sandbox'] : []),
        'about:blank',
      ],
      // A group of its own: all of it is killed at once, as a power switch of the browser would.
      { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    const endpoint = await devtoolsAddress(this.browser);
    this.connection = await chromium.connectOverCDP(endpoint);
    const [context] = this.connection.contexts();
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(this.address);
    await page.getByRole('heading', { name: 'Engagements', exact: true }).waitFor();
    return page;
  }

  async killBrowser() {
    const { browser } = this;
    if (browser?.pid === undefined) return;
    this.browser = null;
    const ended = once(browser, 'close');
    process.kill(-browser.pid, 'SIGKILL');
    await ended;
    await this.connection?.close().catch(() => undefined);
  }

  async killServer() {
    const { server } = this;
    if (server === null) return;
    this.server = null;
    const ended = once(server, 'close');
    server.kill('SIGKILL');
    await ended;
  }

  async end() {
    await this.killBrowser();
    await this.killServer();
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {{ port: number }} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** @param {NodeJS.ReadableStream} stream @returns {Promise<string>} */
async function firstLine(stream) {
  for await (const line of createInterface({ input: stream })) return line;
  return '';
}

/** @param {import('node:child_process').ChildProcess} browser @returns {Promise<string>} */
function devtoolsAddress(browser) {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (text) => {
      said += text;
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    browser.once('close', () => reject(new Error(`The browser ended: ${said.slice(-500)}`)));
  });
}

/**
 * Runs in the page: reads the working store as it is on disk.
 *
 * @returns {Promise<Record<string, any[]>>} rows by table
 */
export function readStore() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('quarterdeck');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const names = ['records', 'heads', 'outbox', 'historyParts', 'history'];
      const transaction = opening.result.transaction(names);
      /** @type {Record<string, any[]>} */
      const tables = {};
      for (const name of names) {
        const asked = transaction.objectStore(name).getAll();
        asked.onsuccess = () => {
          tables[name] = asked.result;
        };
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(tables);
      };
    };
  });
}
