import type { Page } from '@playwright/test';
import { expect, goTo, loadSample, test } from './app-fixture.ts';

async function openVersions(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.getByText(/\d+ added, \d+ removed, \d+ changed|No line differs/)).toBeVisible();
}

async function deleteFirst(page: Page, section: RegExp): Promise<void> {
  await page.getByRole('tab', { name: 'Blueprint' }).click();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();
  await page
    .getByRole('button', { name: /^Actions for/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText(/deleted$/).first()).toBeVisible();
}

test('compares, agrees, opens an amendment and restores a deleted line, which undo takes back', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Collaboration blueprint');
  await openVersions(page);
  await expect(page.getByText('1 added, 0 removed, 6 changed')).toBeVisible();
  const line = page.getByRole('listitem').filter({ hasText: 'Repair budget of an empty home' });
  await expect(line.locator('del')).toHaveText(/2,500$/);
  await expect(line.locator('ins')).toHaveText(/5,000$/);

  await page.getByRole('button', { name: 'Agree this version…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Agree the blueprint' });
  await expect(dialog.getByRole('textbox', { name: 'What changed' })).toHaveValue(/Added: Report “Benefits extract”/);
  await dialog.getByRole('textbox', { name: 'For the client' }).fill(' ');
  await dialog.getByRole('button', { name: 'Agree and freeze' }).click();
  await expect(dialog.getByText('Nobody agrees for the client.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'For the client' }).fill('Daniel Eskrow');
  await dialog.getByRole('button', { name: 'Agree and freeze' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Open an amendment of version 1.1' }).click();
  await expect(page.getByText('Amendment of version 1.1', { exact: true })).toBeVisible();

  await deleteFirst(page, /^Meetings/);
  await openVersions(page);
  await expect(page.getByText('0 added, 1 removed, 0 changed')).toBeVisible();
  await page.getByRole('button', { name: 'Restore this line: Meeting “Decision forum”' }).click();
  await expect(page.getByText('No line differs.')).toBeVisible();
  const restored = page.getByRole('alertdialog').filter({ hasText: 'is back as in version 1.1' });
  await restored.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('0 added, 1 removed, 0 changed')).toBeVisible();
});
