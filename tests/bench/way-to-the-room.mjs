import { report } from './report.mjs';

/** From the Enter that adds a note to its text standing in the audience window; the bound is one message between two windows. */
export async function measureWayToTheRoom(browser, address, count) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  await page.getByRole('link', { name: 'Workshops' }).click();
  await page.getByRole('textbox', { name: 'Add workshop' }).fill('Board');
  await page.keyboard.press('Enter');
  await page.getByRole('row').filter({ hasText: 'Board' }).getByRole('button', { name: 'Open workshop' }).click();
  await page.getByRole('button', { name: 'SWOT grid' }).click();
  const [room] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await room.locator('[data-board="swot"]').waitFor();
  const rounds = { product: [], bound: [] };
  for (const window of [page, room]) await window.evaluate(listenForMessage);
  for (let round = 0; round <= count * 3; round += 1) {
    await page.bringToFront();
    const text = `Said ${round} aloud`;
    await page.getByRole('textbox', { name: /^New note/ }).fill(text);
    const seen = room.evaluate(waitForText, text);
    await page.evaluate(() => {
      globalThis.pressed = performance.timeOrigin + performance.now();
      document.activeElement.form.requestSubmit();
    });
    const [begun, shown] = [await page.evaluate(() => globalThis.pressed), await seen];
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await room.getByText(text).waitFor({ state: 'detached' });
    const hearing = room.evaluate(() => globalThis.hear());
    const sent = await page.evaluate(() => globalThis.sendMessage());
    const heard = await hearing;
    // The first ones warm up.
    if (round < count) continue;
    rounds.product.push(shown - begun);
    rounds.bound.push(heard - sent);
  }
  report('One note, from Enter to the audience window (ms)', rounds, 'one message between the two windows');
  await context.close();
}

/** Runs in a page: a message between windows, and when it was heard. */
function listenForMessage() {
  const channel = new BroadcastChannel('bench');
  globalThis.hear = () =>
    new Promise((resolve) => {
      channel.onmessage = () => resolve(performance.timeOrigin + performance.now());
    });
  globalThis.sendMessage = () => {
    const sent = performance.timeOrigin + performance.now();
    channel.postMessage('now');
    return sent;
  };
}

/** Runs in the audience window. */
function waitForText(text) {
  return new Promise((resolve) => {
    const look = () => document.body.textContent.includes(text) && resolve(performance.timeOrigin + performance.now());
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
  });
}
