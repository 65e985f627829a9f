import { expect, exportWord, readWord, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';
import { endRound, onlyThree, ROOM, runWorkshop, show, takeLaptop, watchTexts } from './workshop-room.ts';

test('three people write in secret on one laptop; nobody sees anything before the reveal, and undo stops there', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await runWorkshop(page, 'Vision and purpose');
  await show(page, /^What hurts most/);
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  const seen = await watchTexts(audience);
  await page.bringToFront();
  await onlyThree(page);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Let them write' }).click();
  await expect(page.getByRole('progressbar', { name: 'Who takes part' })).toHaveAttribute(
    'aria-valuetext',
    '0 of 3 have handed in',
  );
  await page.getByRole('button', { name: 'Pass the laptop round' }).press('Enter');

  for (const [index, name] of ROOM.entries()) {
    if (index === 0) {
      await expect(page.getByRole('heading', { name: `Hand the laptop to ${name}` })).toBeVisible();
      await expectNoViolations(page);
    }
    await takeLaptop(page, name);
    await expect(page.getByRole('textbox', { name: 'Your note' })).toBeFocused();
    await page.keyboard.type(`Secret of ${index} first`);
    await page.keyboard.press('Enter');
    await page.keyboard.type(`Secret of ${index} second`);
    if (index === 1) {
      await page.keyboard.press('Enter');
      await expect(page.getByText('2 notes so far')).toBeVisible();
      await expectNoViolations(page);
      // The laptop restarts in the middle of a note: its owner goes on, and the facilitator sees nothing of it.
      await page.getByRole('button', { name: 'Change: Secret of 1 second' }).click();
      await expect(page.getByText('One note so far')).toBeVisible();
      await page.reload();
      await show(page, /^What hurts most/);
      await expect(page.getByText('Page open')).toBeVisible();
      await expect(page.getByText(/Secret of/)).toHaveCount(0);
      await page.getByRole('button', { name: 'Go on passing round' }).press('Enter');
      await expect(page.getByRole('heading', { name: `Hand the laptop to ${name}` })).toBeVisible();
      await expect(page.getByText(/Secret of/)).toHaveCount(0);
      await takeLaptop(page, name);
      await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue('Secret of 1 second');
    }
    // Escape shows nobody's page to anybody.
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Your note' })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/Secret of/)).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: 'Everybody has had a turn' })).toBeVisible();
  await endRound(page);
  await expect(page.getByRole('progressbar', { name: 'Who takes part' })).toHaveAttribute(
    'aria-valuetext',
    '3 of 3 have handed in',
  );
  await expect(page.getByText('6 notes collected')).toBeVisible();
  await page.getByRole('textbox', { name: 'New note' }).fill('Said aloud to the facilitator');
  await page.keyboard.press('Enter');
  await expect(page.getByText('7 notes collected')).toBeVisible();
  for (const text of await seen()) expect(text).not.toMatch(/Secret of|Said aloud/);

  await page.getByRole('button', { name: 'Reveal' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reveal' }).click();
  for (const text of [
    'Secret of 0 first',
    'Secret of 1 second',
    'Secret of 2 second',
    'Said aloud to the facilitator',
  ]) {
    await expect(page.getByText(text).first()).toBeVisible();
    await expect(audience.getByText(text).first()).toBeAttached();
  }
  await expect(page.getByText(/Daniel Eskrow|Ruth Aldane/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Undo stops here: .*revealed or closed something secret/)).toBeVisible();
  await expect(page.getByText('Secret of 0 first').first()).toBeVisible();
});

test('three people vote in secret, by keyboard, on the laptop and on paper; sums are all that is ever seen', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await runWorkshop(page, 'Vision and purpose');
  await show(page, /^What matters most/);
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  const seen = await watchTexts(audience);
  await page.bringToFront();
  await onlyThree(page);
  await page.getByRole('radiogroup', { name: 'Vote on' }).getByText('Challenges').click();
  await expect(page.getByText('5 items to vote on')).toBeVisible();
  await page.getByRole('textbox', { name: 'Dots for each voter' }).fill('2');
  await page.getByRole('textbox', { name: 'At most on one item' }).fill('3');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Open the vote' }).click();
  await expect(page.getByText(/At most 3 dots on one item are more than the 2/)).toBeVisible();
  await page.getByRole('textbox', { name: 'At most on one item' }).fill('2');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Open the vote' }).click();
  await expect(page.getByText('The vote is open')).toBeVisible();
  await saved(page);

  await page.getByRole('button', { name: 'Pass the laptop round' }).press('Enter');
  await takeLaptop(page, 'Daniel Eskrow');
  await expect(page.getByText('2 dots left')).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  await expect(page.getByText('One dot left')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/One dot is not used yet/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^C-01 / })
    .first()
    .focus();
  await page.keyboard.press('+');
  await expect(page.getByText('0 dots left')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Hand the laptop to Ruth Aldane' })).toBeVisible();
  await endRound(page);
  await expect(page.getByRole('progressbar', { name: 'Who takes part' })).toHaveAttribute(
    'aria-valuetext',
    '1 of 3 have handed in',
  );

  // The vote stays open over a reload, and two more ballots come on paper.
  await page.reload();
  await show(page, /^What matters most/);
  await expect(page.getByRole('progressbar', { name: 'Who takes part' })).toHaveAttribute(
    'aria-valuetext',
    '1 of 3 have handed in',
  );
  await page.getByRole('textbox', { name: /^Dots on More work/ }).focus();
  await page.keyboard.press('2');
  await page.keyboard.press('1');
  await expect(page.getByText(/That is more than the 2 dots of one voter/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar', { name: 'Who takes part' })).toHaveAttribute(
    'aria-valuetext',
    '2 of 3 have handed in',
  );
  const paper = await readWord(await exportWord(page, 'Print ballots (Word)'));
  expect(paper.match(/do not write your name/g)).toHaveLength(3);
  expect(paper).not.toMatch(/Daniel Eskrow|Ruth Aldane|Tomas Okker/);
  for (const text of await seen()) expect(text).not.toMatch(/\d votes?\b/);

  await page.getByRole('button', { name: 'Close the vote' }).click();
  await expect(page.getByRole('dialog').getByText('One person on the roll has not handed in.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the vote' }).click();
  await expect(page.getByText('2 of 3 handed in a ballot')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'More work is started' })).toContainText('4 votes');
  await expect(audience.locator('[data-board="tally"]')).toContainText('4');
  await expectNoViolations(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Undo stops here: .*revealed or closed something secret/)).toBeVisible();
  await expect(page.getByText('2 of 3 handed in a ballot')).toBeVisible();
  await page.getByRole('button', { name: 'Vote again' }).click();
  await expect(page.getByRole('grid', { name: 'Agenda' }).getByRole('row', { name: /\(again\)/ })).toBeVisible();
});

test('three people score in secret; medians, spread and the disagreements come first when it is closed', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await runWorkshop(page, 'Needs analysis');
  await show(page, /^Urgency and impact/);
  await onlyThree(page);
  await page.getByRole('button', { name: 'Open the scoring' }).click();
  await page.getByRole('button', { name: 'Pass the laptop round' }).press('Enter');
  await takeLaptop(page, 'Daniel Eskrow');
  await expect(page.getByText('Need 1 of 18')).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.type('55');
  await expect(page.getByText('Need 2 of 18')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/34 questions are still open/)).toBeVisible();
  await page.getByRole('button', { name: 'Hand on', exact: true }).press('Enter');
  await endRound(page);

  // Ruth's and Tomas's sheets are typed in.
  for (const digits of ['11', '12']) {
    await page
      .getByRole('textbox', { name: /^Urgency of/ })
      .first()
      .focus();
    await page.keyboard.type(digits);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('progressbar', { name: 'Who takes part' })).toHaveAttribute(
    'aria-valuetext',
    '3 of 3 have handed in',
  );
  await page.getByRole('button', { name: 'Close the scoring' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the scoring' }).click();
  await expect(page.getByText('3 of 3 scored')).toBeVisible();
  await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText('No agreement yet');
  await expectNoViolations(page);
});
