import type { BrowserContext, Page } from '@playwright/test';

/** Three displays as the browser's window management describes them; all but the laptop's own can be unplugged. */
export async function withDisplays(context: BrowserContext): Promise<void> {
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
}

/** From now on these displays are connected, and no other. */
export function plugIn(page: Page, labels: readonly string[]): Promise<void> {
  return page.evaluate((names) => (window as unknown as { plug(names: readonly string[]): void }).plug(names), labels);
}
