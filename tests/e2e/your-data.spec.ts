import { expect, exportWord, goTo, loadSample, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

test('says what the safe copy holds of each engagement, and which files left, until the list is forgotten', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await goTo(page, 'Your data');
  await expect(page.getByText('No file has been saved yet.')).toBeVisible();
  await goTo(page, 'All engagements');
  await loadSample(page);
  await goTo(page, 'Collaboration blueprint');
  const download = await exportWord(page);
  await goTo(page, 'All engagements');
  await goTo(page, 'Your data');
  await expect(page.getByText(app.dataFolder)).toBeVisible();
  const copies = page.getByRole('table', { name: 'Safe copies' });
  const copy = copies.getByRole('row').filter({ hasText: 'Lindmere' });
  await expect(copy).toContainText('Everything is in it');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    copy.getByRole('button', { name: /^Write a file/ }).click(),
  ]);
  const left = page.getByRole('table', { name: /^What left/ });
  await expect(left.getByRole('row')).toHaveCount(3);
  await expect(left.getByRole('row').nth(1)).toContainText(file.suggestedFilename());
  await expect(left.getByRole('row').nth(2)).toContainText(download.suggestedFilename());
  await expectNoViolations(page, 'your data');
  await page.getByRole('button', { name: 'Forget this list' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget this list' }).click();
  await expect(page.getByText('No file has been saved yet.')).toBeVisible();
});
