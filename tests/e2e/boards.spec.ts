import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, goTo, loadSample, test, type App } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

async function openGrid(app: App, context: BrowserContext): Promise<Page> {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  await expect(page.getByRole('grid', { name: 'Strengths' })).toBeVisible();
  return page;
}

async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((input, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('captures notes by keyboard, moves them, takes them back, and stage 2 shows the same', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  await expect(page.getByRole('grid', { name: 'Weaknesses' })).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  await page.keyboard.type('Written at the speed of speech');
  await page.keyboard.press('Enter');
  const weaknesses = page.getByRole('grid', { name: 'Weaknesses' });
  const threats = page.getByRole('grid', { name: 'Threats' });
  const text = 'Written at the speed of speech';
  await expect(weaknesses.getByText(text)).toBeVisible();
  await page.keyboard.press('Escape');
  // One quadrant fills the screen, and the others are away.
  await page.keyboard.press('Alt+2');
  await expect(threats).toHaveCount(0);
  await weaknesses.getByText(text).click();
  await expect(weaknesses.getByRole('row', { selected: true })).toHaveCount(1);
  await page.keyboard.press('4');
  await page.keyboard.press('Alt+0');
  await expect(threats.getByText(text)).toBeVisible();
  await expect(weaknesses.getByText(text)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(weaknesses.getByText(text)).toBeVisible();
  await page.getByRole('button', { name: 'Leave the board' }).click();
  await expect(page.getByRole('row').getByText(text)).toBeVisible();
});

test('makes one note of each line of a pasted list', async ({ app, context }) => {
  const page = await openGrid(app, context);
  await paste(
    page.getByRole('textbox', { name: 'New note in strengths' }),
    '- first of the list\n- second of the list\n- third of the list',
  );
  const strengths = page.getByRole('grid', { name: 'Strengths' });
  for (const text of ['first of the list', 'second of the list', 'third of the list']) {
    await expect(strengths.getByText(text)).toBeVisible();
  }
});

test('takes a thousand pasted notes, shows what is typed after them, and takes them back in one step', async ({
  app,
  context,
}) => {
  const page = await openGrid(app, context);
  const field = page.getByRole('textbox', { name: 'New note in strengths' });
  const heading = page.getByRole('heading', { name: /^Strengths/ });
  await expect(heading).toHaveText('Strengths 11');
  await paste(field, Array.from({ length: 1000 }, (_, index) => `Pasted thing ${index + 1}`).join('\n'));
  await expect(heading).toHaveText('Strengths 1011');
  const strengths = page.getByRole('grid', { name: 'Strengths' });
  await expect(strengths.getByText('Pasted thing 1000')).toBeVisible();
  await field.fill('Typed after all of them');
  await page.keyboard.press('Enter');
  await expect(strengths.getByText('Typed after all of them')).toBeVisible();
  await strengths.getByRole('row', { name: 'Pasted thing 999' }).click();
  await page.keyboard.press('Home');
  await expect(strengths.getByRole('row', { name: 'Care workers know their residents by name' })).toBeFocused();
  await page.getByRole('searchbox', { name: 'Filter notes' }).fill('thing 77');
  await expect(page.getByText('19 of 1051 notes')).toBeVisible();
  await expect(strengths.getByRole('row')).toHaveCount(19);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(heading).toHaveText('Strengths 11');
});

test('keeps a note of two thousand characters whole, shows its first eighty, and reads from right to left', async ({
  app,
  context,
}) => {
  const page = await openGrid(app, context);
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await page.bringToFront();
  await page.keyboard.press('3');
  const field = page.getByRole('textbox', { name: 'New note in opportunities' });
  const long = 'A story of the lift that nobody repairs. '.repeat(49).slice(0, 1999).trimEnd();
  await field.fill(long);
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: 'Opportunities' });
  const row = grid.getByRole('row', { name: /^A story of the lift/ });
  await expect(row.locator('bdi').first()).toHaveText(`${long.slice(0, 79).trimEnd()}…`);
  await row.click();
  await expect(page.getByText(long, { exact: true })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await field.fill('الفريق يعرف المستأجرين');
  await page.keyboard.press('Enter');
  const arabic = grid.getByText('الفريق يعرف المستأجرين');
  await expect(arabic).toBeVisible();
  await expect(arabic).toHaveCSS('direction', 'rtl');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('s');
  await expect(audience.getByText(`${long.slice(0, 79).trimEnd()}…`).first()).toBeAttached();
  await expect(audience.getByText(long)).toHaveCount(0);
});

test('marks and departments are given to what is chosen, and the filter finds them; the room sees no filter', async ({
  app,
  context,
}) => {
  const page = await openGrid(app, context);
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await page.bringToFront();
  const strengths = page.getByRole('grid', { name: 'Strengths' });
  const rows = ['The board backs us when we bring figures', 'Fitters live where they work and are trusted'];
  await strengths.getByRole('row', { name: rows[0]! }).click();
  await strengths.getByRole('row', { name: rows[1]! }).click({ modifiers: ['Control'] });
  await expect(page.getByText('2 chosen')).toBeVisible();
  await page.keyboard.press('Shift+Digit2');
  await expect(strengths.getByTitle('Orange triangle')).toHaveCount(2);
  await page.getByRole('button', { name: 'Department', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Home Care' }).click();
  await expect(strengths.getByRole('row', { name: rows[0]! })).toContainText('Home Care');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(audience.getByText('Care workers know their residents by name')).toBeVisible();
  const seen = await audience.locator('body').textContent();
  await page.getByRole('searchbox', { name: 'Filter notes' }).fill('triangle home care');
  await expect(strengths.getByRole('row')).toHaveCount(2);
  await expectNoViolations(page);
  expect(await audience.locator('body').textContent()).toBe(seen);
});

test('nothing moves under the hand while somebody writes in another window', async ({ app, context }) => {
  const page = await openGrid(app, context);
  const strengths = page.getByRole('grid', { name: 'Strengths' });
  const mine = strengths.getByRole('row', { name: 'Tenant members speak up early and fairly' });
  await mine.click();
  const before = await mine.boundingBox();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'New note in strengths' }).fill('Written elsewhere');
  await other.keyboard.press('Enter');
  await expect(other.getByRole('grid', { name: 'Strengths' }).getByText('Written elsewhere')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Strengths/ })).toHaveText('Strengths 12');
  await page.bringToFront();
  expect(await mine.boundingBox()).toEqual(before);
  await expect(mine).toBeFocused();
  await expect(strengths.getByRole('row', { selected: true })).toHaveCount(1);
});

test('places a need by arrow keys, and the audience window follows without anything private', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await expect(audience.getByText('Care workers know their residents by name')).toBeVisible();
  // Votes are counted in the facilitator's window only.
  await expect(page.getByText(/^\d votes?$/).first()).toBeVisible();
  await expect(audience.getByText(/votes?$/)).toHaveCount(0);
  await expect(audience.getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave the board' }).click();
  await expect(audience.locator('[data-board="blank"]')).toBeAttached();

  await page.getByRole('button', { name: 'Open the priority matrix' }).click();
  await expect(audience.locator('[data-board="matrix"]')).toBeVisible();
  const need = page.getByRole('button', { name: /^N-18 .*urgency/ });
  await need.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: 'N-18 A new intranet, urgency 1.5, impact 2, not now' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(
    page.getByRole('button', { name: 'N-18 A new intranet, urgency 1.5, impact 1.5, not now' }),
  ).toBeVisible();
  await page.keyboard.press('.');
  await expect(audience.locator('[data-board="blank"]')).toBeAttached();
});

test('labels of the matrix cover neither each other nor a zone’s name; a zone fills the plot, and lights up under the hand', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the priority matrix' }).click();
  const chips = page.getByRole('button', { name: /^N-\d+ .*urgency/ });
  await expect(chips).toHaveCount(18);
  const boxes = async (): Promise<{ x: number; y: number; width: number; height: number }[]> =>
    Promise.all((await chips.all()).map(async (chip) => (await chip.boundingBox())!));
  const covering = (all: { x: number; y: number; width: number; height: number }[]): number =>
    all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
    ).length;
  expect(covering(await boxes())).toBe(0);

  const zone = page.locator('[data-zone="delegate"]').last();
  const stage = (await zone.boundingBox())!;
  const chip = page.getByRole('button', { name: /^N-18 .*urgency/ });
  await chip.hover();
  await page.mouse.down();
  await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2, { steps: 5 });
  await expect(page.locator('[data-over]')).toHaveAttribute('data-zone', 'delegate');
  await page.mouse.up();
  await expect(page.locator('[data-over]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^N-18 .*, delegate$/ })).toBeVisible();

  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('button', { name: /^N-18 / }).first()).toContainText('A new intranet');
  await expect(page.getByRole('button', { name: /^N-17 .*urgency/ })).toHaveCount(0);
  expect(covering(await boxes())).toBe(0);
  await page.keyboard.press('Alt+0');
  await expect(chips).toHaveCount(18);
});
