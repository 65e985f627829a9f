// Bringing in 10,000 rows beside a mere read of the same file: how long the work takes, and how long the page's thread is held by any one task.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findTestBrowser, needsNoSandbox } from '../../build/browsers.mjs';
import { tasksOfThread } from './thread-tasks.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ROWS = 10_000;
/** ms of CPU that no task of the page's thread should be longer than. */
const LIMIT = 50;

const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-bench-'));
const { startLoopback } = await import(at('../../out/loopback/server.mjs'));
const started = await startLoopback({
  pages: process.env['BENCH_PAGES'] ?? at('../../out/renderer'),
  port: 0,
  data: join(folder, 'data'),
  version: 'bench',
  lastWindowGone: () => undefined,
});
const loopback = started.value;
const browser = await chromium.launch({
  executablePath: findTestBrowser() ?? undefined,
  args: ['--disable-background-networking', ...(needsNoSandbox() ? ['--no-sandbox'] : [])],
});
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showOpenFilePicker'));
await page.goto(loopback.address);
await page.getByRole('button', { name: 'Load the sample' }).first().click();
await page.getByRole('heading', { name: /^Lindmere/ }).waitFor();
await saved();
await page.getByRole('link', { name: 'Monitoring and feedback' }).click();
await page.getByRole('button', { name: 'Import…' }).click();

// By its path: bytes would be decoded by the tool on the thread that is measured.
const source = join(folder, 'list.csv');
writeFileSync(source, list());
console.log(`An import of ${ROWS} rows`);
await step('reading and understanding the file', async () => {
  const chooser = page.waitForEvent('filechooser');
  // A press of the tool, as a page that presses by itself may open no such window.
  await page.locator('button', { hasText: 'Choose a file' }).click();
  await (await chooser).setFiles(source);
  await enabled('Check what will happen');
});
await step('working out what will happen', async () => {
  await press('button', 'Check what will happen');
  await enabled('Import 10,000 rows');
});
await step('storing, until the receipt', async () => {
  await press('button', 'Import 10,000 rows');
  await begins('h1, h2', 'Receipt: ');
});
await step('until the safe copy has it too', saved);
await step('the register of them all', async () => {
  await press('button, a', 'Back to monitoring');
  await begins('[role="tab"]', 'Register');
  await press('[role="tab"]', 'Register');
  await begins('[role="grid"] tbody th', '');
});

await browser.close();
await loopback.close();
rmSync(folder, { recursive: true, force: true });

function list() {
  const owners = ['Ruth Aldane', 'Tomas Okker', 'Priya Venn', 'Gerald Mossop', 'Ines Halloway', 'Marek Dunn'];
  const lines = ['Key,Title,Owner,Department,Status,Due date,Budget'];
  for (let index = 0; index < ROWS; index += 1) {
    const due = new Date(Date.UTC(2027, 0, 1 + (index % 500))).toISOString().slice(0, 10);
    lines.push(
      `P-${index + 1},"Renewal of contract ${index}, second part",${owners[index % 6]},Digital,Active,${due},${(index * 37) % 90_000}`,
    );
  }
  return lines.join('\r\n');
}

// The page is looked at with as little work as can be, which is work of the thread that is measured: a search by role or by
// what is in sight takes longer than what is looked for.
function until(look, given) {
  return page.waitForFunction(look, given, { timeout: 300_000, polling: 100 });
}

function saved() {
  return until(() => document.querySelector('[data-save="saved"]') !== null);
}

/** Until something stands there whose text begins so. */
function begins(selector, start) {
  return until(
    ([which, text]) => [...document.querySelectorAll(which)].some((one) => one.textContent.startsWith(text)),
    [selector, start],
  );
}

function enabled(start) {
  return until(
    (text) => [...document.querySelectorAll('button')].some((one) => one.textContent.startsWith(text) && !one.disabled),
    start,
  );
}

function press(selector, start) {
  return page.evaluate(
    ([which, text]) =>
      [...document.querySelectorAll(which)].find((one) => one.textContent.trim().startsWith(text)).click(),
    [selector, start],
  );
}

/** Runs a part and says how long it took, and what the tasks of the page's own thread cost in CPU. */
async function step(name, work) {
  const path = join(folder, 'trace.json');
  await browser.startTracing(page, { path, categories: ['toplevel', '__metadata'] });
  const begun = performance.now();
  await work();
  const took = performance.now() - begun;
  await browser.stopTracing();
  const tasks = tasksOfThread(JSON.parse(readFileSync(path, 'utf8')).traceEvents);
  const long = tasks.filter((cost) => cost > LIMIT);
  console.log(
    `  ${name}: ${Math.round(took)} ms; longest task ${Math.max(0, ...tasks).toFixed(0)} ms of CPU, ${long.length} over ${LIMIT} ms`,
  );
}
