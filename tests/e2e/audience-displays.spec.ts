import { expect, goTo, loadSample, test } from './app-fixture.ts';
import { openAudience } from './audience-frames.ts';

test('puts the window on the chosen display, waits while it is unplugged, and says how to drag it where it may not', async ({
  app,
  context,
}) => {
  // Two displays as the browser's window management describes them; the second one can be unplugged.
  await context.addInitScript(() => {
    const display = (label: string, left: number, width: number, height: number) => ({
      label,
      left,
      top: 0,
      width,
      height,
      availLeft: left,
      availTop: 0,
      availWidth: width,
      availHeight: height,
      isPrimary: left === 0,
    });
    const all = [
      display('Laptop', 0, 1366, 850),
      display('Projector', 1366, 1920, 1080),
      display('Wall', 3286, 3840, 2160),
    ];
    const details = Object.assign(new EventTarget(), { screens: all, currentScreen: all[0] });
    Object.defineProperty(window.screen, 'isExtended', { get: () => true });
    const isRefused = new URLSearchParams(location.search).has('refused');
    Object.assign(window, {
      getScreenDetails: () =>
        isRefused ? Promise.reject(new DOMException('', 'NotAllowedError')) : Promise.resolve(details),
      plug: (labels: readonly string[]) => {
        details.screens = all.filter(({ label }) => labels.includes(label));
        details.dispatchEvent(new Event('screenschange'));
      },
      moves: [] as number[],
      moveTo(this: Window & { moves: number[] }, x: number) {
        (window as unknown as { moves: number[] }).moves.push(x);
      },
    });
  });
  const page = await app.open(context);
  const plug = (...labels: string[]) =>
    page.evaluate((names) => (window as unknown as { plug(names: string[]): void }).plug(names), labels);
  await loadSample(page);
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  const audience = await openAudience(page);
  const moves = () => audience.evaluate(() => (window as unknown as { moves: number[] }).moves);
  await expect(page.getByText(/^The audience window is on the other display\./)).toBeVisible();
  await expect.poll(async () => (await moves()).at(-1)).toBe(1366);

  await page.getByRole('button', { name: 'Room', exact: true }).click();
  await page.getByRole('button', { name: /Audience window on/ }).click();
  await page.getByRole('option', { name: 'Display 3, 3840 × 2160' }).click();
  await expect.poll(async () => (await moves()).at(-1)).toBe(3286);
  await page.keyboard.press('Escape');
  await plug('Laptop');
  await expect(page.getByText(/^The projector was unplugged\./)).toBeVisible();
  await expect.poll(async () => (await moves()).at(-1)).toBeLessThan(1366);
  await expect(page.getByText('Live: the room sees this board')).toBeVisible();
  await plug('Laptop', 'Projector');
  await expect(page.getByText(/^The projector is back/)).toBeVisible();
  await expect.poll(async () => (await moves()).at(-1)).toBe(1366);
  // The choice belongs to the three displays together, and is taken up when they are.
  await plug('Laptop', 'Projector', 'Wall');
  await page.getByRole('button', { name: 'Room', exact: true }).click();
  await expect(page.getByRole('button', { name: /Display 3, 3840 × 2160 Audience window on/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Close audience window' }).click();
  await expect(page.getByText(/^The audience window was closed\./)).toHaveCount(0);

  await page.goto(`${new URL(app.address).origin}/?refused${new URL(page.url()).hash}`);
  await openAudience(page);
  await expect(page.getByText(/^Drag the audience window to the projector/)).toBeVisible();
});
