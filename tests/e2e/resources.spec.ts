import type { Page } from '@playwright/test';
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

const STAGE = 'Integration of resources';

async function openLibrary(page: Page): Promise<void> {
  await goTo(page, STAGE);
  await page.getByRole('tab', { name: 'Library', exact: true }).click();
}

test('a resource is found, adapted side by side, moved by keys, trained and exported as the client wrote it', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);

  await test.step('search reads the body of resources, and shows where it was found', async () => {
    await openLibrary(page);
    const search = page.getByRole('searchbox', { name: 'Search the library' });
    await search.fill('SUPPLIÉR unreliable');
    await expect(page.getByText('1 resource found')).toBeVisible();
    await expect(page.getByText('In “What is a lesson?”')).toBeVisible();
    await expect(page.locator('mark', { hasText: 'supplier' })).toBeVisible();
    await expectNoViolations(page, 'library, found');
    await search.fill('xylophone');
    await expect(page.getByText('No resource has “xylophone”')).toBeVisible();
    await search.fill('lessons');
    await page.getByRole('button', { name: 'Lessons learned', exact: true }).click();
    const reader = page.getByRole('dialog', { name: 'Lessons learned' });
    await expect(reader.getByRole('columnheader', { name: 'Not yet, because' })).toBeVisible();
    await reader.getByRole('button', { name: 'Adapt to this client' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Lessons learned' })).toBeVisible();
  });

  await test.step('a section is written anew beside its original, and the difference is marked', async () => {
    const section = page.getByRole('region', { name: 'Careful rooms', exact: true });
    await section.getByRole('button', { name: 'Adapt “Careful rooms”' }).click();
    const text = section.getByRole('textbox', { name: 'Text at this client' });
    await expect(text).toHaveValue(/afraid of looking foolish/);
    await text.fill(
      '- Collect in writing and read out without names.\n\n| Who | Says first |\n| Foreman | What went wrong |\n| … |',
    );
    await text.blur();
    await expect(section.getByText('Changed', { exact: true })).toBeVisible();
    await section.getByRole('radio', { name: 'Difference' }).click({ force: true });
    await expect(section.locator('del', { hasText: 'foolish' })).toBeVisible();
    await expect(section.locator('ins', { hasText: 'Foreman' })).toBeVisible();
    await section.getByRole('radio', { name: 'As read' }).click({ force: true });
    await expect(section.getByRole('columnheader', { name: 'Says first' })).toBeVisible();
    const without = page.getByRole('region', { name: 'Afterwards', exact: true });
    await without.getByRole('button', { name: 'More for “Afterwards”' }).click();
    await page.getByRole('menuitem', { name: 'Leave out' }).click();
    await expect(without.getByText('Left out', { exact: true })).toBeVisible();
    await expect(page.getByText('1 section changed, 1 left out, 0 added')).toBeVisible();
    await expectNoViolations(page, 'adaptation, side by side');
    await page.getByRole('tab', { name: 'Terms, culture and approval' }).click();
    await page.getByRole('textbox', { name: 'Culture note' }).fill('Called “look back”; nobody is named.');
    await page.getByRole('textbox', { name: 'Approved by' }).fill('Ines Halloway');
    await page.getByRole('textbox', { name: 'Approved by' }).blur();
    await expect(page.getByText('Approved by Ines Halloway')).toBeVisible();
    await expectNoViolations(page, 'adaptation, about');
    await saved(page);
  });

  await test.step('the Word file has the client’s words and not what was left out', async () => {
    const words = await readWord(await exportWord(page, 'Resource to Word'));
    expect(words).toContain('What went wrong');
    expect(words).toContain('Called “look back”; nobody is named.');
    expect(words).toContain('What is a lesson?');
    expect(words).not.toContain('afraid of looking foolish');
    expect(words).not.toContain('A lesson that came up twice goes to the forum.');
  });

  await test.step('the board is worked by keys, and says what was done; dropping asks why', async () => {
    await page.getByRole('button', { name: 'Resources of this engagement' }).click();
    const card = page.getByRole('row', { name: 'Lessons learned' });
    const column = (name: string) => page.getByRole('region', { name, exact: true });
    await expect(column('Proposed').getByRole('row', { name: 'Lessons learned' })).toBeVisible();
    await card.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('2');
    await expect(column('Adapted').getByRole('row', { name: 'Lessons learned' })).toBeFocused();
    await expect(page.getByText('Lessons learned is now in Adapted')).toBeAttached();
    await page.keyboard.press('5');
    const why = page.getByRole('dialog', { name: 'Why is Lessons learned dropped?' });
    const drop = why.getByRole('button', { name: 'Drop it' });
    await expect(drop).toBeDisabled();
    await leave(page, why);
    await expect(column('Adapted').getByRole('row', { name: 'Lessons learned' })).toBeVisible();
    const adoption = page.getByRole('table', { name: 'Adoption by department' });
    await expect(adoption.getByRole('row', { name: /^Finance & Procurement/ })).toContainText('5 of 7 · 71 %');
  });

  await test.step('a training counts its list: attendance and the change in confidence', async () => {
    await page.getByRole('tab', { name: 'Training', exact: true }).click();
    await expect(page.getByRole('row', { name: /Leading a check-in/ })).toContainText('6 of 7');
    await openRow(page, 'Leading a check-in');
    const session = page.getByRole('dialog', { name: 'Leading a check-in' });
    await expect(session.getByText('3.0 → 3.8 (+0.8)')).toBeVisible();
    const name = session.getByRole('textbox', { name: 'Add participant of the training' });
    await name.fill('Owen Stallard');
    await name.press('Enter');
    await expect(session.getByText('7 of 8')).toBeVisible();
    await expectNoViolations(page, 'training');
    await closeDetail(page);
  });
});

test('a resource of one’s own is written, found by search and kept for other engagements', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await openLibrary(page);
  await page.getByRole('button', { name: 'Write a resource' }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('Quiet hour rule');
  await page.getByRole('textbox', { name: 'Purpose' }).fill('Keeps an hour a day free of meetings.');
  const add = page.getByRole('textbox', { name: 'Add section' });
  await add.fill('The rule');
  await add.press('Enter');
  const section = page.getByRole('region', { name: 'The rule' });
  await section.getByRole('textbox', { name: 'Text' }).fill('[ ] Calendars are blocked until ten');
  await expect(section.getByRole('listitem').filter({ hasText: 'Calendars are blocked' })).toBeVisible();
  await expectNoViolations(page, 'resource of one’s own');
  await page.getByRole('button', { name: 'Keep for other engagements' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep for other engagements' }).click();
  await expect(page.getByText('A copy is kept for other engagements')).toBeVisible();
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('blocked until');
  await expect(page.getByText('2 resources found')).toBeVisible();
  await expect(page.getByText('Kept from other engagements')).toHaveCount(0);

  // A category narrows what is found.
  await page.getByRole('button', { name: /Category/ }).click();
  await page.getByRole('option', { name: 'People and agreements' }).click();
  await expect(page.getByText('Nothing in “People and agreements” has these words.', { exact: false })).toBeVisible();
});
