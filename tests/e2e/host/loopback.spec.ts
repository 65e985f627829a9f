import { stat } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '#shared/ipc/frozen-names.ts';
import { inHost } from './host-contract.ts';
import { test, type RunningHost } from './loopback-fixture.ts';

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends exactly this, unlike `fetch`, which tidies addresses and forbids headers. */
function send(running: RunningHost, path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const { port } = new URL(running.origin);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on('error', reject).end(body);
  });
}

function vaultCall(running: RunningHost, headers: Readonly<Record<string, string>> = {}): Sent {
  return {
    method: 'POST',
    headers: { origin: running.origin, 'x-quarterdeck-key': running.key, ...headers },
    body: '{}',
  };
}

test('sends the one security header with a fresh nonce for each page', { tag: '@security:10' }, async ({ running }) => {
  const pages = [await send(running, '/'), await send(running, '/index.html')];
  const nonces = pages.map(
    (page) => /'nonce-([^']+)'/.exec(String(page.headers['content-security-policy']))?.[1] ?? '',
  );
  expect(new Set(nonces).size).toBe(2);
  for (const [index, page] of pages.entries()) {
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY.replace('NONCE', nonces[index] ?? ''));
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['cache-control']).toBe('no-store');
  }
});

test(
  'refuses inline script, eval and other origins in the page itself',
  { tag: ['@security:10', '@security:28'] },
  async ({ page, running }) => {
    await page.goto(running.address);
    const refused = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const violated: string[] = [];
          document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
          // From a timer: what a test evaluates itself is exempt from the policy.
          setTimeout(() => {
            const script = document.createElement('script');
            script.textContent = 'window.inlineRan = true';
            document.body.append(script);
            let evaluated = false;
            try {
              evaluated = Boolean((0, eval)('true'));
            } catch {
              evaluated = false;
            }
            const settled = (fetched: boolean) => () =>
              setTimeout(() => resolve({ violated, evaluated, fetched, inline: 'inlineRan' in window }));
            fetch('http://127.0.0.1:9/').then(settled(true), settled(false));
          });
        }),
    );
    expect(refused).toEqual({
      violated: ['script-src-elem', 'script-src', 'connect-src'],
      evaluated: false,
      fetched: false,
      inline: false,
    });
  },
);

test('answers only to its own name', async ({ running }) => {
  const { port } = new URL(running.origin);
  for (const host of ['evil.example', `evil.example:${port}`, `localhost:${port}`, '127.0.0.1:1', '127.0.0.1']) {
    expect((await send(running, '/', { headers: { host } })).status, host).toBe(403);
    expect((await send(running, '/vault/list', vaultCall(running, { host }))).status, host).toBe(403);
  }
});

test('gives the vault only to its own page with the key', { tag: '@security:16' }, async ({ running }) => {
  expect((await send(running, '/vault/list', vaultCall(running))).status).toBe(200);
  const wrong: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { 'x-quarterdeck-key': '' },
    { 'x-quarterdeck-key': running.key.slice(1) },
    { 'x-quarterdeck-key': running.key.replace(/.$/, (last) => (last === '0' ? '1' : '0')) },
  ];
  for (const headers of wrong) {
    expect((await send(running, '/vault/list', vaultCall(running, headers))).status, JSON.stringify(headers)).toBe(403);
  }
  expect((await send(running, '/keys/read-lock', vaultCall(running, { 'x-quarterdeck-key': '' }))).status).toBe(403);
  expect((await send(running, '/vault/list', { headers: { 'x-quarterdeck-key': running.key } })).status).toBe(405);
  expect((await send(running, '/host/presence')).status).toBe(403);
});

test('tells a stranger no more than what it is', async ({ running }) => {
  expect(JSON.parse((await send(running, '/host/info')).text)).toEqual({ product: 'quarterdeck', version: '9.8.7' });
});

test('refuses bodies that are too large or not what the call needs', { tag: '@security:17' }, async ({ running }) => {
  const large = vaultCall(running, { 'content-length': String(65 * 1024 * 1024) });
  expect((await send(running, '/vault/append', large).catch(() => ({ status: 413 }))).status).toBe(413);
  const bodies = ['', '[]', 'null', '{"engagementId":"../x"}', '{"engagementId":"a","schemaVersion":1,"entries":[{}]}'];
  for (const body of bodies) {
    expect((await send(running, '/vault/append', { ...vaultCall(running), body })).status, body).toBe(400);
  }
  const outside = { ...vaultCall(running), body: '{"engagementId":"../x"}' };
  expect((await send(running, '/vault/remove', outside)).status).toBe(400);
  expect((await send(running, '/vault/keep-only-newest', outside)).status).toBe(400);
  expect((await send(running, '/vault/copies', outside)).status).toBe(400);
  const pointless = { ...vaultCall(running), body: '{"engagementId":"a","point":{"seq":-1}}' };
  expect((await send(running, '/vault/loadAt', pointless)).status).toBe(400);
  for (const name of ['purge', 'toString', '__proto__']) {
    expect((await send(running, `/vault/${name}`, vaultCall(running))).status, name).toBe(404);
    expect((await send(running, `/keys/${name}`, vaultCall(running))).status, name).toBe(404);
    expect((await send(running, `/second/${name}`, vaultCall(running))).status, name).toBe(404);
    expect((await send(running, `/place/${name}`, vaultCall(running))).status, name).toBe(404);
  }
  const dear = { kdf: 'scrypt', cost: 2 ** 30, blockSize: 8, parallelism: 1 };
  const asked = JSON.stringify({ passphrase: 'a', salt: 'AAAAAAAAAAAAAAAAAAAAAA==', parameters: dear });
  expect((await send(running, '/keys/derive', { ...vaultCall(running), body: asked })).status).toBe(400);
  expect((await send(running, '/second/choose', { ...vaultCall(running), body: '{"path":5}' })).status).toBe(400);
  const upward = { ...vaultCall(running), body: '{"source":"..","engagementId":"a"}' };
  expect((await send(running, '/second/load', upward)).status).toBe(400);
  expect((await send(running, '/place/move', { ...vaultCall(running), body: '{"path":5}' })).status).toBe(400);
  expect((await send(running, '/place/remove-earlier', { ...vaultCall(running), body: '{}' })).status).toBe(400);
  const stranger = vaultCall(running, { 'x-quarterdeck-key': '' });
  expect((await send(running, '/second/choose', { ...stranger, body: '{"path":"/tmp"}' })).status).toBe(403);
  expect((await send(running, '/place/move', { ...stranger, body: '{"path":"/tmp"}' })).status).toBe(403);
});

test('serves nothing outside its folder, however it is spelled', { tag: '@security:9' }, async ({ running }) => {
  const up = ['..', '%2e%2e', '.%2e', '%2E.', '..%2f', '%252e%252e', '..%5c', '..\\', '....//', '.', '%00', '..;'];
  const targets = ['package.json', 'etc/passwd', 'vault-key', 'index.html'];
  const paths = up.flatMap((step) =>
    targets.flatMap((target) => [1, 2, 5].map((times) => `/${`${step}/`.repeat(times)}${target}`)),
  );
  paths.push(
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/index.html%00.js',
    '/%',
    '/%ff',
    '/C:/index.html',
    '/.git/config',
    '/assets',
  );
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) expect((await send(running, path)).status, path).toBe(404);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await send(running, '/index.html', { method })).status).toBe(405);
  }
});

test('keeps its key in a file that only its owner can read, the same after a restart', async ({ page, running }) => {
  expect((await stat(join(running.dataFolder, 'vault-key'))).mode & 0o077).toBe(0);
  await running.stop();
  await running.startAgain();
  await page.goto(running.address);
  expect(await inHost(page, 'host.vault.list()')).toEqual({ ok: true, value: [] });
});

test('counts windows and says when the last one has gone, but not for a reload', async ({ context, running }) => {
  const first = await context.newPage();
  await first.goto(running.address);
  const second = await context.newPage();
  await second.goto(running.address);
  await expect.poll(() => running.windows()).toBe(2);
  await first.close();
  await expect.poll(() => running.windows()).toBe(1);
  let gone = false;
  void running.lastWindowGone.then(() => (gone = true));
  await second.reload();
  await expect.poll(() => running.windows()).toBe(1);
  expect(gone).toBe(false);
  await second.close();
  await running.lastWindowGone;
});
