// The dashboard of 200 initiatives after an edit, and the list of 50 engagements, beside their lower bounds.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findTestBrowser, needsNoSandbox } from '../../build/browsers.mjs';
import { report } from './report.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ROUNDS = 9;
const INITIATIVES = 200;
const ENGAGEMENTS = 50;

const frozen = JSON.parse(readFileSync(at('../fixtures/engagement-v6.json'), 'utf8'));
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
const browser = await chromium.launch({
  executablePath: findTestBrowser() ?? undefined,
  args: ['--disable-background-networking', ...(needsNoSandbox() ? ['--no-sandbox'] : [])],
});

await measureDashboard();
await measureHome();

await browser.close();
await loopback.close();
rmSync(folder, { recursive: true, force: true });

async function openPage() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto(loopback.address);
  await page.getByRole('button', { name: 'Open a file…' }).first().waitFor();
  return page;
}

/** @param {import('@playwright/test').Page} page @param {string} text */
async function openFile(page, text) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file…' }).first().click(),
  ]);
  await chooser.setFiles({ name: 'bench.engagement', mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  await page.getByRole('heading', { name: /^Bench/ }).waitFor();
}

/** From the choice of another status to the figure in the page, with 200 initiatives and all that belongs to them. */
async function measureDashboard() {
  const page = await openPage();
  await openFile(page, grown('bench-large', 'Bench large', INITIATIVES));
  await page.getByRole('link', { name: 'Monitoring and feedback' }).click();
  await page.getByRole('button', { name: /^Initiatives, all departments: / }).click();
  await page.getByRole('dialog').getByRole('row').nth(1).click();
  const field = page.getByRole('button', { name: /Stated RAG/ });
  const rounds = { product: [], bound: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const wanted = round % 2 === 0 ? 'Off track' : 'At risk';
    await field.click();
    await page.getByRole('option', { name: wanted, exact: true }).waitFor();
    const changed = page.evaluate(timeToFigure, wanted);
    await page.getByRole('option', { name: wanted, exact: true }).click();
    const product = await changed;
    const bound = await page.evaluate(strictPut);
    await page.locator('[data-save="saved"]').waitFor();
    // The first round warms up.
    if (round === 0) continue;
    rounds.product.push(product);
    rounds.bound.push(bound);
  }
  report(`Dashboard of ${INITIATIVES} initiatives, from an edit to the figure (ms)`, rounds, 'a strict IndexedDB put');
  await page.context().close();
}

/** From opening the list to the last card's facts, with 50 engagements of 30 initiatives. */
async function measureHome() {
  const page = await openPage();
  for (let index = 0; index < ENGAGEMENTS; index += 1) {
    await openFile(page, grown(`bench-${index}`, `Bench ${index}`, 30));
    await page.getByRole('link', { name: 'All engagements', exact: true }).click();
  }
  const rounds = { product: [], bound: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.getByRole('link', { name: 'Your profile' }).click();
    await page.getByRole('heading', { name: 'Your profile' }).waitFor();
    const [whole, first] = await page.evaluate(timeToCards, ENGAGEMENTS);
    if (round === 0) continue;
    rounds.product.push(whole);
    rounds.bound.push(first);
  }
  report(
    `Home with ${ENGAGEMENTS} engagements, from the press to the facts of all (ms)`,
    rounds,
    'to the cards without facts',
  );
  await page.context().close();
}

/** Runs in the page: from the release of the pointer until the count of the chosen status has changed and was painted. */
function timeToFigure(wanted) {
  const figure = () =>
    document.querySelector(`[aria-label^="${wanted}, all departments: "]`)?.getAttribute('aria-label') ?? 'none';
  const before = figure();
  return new Promise((resolve) => {
    let begun = 0;
    addEventListener('pointerup', () => (begun = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (begun === 0 || figure() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - begun));
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Runs in the page: until all cards have facts, and until they are there without. */
function timeToCards(count) {
  return new Promise((resolve) => {
    const begun = performance.now();
    let first = 0;
    const observer = new MutationObserver(() => {
      if (first === 0 && document.querySelectorAll('main li').length >= count) first = performance.now() - begun;
      if (document.querySelectorAll('main li dl').length < count) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve([performance.now() - begun, first]));
    });
    observer.observe(document.body, { subtree: true, childList: true });
    [...document.querySelectorAll('nav a')].find((link) => link.textContent === 'All engagements').click();
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

/**
 * The frozen engagement with as many initiatives, three milestones, two risks and two follow-ups for each, and a year of
 * logged days, as the text of a file.
 *
 * @param {string} id @param {string} client @param {number} count
 */
function grown(id, client, count) {
  const of = (kind) => frozen.records.filter((record) => record.kind === kind);
  const kept = frozen.records.filter(({ kind }) => !['initiative', 'milestone', 'raidItem', 'followUp'].includes(kind));
  const copy = (kind, index, body) => {
    const source = of(kind)[index % of(kind).length];
    const ref = source.ref === null ? null : source.ref.replace(/\d+$/, String(index + 1).padStart(2, '0'));
    return {
      ...source,
      id: `frozen-v6-${kind}-g${index}`,
      ref,
      order: `${source.order}${String(index).padStart(4, '0')}V`,
      body: { ...source.body, ...body },
    };
  };
  const initiatives = Array.from({ length: count }, (_, index) =>
    copy('initiative', index, {
      title: `Initiative ${index}`,
      status: 'active',
      statedRag: ['green', 'amber', 'red', ''][index % 4],
      dependsOn: [],
    }),
  );
  const owned = (kind, times, more) =>
    Array.from({ length: count * times }, (_, index) =>
      copy(kind, index, { initiative: `frozen-v6-initiative-g${index % count}`, ...more(index) }),
    );
  const records = [
    ...kept,
    ...initiatives,
    ...owned('milestone', 3, () => ({ deliverable: null })),
    ...owned('raidItem', 2, () => ({})),
    ...owned('followUp', 2, () => ({})),
  ];
  // Links to records that were left out become empty when the file is opened.
  return JSON.stringify({ ...frozen, records })
    .replaceAll('frozen-v6', id)
    .replaceAll(JSON.stringify('Lindmere Homes & Care Cooperative'), JSON.stringify(client));
}
