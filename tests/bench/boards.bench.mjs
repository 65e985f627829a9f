// A drag among 50, 300 and 1,000 notes, the first picture of 300, and an edit's way to the room's window, beside their lower bounds.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findTestBrowser, needsNoSandbox } from '../../build/browsers.mjs';
import { report } from './report.mjs';
import { measureWayToTheRoom } from './way-to-the-room.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ROUNDS = 7;
const MOVES = 60;
const LONG = ['Handover is written three times', 'Letters go out late in winter', 'The form is long'];
const TEXTS = [LONG[0], 'Nobody decides', LONG[1], 'Phones', LONG[2]];

const INTER = readFileSync(
  at('../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
).toString('base64');

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

for (const count of [50, 300, 1000]) await measureDrag(count);
await measureFirstBoard(300);
await measureWayToTheRoom(browser, loopback.address, ROUNDS);

await browser.close();
await loopback.close();
rmSync(folder, { recursive: true, force: true });

/** @param {number} count */
async function measureDrag(count) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const product = await openBoard(context, count);
  const bound = await openBound(context, await placesOf(product.page));
  const rounds = { script: { product: [], bound: [] }, cpu: { product: [], bound: [] } };
  const frames = { product: [], bound: [] };
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [side, board] of [
      ['product', product],
      ['bound', bound],
    ]) {
      const cost = await drag(board);
      if (round === 0) continue;
      rounds.script[side].push(cost.script);
      rounds.cpu[side].push(cost.cpu);
      frames[side].push(...cost.frames);
    }
  }
  report(`Drag among ${count} notes: script for each move (ms)`, rounds.script, 'a hand-written board', 2);
  report(`Drag among ${count} notes: main thread for each move (ms)`, rounds.cpu, 'a hand-written board', 2);
  for (const side of ['product', 'bound']) {
    const sorted = frames[side].toSorted((a, b) => a - b);
    const share = (part) => (sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN).toFixed(1);
    console.log(
      `  frames of ${side === 'product' ? 'Quarterdeck' : 'the bound'}: p50 ${share(0.5)}, p95 ${share(0.95)}, longest ${share(1)} ms`,
    );
  }
  await context.close();
}

/** A board in a running workshop that shows so many notes. */
async function openBoard(context, count) {
  const page = await context.newPage();
  await page.goto(loopback.address);
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  await page.getByRole('link', { name: 'Workshops' }).click();
  await page.getByRole('textbox', { name: 'Add workshop' }).fill('Board');
  await page.keyboard.press('Enter');
  await page.getByRole('row').filter({ hasText: 'Board' }).getByRole('button', { name: 'Open workshop' }).click();
  await page.getByRole('button', { name: 'Needs analysis', exact: true }).click();
  await page.getByRole('button', { name: 'Run the workshop' }).click();
  await page.getByRole('row', { name: /^What belongs together/ }).click();
  const field = page.getByRole('textbox', { name: 'New note' });
  await field.focus();
  await field.evaluate(
    (input, pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    Array.from({ length: count }, (_, index) => `${TEXTS[index % TEXTS.length]} ${index}`).join('\n'),
  );
  await page
    .locator('[data-note]')
    .nth(count - 1)
    .waitFor();
  await page.locator('[data-save="saved"]').waitFor();
  await page.getByRole('button', { name: 'Show everything' }).click();
  return withMeter(page, '[data-note]');
}

/** The same notes at the same places, drawn by hand. */
async function openBound(context, places) {
  const page = await context.newPage();
  await goToHand(page);
  await page.evaluate(({ notes, zoom, origin }) => globalThis.draw(notes, zoom, origin), places);
  return withMeter(page, '.card');
}

// In the same type: another one is measured and painted at another cost.
async function goToHand(page) {
  await page.goto(`file://${at('hand-board.html')}`);
  await page.evaluate(async (bytes) => {
    const inter = new FontFace('Inter Variable', `url(data:font/woff2;base64,${bytes})`, { weight: '100 900' });
    document.fonts.add(await inter.load());
  }, INTER);
}

async function withMeter(page, card) {
  const meter = await page.context().newCDPSession(page);
  await meter.send('Performance.enable');
  return { page, card, meter };
}

function placesOf(page) {
  return page.evaluate(() => {
    const cards = [...document.querySelectorAll('[data-note]')];
    const plane = cards[0].parentElement;
    const { a, e, f } = new DOMMatrix(getComputedStyle(plane).transform);
    const area = plane.parentElement.getBoundingClientRect();
    return {
      zoom: a,
      origin: { x: area.left + e, y: area.top + f },
      notes: cards.map((card) => {
        const place = new DOMMatrix(getComputedStyle(card).transform);
        return { text: card.textContent, x: place.e, y: place.f };
      }),
    };
  });
}

/** One note is carried over others and back to where it lay; costs for each move. */
async function drag({ page, card, meter }) {
  await page.bringToFront();
  const box = await page.locator(card).nth(4).boundingBox();
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 6, from.y + 6);
  // A card that lies out of sight is not dragged, and costs less than one that is.
  const isCarried = () => globalThis.isCarrying?.() ?? document.querySelector('[data-dragging]') !== null;
  if (!(await page.evaluate(isCarried))) throw new Error('No note is being dragged.');
  await page.evaluate(() => {
    globalThis.frames60 = [];
    const look = (time) => {
      globalThis.frames60.push(time);
      globalThis.framing = requestAnimationFrame(look);
    };
    globalThis.framing = requestAnimationFrame(look);
  });
  const before = await costs(meter);
  for (let move = 1; move <= MOVES; move += 1) {
    const share = move <= MOVES / 2 ? move / (MOVES / 2) : (MOVES - move) / (MOVES / 2);
    const pause = wait(16);
    await page.mouse.move(from.x + share * 420, from.y + share * 260);
    await pause;
  }
  const after = await costs(meter);
  const times = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.framing);
    return globalThis.frames60;
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.up();
  return {
    script: ((after.ScriptDuration - before.ScriptDuration) * 1000) / MOVES,
    cpu: ((after.TaskDuration - before.TaskDuration) * 1000) / MOVES,
    frames: times.slice(1).map((time, index) => time - times[index]),
  };
}

async function costs(meter) {
  const { metrics } = await meter.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** From the press that shows the board to its notes being painted, beside the same notes drawn by hand. */
async function measureFirstBoard(count) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const { page } = await openBoard(context, count);
  const places = await placesOf(page);
  const rounds = { product: [], bound: [] };
  const hand = await context.newPage();
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.bringToFront();
    await page.getByRole('row', { name: /^Break/ }).click();
    await page.locator('[data-note]').first().waitFor({ state: 'detached' });
    const product = await page.evaluate(showBoard, count);
    await goToHand(hand);
    await hand.bringToFront();
    const bound = await hand.evaluate(async ({ notes, zoom, origin }) => {
      const begun = performance.now();
      await globalThis.draw(notes, zoom, origin);
      return performance.now() - begun;
    }, places);
    if (round === 0) continue;
    rounds.product.push(product);
    rounds.bound.push(bound);
  }
  report(`First picture of ${count} notes, from the press on the agenda (ms)`, rounds, 'the same notes drawn by hand');
  await context.close();
}

/** Runs in the page. */
function showBoard(count) {
  const row = [...document.querySelectorAll('[role="row"]')].find((one) =>
    one.textContent.includes('What belongs together'),
  );
  return new Promise((resolve) => {
    const begun = performance.now();
    const look = () => {
      if (document.querySelectorAll('[data-note]').length < count) requestAnimationFrame(look);
      else setTimeout(() => resolve(performance.now() - begun), 0);
    };
    const box = row.getBoundingClientRect();
    const press = {
      bubbles: true,
      cancelable: true,
      pointerId: 1,
      button: 0,
      pointerType: 'mouse',
      clientX: box.x + 80,
      clientY: box.y + 5,
    };
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      row.dispatchEvent(name.startsWith('pointer') ? new PointerEvent(name, press) : new MouseEvent(name, press));
    }
    requestAnimationFrame(look);
  });
}
