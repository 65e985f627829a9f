import { expect, goTo, loadSample, test } from './app-fixture.ts';

test('captures notes by keyboard, moves them, takes them back, and stage 2 shows the same', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  await expect(page.getByRole('grid', { name: 'Weaknesses' })).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  await page.keyboard.type('Written at the speed of speech');
  await page.keyboard.press('Enter');
  const weaknesses = page.getByRole('grid', { name: 'Weaknesses' });
  const threats = page.getByRole('grid', { name: 'Threats' });
  const text = 'Written at the speed of speech';
  await expect(weaknesses.getByText(text)).toBeVisible();
  await page.keyboard.press('Escape');
  // One quadrant fills the screen, and the others are away.
  await page.keyboard.press('Alt+2');
  await expect(threats).toHaveCount(0);
  await weaknesses.getByText(text).click();
  await expect(weaknesses.getByRole('row', { selected: true })).toHaveCount(1);
  await page.keyboard.press('4');
  await page.keyboard.press('Alt+0');
  await expect(threats.getByText(text)).toBeVisible();
  await expect(weaknesses.getByText(text)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(weaknesses.getByText(text)).toBeVisible();
  await page.getByRole('button', { name: 'Leave the board' }).click();
  await expect(page.getByRole('row').getByText(text)).toBeVisible();
});

test('makes one note of each line of a pasted list', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  const field = page.getByRole('textbox', { name: 'New note in strengths' });
  await field.focus();
  await field.evaluate((input) => {
    const data = new DataTransfer();
    data.setData('text/plain', '- first of the list\n- second of the list\n- third of the list');
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const strengths = page.getByRole('grid', { name: 'Strengths' });
  for (const text of ['first of the list', 'second of the list', 'third of the list']) {
    await expect(strengths.getByText(text)).toBeVisible();
  }
});

test('places a need by arrow keys, and the audience window follows without anything private', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await expect(audience.getByText('Care workers know their residents by name')).toBeVisible();
  // Votes are counted in the facilitator's window only.
  await expect(page.getByText(/^\d votes?$/).first()).toBeVisible();
  await expect(audience.getByText(/votes?$/)).toHaveCount(0);
  await expect(audience.getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave the board' }).click();
  await expect(audience.locator('[data-board="blank"]')).toBeAttached();

  await page.getByRole('button', { name: 'Open the priority matrix' }).click();
  await expect(audience.locator('[data-board="matrix"]')).toBeVisible();
  const need = page.getByRole('button', { name: /^N-18 .*urgency/ });
  await need.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: 'N-18 A new intranet, urgency 1.5, impact 2, not now' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(
    page.getByRole('button', { name: 'N-18 A new intranet, urgency 1.5, impact 1.5, not now' }),
  ).toBeVisible();
  await page.keyboard.press('.');
  await expect(audience.locator('[data-board="blank"]')).toBeAttached();
});
