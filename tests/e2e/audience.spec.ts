import type { BrowserContext, Page } from '@playwright/test';
import { expect, goTo, loadSample, quickAdd, test, type App } from './app-fixture.ts';
import { faultsOf, openAudience, sampleFrames, showFrame } from './audience-frames.ts';
import { expectNoViolations } from './axe.ts';

const QUADRANTS = ['strength', 'weakness', 'opportunity', 'threat'] as const;

/** A workshop of its own with an empty SWOT grid, the audience window beside it at 1920 × 1080. */
async function openGrid(app: App, context: BrowserContext): Promise<{ page: Page; audience: Page }> {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Workshops');
  await quickAdd(page, 'workshop', 'A third workshop');
  const row = page.getByRole('row').filter({ hasText: 'A third workshop' });
  await row.getByRole('button', { name: 'Open workshop' }).click();
  await page.getByRole('button', { name: 'SWOT grid' }).click();
  await expect(page.getByRole('grid', { name: 'Threats' })).toBeVisible();
  return { page, audience: await openAudience(page) };
}

/** Pastes notes into a quadrant; each names its quadrant and number, some are long. */
async function paste(page: Page, quadrant: (typeof QUADRANTS)[number], from: number, to: number): Promise<string[]> {
  const texts = Array.from({ length: to - from }, (_, at) => {
    const n = from + at;
    return `${quadrant} ${n}${n % 4 === 3 ? ' is written in full because the room asked for the whole story' : ''}`;
  });
  await page.getByRole('radio', { name: new RegExp(quadrant.slice(0, 6), 'i') }).click({ force: true });
  await page.getByRole('textbox', { name: /^New note/ }).evaluate((input, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, texts.join('\n'));
  await expect(page.getByRole('grid').getByText(texts.at(-1) ?? '', { exact: true })).toBeAttached();
  return texts;
}

interface Wall {
  readonly notes: readonly string[];
  readonly pages: string | null;
  readonly more: number;
}

/** What a picture shows, quadrant by quadrant. */
function wallOf(page: Page): Promise<Wall[]> {
  return page.locator('[data-picture] [data-quadrant]').evaluateAll((quadrants) =>
    quadrants.map((quadrant) => ({
      notes: [...quadrant.querySelectorAll('li')].map((item) => item.textContent),
      pages: /Page \d+ of \d+/.exec(quadrant.textContent)?.[0] ?? null,
      more: Number(/\+([\d,]+) more/.exec(quadrant.textContent)?.[1] ?? 0),
    })),
  );
}

const pager = (page: Page) => page.getByRole('group', { name: 'Pages of what the room sees' });

test('reaches every one of 40 and 120 notes page by page, at a readable size and nothing cut', async ({
  app,
  context,
}) => {
  test.slow();
  const { page, audience } = await openGrid(app, context);
  await page.bringToFront();
  await expect(pager(page)).toHaveCount(0);
  const texts = new Map<string, string[]>();
  for (const [from, to] of [
    [0, 10],
    [10, 30],
  ] as const) {
    for (const quadrant of QUADRANTS) {
      texts.set(quadrant, [...(texts.get(quadrant) ?? []), ...(await paste(page, quadrant, from, to))]);
    }
    await page.getByRole('heading', { name: 'SWOT grid' }).click();
    const words = (await pager(page).getByText(/^Page/).textContent()) ?? '';
    const pages = Number(/of (\d+)/.exec(words)?.[1]);
    expect(pages).toBeGreaterThan(1);
    const seen = QUADRANTS.map((): Set<string> => new Set());
    for (let at = 0; at < pages; at += 1) {
      await expect(pager(page).getByText(`Page ${at + 1} of ${pages}`)).toBeVisible();
      await expect(audience.getByText(`Page ${at + 1} of ${pages}`).first()).toBeVisible();
      const wall = await wallOf(audience);
      // The facilitator reads the same, small.
      await expect.poll(() => wallOf(page)).toEqual(wall);
      wall.forEach(({ notes, more, pages: own }, quadrant) => {
        for (const text of notes) seen[quadrant]?.add(text);
        const last = Number(/of (\d+)/.exec(own ?? 'of 1')?.[1]);
        expect(more, `${at} ${own}`).toBe(at < last - 1 ? to - (seen[quadrant]?.size ?? 0) : 0);
      });
      await expect.poll(() => faultsOf(audience)).toEqual([]);
      if (at < pages - 1) await page.keyboard.press('Alt+PageDown');
    }
    QUADRANTS.forEach((quadrant, at) => {
      const wanted = (texts.get(quadrant) ?? []).map((text) => (text.length > 80 ? `${text.slice(0, 79)}…` : text));
      expect([...(seen[at] ?? [])].toSorted()).toEqual(wanted.toSorted());
    });
    // A second press at the end changes nothing; the way back is the same.
    await page.keyboard.press('Alt+PageDown');
    await expect(pager(page).getByText(`Page ${pages} of ${pages}`)).toBeVisible();
    for (let at = 1; at < pages; at += 1) await page.keyboard.press('Alt+PageUp');
    await expect(pager(page).getByText(`Page 1 of ${pages}`)).toBeVisible();
  }
  // One quadrant alone has room for two columns and begins with its own first page.
  await page.keyboard.press('Alt+PageDown');
  await page.keyboard.press('s');
  await expect(audience.locator('[data-spotlight="quadrant"] ul')).toHaveCount(2);
  await expect(audience.getByText(/^Page 1 of/)).toBeVisible();
  await expect.poll(() => faultsOf(audience)).toEqual([]);
});

test('shows the facilitator what the room really sees: blank, frozen, larger and dark, kept with the workshop', async ({
  app,
  context,
}) => {
  const { page, audience } = await openGrid(app, context);
  await page.bringToFront();
  await paste(page, 'strength', 0, 2);
  const preview = page.getByRole('figure', { name: 'What the room sees' });
  await page.getByRole('heading', { name: 'SWOT grid' }).click();
  await page.keyboard.press('f');
  await paste(page, 'threat', 0, 2);
  await expect(preview.getByText('strength 0')).toBeAttached();
  await expect(preview.getByText('threat 0')).toHaveCount(0);
  await expect(audience.getByText('threat 0')).toHaveCount(0);
  await page.getByRole('button', { name: 'Let it run on' }).click();
  await expect(preview.getByText('threat 0')).toBeAttached();
  await page.getByRole('button', { name: 'Blank', exact: true }).click();
  await expect(preview.locator('[data-board="blank"]')).toBeAttached();
  await page.getByRole('button', { name: 'Show again' }).click();

  await page.getByRole('button', { name: 'Room', exact: true }).click();
  await page.getByText('Large', { exact: true }).click();
  await page.getByText('Dark colours').click();
  await expectNoViolations(page, 'how the room sees it');
  await page.keyboard.press('Escape');
  await expect(audience.locator('[data-theme="dark"] [data-room="large"]')).toBeVisible();
  await expect(preview.locator('[data-theme="dark"] [data-room="large"]')).toBeAttached();
  await expect.poll(() => faultsOf(audience, 3.8 * 1.25)).toEqual([]);
  // With the rail away the picture is still the same, and the choice outlives the board.
  await page.keyboard.press('r');
  await expect(preview).toHaveCount(0);
  await page.getByRole('button', { name: 'Leave the board' }).click();
  await page.getByRole('button', { name: 'SWOT grid' }).click();
  await expect(audience.locator('[data-theme="dark"] [data-room="large"]')).toBeVisible();
});

test('goes on when the audience window is closed by hand, and hands on six keys from it', async ({ app, context }) => {
  const { page, audience } = await openGrid(app, context);
  await paste(page, 'strength', 0, 2);
  await audience.bringToFront();
  await audience.keyboard.press('b');
  await expect(page.getByText('Live: the room sees a blank screen')).toBeVisible();
  await audience.keyboard.press('.');
  await expect(page.getByText('Live: the room sees this board')).toBeVisible();
  // Everything else stays where it was pressed, also what somebody else sends by the same way.
  for (const key of ['n', 'Delete', '4', 'f', 'Control+z']) await audience.keyboard.press(key);
  await audience.evaluate(() => {
    const channel = new BroadcastChannel('quarterdeck-audience');
    for (const key of ['Delete', 'n', 's', { key: 'b' }, 7]) channel.postMessage({ type: 'key', key });
    // In order: when this one has come, the others have come before it.
    channel.postMessage({ type: 'key', key: 'b' });
  });
  await expect(page.getByText('Live: the room sees a blank screen')).toBeVisible();
  await audience.keyboard.press('b');
  await expect(page.getByText('Live: the room sees this board')).toBeVisible();
  await expect(page.getByRole('grid').getByText('strength 0')).toBeVisible();
  await expect(audience.locator('[data-spotlight]')).toHaveCount(0);
  // F filled the display with that page, and nothing else.
  expect(await audience.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await audience.keyboard.press('f');
  await expect.poll(() => audience.evaluate(() => document.fullscreenElement !== null)).toBe(false);

  await audience.close();
  await expect(page.getByText('Not projected')).toBeVisible();
  await expect(page.getByText(/^The audience window was closed\./)).toBeVisible();
  await paste(page, 'weakness', 0, 2);
  const again = await openAudience(page);
  await expect(again.getByText('weakness 0')).toBeVisible();
  await again.bringToFront();
  await again.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: 'Run the workshop' }).or(page.getByText('About the workshop')).first(),
  ).toBeVisible();
  await expect(again.locator('[data-board="blank"]')).toBeAttached();
});

test('draws every scene readable, whole and without accessibility violations, light and dark', async ({
  app,
  context,
}) => {
  test.slow();
  const from = await app.open(context);
  const audience = await context.newPage();
  await audience.setViewportSize({ width: 1920, height: 1080 });
  await audience.goto(`${new URL(app.address).origin}/audience.html`);
  await expect(audience.getByText('One moment, please.')).toBeVisible();
  await expectNoViolations(audience, 'waiting');
  const timer = { title: 'Strengths and weaknesses', endsAt: Date.now() + 754_000, seconds: 1_200 };
  for (const look of [
    { size: 'medium', isDark: false, timer: null },
    { size: 'large', isDark: true, timer },
    { size: 'small', isDark: false, timer: null },
  ] as const) {
    const { timer: shown, ...rest } = look;
    const own = 3.8 * { small: 0.85, medium: 1, large: 1.25 }[look.size];
    for (const [name, frame] of Object.entries(
      sampleFrames({ title: 'What holds us back?', timer: shown, look: rest }),
    )) {
      const where = `${name}, ${look.size}`;
      for (let at = 0, pages = 1; at < pages; at += 1) {
        await showFrame(from, audience, frame.board === 'blank' ? frame : { ...frame, page: at });
        expect(await faultsOf(audience, frame.board === 'blank' ? 3.8 : own), `${where}, page ${at + 1}`).toEqual([]);
        const words = await audience.getByText(/^Page \d+ of \d+$/).allTextContents();
        pages = Math.max(1, ...words.map((text) => Number(/of (\d+)/.exec(text)?.[1])));
      }
      await expectNoViolations(audience, where);
    }
  }
});

test('lets no reference of forty needs cover another one or the name of a zone', async ({ app, context }) => {
  const from = await app.open(context);
  const audience = await context.newPage();
  await audience.setViewportSize({ width: 1280, height: 720 });
  await audience.goto(`${new URL(app.address).origin}/audience.html`);
  const { matrix } = sampleFrames({ title: 'Priority matrix', timer: null, look: { size: 'medium', isDark: false } });
  if (matrix === undefined) throw new Error('no matrix');
  await showFrame(from, audience, matrix);
  const boxes = await audience.locator('[data-ref], [data-zone-name]').evaluateAll((elements) =>
    elements.map((element) => ({
      name: element.textContent,
      box: element.getBoundingClientRect().toJSON() as DOMRect,
    })),
  );
  expect(boxes).toHaveLength(44);
  const covered = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box }) =>
          Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > 1 &&
          Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > 1,
      )
      .map(({ name }) => `${one.name} ${name}`),
  );
  expect(covered).toEqual([]);
});
