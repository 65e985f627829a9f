import { expect, goTo, loadSample, test } from './app-fixture.ts';
import { openAudience } from './audience-frames.ts';
import { plugIn, withDisplays } from './displays.ts';
import { onlyThree, runWorkshop, show, watchTexts } from './workshop-room.ts';

test('puts the window on the chosen display, waits while it is unplugged, and says how to drag it where it may not', async ({
  app,
  context,
}) => {
  test.slow();
  await withDisplays(context);
  const page = await app.open(context);
  const plug = (...labels: string[]) => plugIn(page, labels);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  const audience = await openAudience(page);
  const moves = () => audience.evaluate(() => (window as unknown as { moves: number[] }).moves);
  await expect(page.getByText(/^The audience window is on the other display\./)).toBeVisible();
  await expect.poll(async () => (await moves()).at(-1)).toBe(1366);

  await page.getByRole('button', { name: 'Room', exact: true }).click();
  await page.getByRole('button', { name: /Audience window on/ }).click();
  await page.getByRole('option', { name: 'Display 3, 3840 × 2160' }).click();
  await expect.poll(async () => (await moves()).at(-1)).toBe(3286);
  await page.keyboard.press('Escape');
  await plug('Laptop');
  await expect(page.getByText(/^The projector was unplugged\./)).toBeVisible();
  await expect.poll(async () => (await moves()).at(-1)).toBeLessThan(1366);
  await expect(page.getByText('Live: the room sees this board')).toBeVisible();
  await plug('Laptop', 'Projector');
  await expect(page.getByText(/^The projector is back/)).toBeVisible();
  await expect.poll(async () => (await moves()).at(-1)).toBe(1366);
  // The choice belongs to the three displays together, and is taken up when they are.
  await plug('Laptop', 'Projector', 'Wall');
  await page.getByRole('button', { name: 'Room', exact: true }).click();
  await expect(page.getByRole('button', { name: /Display 3, 3840 × 2160 Audience window on/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Close audience window' }).click();
  await expect(page.getByText(/^The audience window was closed\./)).toHaveCount(0);

  await page.goto(`${new URL(app.address).origin}/?refused${new URL(page.url()).hash}`);
  await openAudience(page);
  await expect(page.getByText(/^Drag the audience window to the projector/)).toBeVisible();
});

test('goes on with an open vote when the projector is unplugged in the middle of it, and shows nothing of it', async ({
  app,
  context,
}) => {
  test.slow();
  await withDisplays(context);
  const page = await app.open(context);
  await runWorkshop(page, 'Vision and purpose');
  await show(page, /^What matters most/);
  const audience = await openAudience(page);
  const seen = await watchTexts(audience);
  await page.bringToFront();
  await onlyThree(page);
  await page.getByRole('radiogroup', { name: 'Vote on' }).getByText('Challenges').click();
  await page.getByRole('button', { name: 'Open the vote' }).click();
  const ballot = async (): Promise<void> => {
    await page.getByRole('textbox', { name: /^Dots on More work/ }).focus();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
  };
  const roll = page.getByRole('progressbar', { name: 'Who takes part' });
  await ballot();
  await expect(roll).toHaveAttribute('aria-valuetext', '1 of 3 have handed in');

  await plugIn(page, ['Laptop']);
  await expect(page.getByText(/^The projector was unplugged\./)).toBeVisible();
  await ballot();
  await expect(roll).toHaveAttribute('aria-valuetext', '2 of 3 have handed in');
  await expect(audience.getByText('2 of 3 have handed in')).toBeVisible();
  await plugIn(page, ['Laptop', 'Projector']);
  await expect(page.getByText(/^The projector is back/)).toBeVisible();
  for (const text of await seen()) expect(text).not.toMatch(/\d votes?\b|Daniel Eskrow/);
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the vote' }).click();
  await expect(audience.locator('[data-board="tally"]')).toContainText('2 ballots');
});
