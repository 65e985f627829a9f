// First meaningful paint and one edit to "saved", beside their lower bounds, interleaved in one run.
import { mkdtempSync, mkdirSync, openSync, writeSync, fdatasyncSync, closeSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findTestBrowser, needsNoSandbox } from '../../build/browsers.mjs';
import { report } from './report.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ROUNDS = 7;

const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-bench-'));
const { startLoopback } = await import(at('../../out/loopback/server.mjs'));
const started = await startLoopback({
  pages: at('../../out/renderer'),
  port: 0,
  data: join(folder, 'data'),
  version: 'bench',
  lastWindowGone: () => undefined,
});
const loopback = started.value;
const bare = await bareReact();
const browser = await chromium.launch({
  executablePath: findTestBrowser() ?? undefined,
  args: ['--disable-background-networking', ...(needsNoSandbox() ? ['--no-sandbox'] : [])],
});

const paint = { product: [], bound: [] };
for (let round = 0; round <= ROUNDS; round += 1) {
  const product = await firstPaint(loopback.address);
  const bound = await firstPaint(bare.address);
  // The first round warms up.
  if (round === 0) continue;
  paint.product.push(product);
  paint.bound.push(bound);
}
report('First paint, cold profile (ms)', paint, 'a page of React only');

const edit = { product: [], bound: [] };
const context = await browser.newContext();
const page = await context.newPage();
await page.goto(loopback.address);
await page.getByRole('button', { name: 'Load the sample' }).first().click();
await page.getByRole('link', { name: 'Vision and purpose' }).click();
await page.getByRole('textbox', { name: 'Vision' }).waitFor();
await page.locator('[data-save="saved"]').waitFor();
for (let round = 0; round <= ROUNDS * 3; round += 1) {
  const product = await page.evaluate(editToSaved, `Edit ${round} of the measurement`);
  const bound = await page.evaluate(strictPut);
  const flush = appendAndFlush(join(folder, 'log'));
  if (round < ROUNDS) continue;
  edit.product.push(product);
  edit.bound.push(bound + flush);
}
report('One edit, from leaving the field to "saved" (ms)', edit, 'a strict IndexedDB put and a flushed append');

await browser.close();
await loopback.close();
bare.server.close();
rmSync(folder, { recursive: true, force: true });

/** @param {string} address */
async function firstPaint(address) {
  const fresh = await browser.newContext();
  const tab = await fresh.newPage();
  await tab.goto(address);
  const value = await tab.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry !== undefined) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await fresh.close();
  return value;
}

/** Runs in the page: types, leaves the field, waits for both layers. */
function editToSaved(text) {
  const field = document.querySelector('textarea');
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
  return new Promise((resolve) => {
    field.focus();
    set.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    requestAnimationFrame(() => {
      const begun = performance.now();
      field.blur();
      const look = () => {
        if (document.querySelector('[data-save="saved"]') !== null) resolve(performance.now() - begun);
        else setTimeout(look, 0);
      };
      setTimeout(look, 0);
    });
  });
}

/** Runs in the page: the least that a durable edit costs there. */
function strictPut() {
  return new Promise((resolve) => {
    const opening = indexedDB.open('bench-bound', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onsuccess = () => {
      const begun = performance.now();
      const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put({ text: 'x'.repeat(200) }, 1);
      transaction.oncomplete = () => {
        resolve(performance.now() - begun);
        opening.result.close();
      };
    };
  });
}

/** @param {string} path */
function appendAndFlush(path) {
  const begun = performance.now();
  const file = openSync(path, 'a');
  writeSync(file, 'x'.repeat(600));
  fdatasyncSync(file);
  closeSync(file);
  return performance.now() - begun;
}

/** A page with React and one sentence, built and served the same way. */
async function bareReact() {
  const root = join(folder, 'bare');
  mkdirSync(root, { recursive: true });
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><div id="root"></div><script type="module" src="./main.js"></script>',
  );
  const react = at('../../node_modules/react/index.js');
  const dom = at('../../node_modules/react-dom/client.js');
  writeFileSync(
    join(root, 'main.js'),
    `import { createElement } from ${JSON.stringify(react)}; import { createRoot } from ${JSON.stringify(dom)};
     createRoot(document.getElementById('root')).render(createElement('h1', null, 'Bare'));`,
  );
  const built = await build({ root, logLevel: 'silent', build: { write: false, target: 'chrome150' } });
  const files = new Map(built.output.map((file) => [`/${file.fileName}`, file.code ?? file.source]));
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url;
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'Content-Type': type }).end(files.get(path) ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}
