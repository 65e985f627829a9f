import {
  closeDetail,
  expect,
  exportWord,
  goTo,
  leave,
  loadSample,
  openRow,
  readWord,
  saved,
  test,
} from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

const SURVEY = [
  'Timestamp;Email;Department;Is the PMO of help? (rating 1-5);Would you recommend us? (0-10);Comment;Topic',
  '2026-11-01;a@b.example;Moon base;5 - very much;10;One form less, please;Forms',
  '2026-11-01;c@d.example;;4;8;;',
  '2026-11-02;e@f.example;;9;8;Another scale;',
].join('\n');

test('closes a quarter with the wizard, keeps its figures, and opens the amendment that it proposes', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Quarterly review');
  await expect(page.getByText('3 departments with running initiatives had no check-in.')).toBeVisible();

  // A figure opens the records that it counts.
  await page.getByRole('button', { name: 'Check-ins held: 4: show the rows' }).click();
  const behind = page.getByRole('dialog', { name: 'Check-ins held' });
  await expect(behind.getByRole('row')).toHaveCount(5);
  await expectNoViolations(page, 'review: rows behind a figure');
  await leave(page, behind);

  // A figure of the records becomes a reading; the answers of a survey with too few stay back.
  await page.getByRole('tab', { name: 'KPIs' }).click();
  const held = page.getByRole('table', { name: 'Figures that the records hold' });
  await expect(held.getByRole('row', { name: /Satisfaction/ }).getByText('not enough data')).toHaveCount(2);
  await held.getByRole('button', { name: /^PMO days used, in the records/ }).click();
  const counted = page.getByRole('dialog', { name: /^PMO days used, in the records/ });
  await expect(counted.getByRole('row').nth(1)).toBeVisible();
  await expectNoViolations(page, 'review: rows behind a KPI');
  await leave(page, counted);
  await page.getByRole('button', { name: 'Take the figure of PMO days used' }).click();
  await expect(held.getByRole('row', { name: /PMO days used/ }).getByText('As in the records')).toBeVisible();

  // The laptop goes round twice; five answers are enough.
  await page.getByRole('tab', { name: 'Voices' }).click();
  await page.getByRole('button', { name: 'Pass the laptop round' }).click();
  for (const answers of ['4 answers received', '5 answers received']) {
    await page.getByRole('button', { name: 'Begin' }).click();
    await page
      .getByRole('group', { name: /finish our projects/ })
      .getByRole('button', { name: '4' })
      .click();
    await page
      .getByRole('group', { name: /recommend/ })
      .getByRole('button', { name: '9' })
      .click();
    await page.getByRole('button', { name: 'Hand on' }).click();
    await expect(page.getByText(answers)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Back to the review' }).click();
  await expect(page.getByText('Satisfaction: 4.2 (5 answers)')).toBeVisible();

  // A comment is put to a theme by its choice.
  const theme = page.getByRole('textbox', { name: 'Name a new theme' });
  await theme.fill('Who keeps the register');
  await theme.press('Enter');
  const column = page.getByRole('region', { name: 'Who keeps the register' });
  await expect(column.getByText('0 answers')).toBeVisible();
  await page.getByRole('button', { name: /Theme of “Who edits the register/ }).click();
  await page.getByRole('option', { name: 'Who keeps the register' }).click();
  await expect(column.getByText('Who edits the register in February?')).toBeVisible();

  // A survey's list comes in by a file: what cannot be read is skipped and said, and undo takes all of it back.
  await page.getByRole('button', { name: 'Answers from a file…' }).click();
  const file = page.getByRole('dialog', { name: 'Answers from a file' });
  const chooser = page.waitForEvent('filechooser');
  await file.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles({ name: 'survey.csv', mimeType: 'text/csv', buffer: Buffer.from(SURVEY) });
  await expect(file.getByRole('button', { name: /What “Email” holds/ })).toContainText('Not brought in');
  await expect(file.getByText('“Moon base” (one answer)')).toBeVisible();
  await expectNoViolations(page, 'review: columns of a survey');
  await file.getByRole('button', { name: 'Check what will happen' }).click();
  await expect(file.getByText('Themes that will be added: Forms')).toBeVisible();
  await expect(file.getByText('Not a rating from 1 to 5: “9”', { exact: false })).toBeVisible();
  await expectNoViolations(page, 'review: check of a survey');
  await file.getByRole('button', { name: 'Bring in 2 answers' }).click();
  await expect(file.getByRole('heading', { name: 'Receipt: survey.csv' })).toBeVisible();
  await file.getByRole('button', { name: 'Done' }).click();
  const forms = page.getByRole('region', { name: 'Forms' });
  await expect(forms.getByText('One form less, please')).toBeVisible();
  // The next one of that survey is read as this one was.
  await page.getByRole('button', { name: 'Answers from a file…' }).click();
  const next = page.waitForEvent('filechooser');
  await file.getByRole('button', { name: 'Choose a file…' }).click();
  await (await next).setFiles({ name: 'survey 2.csv', mimeType: 'text/csv', buffer: Buffer.from(SURVEY) });
  await expect(file.getByText('Read as the last time (“survey”)', { exact: false })).toBeVisible();
  await leave(page, file);
  await page.keyboard.press('Control+z');
  await expect(forms).toHaveCount(0);

  // A change names the line that it alters, and is accepted.
  await page.getByRole('tab', { name: 'Changes' }).click();
  const add = page.getByRole('textbox', { name: 'Add refinement' });
  await add.fill('The forum meets every week');
  await add.press('Enter');
  await openRow(page, 'The forum meets every week');
  const detail = page.getByRole('dialog');
  await detail.getByRole('button', { name: /What it changes/ }).click();
  await page.getByRole('option', { name: /^Meeting · Decision forum/ }).click();
  await detail.getByRole('button', { name: /Field/ }).click();
  await page.getByRole('option', { name: 'Cadence', exact: true }).click();
  await expect(detail.getByText('Now: Every two weeks')).toBeVisible();
  await detail.getByRole('button', { name: /Shall read/ }).click();
  await page.getByRole('option', { name: 'Weekly', exact: true }).click();
  await detail.getByRole('button', { name: 'Accept into blueprint 1.1' }).click();
  await expect(detail.getByRole('button', { name: 'Withdraw' })).toBeVisible();
  await closeDetail(page);

  await page.getByRole('tab', { name: 'Sign-off' }).click();
  await page.getByRole('textbox', { name: 'Summary' }).fill('The quarter is closed early, as agreed.');
  await page.getByRole('button', { name: 'Finish and sign…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish the review' }).click();
  await expect(page.getByRole('note')).toContainText('These are the figures as they were kept then');

  // What changes later does not alter the review; its document says the same.
  await page.getByRole('tab', { name: 'Changes' }).click();
  await page.getByRole('button', { name: 'Open amendment 1.1 with these changes' }).click();
  await expect(page.getByText('Draft 1.1 has one change.')).toBeVisible();
  await expect(page.getByText('No accepted change waits for the blueprint.')).toBeVisible();
  await saved(page);
  const text = await readWord(await exportWord(page));
  expect(text).toContain('The quarter is closed early, as agreed.');
  expect(text).toContain('As kept at the sign-off on');
  expect(text).toContain('Every two weeks');

  await goTo(page, 'Collaboration blueprint');
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.getByText('The forum meets every week').first()).toBeVisible();
});
