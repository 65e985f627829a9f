import { readFile } from 'node:fs/promises';
import { expect, goTo, loadSample, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';
import { filesWith } from './files-with.ts';

test('says what the safe copy holds of each engagement, and which files left, until the list is forgotten', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await goTo(page, 'Your data');
  await expect(page.getByText('Nothing has been saved or printed yet.')).toBeVisible();
  await goTo(page, 'All engagements');
  await loadSample(page);
  await goTo(page, 'All engagements');
  await goTo(page, 'Your data');
  await expect(page.getByText(app.dataFolder)).toBeVisible();
  const copies = page.getByRole('table', { name: 'Safe copies' });
  const copy = copies.getByRole('row').filter({ hasText: 'Lindmere' });
  await expect(copy).toContainText('Everything is in it');
  await copy.getByRole('button', { name: /^Write a file/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file', exact: true }).click(),
  ]);
  const left = page.getByRole('table', { name: /^What left/ });
  await expect(left.getByRole('row')).toHaveCount(2);
  await expect(left.getByRole('row').nth(1)).toContainText(file.suggestedFilename());
  await expect(left.getByRole('row').nth(1)).toContainText(/Lindmere Homes & Care Cooperative.*Engagement file/);
  // The focus is back on the button that opened the dialog, and its tooltip with it.
  await page.getByRole('heading', { name: /^What left/ }).click();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expectNoViolations(page, 'your data');
  await page.getByRole('button', { name: 'Forget this list' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget this list' }).click();
  await expect(page.getByText('Nothing has been saved or printed yet.')).toBeVisible();
});

test('an engagement is removed for good, everywhere, with a certificate, and no start brings it back', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  expect(filesWith(app.dataFolder, 'Lindmere')).not.toEqual([]);
  await goTo(page, 'All engagements');
  const actions = page.getByRole('button', { name: /^Actions for Lindmere/ });
  await actions.click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete engagement' }).click();
  await page.getByRole('radio', { name: 'Bin' }).check({ force: true });
  await actions.click();
  await page.getByRole('menuitem', { name: 'Remove for good…' }).click();
  const confirm = page.getByRole('button', { name: 'Remove for good', exact: true });
  await expect(confirm).toBeDisabled();
  await page.getByRole('textbox', { name: /^Type Lindmere/ }).fill('Lindmere Homes & Care Cooperative');
  await confirm.click();
  await expect(page.getByRole('dialog', { name: /was removed$/ })).toContainText(/files? of safe copies/);
  await expectNoViolations(page, 'certificate');
  const [certificate] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the certificate…' }).click(),
  ]);
  expect(await readFile(await certificate.path(), 'utf8')).toContain('Engagement: Lindmere Homes & Care Cooperative');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(actions).toHaveCount(0);
  expect(filesWith(app.dataFolder, 'Lindmere')).toEqual([]);
  await page.reload();
  await expect(page.getByText('Lindmere')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Load the sample' }).first()).toBeVisible();
});
