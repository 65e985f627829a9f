import { expect, test } from './app-fixture.ts';
import { endRound, onlyThree, runWorkshop, show, takeLaptop, watchTexts } from './workshop-room.ts';

test('two hundred rapid edits beside open votes, private notes and scores show the room nothing of them', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await runWorkshop(page, 'Needs analysis');
  await show(page, /^What matters most/);
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  const seen = await watchTexts(audience);
  await page.bringToFront();

  // Notes that somebody wrote alone wait for their reveal, and one more is on a page that is still open.
  await page.getByRole('button', { name: /^Actions for Strengths/ }).click();
  await page.getByRole('menuitem', { name: 'Let everybody write alone first' }).click();
  await show(page, /^Strengths/);
  await onlyThree(page);
  await page.getByRole('button', { name: 'Let them write' }).click();
  await page.getByRole('button', { name: 'Pass the laptop round' }).press('Enter');
  await takeLaptop(page, 'Daniel Eskrow');
  await expect(page.getByRole('textbox', { name: 'Your note' })).toBeFocused();
  await page.keyboard.type('Hush: the lift is never repaired');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await takeLaptop(page, 'Ruth Aldane');
  await expect(page.getByRole('textbox', { name: 'Your note' })).toBeFocused();
  await page.keyboard.type('Hush: half a thought');
  await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue('Hush: half a thought');
  await page.keyboard.press('Control+Enter');
  await endRound(page);
  await show(page, /^What matters most/);

  // A vote with a secret ballot in it stays open.
  await onlyThree(page);
  await page.getByRole('radiogroup', { name: 'Vote on' }).getByText('Challenges').click();
  await page.getByRole('button', { name: 'Open the vote' }).click();
  await page.getByRole('textbox', { name: /^Dots on More work/ }).focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ballot counted')).toBeVisible();
  // So does a scoring with somebody's sheet in it.
  await show(page, /^Urgency and impact/);
  await onlyThree(page);
  await page.getByRole('button', { name: 'Open the scoring' }).click();
  const first = page.getByRole('textbox', { name: /^Urgency of/ }).first();
  await first.focus();
  await page.keyboard.type('51');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Scores of Daniel Eskrow taken in')).toBeVisible();

  await show(page, /^What belongs together/);
  const field = page.getByRole('textbox', { name: 'New note' });
  for (let round = 0; round < 20; round += 1) {
    await field.evaluate(
      (input, text) => {
        input.focus();
        const data = new DataTransfer();
        data.setData('text/plain', text);
        input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      Array.from({ length: 10 }, (_, index) => `Rapid ${round}-${index}`).join('\n'),
    );
  }
  await expect(page.locator('[data-note]')).toHaveCount(200);
  // In between somebody looks at the open vote and at the open scoring.
  for (const activity of [/^Strengths/, /^What matters most/, /^Urgency and impact/, /^What belongs together/])
    await show(page, activity);
  await expect(audience.locator('[data-board="clusters"]')).toBeVisible();
  const texts = await seen();
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) {
    expect(text).not.toMatch(/Hush|Daniel Eskrow|Ruth Aldane|Tomas Okker|Marek Dunn|\d votes?\b|median/i);
  }
});
