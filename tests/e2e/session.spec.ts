import type { Locator, Page } from '@playwright/test';
import { expect, goTo, loadSample, quickAdd, saved, test } from './app-fixture.ts';

async function planWorkshop(page: Page, title: string, agenda: string): Promise<void> {
  await goTo(page, 'Workshops');
  await quickAdd(page, 'workshop', title);
  await page.getByRole('row').filter({ hasText: title }).getByRole('button', { name: 'Open workshop' }).click();
  await page.getByRole('button', { name: agenda, exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Agenda' }).getByRole('row').first()).toBeVisible();
}

const line = (page: Page, title: string | RegExp): Locator =>
  page.getByRole('grid', { name: 'Agenda' }).getByRole('row', { name: title });

test('a clicker walks the agenda, the room follows, and nothing that was taken down is lost by leaving or ending', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  await planWorkshop(page, 'Needs of the autumn', 'Needs analysis');
  await page.getByRole('button', { name: 'Run the workshop' }).click();
  // The rail scrolls in itself: a room that could be scrolled as a whole would slip under the hand.
  await expect(line(page, /^Decisions/)).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);

  // F5 presents from the first item; the clock begins with the first activity.
  const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('F5')]);
  await expect(audience.locator('[data-board="prompt"]')).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: /^Begin: Welcome/ }).click();
  await expect(line(page, /^Welcome/)).toContainText('Now');
  await page.getByRole('textbox', { name: 'Asked on the wall' }).fill('What would make this year worth the effort?');
  await expect(audience.getByText('What would make this year worth the effort?')).toBeVisible();
  await page.getByRole('textbox', { name: 'New note' }).fill('We start too much');
  await page.keyboard.press('Enter');
  await expect(page.getByText('We start too much')).toBeVisible();
  // What is said in a discussion is written down for the facilitator, not for the wall.
  await expect(audience.getByText('We start too much')).toHaveCount(0);

  // From inside the text field, where the facilitator's hands are.
  await page.keyboard.press('PageDown');
  await expect(audience.locator('[data-board="swot"]')).toBeVisible();
  await expect(line(page, /^Strengths/)).toContainText('Now');
  await expect(line(page, /^Welcome/)).toContainText('Done');
  await page.keyboard.press('PageUp');
  await expect(audience.locator('[data-board="prompt"]')).toBeVisible();
  await expect(line(page, /^Strengths/)).toContainText('Now');
  await saved(page);
  await page.reload();
  await expect(audience.locator('[data-board="swot"]')).toBeVisible();
  await expect(line(page, /^Strengths/)).toContainText('Now');

  // The first Escape asks; the room's picture is quiet once the board is left.
  await page.keyboard.press('Escape');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/“Strengths.*is running/)).toBeVisible();
  await dialog.getByRole('button', { name: 'End the workshop' }).click();
  await expect(page.getByRole('heading', { name: 'Needs of the autumn' })).toBeVisible();
  await expect(audience.locator('[data-board="blank"]')).toBeAttached();
  await expect(page.getByRole('checkbox', { name: 'Closed' })).toBeChecked();
  await goTo(page, 'Needs analysis');
  await expect(page.getByText('We start too much').first()).toBeVisible();
});

test('says that another workshop is still running before a second one begins, and writes outcomes down at once', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await planWorkshop(page, 'The first of today', 'Quarterly review');
  await page.getByRole('button', { name: /^Begin: / }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await planWorkshop(page, 'Opened by mistake', 'Needs analysis');
  await page.getByRole('button', { name: 'Run the workshop' }).click();
  await page.getByRole('button', { name: /^Begin: Welcome/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/“The first of today” has an activity whose time is running/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(line(page, /^Welcome/)).not.toContainText('Now');
  await page.getByRole('button', { name: /^Begin: Welcome/ }).click();
  await dialog.getByRole('button', { name: 'End it there and begin here' }).click();
  await expect(line(page, /^Welcome/)).toContainText('Now');

  await page.getByRole('radiogroup', { name: 'Write down at once' }).getByText('Decision').click();
  await page.getByRole('textbox', { name: 'What was decided?' }).fill('One list from March on');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 decision, 0 follow-ups so far')).toBeVisible();
  await page.getByRole('button', { name: 'End the workshop' }).click();
  await dialog.getByRole('button', { name: 'End the workshop' }).click();
  await expect(page.getByRole('row').getByText('One list from March on')).toBeVisible();
  await goTo(page, 'Workshops');
  await page
    .getByRole('row')
    .filter({ hasText: 'The first of today' })
    .getByRole('button', { name: 'Open workshop' })
    .click();
  await expect(page.getByRole('timer')).toHaveCount(0);
});
