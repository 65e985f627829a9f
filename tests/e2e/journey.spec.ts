import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  choose,
  closeDetail,
  expect,
  exportWord,
  goTo,
  openRow,
  quickAdd,
  readWord,
  saved,
  test,
} from './app-fixture.ts';

test('goes from an empty laptop to two Word files in the client’s hands', async ({ app, context }) => {
  test.slow();
  const page = await app.open(context);

  await page.getByRole('button', { name: 'New engagement' }).first().click();
  await page.getByRole('textbox', { name: 'Client' }).fill('Harbour Trust & Sons');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Robin Vale');
  await page.getByRole('button', { name: 'Create engagement' }).click();
  await expect(page.getByRole('heading', { name: 'Harbour Trust & Sons' })).toBeVisible();

  await goTo(page, 'Vision and purpose');
  await page.getByRole('tab', { name: 'Goals' }).click();
  await quickAdd(page, 'goal', 'Decide within ten days');

  await goTo(page, 'Needs analysis');
  await quickAdd(page, 'note', 'Loyal clients', 0);
  await quickAdd(page, 'note', 'Nobody decides', 1);
  await quickAdd(page, 'note', 'A new quay opens', 2);
  await quickAdd(page, 'note', 'Fuel prices rise', 3);

  await page.getByRole('tab', { name: 'Needs', exact: true }).click();
  await page.getByRole('button', { name: 'Accept: Nobody decides' }).first().click();
  await openRow(page, 'Nobody decides');
  const detail = page.getByRole('dialog');
  for (const [name, urgency, impact] of [
    ['first voice', '5', '4'],
    ['second voice', '4', '5'],
    ['third voice', '5', '5'],
  ] as const) {
    await detail.getByRole('textbox', { name: 'Add score' }).fill(name);
    await detail.getByRole('textbox', { name: 'Add score' }).press('Enter');
    await detail.getByRole('row').getByText(name, { exact: true }).click();
    const score = page.getByRole('dialog').last();
    await score.getByRole('radiogroup', { name: 'Urgency' }).getByText(urgency, { exact: true }).click();
    await score.getByRole('radiogroup', { name: 'Impact' }).getByText(impact, { exact: true }).click();
    await score.getByRole('button', { name: 'Close' }).click();
  }
  await expect(detail.getByText('median 5, from 4 to 5, 3 scores').first()).toBeVisible();
  await closeDetail(page);
  await page.getByRole('tab', { name: 'Ranking' }).click();
  await expect(page.getByText('Urgency 5 × impact 5 = 25 of 25: do now.')).toBeVisible();

  await goTo(page, 'Collaboration blueprint');
  await page.getByRole('button', { name: /^Roles/ }).click();
  await quickAdd(page, 'role', 'Harbour master');
  await page.getByRole('button', { name: /^Deliverables/ }).click();
  await quickAdd(page, 'deliverable', 'Decision calendar <v1> & rules');
  await openRow(page, 'Decision calendar <v1> & rules');
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Acceptance test' })
    .fill('Ten decisions were made by the calendar. ✅ שלום 日本');
  await choose(page, 'Owner', 'Harbour master');
  await closeDetail(page);
  await page.getByRole('tab', { name: /^Check/ }).click();
  await expect(page.getByText('The role Harbour master has no person.')).toBeVisible();

  const blueprint = await exportWord(page);
  expect(blueprint.suggestedFilename()).toContain('Harbour Trust & Sons');
  const blueprintText = await readWord(blueprint);
  for (const typed of [
    'Harbour Trust & Sons',
    'Decision calendar <v1> & rules',
    'Ten decisions were made by the calendar. ✅ שלום 日本',
    'Harbour master',
    'Nobody decides',
    'N-01',
    'D-01',
  ]) {
    expect(blueprintText).toContain(typed);
  }

  await saved(page);
  await page.reload();
  await goTo(page, 'Needs analysis');
  await page.getByRole('tab', { name: 'SWOT' }).click();
  for (const note of ['Loyal clients', 'Nobody decides', 'A new quay opens', 'Fuel prices rise']) {
    await expect(page.getByRole('row').getByText(note, { exact: true })).toBeVisible();
  }

  await goTo(page, 'Quarterly review');
  await page.getByRole('button', { name: /^Start the review/ }).click();
  await page.getByRole('tab', { name: 'Findings' }).click();
  await quickAdd(page, 'finding', 'Decisions came two weeks sooner');
  await page.getByRole('tab', { name: 'Changes' }).click();
  await quickAdd(page, 'refinement', 'Meet every second week');
  await openRow(page, 'Meet every second week');
  await page.getByRole('button', { name: /^Accept into blueprint/ }).click();
  await closeDetail(page);
  await expect(page.getByText(/^Accepted for version/)).toBeVisible();
  const reviewText = await readWord(await exportWord(page));
  expect(reviewText).toContain('Decisions came two weeks sooner');
  expect(reviewText).toContain('Meet every second week');

  await saved(page);
  expect(readdirSync(join(app.dataFolder, 'vault')).length).toBeGreaterThan(1);
});
