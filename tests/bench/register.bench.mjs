// The register with 10,000 initiatives beside a bare TanStack page with the same texts: CPU of the page's thread for the
// first picture, a sort and a search of three keys; then the tasks while scrolling.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findTestBrowser, needsNoSandbox } from '../../build/browsers.mjs';
import { report } from './report.mjs';
import { tasksOfThread } from './thread-tasks.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ROWS = 10_000;
const ROUNDS = 31;
const WORDS = ['Archive', 'Bathrooms', 'Contracts', 'Data', 'Estates', 'Fleet', 'Grants', 'Heating', 'Intake', 'Jobs'];
const OWNERS = ['Ruth Aldane', 'Tomas Okker', 'Priya Venn', 'Gerald Mossop', 'Ines Halloway', 'Marek Dunn'];
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-bench-'));
await build({
  root: at('.'),
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { outDir: join(folder, 'bare'), rolldownOptions: { input: at('register-page.html') } },
});
const { startLoopback } = await import(at('../../out/loopback/server.mjs'));
const started = await startLoopback({
  pages: at('../../out/renderer'),
  port: 0,
  data: join(folder, 'data'),
  version: 'bench',
  lastWindowGone: () => undefined,
});
const loopback = started.value;
const server = await serve(join(folder, 'bare'));
const browser = await chromium.launch({
  executablePath: findTestBrowser() ?? undefined,
  args: ['--disable-background-networking', ...(needsNoSandbox() ? ['--no-sandbox'] : [])],
});
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });

const product = await openProduct();
const bound = await openBound(await textsOf(product.page));
const costs = Object.fromEntries(['first', 'sort', 'filter'].map((step) => [step, { product: [], bound: [] }]));
// The first round warms up.
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [name, side] of Object.entries({ product, bound })) {
    await side.page.bringToFront();
    await side.hide();
    // What hiding left to do belongs to no step.
    await untilIdle(side);
    for (const step of ['first', 'sort', 'filter']) {
      const cost = await costOf(side, side[step]);
      // Looked for after the measure: a search by role is work of the same thread.
      await side.page.locator('tbody td').first().waitFor();
      if (round > 0) costs[step][name].push(cost);
    }
    await side.clear();
  }
}
const bare = 'a bare TanStack page';
report(`First picture of ${ROWS} initiatives: main thread (ms)`, costs.first, bare);
report(`Sorting ${ROWS} initiatives by owner: main thread (ms)`, costs.sort, bare);
report(`Searching ${ROWS} initiatives, three keys: main thread (ms)`, costs.filter, bare);
const scrolling = await tasksOfScrolling(product.page);
console.log(
  `Scrolling the register from end to end: longest task ${Math.max(...scrolling).toFixed(0)} ms of CPU, ${scrolling.filter((cost) => cost > 50).length} over 50 ms`,
);

await browser.close();
await loopback.close();
server.close();
rmSync(folder, { recursive: true, force: true });

/** The sample of a released version with ten thousand initiatives in the place of its own. */
function longEngagement() {
  const file = JSON.parse(readFileSync(at('../fixtures/engagement-v6.json'), 'utf8'));
  const own = file.records.filter(({ kind }) => kind === 'initiative');
  const departments = file.records.filter(({ kind }) => kind === 'department').map(({ id }) => id);
  const keep = new Set(own.map(({ id }) => id));
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const model = own[index % own.length];
    const order = [3844, 62, 1].map((step) => DIGITS[Math.floor(index / step) % 62]).join('');
    const title = `${WORDS[index % 10]} ${WORDS[(index * 7 + 3) % 10].toLowerCase()} ${index}`;
    const more = { title, owner: OWNERS[(index * 5) % 6], department: departments[index % departments.length] };
    // The initiatives of the sample stay, as other records lead to them.
    const id = index < own.length ? model.id : `long-${index}`;
    return {
      ...model,
      id,
      order: `${order}V`,
      ref: `I-${String(index + 1).padStart(2, '0')}`,
      body: { ...model.body, ...more },
    };
  });
  const others = file.records.filter(({ id }) => !keep.has(id));
  return JSON.stringify({ ...file, records: [...others, ...rows], counters: { ...file.counters, I: ROWS } });
}

async function openProduct() {
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'));
  await page.goto(loopback.address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).first().click();
  await (await chooser).setFiles({ name: 'long.engagement', mimeType: '', buffer: Buffer.from(longEngagement()) });
  await page.getByRole('heading', { name: /^Lindmere/ }).waitFor({ timeout: 120_000 });
  await page.getByRole('link', { name: 'Monitoring and feedback' }).click();
  await page.getByRole('tab', { name: 'Register' }).click();
  await page.getByRole('grid').waitFor({ timeout: 120_000 });
  await page.locator('[data-save="saved"]').waitFor({ timeout: 120_000 });
  const press = (name) =>
    page.evaluate((tab) => document.querySelector(`[role="tab"][data-key="${tab}"]`).click(), name);
  return {
    ...(await withMeter(page)),
    hide: async () => {
      await press('followUps');
      await page.getByRole('grid').waitFor({ state: 'detached' });
    },
    first: () => press('register'),
    sort: () => page.evaluate(() => document.querySelector('[data-column-name="owner"] button').click()),
    filter: () => typeInto(page, '[role="tabpanel"] input[type="search"]'),
    clear: async () => {
      await page.getByRole('searchbox').fill('');
      for (let click = 0; click < 2; click += 1) {
        await page.evaluate(() => document.querySelector('[data-column-name="owner"] button').click());
      }
    },
  };
}

async function openBound({ headings, rows }) {
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/register-page.html`);
  await page.evaluate(
    (table) => {
      globalThis.bench.fill(table.headings, table.rows);
      document.getElementById('search').oninput = (event) => globalThis.setFilter(event.target.value);
    },
    { headings, rows },
  );
  return {
    ...(await withMeter(page)),
    hide: () => page.evaluate(() => globalThis.bench.hide()),
    first: () => page.evaluate(() => globalThis.bench.show()),
    sort: () => page.evaluate((column) => document.querySelectorAll('th')[column].click(), headings.indexOf('Owner')),
    filter: () => typeInto(page, '#search'),
    clear: () => page.evaluate(() => (document.getElementById('search').value = '')),
  };
}

/** What stands in the product's table, so that the bound shows the same. */
async function textsOf(page) {
  const headings = await page.locator('thead th').allInnerTexts();
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('tbody tr[data-line]')]
      .slice(0, 12)
      .map((line) => [...line.children].map((cell) => cell.textContent)),
  );
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const line = lines[index % lines.length];
    const title = `${WORDS[index % 10]} ${WORDS[(index * 7 + 3) % 10].toLowerCase()} ${index}`;
    return [`I-${index + 1}`, title, line[2], OWNERS[(index * 5) % 6], ...line.slice(4)];
  });
  return { headings: headings.map((text) => text.trim()), rows };
}

async function withMeter(page) {
  const meter = await page.context().newCDPSession(page);
  // CPU of the thread, so that what else runs on the machine is not counted.
  await meter.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, meter };
}

async function typeInto(page, selector) {
  await page.evaluate(async (target) => {
    const input = document.querySelector(target);
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    for (const text of ['f', 'fl', 'fle']) {
      write.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    }
  }, selector);
}

/** Work of the page's main thread until nothing is left to do, in ms. */
async function costOf({ page, meter }, step) {
  const before = await taskTime(meter);
  await step();
  await untilIdle({ page });
  return (await taskTime(meter)) - before;
}

function untilIdle({ page }) {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
}

async function taskTime(meter) {
  const { metrics } = await meter.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** CPU of the tasks of the page's thread, so that what else runs on the machine is not counted. */
async function tasksOfScrolling(page) {
  await page.bringToFront();
  const path = join(folder, 'trace.json');
  await browser.startTracing(page, { path, categories: ['toplevel', '__metadata'] });
  await page.evaluate(async () => {
    const scroller = document.querySelector('[role="grid"]').parentElement;
    for (let step = 0; step < 120; step += 1) {
      scroller.scrollTop += step < 100 ? 400 : 30_000;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  await browser.stopTracing();
  return tasksOfThread(JSON.parse(readFileSync(path, 'utf8')).traceEvents);
}

async function serve(root) {
  const types = { '.html': 'text/html', '.js': 'text/javascript' };
  const made = createServer(async (request, response) => {
    try {
      const path = join(root, new URL(request.url ?? '/', 'http://localhost').pathname);
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.end(await readFile(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => made.listen(0, '127.0.0.1', resolve));
  return made;
}
