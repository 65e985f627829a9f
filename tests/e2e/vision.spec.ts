import { closeDetail, expect, goTo, loadSample, openRow, quickAdd, saved, test } from './app-fixture.ts';

test('a goal is made from a challenge with one press, and taken back with one more', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Vision and purpose');
  await page.getByRole('tab', { name: 'Challenges' }).click();
  await quickAdd(page, 'challenge', 'Nobody owns the archive');
  await page.getByRole('button', { name: 'Show coverage' }).click();
  await page.getByRole('button', { name: 'Make a goal for C-06 Nobody owns the archive' }).click();
  const detail = page.getByRole('dialog', { name: 'No longer: Nobody owns the archive' });
  await expect(detail.getByText('Still missing: measure, baseline, target, date, owner')).toBeVisible();
  await expect(detail.getByRole('textbox', { name: 'Goal', exact: true })).toBeFocused();
  await closeDetail(page);
  const row = page.getByRole('listitem').filter({ hasText: 'Nobody owns the archive' }).first();
  await expect(row.getByText('G-06')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(row.getByText('No goal yet')).toBeVisible();
});

test('a scope item moves to another list and back', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Vision and purpose');
  await page.getByRole('tab', { name: 'Scope' }).click();
  const parked = page.getByRole('table', { name: 'Parked' });
  const vans = 'Joint procurement of vans with the neighbouring cooperative.';
  await expect(parked.getByText(vans)).toBeVisible();
  await page.getByRole('button', { name: `Move “${vans}” to another list` }).click();
  await page.getByRole('menuitem', { name: 'To out of scope' }).click();
  await expect(page.getByRole('table', { name: 'Out of scope' }).getByText(vans)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(parked.getByText(vans)).toBeVisible();
});

test('two departments are merged in one step that can be taken back', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Engagement settings');
  await page.getByRole('button', { name: 'Actions for Repairs & Maintenance' }).click();
  await page.getByRole('menuitem', { name: 'Merge into another…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Which department stays' }).click();
  await page.getByRole('option', { name: 'Property & Development' }).click();
  await expect(dialog.getByText('It will count 203 people.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Merge departments' }).click();
  const table = page.getByRole('table', { name: 'Departments' });
  await expect(table.getByText('Repairs & Maintenance')).toHaveCount(0);
  await saved(page);
  await goTo(page, 'Vision and purpose');
  await page.getByRole('tab', { name: 'Stakeholders' }).click();
  await openRow(page, 'Tomas Okker');
  await expect(
    page.getByRole('dialog').getByRole('button', { name: 'Property & Development Department' }),
  ).toBeVisible();
  await closeDetail(page);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(
    page.getByRole('row').filter({ hasText: 'Tomas Okker' }).getByText('Repairs & Maintenance', { exact: true }),
  ).toBeVisible();
});
