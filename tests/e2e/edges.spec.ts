import type { Page } from '@playwright/test';
import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';
import { openAudience } from './audience-frames.ts';
import { endRound, onlyThree, runWorkshop, show, takeLaptop, watchTexts } from './workshop-room.ts';

/** Counts the tones that a window sounds, in place of sounding them. */
async function countTones(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = globalThis as unknown as { tones: number };
    counted.tones = 0;
    const ramp = { setValueAtTime: () => 0, linearRampToValueAtTime: () => 0, exponentialRampToValueAtTime: () => 0 };
    class Silent {
      readonly currentTime = 0;
      createGain = () => ({ gain: ramp, connect: () => ({}) });
      createOscillator = () => ({
        frequency: { value: 0 },
        connect: (next: unknown) => next,
        start: () => (counted.tones += 1),
        stop: () => undefined,
        addEventListener: () => undefined,
      });
    }
    Object.assign(globalThis, { AudioContext: Silent });
  });
  return () => page.evaluate(() => (globalThis as unknown as { tones: number }).tones);
}

test('a laptop that slept for ten minutes goes on where the time is; the clock sounds only where somebody switched it on', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  const tones = await countTones(page);
  await page.clock.install({ time: new Date('2027-01-11T09:00:00Z') });
  await page.reload();
  await runWorkshop(page, 'Needs analysis');
  const audience = await openAudience(page);
  await page.bringToFront();
  await page.getByRole('button', { name: /^Begin: Welcome/ }).click();
  await expect(page.getByRole('complementary').getByRole('timer').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'New note' }).fill('Half a sentence');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'New note' })).not.toBeFocused();
  await page.keyboard.press('t');
  await expect(audience.getByRole('timer')).toHaveText(/^(10:00|9:5\d)$/);
  await page.clock.fastForward('10:30');
  await expect(page.getByRole('complementary').getByRole('timer').first()).toHaveText(/^\+0:[345]\d$/);
  await expect(audience.getByRole('timer')).toHaveText(/^\+0:[345]\d$/);
  await expect(audience.getByText('Time is up')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'New note' })).toHaveValue('Half a sentence');
  expect(await tones()).toBe(0);

  await page.getByRole('button', { name: 'Let the timer sound' }).click();
  await expect.poll(tones).toBe(2);
  await page.getByRole('button', { name: '+5 min' }).click();
  await expect(audience.getByText('Time is up')).toHaveCount(0);
  // Also with everything but the board put away.
  await page.keyboard.press('r');
  await page.clock.fastForward('05:00');
  await expect.poll(tones).toBe(4);
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Mute the timer' }).click();
  await page.getByRole('button', { name: '+5 min' }).click();
  await page.clock.fastForward('06:00');
  await expect(audience.getByText('Time is up')).toBeVisible();
  expect(await tones()).toBe(4);
});

test('a room that sees a blank or a frozen picture goes on seeing it when the laptop is reloaded', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  const audience = await openAudience(page);
  await page.bringToFront();
  await page.getByRole('heading', { name: 'SWOT grid' }).click();
  await page.keyboard.press('b');
  await expect(audience.locator('[data-board="blank"]')).toBeAttached();
  const seen = await watchTexts(audience);
  await page.reload();
  await expect(page.getByText('Live: the room sees a blank screen')).toBeVisible();
  for (const text of await seen()) expect(text).not.toMatch(/Care workers know/);
  await page.keyboard.press('b');
  await expect(audience.getByText('Care workers know their residents by name')).toBeVisible();

  await page.keyboard.press('f');
  await page.keyboard.press('n');
  await page.keyboard.type('Written while it was frozen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await saved(page);
  await page.reload();
  await expect(page.getByText('Live: the room keeps its picture')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Strengths/ })).toHaveText('Strengths 12');
  for (const text of await seen()) expect(text).not.toMatch(/Written while/);
  // Leaving the board lets go of it.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  await expect(page.getByText('Live: the room sees this board')).toBeVisible();
});

test('somebody who is removed after voting keeps the dots and leaves no name behind', async ({ app, context }) => {
  test.slow();
  const page = await app.open(context);
  await runWorkshop(page, 'Vision and purpose');
  await show(page, /^What matters most/);
  await onlyThree(page);
  await page.getByRole('radiogroup', { name: 'Vote on' }).getByText('Challenges').click();
  await page.getByRole('button', { name: 'Open the vote' }).click();
  await page.getByRole('button', { name: 'Pass the laptop round' }).press('Enter');
  await takeLaptop(page, 'Daniel Eskrow');
  await expect(page.getByText('3 dots left')).toBeVisible();
  await page.keyboard.press('+');
  await expect(page.getByText('2 dots left')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hand on', exact: true }).press('Enter');
  await endRound(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Actions for Daniel Eskrow' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('button', { name: 'Actions for Daniel Eskrow' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Run the workshop' }).click();
  await show(page, /^What matters most/);
  await expect(page.getByText('One who took part was removed since; what was handed in still counts.')).toBeVisible();
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the vote' }).click();
  await expect(page.getByText('1 of 3 handed in a ballot')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '1 vote' })).toHaveCount(1);
});

test('one zone of the matrix fills the room’s picture, and its needs alone are read', async ({ app, context }) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the priority matrix' }).click();
  const audience = await openAudience(page);
  await page.bringToFront();
  await page.getByRole('heading', { name: 'Priority matrix' }).click();
  await expect(audience.locator('[data-ref]')).toHaveCount(18);
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('s');
  await expect(audience.locator('[data-spotlight="zone"]')).toBeVisible();
  await expect(audience.locator('[data-ref]')).toHaveText(['N-16', 'N-14']);
  await expect(audience.locator('[data-zone-name]')).toHaveText(['Delegate']);
  await page.keyboard.press('s');
  await expect(audience.locator('[data-ref]')).toHaveCount(18);
});

test('Shift+F5 presents what is shown, F5 the first item; the key sheet names both and every key of the board', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await runWorkshop(page, 'Needs analysis');
  await show(page, /^Break/);
  const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Shift+F5')]);
  await expect(audience.getByRole('heading', { name: 'Break' })).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('F5');
  await expect(audience.getByRole('heading', { name: /^Welcome/ })).toBeVisible();
  await page.bringToFront();
  await show(page, /^Strengths/);
  await page.keyboard.press('Shift+?');
  const sheet = page.getByRole('dialog');
  for (const name of [
    'Present from the first agenda item',
    'Present from here',
    'Blank the audience window',
    'Freeze what the room sees, or let it run on',
    'Spotlight the chosen note, or the quadrant',
    'Lock the board',
    'Show only weaknesses',
    'Look back at an earlier moment, or come back',
  ])
    await expect(sheet.getByText(name)).toBeVisible();
});
