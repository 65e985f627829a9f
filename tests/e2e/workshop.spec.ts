import {
  closeDetail,
  expect,
  exportWord,
  goTo,
  loadSample,
  openRow,
  quickAdd,
  readWord,
  saved,
  test,
} from './app-fixture.ts';

test('runs an agenda from a template: times follow, the clock survives a reload, and what is behind can be cut', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await page.clock.install({ time: new Date('2027-01-11T09:00:00Z') });
  await page.reload();
  await loadSample(page);
  await goTo(page, 'Workshops');
  await quickAdd(page, 'workshop', 'A third workshop');
  await page
    .getByRole('row')
    .filter({ hasText: 'A third workshop' })
    .getByRole('button', { name: 'Open workshop' })
    .click();
  await page.getByRole('button', { name: 'Needs analysis', exact: true }).click();
  const agenda = page.getByRole('grid', { name: 'Agenda' });
  await expect(agenda.getByRole('row')).toHaveCount(8);
  await page.getByRole('textbox', { name: 'Begins at' }).fill('9:30');
  await expect(agenda.getByText('09:40–10:20')).toBeVisible();

  // Later times follow when one activity moves up.
  await page.getByRole('button', { name: 'Actions for Break' }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect(agenda.getByRole('row').nth(2)).toContainText('10:20–10:35');

  await page.getByRole('button', { name: /^Begin: Welcome/ }).click();
  await expect(page.getByRole('timer')).toHaveText(/^(10:00|9:5\d)$/);
  await saved(page);
  await page.clock.fastForward('14:00');
  await page.reload();
  // Fourteen minutes of ten: the clock was not stopped by anything.
  await expect(page.getByRole('timer')).toHaveText(/^\+[45]:\d\d$/);
  await page.getByRole('button', { name: /^Next: Strengths/ }).click();
  await expect(page.getByText(/minutes behind/)).toBeVisible();
  await expect(agenda.getByText(/10 min, took 14/)).toBeVisible();
  await page.getByRole('button', { name: 'Shorten' }).click();
  await expect(agenda.getByRole('row', { name: 'Decisions and follow-ups' })).toContainText(/1[01] min/);
});

test('freezes, spotlights and times what the room sees, and shows it nothing private in two hundred edits', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await expect(audience.getByText('Care workers know their residents by name')).toBeVisible();

  // The room keeps its picture while it is frozen.
  await page.bringToFront();
  await page.getByRole('heading', { name: 'SWOT grid' }).click();
  await page.keyboard.press('f');
  await expect(page.getByText('Live: the room keeps its picture')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('Not for the room yet');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid').getByText('Not for the room yet')).toBeVisible();
  await expect(audience.getByText('Not for the room yet')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  // It came last, so it stands on the last page of its quadrant.
  for (let turn = 0; turn < 5; turn += 1) await page.keyboard.press('Alt+PageDown');
  await expect(audience.getByText('Not for the room yet')).toBeVisible();
  for (let turn = 0; turn < 5; turn += 1) await page.keyboard.press('Alt+PageUp');

  await page.keyboard.press('3');
  await page.keyboard.press('s');
  await expect(audience.locator('[data-spotlight="quadrant"] section')).toHaveCount(1);
  await page.keyboard.press('s');
  await expect(audience.locator('main section')).toHaveCount(4);

  // Every text that the room's window ever holds is read, while notes come fast with votes and private fields beside them.
  await audience.evaluate(() => {
    const seen = new Set<string>();
    (globalThis as unknown as { seen: Set<string> }).seen = seen;
    new MutationObserver(() => seen.add(document.body.textContent)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page.getByRole('textbox', { name: /^New note/ }).focus();
  for (let round = 0; round < 20; round += 1) {
    await page.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      },
      Array.from({ length: 10 }, (_, index) => `Rapid ${round}-${index}`).join('\n'),
    );
  }
  await expect(page.getByRole('grid').getByText('Rapid 19-9')).toBeAttached();
  await expect(audience.getByText(/^\+2\d\d more$/)).toBeVisible();
  const seen = await audience.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
  expect(seen.length).toBeGreaterThan(0);
  // Authors, facilitators' notes and votes of the sample; the votes are on the facilitator's own board.
  await expect(page.getByText(/^\d votes?$/).first()).toBeAttached();
  for (const text of seen) expect(text).not.toMatch(/votes?\b|Marek Dunn|Facilitator/);
});

test('keeps a decision of the workshop, and writes its record to Word', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Workshops');
  await page.getByRole('button', { name: 'Open workshop' }).first().click();
  await quickAdd(page, 'decision', 'One list from February on');
  await openRow(page, 'One list from February on');
  await expect(page.getByRole('dialog').getByText('Decision', { exact: true }).first()).toBeVisible();
  await closeDetail(page);
  const text = await readWord(await exportWord(page, 'Record to Word'));
  for (const part of [
    'One list from February on',
    'Care workers know their residents by name',
    'W1-N01',
    'Name a project contact',
  ]) {
    expect(text).toContain(part);
  }
});

test('makes a follow-up of a note in one key, one note of two that say nearly the same, and takes both back', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Workshops');
  await page.getByRole('button', { name: 'Open workshop' }).first().click();
  await page.getByRole('button', { name: 'SWOT grid' }).click();
  const threats = page.getByRole('grid', { name: 'Threats' });
  await threats.getByText('Every third care worker could earn more across the river').click();
  await page.keyboard.press('u');
  await expect(page.getByText(/^Follow-up “Every third care worker .* added$/)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('n');
  await page.keyboard.type('Nine project lists, none of them is complete');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Near-equal notes' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Nine project lists, none of them is complete')).toBeVisible();
  await dialog.getByRole('button', { name: 'Make one note of them' }).first().click();
  await expect(dialog.getByText('Nine project lists, none of them is complete')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('grid').getByText('Nine project lists, none of them is complete')).toBeVisible();
  await page.getByRole('button', { name: 'Leave the board' }).click();
  await expect(page.getByRole('row').getByText(/^Every third care worker could earn more/)).toBeVisible();
});
