// Word files of 5, 40 and 400 pages beside the docx library as it comes and docxtemplater, in one run: CPU of the whole
// process, layout of the pages apart; then what an export costs the thread of the interface, and its memory.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findTestBrowser, needsNoSandbox } from '../../build/browsers.mjs';
import { report as print } from './report.mjs';
import { reportOf } from './word-fixture.mjs';
import { rastersOf } from './word-rasters.mjs';
import { makeTemplate, templateData, writeWithDocx, writeWithTemplate } from './word-peers.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = at('../..');
const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-bench-'));
const quiet = { root, configFile: false, publicDir: false, logLevel: 'error' };

await build({
  ...quiet,
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'renderer/export/write-report.ts'),
    outDir: join(folder, 'node'),
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'writer.mjs', codeSplitting: false } },
  },
});
const writer = pathToFileURL(join(folder, 'node', 'writer.mjs')).href;
const { writeReport } = await import(writer);
const template = await makeTemplate();

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const grown = {};
for (const [pages, rounds] of [
  [5, 15],
  [40, 15],
  [400, 5],
]) {
  grown[pages] = await measureWriters(pages, rounds);
}
console.log(`Growth from 40 to 400 pages: ${(grown[400] / grown[40]).toFixed(1)}`);
measureLayout(40);
measureMemory(400);
await measureInterface();
rmSync(folder, { recursive: true, force: true });

async function cpu(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** @param {number} pages @param {number} rounds */
async function measureWriters(pages, rounds) {
  const report = reportOf(pages);
  const rasters = rastersOf(report);
  const data = templateData(report);
  const own = [];
  const docx = [];
  const templated = [];
  for (let round = 0; round <= rounds; round += 1) {
    const costs = [
      await cpu(() => writeReport(report, rasters, { hasPageNumbers: false })),
      await cpu(() => writeWithDocx(report, rasters)),
      await cpu(() => writeWithTemplate(template, data)),
    ];
    // The first round warms up.
    if (round === 0) continue;
    own.push(costs[0]);
    docx.push(costs[1]);
    templated.push(costs[2]);
  }
  const what = `${pages} pages to Word, without layout (CPU ms)`;
  print(what, { product: own, bound: docx }, 'docx as it comes');
  print(what, { product: own, bound: templated }, 'docxtemplater, without pictures');
  return median(own);
}

/** @param {number} pages */
function measureLayout(pages) {
  const report = reportOf(pages);
  const rasters = rastersOf(report);
  const before = process.cpuUsage();
  writeReport(report, rasters);
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${pages} pages with the layout that numbers the contents: ${((user + system) / 1000).toFixed(0)} ms CPU`,
  );
}

/** @param {number} pages */
function measureMemory(pages) {
  const module = (name) => pathToFileURL(at(name)).href;
  const peak = (work) =>
    Number(
      execFileSync(process.execPath, [
        '--input-type=module',
        '-e',
        `import { writeReport } from '${writer}'; import { reportOf } from '${module('word-fixture.mjs')}';
         import { rastersOf } from '${module('word-rasters.mjs')}';
         const report = reportOf(${pages}); const rasters = rastersOf(report); ${work}
         process.stdout.write(String(process.resourceUsage().maxRSS));`,
      ]),
    ) / 1024;
  const model = peak('');
  const whole = peak('writeReport(report, rasters, { hasPageNumbers: false });');
  const laid = peak('writeReport(report, rasters);');
  console.log(
    `Peak memory at ${pages} pages (MiB): model ${model.toFixed(0)}, written ${whole.toFixed(0)}, with layout ${laid.toFixed(0)}`,
  );
}

async function measureInterface() {
  await build({
    ...quiet,
    base: './',
    build: {
      outDir: join(folder, 'page'),
      target: 'chrome130',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('word-page.html') },
    },
    worker: { format: 'es' },
  });
  const server = createServer(async (request, answer) => {
    const path = join(folder, 'page', decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
    try {
      const body = await readFile(path);
      answer.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: findTestBrowser() ?? undefined,
    args: needsNoSandbox() ? ['--no-sandbox'] : [],
  });
  const { port } = server.address();
  for (const [pages, rounds] of [
    [40, 7],
    [400, 2],
  ]) {
    await measurePage(browser, `http://127.0.0.1:${port}/tests/bench/word-page.html`, pages, rounds);
  }
  await browser.close();
  server.close();
}

async function measurePage(browser, address, pages, rounds) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'bench' in globalThis);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const sides = { product: [], bound: [] };
  const longest = { product: 0, bound: 0 };
  for (let round = 0; round <= rounds; round += 1) {
    for (const side of ['product', 'bound']) {
      await page.evaluate((count) => globalThis.bench.prepare(count), pages);
      const before = await threadTime();
      const task = await page.evaluate((which) => globalThis.bench.run(which), side);
      const cost = (await threadTime()) - before;
      if (round === 0) continue;
      sides[side].push(cost);
      longest[side] = Math.max(longest[side], task);
    }
  }
  print(`${pages} pages, CPU of the interface's thread (ms)`, sides, 'docx on that thread');
  console.log(
    `  longest task over 50 ms: ${longest.product.toFixed(0)} ms; docx on that thread: ${longest.bound.toFixed(0)} ms`,
  );
  await page.close();
}
