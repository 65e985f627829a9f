import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, goTo, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';
import { filesWith } from './files-with.ts';

const CANARY = 'Kanarienvogel';
const FIRST = 'four words put together';
const SECOND = 'other words put together';

const locked = (page: Page) => page.getByRole('heading', { name: 'Quarterdeck is locked' });

async function open(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.getByRole('textbox', { name: 'Passphrase' }).press('Enter');
}

test('a passphrase stands before everything, seals what is written, and a recovery key opens it too', async ({
  app,
  browser,
  playwright,
}, testInfo) => {
  test.slow();
  const profile = testInfo.outputPath('profile');
  const context: BrowserContext = await playwright.chromium.launchPersistentContext(
    profile,
    testInfo.project.use.launchOptions,
  );
  const page = await app.open(context);
  await page.getByRole('button', { name: 'New engagement' }).first().click();
  await page.getByRole('textbox', { name: 'Client' }).fill('Lindmere Ferries');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Create engagement' }).click();
  await expect(page.getByRole('heading', { name: 'Lindmere Ferries' })).toBeVisible();
  await saved(page);
  expect(filesWith(join(app.dataFolder, 'vault'), 'Lindmere')).not.toEqual([]);
  await goTo(page, 'All engagements');
  await goTo(page, 'Your data');
  await page.getByRole('button', { name: 'Set a passphrase…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(FIRST);
  await dialog.getByRole('textbox', { name: 'The same again' }).fill('something else');
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await expect(dialog.getByText('The two are not the same.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'The same again' }).fill(FIRST);
  await dialog.getByRole('textbox', { name: 'The same again' }).press('Enter');
  const groups = dialog.getByRole('group', { name: 'Recovery key' }).locator('span');
  await expect(groups).toHaveCount(8);
  const recoveryKey = (await groups.allTextContents()).join(' ').toLowerCase();
  await expectNoViolations(page, 'recovery key');
  await dialog.getByRole('checkbox', { name: /written it down/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(
    page.getByText('The app lock is set. Everything on this disk is sealed.', { exact: true }),
  ).toBeVisible();
  await expect(page.getByText('A passphrase is set.')).toBeVisible();
  // What was readable before is gone from the safe copies.
  expect(filesWith(join(app.dataFolder, 'vault'), 'Lindmere')).toEqual([]);

  await page.reload();
  await expect(locked(page)).toBeVisible();
  await expect(page).toHaveTitle('Quarterdeck');
  await expect(page.getByText('Lindmere')).toHaveCount(0);
  await expectNoViolations(page, 'lock screen');
  await open(page, 'a wrong passphrase');
  await expect(page.getByText('That is not the right one. Nothing is lost; try again.')).toBeVisible();
  await open(page, FIRST);
  await goTo(page, 'All engagements');
  await page.getByRole('button', { name: /^Lindmere/ }).click();
  await goTo(page, 'Vision and purpose');
  const vision = page.getByRole('textbox', { name: 'Vision' });
  await vision.fill(`${CANARY} sings`);
  // Locked in the middle of the field: what was typed arrives first.
  await page.keyboard.press('Control+Shift+L');

  await expect(locked(page)).toBeVisible();
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('textbox', { name: 'New passphrase' }).fill(SECOND);
  await page.getByRole('textbox', { name: 'The same again' }).fill(SECOND);
  await expectNoViolations(page, 'new passphrase');
  await page.getByRole('button', { name: 'Set it and go on' }).click();
  await expect(vision).toHaveValue(`${CANARY} sings`);
  await saved(page);
  await context.close();
  expect(filesWith(app.dataFolder, CANARY)).toEqual([]);
  expect(filesWith(profile, CANARY)).toEqual([]);

  // Another profile: everything comes back from the sealed copies, with the newer passphrase only.
  const other = await browser.newContext();
  const again = await other.newPage();
  await again.goto(app.address);
  await open(again, FIRST);
  await expect(again.getByText('That is not the right one.')).toBeVisible();
  await open(again, SECOND);
  await again.getByRole('button', { name: /^Lindmere/ }).click();
  await goTo(again, 'Vision and purpose');
  await expect(again.getByRole('textbox', { name: 'Vision' })).toHaveValue(`${CANARY} sings`);
  await other.close();
});
