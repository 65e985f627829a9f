import { expect, test, type Page } from '@playwright/test';
import { shellForEachTest } from './launched-shell.ts';
import { shellHost } from './shell-host.ts';

const { kind } = shellHost();
const { launch, shell } = shellForEachTest();

async function openGridAndAudience(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  await page.getByRole('link', { name: 'Needs analysis' }).click();
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  const [audience] = await Promise.all([
    shell().waitForEvent('window'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await expect(audience.getByText('Care workers know their residents by name')).toBeVisible();
  return audience;
}

/** A window as the double keeps it. */
interface DoubleWindow {
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly isFull: boolean;
  readonly isSeen: boolean;
  readonly story: string[];
  isFocused(): boolean;
}

/** Where the audience window is, and what was done to the windows since the last look. */
const audienceWindow = () =>
  shell().evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows() as unknown as (DoubleWindow & {
      webContents: { getURL(): string };
    })[];
    const audience = windows.find((window) => window.webContents.getURL().includes('audience.html'));
    const main = windows.find((window) => window !== audience);
    return {
      x: audience?.bounds.x,
      width: audience?.bounds.width,
      isFull: audience?.isFull,
      isSeen: audience?.isSeen,
      mainHasFocus: main?.isFocused(),
      audienceStory: audience?.story.splice(0),
      mainStory: main?.story.splice(0),
    };
  });

const plug = (id: number, isIn: boolean) =>
  shell().evaluate(
    (electron, [display, isPlugged]) => {
      const { __double } = electron as unknown as { __double: { plug(id: number, isIn: boolean): void } };
      __double.plug(display, isPlugged);
    },
    [id, isIn] as const,
  );

test(`[${kind}] brings the audience window back from an unplugged projector without covering the facilitator`, async () => {
  test.skip(kind === 'electron', 'only the double has a projector to unplug');
  const page = await launch();
  const audience = await openGridAndAudience(page);
  await expect.poll(audienceWindow).toMatchObject({ x: 1280, width: 1920, isFull: true, isSeen: true });

  await plug(2, false);
  await expect(page.getByText(/^The projector was unplugged\./)).toBeVisible();
  let told: string[] = [];
  let mainTold: string[] = [];
  await expect
    .poll(async () => {
      const now = await audienceWindow();
      told = [...told, ...(now.audienceStory ?? [])];
      mainTold = [...mainTold, ...(now.mainStory ?? [])];
      return { ...now, audienceStory: [], mainStory: [] };
    })
    .toMatchObject({ width: 960, isFull: false, isSeen: true, mainHasFocus: true });
  expect(told).toEqual(['hide', 'fullScreen false', 'hide', 'setBounds', 'showInactive']);
  expect(mainTold).toEqual(['moveTop']);
  await expect(page.getByText('Live: the room sees this board')).toBeVisible();
  await expect(audience.getByText('Care workers know their residents by name')).toBeVisible();

  await plug(2, true);
  await expect(page.getByText('The projector is back, and so is the audience window.')).toBeVisible();
  await expect.poll(audienceWindow).toMatchObject({ x: 1280, width: 1920, isFull: true, mainHasFocus: true });
});

test(`[${kind}] opens a plain window beside the board where there is one display, and says nothing of others`, async () => {
  test.skip(kind === 'electron', 'only the double has displays to unplug');
  const page = await launch();
  await plug(2, false);
  await openGridAndAudience(page);
  await expect.poll(audienceWindow).toMatchObject({ width: 960, isFull: false, isSeen: true });
  await expect(page.getByText(/projector/)).toHaveCount(0);
});

test(
  `[${kind}] hands six keys on from the audience window, and refuses it everything else`,
  { tag: ['@security:16', '@security:33'] },
  async () => {
    const page = await launch();
    const audience = await openGridAndAudience(page);
    const outcomes = await audience.evaluate(async () => {
      const { quarterdeckAudience } = globalThis as unknown as {
        quarterdeckAudience: { pressKey(key: unknown): void };
      };
      for (const key of ['Delete', 'n', 'F12', { key: 'b' }]) quarterdeckAudience.pressKey(key);
      const post = (globalThis as unknown as { __double_post?: (text: string) => Promise<string> }).__double_post;
      if (post === undefined) return null;
      const ask = async (channel: string, ...args: unknown[]) => {
        const answer = JSON.parse(await post(JSON.stringify({ channel, args: { $: 'array', v: args } }))) as {
          error?: string;
        };
        if (answer.error === undefined) return 'answered';
        return /Not (for this window|the arguments of)/.test(answer.error) ? 'refused' : answer.error;
      };
      return [
        await ask('audience:key', 'Delete'),
        await ask('audience:key', 5),
        await ask('audience:publish', { $: 'object', v: { sequence: 1 } }),
        await ask('audience:displays'),
        await ask('vault:list'),
      ];
    });
    if (outcomes !== null) expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
    await expect(audience.locator('[data-board="swot"]')).toBeVisible();
    await audience.keyboard.press('b');
    await expect(audience.locator('[data-board="blank"]')).toBeAttached();
    await audience.keyboard.press('.');
    await expect(audience.locator('[data-board="swot"]')).toBeAttached();
    // The main window has no such way: the channel is the audience window's alone.
    const isRefused = await page.evaluate(async () => {
      const post = (globalThis as unknown as { __double_post?: (text: string) => Promise<string> }).__double_post;
      if (post === undefined) return true;
      const answer = await post(JSON.stringify({ channel: 'audience:key', args: { $: 'array', v: ['b'] } }));
      return answer.includes('Not for this window');
    });
    expect(isRefused).toBe(true);
    // F5 begins the presentation: pressed in the middle of it, it ends nothing. Escape does.
    await audience.keyboard.press('F5');
    await audience.keyboard.press('b');
    await expect(page.getByText('Live: the room sees a blank screen')).toBeVisible();
    await audience.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Needs analysis', exact: true })).toBeVisible();
  },
);
