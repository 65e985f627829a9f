import { expect, goTo, leave, loadSample, test } from './app-fixture.ts';
import { expectNoViolations, expectNoViolationsOver } from './axe.ts';

const STAGES = [
  'Vision and purpose',
  'Needs analysis',
  'Collaboration blueprint',
  'Integration of resources',
  'Monitoring and feedback',
  'Quarterly review',
] as const;

test('has no accessibility violation on any screen', async ({ app, context }) => {
  test.slow();
  const page = await app.open(context);
  await expectNoViolations(page, 'home, empty');
  await loadSample(page);
  await expectNoViolations(page, 'overview');
  for (const stage of STAGES) {
    await goTo(page, stage);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      await expectNoViolations(page, `${stage}, ${await tab.innerText()}`);
    }
  }
  await goTo(page, 'Quarterly review');
  await page.getByRole('button', { name: '2026-Q4 Quarter' }).click();
  await page.getByRole('option', { name: '2026-Q3' }).click();
  await expect(page.getByRole('note')).toBeVisible();
  await expectNoViolations(page, 'finished review');
  await page.getByRole('tab', { name: 'Compare' }).click();
  const figure = page.getByRole('button', { name: /^2026-Q3 · Milestones met/ }).first();
  await figure.press('Enter');
  await expectNoViolationsOver(page, 'rows of a compared figure', page.getByRole('dialog', { name: /^2026-Q3/ }));
  await expect(figure).toBeFocused();
  for (const name of ['Workshops', 'Engagement settings', 'All engagements', 'Your profile']) {
    await goTo(page, name);
    await expectNoViolations(page, name);
  }
});

test('has no accessibility violation in details, boards, dialogs and the gallery', async ({ app, context }) => {
  test.slow();
  const page = await app.open(context);
  await page.getByRole('button', { name: 'New engagement' }).first().click();
  await expectNoViolationsOver(page, 'new engagement', page.getByRole('dialog'));
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('tab', { name: 'Needs', exact: true }).click();
  await page.locator('tbody tr').first().click();
  await expectNoViolations(page, 'detail of a need', page.getByRole('dialog'));
  await page.getByRole('dialog').getByRole('button', { name: 'Serve now Decision' }).click();
  await expectNoViolationsOver(page, 'list of a select', page.getByRole('listbox'));
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('tbody').getByRole('button').first().click();
  await expectNoViolationsOver(page, 'menu of a row', page.getByRole('menu'));
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  await expectNoViolations(page, 'SWOT grid', page.getByRole('button', { name: 'Leave the board' }));
  await page.getByRole('button', { name: 'Leave the board' }).click();
  await page.getByRole('button', { name: 'Open the priority matrix' }).click();
  await expectNoViolations(page, 'priority matrix', page.getByRole('button', { name: 'Leave the board' }));
  await page.keyboard.press('Shift+?');
  await expectNoViolationsOver(page, 'key sheet', page.getByRole('dialog'));
  await page.keyboard.press('Control+k');
  await expectNoViolations(page, 'palette', page.getByRole('searchbox'));
  await page.getByRole('searchbox').fill('gallery');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Design gallery, dark' })).toBeVisible();
  await expectNoViolations(page, 'gallery');
});

test('has no accessibility violation in workshops, pasted rows, opened links and questions', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Workshops');
  await page.getByRole('button', { name: 'Open workshop' }).first().click();
  await page.getByRole('button', { name: /^Begin:/ }).click();
  await expectNoViolations(page, 'workshop with a running agenda', page.getByRole('timer').first());
  await page.getByRole('button', { name: 'SWOT grid' }).click();
  await page.getByRole('button', { name: 'Near-equal notes' }).click();
  await expectNoViolationsOver(page, 'near-equal notes', page.getByRole('dialog'));
  await page.getByRole('button', { name: 'Leave the board' }).click();
  await goTo(page, 'Collaboration blueprint');
  await page.getByRole('button', { name: /^Deliverables/ }).click();
  await page.locator('[data-cell="0 3"]').click();
  await expectNoViolationsOver(
    page,
    'a cell that is being changed',
    page.locator('[data-cell="0 3"]').getByRole('button'),
  );
  await page.getByRole('button', { name: 'Paste rows…' }).click();
  await page.getByRole('textbox', { name: 'Copied rows' }).fill('A line\tNobody\t1/2/2027');
  await expectNoViolationsOver(page, 'pasted rows with a receipt', page.getByRole('dialog'));
  await page.getByRole('button', { name: 'D-01: open Request intake and triage' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^N-01/ }).first().click();
  await expect(page.getByText('Need N-01')).toBeVisible();
  await expectNoViolationsOver(
    page,
    'a record that a link was followed to',
    page.getByRole('dialog').filter({ hasText: 'Need N-01' }),
  );
  await leave(page, page.getByRole('dialog'));
  await page.getByRole('tab', { name: 'Versions' }).click();
  await page
    .getByRole('button', { name: /^Agree/ })
    .first()
    .click();
  await expectNoViolations(page, 'agreeing a version', page.getByRole('dialog'));
});

test('goes to a stage by G and its number', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await page.keyboard.press('g');
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Needs analysis' })).toBeVisible();
});

test('works by keyboard: palette, key sheet and the way past the navigation', async ({ app, context }) => {
  const page = await app.open(context);
  await page.keyboard.press('Tab');
  await expect(page.getByText('Skip to content')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog').getByText('Show all commands')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('profile');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your profile' })).toBeVisible();
});
