import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';

/** A cell by the reference of its row and its column; 0 holds the reference. */
function cell(page: Page, ref: string, column: number): Locator {
  return page
    .locator('tr', { has: page.getByRole('button', { name: `${ref}: open` }) })
    .locator(`[data-column="${column}"]`);
}

/** Pastes what a spreadsheet would have put on the clipboard. */
async function paste(target: Locator, text: string): Promise<void> {
  await target.evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

async function openRegister(page: Page): Promise<void> {
  await loadSample(page);
  await goTo(page, 'Monitoring and feedback');
  await page.getByRole('tab', { name: 'Register' }).click();
  await expect(page.getByRole('grid', { name: 'Register of initiatives' })).toBeVisible();
}

test('the register is typed into by keys, takes a block of a spreadsheet, and changes many rows as one step', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await openRegister(page);
  await cell(page, 'I-04', 1).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'I-04', 3)).toBeFocused();
  await page.keyboard.press('F2');
  await expect(cell(page, 'I-04', 3).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Nora Vale');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'I-05', 3)).toBeFocused();
  await expect(cell(page, 'I-04', 3)).toHaveText('Nora Vale');

  // Owner and status of two rows; one cell cannot be read.
  await paste(cell(page, 'I-05', 3), 'Cy Ode\tOn hold\nDi Orr\tSoonish');
  const receipt = page.getByRole('dialog', { name: 'Some cells cannot be read' });
  await expect(receipt.getByRole('cell', { name: 'Soonish', exact: true })).toBeVisible();
  await expect(cell(page, 'I-05', 3)).toHaveText('Tomas Okker');
  await receipt.getByRole('button', { name: 'Take the 3 cells that fit' }).click();
  await expect(cell(page, 'I-05', 3)).toHaveText('Cy Ode');
  await expect(cell(page, 'I-05', 4)).toHaveText('On hold');
  await expect(cell(page, 'I-06', 3)).toHaveText('Di Orr');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(cell(page, 'I-05', 3)).toHaveText('Tomas Okker');
  await expect(cell(page, 'I-06', 3)).toHaveText('Priya Venn');

  await cell(page, 'I-07', 1).click();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Change…' }).click();
  const many = page.getByRole('dialog', { name: 'Change 2 initiatives' });
  await many.getByRole('button', { name: 'New value' }).click();
  await page.getByRole('option', { name: 'On hold', exact: true }).click();
  await many.getByRole('button', { name: 'Change 2 initiatives' }).click();
  await expect(cell(page, 'I-07', 4)).toHaveText('On hold');
  await expect(cell(page, 'I-08', 4)).toHaveText('On hold');
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'I-07', 4)).toHaveText('Active');
  await expect(cell(page, 'I-08', 4)).toHaveText('Active');
});

test('a view is kept; a status that differs is explained; a bar of the timeline opens its row', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await openRegister(page);
  await page.getByRole('button', { name: 'Group', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Department', exact: true }).click();
  const group = page.getByRole('rowheader', { name: 'Repairs & Maintenance, 2 initiatives' });
  await expect(group).toBeVisible();
  await page.getByRole('button', { name: 'Group: Department' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Department', exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Views/ }).click();
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('By house');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Views: By house' }).click();
  await page.getByRole('menuitem', { name: 'All initiatives' }).click();
  await expect(group).toHaveCount(0);
  await page.getByRole('button', { name: 'Views: All initiatives' }).click();
  await page.getByRole('menuitem', { name: 'By house' }).click();
  await expect(group).toBeVisible();

  const banner = page.getByText('One stated status differs from the suggested one without a reason.');
  await expect(banner).toBeVisible();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('button', { name: /^I-\d+: open/ })).toHaveCount(1);
  await cell(page, 'I-04', 7).click();
  await page.keyboard.press('Enter');
  const why = page.getByRole('dialog', { name: 'Why does the status of “Empty homes turnaround” differ?' });
  await why.getByRole('textbox').fill('The second surveyor starts on Monday.');
  await why.getByRole('button', { name: 'Save reason' }).click();
  await expect(banner).toHaveCount(0);
  await expect(page.getByText('No initiative meets these conditions.')).toBeVisible();

  await page.getByRole('tab', { name: 'Timeline' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar file…' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:Check-in with /);
  await page.getByRole('button', { name: /^I-04 Empty homes turnaround, 22 Jun 2026 to 22 Jan 2027/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const detail = page.getByRole('dialog', { name: 'First-visit repairs' });
  await expect(detail.getByRole('grid', { name: 'Milestones' })).toBeVisible();
});
