import { expect, exportWord, goTo, leave, loadSample, openRow, readWord, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

test('the dashboard moves with an edited initiative, and every figure opens its rows', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Monitoring and feedback');
  await page.getByRole('button', { name: 'Off track, all departments: 1: show the rows' }).click();
  const rows = page.getByRole('dialog');
  await expect(rows.getByRole('row')).toHaveCount(2);
  await leave(page, rows);
  await page.getByRole('button', { name: 'On track, People & Culture: 1: show the rows' }).click();
  await rows.getByRole('row').nth(1).click();
  await expect(page.getByText('Initiative I-08')).toBeVisible();
  await page.getByRole('button', { name: /On track.*Stated RAG/ }).click();
  await page.getByRole('option', { name: 'Off track', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Off track Stated RAG' })).toBeFocused();
  await leave(page, rows.filter({ hasText: 'Initiative I-08' }));
  // The drawer of the figure is live: what was changed counts there no more.
  await expect(rows.getByText('No record counts here any more.')).toBeVisible();
  await leave(page, rows);
  await expect(page.getByRole('button', { name: 'Off track, all departments: 2: show the rows' })).toBeVisible();
  await page.getByRole('button', { name: /^Spent: .*: show the rows$/ }).click();
  await expect(rows.getByText(/12 rows · Together 291,600 EUR/)).toBeVisible();
  await expectNoViolations(page, 'rows behind a figure');
  await leave(page, rows);
  await page.getByRole('button', { name: 'Show in large type' }).click();
  await expect(page.getByText('10 initiatives run: 2 Off track')).toBeVisible();
  await expectNoViolations(page, 'the dashboard for the wall');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: /^Slipping milestones: / })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Dashboard' })).toBeVisible();

  // On a second window it follows the data while other tabs are worked in, and ends with a quiet screen.
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Show on a second window' }).click();
  const room = await opened;
  await expect(room.getByText('10 initiatives run: 2 Off track')).toBeVisible();
  await page.getByRole('tab', { name: 'RAID' }).click();
  const entry = page.getByRole('textbox', { name: 'Add RAID item' });
  await entry.fill('The budget is not released');
  await entry.press('Enter');
  await openRow(page, 'The budget is not released');
  await page.getByRole('dialog').getByRole('button', { name: 'Escalate' }).click();
  // The risk has the same heading: only the escalation's own detail has a level.
  const level = page.getByRole('button', { name: / Level$/ });
  await expect(level).toBeVisible();
  await leave(page, page.getByRole('dialog').filter({ has: level }));
  await leave(page, page.getByRole('dialog'));
  const escalated = page.getByRole('table', { name: 'Escalations' });
  await expect(escalated.getByRole('row', { name: /The budget is not released/ })).toContainText('Unanswered');
  await room.keyboard.press('PageDown');
  await expect(room.getByRole('heading', { name: /^Slipping milestones: / })).toBeVisible();
  await page.getByRole('button', { name: 'End projection' }).click();
  await expect.poll(() => room.isClosed()).toBe(true);
});

test('a check-in is begun, left, taken up, finished and written to Word', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Monitoring and feedback');
  await page.getByRole('tab', { name: 'Check-ins' }).click();
  await page.getByRole('button', { name: 'Begin with Repairs & Maintenance' }).click();
  const steps = page.getByRole('navigation', { name: 'Steps of the check-in' });
  const step = (name: string) => steps.getByRole('button', { name: new RegExp(`\\d ${name}`) }).click();
  await page.getByText('Agree a weekly refill with the stores in Depot East').click();
  await expect(page.getByText(/done \d+/)).toBeVisible();
  await step('Done and slipped');
  await expect(page.getByRole('textbox', { name: 'Slipped' })).toHaveValue(
    /^M-12 Result of the pilot before the forum: \d+ days late$/,
  );
  await expectNoViolations(page, 'done and slipped');
  await page.getByRole('button', { name: 'Leave for now' }).click();
  await saved(page);
  await page.reload();
  await page.getByRole('tab', { name: 'Check-ins' }).click();
  await page.getByRole('button', { name: 'Go on with Repairs & Maintenance' }).click();
  await expect(page.getByRole('heading', { name: 'Done and slipped' })).toBeVisible();
  await step('Status');
  for (const aspect of ['Schedule', 'Scope', 'People', 'Benefits']) {
    await page.getByRole('radiogroup', { name: aspect }).getByText('On track').click();
  }
  await page.getByRole('radiogroup', { name: 'Budget' }).getByText('At risk').click();
  await expectNoViolations(page, 'status of a check-in');
  await step('Risks and decisions');
  const risk = page.getByRole('textbox', { name: 'Add RAID item' });
  await risk.fill('The second supplier delivers late');
  await risk.press('Enter');
  await step('Agreed');
  await page.getByRole('textbox', { name: 'In one line' }).fill('Racking costs more than planned.');
  await page.getByRole('button', { name: 'Finish the check-in' }).click();
  await page.getByRole('button', { name: 'A sentence on budget' }).click();
  await page.getByRole('textbox', { name: 'Budget in one sentence' }).fill('EUR 5,500 more for the racking');
  await page.getByRole('textbox', { name: 'Cause' }).fill('One supplier');
  await page.getByRole('textbox', { name: 'Action' }).fill('Order from the second one');
  await page.getByRole('textbox', { name: 'Help wanted' }).fill('Quick approval');
  await step('Agreed');
  const record = await readWord(await exportWord(page, 'Check-in to Word'));
  for (const said of ['EUR 5,500 more for the racking', 'The second supplier delivers late', 'Quick approval']) {
    expect(record).toContain(said);
  }
  await page.getByRole('button', { name: 'Finish the check-in' }).click();
  await expect(page.getByRole('cell', { name: 'Racking costs more than planned.', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'RAID' }).click();
  await expect(page.getByText('The second supplier delivers late').first()).toBeVisible();
});

test('a week is logged by keyboard, in days and hours, and is seen at home', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Monitoring and feedback');
  await page.getByRole('tab', { name: 'Day log' }).click();
  await page.getByRole('button', { name: 'Week before' }).click();
  await page.getByRole('button', { name: 'Week before' }).click();
  const sum = page.getByRole('row', { name: /^Sum/ });
  const before = Number(
    await page
      .getByText(/^\d+(\.\d+)? days used of/)
      .innerText()
      .then((text) => text.split(' ')[0]),
  );
  await page.getByRole('button', { name: 'Add a line' }).click();
  const line = page.getByRole('row').filter({ has: page.getByRole('textbox', { name: /^Note, line \d+$/ }) });
  await line.getByRole('textbox', { name: /^Mon / }).focus();
  await page.keyboard.type('1');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('4h');
  await page.keyboard.press('Tab');
  await page.keyboard.type('half');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/typed in Wed/)).toBeVisible();
  await expect(page.getByText(`${before + 1.5} days used of`, { exact: false })).toBeVisible();
  await expect(sum).toContainText('0.5');
  await page.getByText('Hours', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: /^Mon .*line \d+$/ }).last()).toHaveValue('8');
  await expectNoViolations(page, 'a week of the day log');
  await goTo(page, 'All engagements');
  await expect(page.getByRole('button', { name: new RegExp(`^PMO days: ${before + 1.5} of`) })).toBeVisible();
  await page.getByRole('button', { name: /^Next check-in: / }).click();
  await expect(page.getByRole('heading', { name: 'Who is next' })).toBeVisible();
});
