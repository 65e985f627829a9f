import type { BrowserContext } from '@playwright/test';
import { expect, goTo, loadSample, openRow, saved, test } from './app-fixture.ts';

test('brings everything back from the vault when the whole browser profile is gone', async ({ app, browser }) => {
  const first = await browser.newContext();
  const page = await app.open(first);
  await loadSample(page);
  await goTo(page, 'Vision and purpose');
  await page.getByRole('textbox', { name: 'Vision' }).fill('One list, and everybody can read it.');
  await page.getByRole('textbox', { name: 'Vision' }).blur();
  await saved(page);
  await first.close();

  const second = await browser.newContext();
  const again = await app.open(second);
  await expect(again.getByText(/restored from the safe copy/)).toBeVisible();
  await again.getByRole('button', { name: /^Lindmere/ }).click();
  await goTo(again, 'Vision and purpose');
  await expect(again.getByRole('textbox', { name: 'Vision' })).toHaveValue('One list, and everybody can read it.');
  await second.close();
});

test('keeps different fields of two windows, and asks when it is the same field', async ({ app, context }) => {
  const one = await app.open(context);
  await loadSample(one);
  const two = await app.open(context);
  await two.getByRole('button', { name: /^Lindmere/ }).click();
  for (const page of [one, two]) {
    await goTo(page, 'Vision and purpose');
    await expect(page.getByRole('textbox', { name: 'Vision' })).not.toHaveValue('');
  }
  // Both windows are in a field before either of them stores anything.
  await two.getByRole('textbox', { name: 'Outcome statement' }).focus();
  await one.getByRole('textbox', { name: 'Vision' }).fill('Vision of window one');
  await one.getByRole('textbox', { name: 'Vision' }).blur();
  await expect(two.getByRole('textbox', { name: 'Vision' })).toHaveValue('Vision of window one');
  await two.getByRole('textbox', { name: 'Outcome statement' }).fill('Outcome of window two');
  await two.getByRole('textbox', { name: 'Outcome statement' }).blur();
  await expect(one.getByRole('textbox', { name: 'Outcome statement' })).toHaveValue('Outcome of window two');
  await expect(one.getByRole('textbox', { name: 'Vision' })).toHaveValue('Vision of window one');

  await two.getByRole('textbox', { name: 'How we will know' }).focus();
  await one.getByRole('textbox', { name: 'How we will know' }).fill('Test of window one');
  await one.getByRole('textbox', { name: 'How we will know' }).blur();
  await expect(two.getByRole('textbox', { name: 'How we will know' })).toHaveValue('Test of window one');
  await two.getByRole('textbox', { name: 'How we will know' }).fill('Test of window two');
  await expect(two.getByText('Changed in another window')).toBeVisible();
  await expect(two.getByText(/Test of window one/)).toBeVisible();
  await expect(one.getByRole('textbox', { name: 'How we will know' })).toHaveValue('Test of window one');
  await two.getByRole('button', { name: 'Keep mine' }).click();
  await expect(one.getByRole('textbox', { name: 'How we will know' })).toHaveValue('Test of window two');
});

test('keeps what was typed when the window goes in the middle of a sentence', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Vision and purpose');
  await page.getByRole('textbox', { name: 'Vision' }).fill('');
  await page
    .getByRole('textbox', { name: 'Vision' })
    .pressSequentially('Half a sentence that nobody fin', { delay: 60 });
  await page.close({ runBeforeUnload: true });
  const again = await app.open(context);
  await again.getByRole('button', { name: /^Lindmere/ }).click();
  await goTo(again, 'Vision and purpose');
  await expect(again.getByRole('textbox', { name: 'Vision' })).toHaveValue(/^Half a sentence that nob/);
});

test('loses at most half a second of typing when the whole browser is killed', async ({
  app,
  playwright,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const launch = async (): Promise<BrowserContext> =>
    playwright.chromium.launchPersistentContext(profile, testInfo.project.use.launchOptions);
  const first = await launch();
  const page = await app.open(first);
  await loadSample(page);
  await goTo(page, 'Vision and purpose');
  const vision = page.getByRole('textbox', { name: 'Vision' });
  await vision.fill('');
  await vision.pressSequentially('Half a sentence that nobody fin', { delay: 60 });
  const killer = await first.newCDPSession(page);
  await Promise.all([first.waitForEvent('close'), killer.send('Browser.crash').catch(() => undefined)]);

  const second = await launch();
  const again = await app.open(second);
  await again.getByRole('button', { name: /^Lindmere/ }).click();
  await goTo(again, 'Vision and purpose');
  await expect(again.getByRole('textbox', { name: 'Vision' })).toHaveValue(/^Half a sentence that n/);
  await second.close();
});

test('takes a change back after the window was closed and opened again', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Collaboration blueprint');
  await page.getByRole('button', { name: /^Deliverables/ }).click();
  await openRow(page, 'Request intake and triage');
  const title = page.getByRole('dialog').getByRole('textbox', { name: 'Deliverable' });
  await title.fill('Something else');
  await title.blur();
  await saved(page);
  await page.close();
  const again = await app.open(context);
  await again.getByRole('button', { name: /^Lindmere/ }).click();
  await expect(again.getByRole('heading', { name: /^Lindmere/ })).toBeVisible();
  await again.keyboard.press('Control+z');
  await expect(again.getByText(/^Taken back: deliverable/)).toBeVisible();
  await goTo(again, 'Collaboration blueprint');
  await again.getByRole('button', { name: /^Deliverables/ }).click();
  await expect(again.getByRole('row').getByText('Request intake and triage', { exact: true })).toBeVisible();
});
