import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';

test('changes cells of the blueprint by the keys of a spreadsheet', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Collaboration blueprint');
  await page.getByRole('button', { name: /^Deliverables/ }).click();
  const cell = (row: number, column: number) => page.locator(`[data-cell="${row} ${column}"]`);
  await cell(0, 0).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(cell(1, 0)).toBeFocused();
  // Typing replaces, Enter goes on below.
  await page.keyboard.type('Forum by the calendar');
  await page.keyboard.press('Enter');
  await expect(cell(1, 0)).toHaveText('Forum by the calendar');
  await expect(cell(2, 0)).toBeFocused();
  // A date is emptied and typed anew; a choice is made from its list.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(cell(2, 2)).toHaveText('');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Late' }).click();
  await page.keyboard.press('Escape');
  await expect(cell(2, 3)).toHaveText('Late');
  await saved(page);
  await page.reload();
  await page.getByRole('button', { name: /^Deliverables/ }).click();
  await expect(cell(1, 0)).toHaveText('Forum by the calendar');
  await expect(cell(2, 3)).toHaveText('Late');
});

test('takes rows of a spreadsheet with a receipt for each, and takes them back as one step', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Collaboration blueprint');
  await page.getByRole('button', { name: /^Meetings/ }).click();
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  await page.getByRole('button', { name: 'Paste rows…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'Copied rows' })
    .fill('Meeting\tCadence\tMinutes\nDesk hour\tWeekly\t30\nToo long\tHourly\t3,000\nToo wide\t\t\tx\ty');
  await expect(dialog.getByText('1 row fits, 2 do not.')).toBeVisible();
  await expect(dialog.getByText(/Not in the list: “Hourly”/)).toBeVisible();
  await expect(dialog.getByText('2 cells too many on the right.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 1 row' }).click();
  await expect(rows).toHaveCount(before + 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(before);
});

test('leads from a KPI to the note it began with, and shows what depends on a line before it goes', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Quarterly review');
  await page.getByRole('tab', { name: 'KPIs' }).click();
  await page.getByRole('row').getByText('Milestones met', { exact: true }).click();
  const open = page.getByRole('dialog').last();
  await open.getByRole('button', { name: /^W1-N/ }).first().click();
  await expect(page.getByText(/^Note W1-N/)).toBeVisible();
  await page.getByRole('dialog').last().getByRole('button', { name: 'Close' }).click();
  await page.getByRole('dialog').last().getByRole('button', { name: 'Close' }).click();

  await goTo(page, 'Needs analysis');
  await page.getByRole('tab', { name: 'Needs', exact: true }).click();
  await page.getByRole('button', { name: 'Actions for One front door for project requests' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const question = page.getByRole('dialog');
  await expect(question.getByText('D-01')).toBeVisible();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('row').getByText('One front door for project requests')).toBeVisible();
});
