import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageHandler } from '#electron/pages/page-handler.ts';
import { pageSegments } from '#electron/pages/page-path.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-pages-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'page', 'index.html'), '<meta nonce="__CSP_NONCE__"><p>Grüezi</p>');
  await writeFile(join(folder, 'page', 'assets', 'index-abc.js'), 'export {};');
  await writeFile(join(folder, 'page', 'secret.txt'), 'not for the page');
  await writeFile(join(folder, 'outside.json'), '{}');
  await symlink(join(folder, 'outside.json'), join(folder, 'page', 'link.json'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function get(url: string, method = 'GET') {
  return createPageHandler(join(folder, 'page'))(url, method);
}

describe('page handler', { tags: ['@security:9', '@security:10'] }, () => {
  it('serves the same page under the custom scheme and under a path', async () => {
    for (const url of ['app://quarterdeck/', 'app://quarterdeck/index.html?x=1#/needs', '/', '/index.html']) {
      const page = await get(url);
      expect(page.status).toBe(200);
      expect(Buffer.from(page.body).toString('utf8')).toContain('Grüezi');
    }
  });

  it('puts the nonce of the header into the page', async () => {
    const page = await get('/');
    const nonce = /'nonce-([^']+)'/.exec(page.headers['Content-Security-Policy'] ?? '')?.[1];
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
    expect(Buffer.from(page.body).toString('utf8')).toContain(`nonce="${nonce}"`);
  });

  it('gives the length of what it sends, and nothing more for HEAD', async () => {
    const page = await get('/');
    expect(Number(page.headers['Content-Length'])).toBe(page.body.length);
    const head = await get('/', 'HEAD');
    expect(head.body.length).toBe(0);
    expect(head.headers['Content-Length']).toBe(page.headers['Content-Length']);
  });

  it('lets hashed files be kept for ever and pages never', async () => {
    expect((await get('/assets/index-abc.js')).headers['Cache-Control']).toContain('immutable');
    expect((await get('/')).headers['Cache-Control']).toBe('no-store');
  });

  it('serves no type that is not on the list, and follows no link out of its folder', async () => {
    expect((await get('/secret.txt')).status).toBe(404);
    expect((await get('/link.json')).status).toBe(404);
    expect((await get('/assets')).status).toBe(404);
  });

  it('sends the policy with errors as well', async () => {
    for (const page of [await get('/nothing.html'), await get('/', 'POST')]) {
      expect(page.headers['Content-Security-Policy']).toContain("default-src 'none'");
      expect(page.headers['X-Content-Type-Options']).toBe('nosniff');
    }
  });

  it('finds nothing outside its folder under any of two hundred spellings', async () => {
    const up = [
      '..',
      '%2e%2e',
      '.%2e',
      '%2E.',
      '..%2f',
      '%252e%252e',
      '..%5c',
      '..\\',
      '....//',
      '%c0%ae%c0%ae',
      '..%00',
      '..;',
    ];
    const targets = ['outside.json', 'page/../outside.json', 'etc/passwd.json', 'index.html%00.js'];
    const origins = ['', 'app://quarterdeck', 'http://127.0.0.1:1'];
    const urls = up.flatMap((step) =>
      targets.flatMap((target) =>
        origins.flatMap((origin) => [1, 3].map((times) => `${origin}/${`${step}/`.repeat(times)}${target}`)),
      ),
    );
    urls.push(
      '//outside.json',
      '/%2foutside.json',
      '/file:///etc/passwd.json',
      '/C:%5cx.json',
      '/\u202Enosj.json',
      '/ x.js',
    );
    expect(urls.length).toBeGreaterThan(200);
    const found: string[] = [];
    for (const url of urls) if ((await get(url)).status !== 404) found.push(url);
    expect(found).toEqual([]);
  });

  it('reads no path that needs to be understood twice', () => {
    const urls = [
      '/%2e%2e/x.js',
      '/a/../x.js',
      '/a//x.js',
      '/%5cx.js',
      '/x%00.js',
      '/%zz',
      'x.js',
      '/.env.js',
      '/c:x.js',
    ];
    expect(urls.filter((url) => pageSegments(url) !== null)).toEqual([]);
    expect(pageSegments('/assets/a-B_1.js')).toEqual(['assets', 'a-B_1.js']);
  });
});
