import { choose, closeDetail, expect, goTo, loadSample, openRow, quickAdd, saved, test } from './app-fixture.ts';

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
  await expect(cell(2, 3).getByRole('button')).toBeFocused();
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
  await page.getByRole('table', { name: 'KPIs' }).getByText('Milestones met', { exact: true }).click();
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

test('walks from a note to a frozen blueprint, and back by the thread', async ({ app, context }) => {
  test.slow();
  const page = await app.open(context);
  await page.getByRole('button', { name: 'New engagement' }).first().click();
  await page.getByRole('textbox', { name: 'Client' }).fill('Harbour Trust');
  for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Robin Vale');
  await page.getByRole('button', { name: 'Create engagement' }).click();

  await goTo(page, 'Needs analysis');
  await quickAdd(page, 'note', 'Nobody decides', 1);
  await page.getByRole('tab', { name: 'Needs', exact: true }).click();
  await page.getByRole('button', { name: 'Accept: Nobody decides' }).first().click();
  await openRow(page, 'Nobody decides');
  await choose(page, 'Decision', 'Serve now');
  await closeDetail(page);

  await goTo(page, 'Collaboration blueprint');
  await page.getByRole('button', { name: /^Roles/ }).click();
  await page.getByRole('button', { name: 'Start with 4 usual lines' }).click();
  await page.getByRole('button', { name: /^Deliverables/ }).click();
  await page.getByRole('button', { name: 'Accept: Nobody decides' }).click();
  await page.getByRole('button', { name: /^RACI/ }).click();
  await page.getByRole('button', { name: 'Accept: Nobody decides' }).click();
  // The letters are set by their keys, and the row says when it is complete.
  await page.getByRole('button', { name: /^Nobody decides, Executive sponsor/ }).focus();
  await page.keyboard.press('a');
  await expect(page.getByText('no R', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('r');
  await expect(page.getByRole('row').getByText('complete', { exact: true })).toBeVisible();

  // What is wrong leads to its line and field.
  await page.getByRole('tab', { name: /^Check/ }).click();
  await page.getByRole('button', { name: /^Go to the line: D-01 .* has no date/ }).click();
  await expect(page.getByRole('dialog').getByText('Deliverable D-01')).toBeVisible();
  await closeDetail(page);

  await page.getByRole('tab', { name: 'Versions' }).click();
  await page.getByRole('button', { name: /^Agree/ }).click();
  await page.getByRole('textbox', { name: 'For the client' }).fill('Ada North');
  await page.getByRole('textbox', { name: 'For the PMO' }).fill('Robin Vale');
  await page.getByRole('button', { name: 'Agree and freeze' }).click();
  await expect(page.getByText('Version 1.0 is agreed and frozen')).toBeVisible();

  // A later change shows word by word, and the frozen line can be brought back.
  await page.getByRole('tab', { name: 'Blueprint', exact: true }).click();
  await page.getByRole('button', { name: /^Deliverables/ }).click();
  await page.locator('[data-cell="0 0"]').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Somebody decides');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.locator('del').getByText('Nobody')).toBeVisible();
  await expect(page.locator('ins').getByText('Somebody')).toBeVisible();
  await page.getByRole('button', { name: /^Restore this line/ }).click();
  await expect(page.locator('del')).toHaveCount(0);

  await page.getByRole('tab', { name: 'Blueprint', exact: true }).click();
  await openRow(page, 'Nobody decides');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^W0-N01/ })
    .click();
  await expect(page.getByText('Note W0-N01')).toBeVisible();
  await page.getByRole('dialog').last().getByRole('button', { name: /^D-01/ }).click();
  await expect(page.getByText('Deliverable D-01').last()).toBeVisible();
});
