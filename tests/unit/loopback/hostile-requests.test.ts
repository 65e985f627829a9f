import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '#shared/ipc/frozen-names.ts';
import { listenOnLoopback, type LoopbackParts, type LoopbackServer } from '#electron/loopback/loopback-server.ts';
import { MemoryVault } from '../../builders/memory-vault.ts';

const KEY = 'a'.repeat(64);
const CALLS = [
  ...['list', 'load', 'copies', 'loadAt', 'remove', 'append', 'snapshot'].map((name) => `/vault/${name}`),
  ...['derive', 'read-lock', 'write-lock'].map((name) => `/keys/${name}`),
  ...['state', 'move', 'move-home', 'use-home', 'remove-earlier'].map((name) => `/place/${name}`),
  ...['state', 'choose', 'forget', 'copy', 'list', 'load'].map((name) => `/second/${name}`),
];

let folder = '';
let server: LoopbackServer;

/** A host whose every call succeeds: what gets as far as this was let through. */
const yes = <T>(): T => new Proxy({}, { get: () => () => Promise.resolve({ ok: true, value: null }) }) as T;

function start(more: Partial<LoopbackParts> = {}): Promise<LoopbackServer> {
  return listenOnLoopback({
    pages: folder,
    vault: new MemoryVault(),
    keys: yes(),
    place: yes(),
    second: yes(),
    key: KEY,
    port: 0,
    info: { version: '1.2.3', platform: 'test', dataFolder: '/not/for/strangers' },
    lastWindowGone: () => undefined,
    ...more,
  });
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function send({ method, path, headers, body }: Sent): Promise<{ status: number; policy: string; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          policy: String(response.headers['content-security-policy']),
          text,
        }),
      );
    });
    request.on('error', reject).end(body);
  });
}

const own = () => ({ origin: `http://127.0.0.1:${server.port}`, 'x-quarterdeck-key': KEY });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-hostile-'));
  await writeFile(join(folder, 'index.html'), '<p nonce="__CSP_NONCE__">Page</p>');
  server = await start();
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('hostile requests', { tags: ['@security:17'] }, () => {
  it('with bodies of any form are answered or refused, and never break the server', async () => {
    const bodies = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc
        .record({ engagementId: fc.anything(), entries: fc.anything(), snapshot: fc.anything(), point: fc.anything() })
        .map((body) => JSON.stringify(body)),
      fc.constantFrom('', '{"__proto__":{"engagementId":"a"}}', '{"constructor":1}', '['.repeat(10_000), '1e999'),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), bodies, async (path, body) => {
        const { status } = await send({ method: 'POST', path, headers: own(), body });
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 150 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('from elsewhere, or without the key, are refused whatever they ask for', async () => {
    const wrong = fc.oneof(
      fc.constantFrom<Record<string, string>>(
        {},
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'x-quarterdeck-key': KEY },
        { origin: 'https://evil.example', 'x-quarterdeck-key': KEY },
        { 'x-quarterdeck-key': KEY.slice(1) },
      ),
      fc.stringMatching(/^[!-~]{1,64}$/).map((text) => ({ 'x-quarterdeck-key': text })),
    );
    const methods = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), methods, wrong, async (path, method, headers) => {
        const { status } = await send({ method, path, headers, body: '' });
        expect(status).toBe(method === 'POST' ? 403 : 405);
      }),
      { numRuns: 150 },
    );
  });
});

describe('every answer', { tags: ['@security:10'] }, () => {
  it('carries the one policy: pages, errors, calls and refusals', async () => {
    const asked: readonly (Partial<Sent> & { readonly path: string })[] = [
      { path: '/' },
      { path: '/nothing.html' },
      { path: '/', method: 'POST' },
      { path: '/', headers: { host: 'evil.example' } },
      { path: '/host/info' },
      { path: '/host/presence' },
      { path: '/vault/list', method: 'POST', headers: own() },
      { path: '/vault/list', method: 'POST' },
      { path: '/vault/nothing', method: 'POST', headers: own() },
      { path: '/keys/derive', method: 'POST', headers: own() },
      { path: '/second/state', method: 'POST', headers: own() },
    ];
    for (const each of asked) {
      const { policy } = await send({ method: 'GET', headers: {}, body: '', ...each });
      expect(policy.replace(/'nonce-[^']*'/, "'nonce-NONCE'"), `${each.method} ${each.path}`).toBe(
        CONTENT_SECURITY_POLICY,
      );
    }
  });
});

describe('a sender who never ends', { tags: ['@security:17'] }, () => {
  it.each([
    ['its headers', 'POST /vault/list HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    [
      'its body',
      `POST /vault/list HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT\r\nX-Quarterdeck-Key: ${KEY}\r\nContent-Length: 1000\r\n\r\n{`,
    ],
  ])('%s is let go, and others are served meanwhile', async (_what, text) => {
    const impatient = await start({ patience: { headersMs: 100, requestMs: 200, checkMs: 50 } });
    const slow = connect({ port: impatient.port, host: '127.0.0.1' });
    slow.on('error', () => undefined).resume();
    slow.write(text.replaceAll('PORT', String(impatient.port)));
    const answer = await fetch(`http://127.0.0.1:${impatient.port}/host/info`);
    expect(await answer.json()).toEqual({ product: 'quarterdeck', version: '1.2.3' });
    await once(slow, 'close');
    await impatient.close();
  });
});
