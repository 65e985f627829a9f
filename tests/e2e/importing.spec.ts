import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { SourceFile } from '#shared/domain/importing/source-table.ts';
import { readSourceFile } from '#shared/exchange/tables/read-source-file.ts';
import { workbook } from '../unit/exchange/tables/workbook.ts';
import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

const JIRA = [
  'Summary,Issue key,Issue Type,Status,Assignee,Labels,Labels,Due date,Department',
  'Tenant portal,OPS-1,Epic,In Progress,Ada Brook,web,new,03/04/2027,Digital',
  '"Repairs, second line",OPS-2,Epic,Waiting on legal,Ada Brook,,,12/04/2027,Digital',
  'Write the copy,OPS-3,Story,To Do,Ben,,,05/04/2027,',
  'Tenant portal again,OPS-1,Epic,Done,Ada,,,05/04/2027,',
  'No such day,OPS-4,Epic,Done,Ada,,,31 February 2027,',
].join('\r\n');
const JIRA_LATER = JIRA.replace('Tenant portal,', 'Tenant portal 2.0,').replace(/^"Repairs.*\r\n/m, '');

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const SHEET = workbook({
  sheet: [
    `<row r="1">${cell('A1', 'Portfolio of the estates team')}</row>`,
    `<row r="3">${cell('A3', 'Ref')}${cell('B3', 'Project name')}${cell('C3', 'Due')}${cell('D3', 'Budget')}</row>`,
    `<row r="4">${cell('A4', 'E-1')}${cell('B4', 'Boiler renewal')}<c r="C4" s="1"><v>46500</v></c><c r="D4"><v>12000</v></c></row>`,
    `<row r="5">${cell('A5', 'E-2')}${cell('B5', 'Roof survey')}<c r="C5" s="1"><v>46600</v></c><c r="D5"><v>-5</v></c></row>`,
  ].join(''),
  formats: [0, 14],
});

const PLAN = `<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><Tasks>
<Task><UID>0</UID><Name>Plan</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>
<Task><UID>1</UID><Name>Move to one depot</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary><Finish>2027-06-30T17:00:00</Finish></Task>
<Task><UID>2</UID><Name>Depot opens</Name><OutlineLevel>2</OutlineLevel><Milestone>1</Milestone><Finish>2027-06-30T08:00:00</Finish></Task>
</Tasks></Project>`;

async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

/** Lets go of a file over the screen, as from a folder. */
async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ file, bytes }) => {
      const held = new DataTransfer();
      held.items.add(new File([Uint8Array.from(bytes)], file));
      return held;
    },
    { file: name, bytes: [...content] },
  );
  const place = page.getByText('Drop a list here, or choose one');
  await place.dispatchEvent('dragover', { dataTransfer: transfer });
  await page.getByText('Let go to read the file').dispatchEvent('drop', { dataTransfer: transfer });
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await expect(button).toBeEnabled();
  await button.click();
}

// What is seen of a radio button is its label.
const filter = (page: Page, name: RegExp) => page.locator('label').filter({ hasText: name });

test('lists of three kinds are brought in, a changed one once more, and undo takes it all back', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Monitoring');
  await press(page, 'Import…');
  await expectNoViolations(page, 'import: file');

  await choose(page, 'letter.docx', 'PK\u0003\u0004 no workbook');
  await expect(page.getByRole('alert').filter({ hasText: 'incomplete or damaged' })).toBeVisible();

  // Jira: dates that can be read two ways are asked about; an unknown status has no meaning until it is given one.
  await choose(page, 'jira.csv', JIRA);
  await expect(page.getByText('Recognised as Jira · 5 rows')).toBeVisible();
  await expect(page.getByText('1 column can still be read two ways.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check what will happen' })).toBeDisabled();
  await page.getByText(/^Day, month, year: 3.Apr.2027/).click();
  await page.getByRole('button', { name: /What “Waiting on legal” means/ }).click();
  await page.getByRole('option', { name: 'On hold' }).click();
  await expectNoViolations(page, 'import: columns');
  await press(page, 'Check what will happen');
  await expect(filter(page, /^Added 2/)).toBeVisible();
  await expect(page.getByText('Departments that will be added: Digital')).toBeVisible();
  await filter(page, /^Skipped 3/).click();
  await expect(page.getByText('The key “OPS-1” stands in row 2 already.')).toBeVisible();
  await expect(page.getByText('Due date: Not a date: “31 February 2027”', { exact: false })).toBeVisible();
  await expectNoViolations(page, 'import: check');
  await press(page, 'Import 2 rows');
  await expect(page.getByRole('heading', { name: 'Receipt: jira.csv' })).toBeVisible();
  await saved(page);

  // Excel: headings below a title, dates by their format, an amount below zero.
  await press(page, 'Import another file');
  await choose(page, 'estates.xlsx', SHEET);
  await expect(page.getByRole('textbox', { name: 'Headings are in row' })).toHaveValue('3');
  await press(page, 'Check what will happen');
  await expect(page.getByText('Budget: Below zero: “-5”', { exact: false })).toBeVisible();
  await press(page, 'Import 1 row');
  await expect(page.getByRole('heading', { name: 'Receipt: estates.xlsx' })).toBeVisible();

  // MS Project: phases become initiatives, with their milestones.
  await press(page, 'Import another file');
  await choose(page, 'plan.xml', PLAN);
  await expect(page.getByText('Recognised as MS Project · 2 rows')).toBeVisible();
  await press(page, 'Check what will happen');
  await press(page, 'Import 2 rows');
  await expect(page.getByRole('heading', { name: 'Receipt: plan.xml' })).toBeVisible();

  // The changed list is recognised: one row is new in its title, one is gone, and nothing is deleted.
  await press(page, 'Import another file');
  await choose(page, 'jira later.csv', JIRA_LATER);
  await expect(page.getByText('Read as the last time', { exact: false })).toBeVisible();
  await press(page, 'Check what will happen');
  await filter(page, /^Not in the file 1/).click();
  await expect(page.getByRole('row').filter({ hasText: 'Repairs, second line' })).toBeVisible();
  await filter(page, /^Updated 1/).click();
  await expect(page.getByText('Changed: Initiative')).toBeVisible();
  await press(page, 'Import 1 row');
  await expect(page.getByRole('heading', { name: 'Receipt: jira later.csv' })).toBeVisible();
  await press(page, 'Import another file');
  await page.getByRole('row').filter({ hasText: 'plan.xml' }).click();
  await expect(page.getByRole('dialog').getByRole('row').filter({ hasText: 'Depot opens' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  const receipts = page.getByRole('table', { name: 'Earlier imports' }).getByRole('row');
  await expect(receipts).toHaveCount(5);
  await page.keyboard.press('Control+z');
  await expect(receipts).toHaveCount(4);
  for (const left of [3, 2]) {
    await page.keyboard.press('Control+z');
    await expect(receipts).toHaveCount(left);
  }
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nothing was imported yet.', { exact: false })).toBeVisible();
  await saved(page);
  await press(page, 'Back to monitoring');
  await page.getByRole('tab', { name: 'Register' }).click();
  await expect(page.getByText('Tenant portal')).toHaveCount(0);

  const download = page.waitForEvent('download');
  await press(page, 'Export list');
  await page.getByRole('menuitem', { name: 'Register as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/Register\.csv$/);
});

/** What the menu of the register gives out in one form. */
async function exported(page: Page, form: string | RegExp): Promise<SourceFile> {
  const download = page.waitForEvent('download');
  await press(page, 'Export list');
  await page.getByRole('menuitem', { name: form }).click();
  const read = readSourceFile(readFileSync(await (await download).path()));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

test('a workbook of LibreOffice that is dropped is brought in, and goes out again as a workbook and as a plan', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Monitoring');
  await press(page, 'Import…');
  await drop(page, 'portfolio.xlsx', readFileSync(new URL('../fixtures/lists/portfolio.xlsx', import.meta.url)));
  await expect(page.getByRole('button', { name: /Sheet/ })).toHaveText(/Register/);
  await expect(page.getByRole('textbox', { name: 'Headings are in row' })).toHaveValue('4');
  await press(page, 'Check what will happen');
  await press(page, 'Import 4 rows');
  await expect(page.getByRole('heading', { name: 'Receipt: portfolio.xlsx' })).toBeVisible();
  await press(page, /^To monitoring$/);

  const { tables } = await exported(page, /for Excel/);
  expect(tables.map(({ name }) => name)).toEqual(['Initiatives', 'Milestones', 'RAID log', 'Follow-ups']);
  const row = tables[0]?.rows.find((cells) => cells.includes('Boiler renewal, block A'));
  for (const cell of ['E-01', 'Estates', '2027-03-03', 184_000, 71_250.5, 42.5]) expect(row).toContain(cell);
  const plan = await exported(page, /for MS Project/);
  expect(plan.format).toBe('ms-project');
  expect(plan.tables[0]?.rows.find((cells) => cells.includes('Roof survey – “phase 1”'))).toContain('2027-04-11');
});

// Two hundred columns, and cells that are no harm as text.
const WIDE = Array.from({ length: 196 }, (_, index) => `Extra ${index}`).join(',');
const HOSTILE = [
  `Key,Title,Owner,Notes,${WIDE}`,
  `H-1,"=HYPERLINK(""http://example.invalid"",""Open"")",@SUM(A1),+1+1`,
  'H-2,\u202Edesrever tfel ot thgir\u202C,\u0645\u062F\u064A\u0631 \u0627\u0644\u0645\u0634\u0631\u0648\u0639,\uD83D\uDE80',
  `H-3,${'long '.repeat(2100)},Ada,`,
].join('\r\n');

/** Presses a button in the moment in which it comes. */
async function pressAtOnce(page: Page, name: string, isReady: string): Promise<void> {
  await page.evaluate(
    ([label, ready]) => {
      const observer = new MutationObserver(() => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
        if (button === undefined || document.querySelector(ready ?? '') === null) return;
        observer.disconnect();
        button.click();
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    },
    [name, isReady],
  );
}

test('hostile lists are refused with a sentence or taken as text, and nothing stays of an import that is stopped', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Monitoring');
  await press(page, 'Import…');
  const utf32 = Buffer.from([...'Key,Title\nA,One\n'].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0]));
  for (const [name, content, sentence] of [
    ['zeros.csv', 'Key,Title\nA,\0One\n', 'The file is neither text nor a workbook'],
    ['utf-32.csv', utf32, 'The file is neither text nor a workbook'],
    ['rows.csv', 'a,b\n'.repeat(50_200), 'at most 50,000 fit'],
  ] as const) {
    await choose(page, name, content);
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
  }
  await expect(page.getByText('Nothing was imported yet.', { exact: false })).toBeVisible();

  await choose(page, 'hostile.csv', HOSTILE);
  await expect(page.getByText('3 rows', { exact: false }).first()).toBeVisible();
  await press(page, 'Check what will happen');
  await filter(page, /^Skipped 1/).click();
  await expect(page.getByText(/Title: The text is longer than the/)).toBeVisible();
  await press(page, 'Import 2 rows');
  await expect(page.getByRole('heading', { name: 'Receipt: hostile.csv' })).toBeVisible();
  await press(page, /^To monitoring$/);
  const { tables } = await exported(page, 'Register as CSV');
  expect(tables[0]?.rows.flat()).toContain(`'=HYPERLINK("http://example.invalid","Open")`);

  await press(page, 'Import…');
  const many = Array.from({ length: 2000 }, (_, index) => `S-${index},Stopped ${index}`).join('\n');
  for (const moment of ['[role="progressbar"]', '[role="progressbar"][aria-valuenow]']) {
    await choose(page, 'many.csv', `Key,Title\n${many}`);
    await press(page, 'Check what will happen');
    await pressAtOnce(page, 'Stop', moment);
    await press(page, 'Import 2,000 rows');
    await expect(
      page.getByRole('alert').filter({ hasText: 'The import was stopped. Nothing was stored.' }),
    ).toBeVisible();
    await press(page, 'Import another file');
  }
  await expect(page.getByRole('table', { name: 'Earlier imports' }).getByRole('row')).toHaveCount(2);
  await press(page, 'Back to monitoring');
  await expect(page.getByText(/^Stopped \d/)).toHaveCount(0);
});
