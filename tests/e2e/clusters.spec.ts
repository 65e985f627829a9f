import type { Locator, Page } from '@playwright/test';
import { expect, goTo, loadSample, quickAdd, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

const card = (page: Page, text: string): Locator => page.locator('[data-note]').filter({ hasText: text });
const group = (page: Page, title: string): Locator => page.locator('[data-head]').filter({ hasText: title });

async function openBoard(page: Page): Promise<void> {
  await loadSample(page);
  await goTo(page, 'Workshops');
  await quickAdd(page, 'workshop', 'Groups');
  await page.getByRole('row').filter({ hasText: 'Groups' }).getByRole('button', { name: 'Open workshop' }).click();
  await quickAdd(page, 'activity', 'What belongs together');
  await page.getByRole('button', { name: /^Actions for What belongs/ }).click();
  await page.getByRole('menuitem', { name: 'Open', exact: true }).click();
  const type = page.getByRole('dialog').getByRole('button', { name: 'Type' });
  await type.click();
  await page.getByRole('option', { name: 'Clustering' }).click();
  await expect(type).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Run the workshop' }).click();
  await expect(page.getByText(/^No notes yet. Type one above/)).toBeVisible();
  await page.keyboard.press('n');
  for (const text of ['one list', 'two lists', 'decide', 'decide sooner', 'שלום לכולם']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-note]')).toHaveCount(5);
  await page.keyboard.press('Escape');
}

test('groups, names, merges, collapses and takes apart by keys alone, each with one undo; time goes back and the room sees nothing of it', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await openBoard(page);
  const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('F5')]);
  await page.bringToFront();
  await expect(audience.getByText('decide sooner')).toBeVisible();

  for (const text of ['one list', 'two lists']) await card(page, text).press(' ');
  await expect(card(page, 'one list')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('g');
  await expect(page.getByRole('textbox', { name: 'Name of the group' })).toBeFocused();
  await page.keyboard.type('Lists');
  await page.keyboard.press('Enter');
  await expect(group(page, 'Lists')).toHaveText(/Lists 2 notes/);
  await card(page, 'decide sooner').press(' ');
  await page.keyboard.press('Shift+Digit2');
  await expect(card(page, 'decide sooner').locator('[data-tag="triangle"]')).toBeVisible();
  await page.keyboard.press('g');
  await expect(page.getByRole('textbox', { name: 'Name of the group' })).toBeFocused();
  await page.keyboard.type('Deciding');
  await page.keyboard.press('Enter');
  await expect(group(page, 'Deciding')).toHaveText(/Deciding 1 note/);
  await group(page, 'Lists').press(' ');
  await page.keyboard.press('k');
  await expect(card(page, 'one list')).toHaveCount(0);
  await expect(audience.getByText('one list')).toHaveCount(0);
  await page.keyboard.press('k');
  await group(page, 'Deciding').press(' ');
  await page.keyboard.press('m');
  await expect(group(page, 'Lists')).toHaveText(/Lists 3 notes/);
  await expect(group(page, 'Deciding')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(group(page, 'Deciding')).toHaveText(/Deciding 1 note/);
  await expectNoViolations(page, 'the board');

  // Two steps back in time: the room keeps its picture, and nothing can be changed meanwhile.
  await expect(audience.getByText('Deciding')).toBeVisible();
  const before = await audience.locator('body').innerText();
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await expect(page.getByRole('dialog', { name: 'Looking back' })).toBeVisible();
  await expect(page.getByText('Live: the room keeps its picture while you look back')).toBeVisible();
  await expectNoViolations(page, 'looking back');
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(group(page, 'Deciding')).toHaveCount(0);
  await page.keyboard.press('Delete');
  expect(await audience.locator('body').innerText()).toBe(before);
  await page.getByRole('textbox', { name: 'As of (14:32)' }).fill('soon');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is not a time of day. Write it like 14:32.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(group(page, 'Deciding')).toHaveText(/Deciding 1 note/);
  await expect(page.locator('[data-note]')).toHaveCount(5);

  await group(page, 'Lists').press(' ');
  await page.keyboard.press('Shift+G');
  await expect(group(page, 'Lists')).toHaveCount(0);
  await expect(card(page, 'one list')).toBeVisible();
});

test('a finger drags one note onto another, and Escape puts back what the mouse carries', async ({ app, browser }) => {
  test.slow();
  const context = await browser.newContext({ hasTouch: true });
  const page = await app.open(context);
  await openBoard(page);
  await page.keyboard.press('0');
  const centre = async (text: string): Promise<{ x: number; y: number }> => {
    const box = await card(page, text).boundingBox();
    if (box === null) throw new Error(`“${text}” is not on the board`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [from, to] = [await centre('one list'), await centre('two lists')];
  const touch = await context.newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (const share of [0.3, 0.7, 1]) {
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.getByRole('textbox', { name: 'Name of the group' })).toBeFocused();
  await page.keyboard.type('By finger');
  await page.keyboard.press('Enter');
  await expect(group(page, 'By finger')).toHaveText(/By finger 2 notes/);

  const start = await centre('decide sooner');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 90, start.y + 60, { steps: 4 });
  await expect.poll(async () => (await centre('decide sooner')).x).toBeGreaterThan(start.x + 40);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(async () => (await centre('decide sooner')).x).toBeCloseTo(start.x, 0);
  await context.close();
});

test('what is dropped where it belongs already, or on a locked board, lies where it lay; what is made stays in sight', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await openBoard(page);
  for (const text of ['one list', 'two lists']) await card(page, text).press(' ');
  await page.keyboard.press('g');
  await expect(page.getByRole('textbox', { name: 'Name of the group' })).toBeFocused();
  await page.keyboard.type('Lists');
  await page.keyboard.press('Enter');
  const board = page.getByRole('region', { name: /board/i });
  const isInSight = async (text: string): Promise<boolean> => {
    const [inner, outer] = [await card(page, text).boundingBox(), await board.boundingBox()];
    if (inner === null || outer === null) return false;
    return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width && inner.y >= outer.y;
  };
  for (const text of ['one list', 'decide sooner', 'שלום לכולם']) await expect.poll(() => isInSight(text)).toBe(true);

  const carry = async (text: string, by: { x: number; y: number }): Promise<void> => {
    const box = (await card(page, text).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + by.x, box.y + box.height / 2 + by.y, { steps: 4 });
    await page.mouse.up();
  };
  const before = await card(page, 'one list').boundingBox();
  await carry('one list', { x: 20, y: 12 });
  await expect.poll(() => card(page, 'one list').boundingBox()).toEqual(before);

  await page.keyboard.press('Shift+L');
  await expect(page.getByRole('button', { name: 'Unlock the board' })).toBeVisible();
  const lay = await card(page, 'decide sooner').boundingBox();
  await carry('decide sooner', { x: 60, y: 90 });
  await expect(page.getByText(/^The board is locked/)).toBeVisible();
  await expect.poll(() => card(page, 'decide sooner').boundingBox()).toEqual(lay);
  await page.getByRole('textbox', { name: 'New note' }).fill('Not now');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'New note' })).toHaveValue('Not now');
  await expect(page.locator('[data-note]')).toHaveCount(5);
  await page.getByRole('button', { name: 'Unlock the board' }).click();
  await page.getByRole('textbox', { name: 'New note' }).press('Enter');
  await expect(page.locator('[data-note]')).toHaveCount(6);
});
