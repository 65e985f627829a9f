import { strToU8 } from 'fflate';
import { expect, goTo, loadSample, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';
import { exported, openReviewed, reviewedCopy } from './reviewed-file.ts';

test('a reviewed copy is compared line by line, accepted, turned down and taken back', async ({ app, context }) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Collaboration blueprint');
  const bytes = await exported(page);
  const open = page.getByRole('button', { name: 'Compare with a reviewed Word file…' }).first();

  await openReviewed(page, open, bytes);
  await expect(page.getByText('The file says what the draft says')).toBeVisible();

  await openReviewed(page, open, reviewedCopy(bytes));
  await expect(page.getByText('2 changes to decide, 1 entry that no field takes, 1 comment')).toBeVisible();
  const title = page.getByRole('listitem').filter({ hasText: 'D-01' }).first();
  await expect(title.locator('ins')).toContainText('A register that all departments keep');
  await expect(title).toContainText('Dana Client, 2 Apr 2027');
  await expect(page.getByRole('listitem').filter({ hasText: 'New row' })).toContainText('A helpdesk for residents');
  await expect(page.getByRole('listitem').filter({ hasText: 'Who pays for this?' })).toContainText('D-03');
  await expectNoViolations(page);

  await page.getByRole('button', { name: /^Accept: D-01/ }).click();
  await expect(page.getByText(/^1 change to decide/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Accept: D-02/ })).toBeFocused();
  await page.getByRole('button', { name: /^Reject: D-02/ }).click();
  await expect(page.getByText(/^0 changes to decide/)).toBeVisible();

  await page.getByRole('button', { name: /^Make a follow-up/ }).click();
  await expect(page.getByText(/, 0 comments/)).toBeVisible();
  await page.getByRole('button', { name: /^Seen to: New row/ }).click();
  await expect(page.getByText(/0 entries that no field takes/)).toBeVisible();

  await page.getByRole('tab', { name: 'Blueprint' }).click();
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /^Deliverables/ })
    .click();
  await expect(page.getByText('A register that all departments keep')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Reviewed file' }).click();
  await expect(page.getByText('1 turned down')).toBeVisible();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^1 change to decide/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Accept: D-01/ })).toBeVisible();
});

test('a file that is no reviewed blueprint is refused in a sentence', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Collaboration blueprint');
  const open = page.getByRole('button', { name: 'Compare with a reviewed Word file…' }).first();
  await openReviewed(page, open, strToU8('Dear consultant'));
  await expect(page.getByText('This is no Word document of today’s kind (.docx).')).toBeVisible();
});
