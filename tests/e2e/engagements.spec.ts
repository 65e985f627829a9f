import { expect, goTo, loadSample, test } from './app-fixture.ts';

test('archives an engagement, deletes it, and takes both back', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'All engagements');
  const card = page.getByRole('button', { name: /^Lindmere/ });
  const act = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: /^Actions for Lindmere/ }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  const shelf = async (name: string): Promise<void> => page.getByText(name, { exact: true }).click();

  await act('Archive');
  await expect(card).toHaveCount(0);
  await shelf('Archived');
  await expect(card).toBeVisible();
  await act('Take out of the archive');
  await expect(card).toHaveCount(0);
  await shelf('Active');
  await expect(card).toBeVisible();

  await act('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete engagement' }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await shelf('Bin');
  await expect(card).toBeDisabled();
  await act('Take out of the bin');
  await shelf('Active');
  await expect(card).toBeEnabled();
});
