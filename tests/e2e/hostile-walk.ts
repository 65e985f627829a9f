import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What a text that was taken for markup would leave in the page. */
const TRACES = [
  'iframe, object, embed, base, math, video, svg script, form[action]',
  '[onerror], [onload], [ontoggle], [onfocus], [onmouseover]',
  '[src*="evil"], [href*="evil"], [href^="javascript" i], [data*="evil"], [action*="evil"], [http-equiv="refresh" i]',
].join(', ');

/** What happened in the windows of a context since it was watched. */
export interface Watched {
  /** Requests to anywhere but the product itself. */
  readonly foreign: readonly string[];
  readonly dialogs: readonly string[];
  readonly console: readonly string[];
}

/** Logs every request, dialog and line of the console of all windows, those that open later too. */
export function watch(context: BrowserContext, isOwn: (address: string) => boolean): Watched {
  const seen = { foreign: [] as string[], dialogs: [] as string[], console: [] as string[] };
  context.on('request', (request) => {
    if (!isOwn(request.url())) seen.foreign.push(request.url());
  });
  const onPage = (page: Page): void => {
    page.on('console', (message) => seen.console.push(message.text()));
    page.on('pageerror', (error) => seen.console.push(String(error)));
    page.on('dialog', (dialog) => {
      seen.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  };
  for (const page of context.pages()) onPage(page);
  context.on('page', onPage);
  return seen;
}

/** All texts of the page, those in fields too; fails when one of them became markup, or ran. */
export async function textsOf(page: Page): Promise<string> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const seen = await page.evaluate((traces) => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return {
      text: [document.body.textContent, ...fields.map(({ value }) => value)].join('\n'),
      traces: [...document.querySelectorAll(traces)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
      hasRun: 'pwned' in window,
    };
  }, TRACES);
  expect(seen.traces).toEqual([]);
  expect(seen.hasRun).toBe(false);
  return seen.text;
}

/** Goes through every screen of the open engagement and every tab of each, and gives all texts that were there. */
export async function walkEngagement(page: Page): Promise<string> {
  const texts: string[] = [];
  const links = page.getByRole('navigation').getByRole('link');
  const count = await links.count();
  // The last link leads out of the engagement.
  for (let at = 0; at < count - 1; at += 1) {
    await links.nth(at).click();
    await expect(links.nth(at)).toHaveAttribute('aria-current', 'page');
    texts.push(await textsOf(page));
    const tabs = page.getByRole('main').getByRole('tab');
    const tabCount = await tabs.count();
    for (let tab = 1; tab < tabCount; tab += 1) {
      await tabs.nth(tab).click();
      await expect(tabs.nth(tab)).toHaveAttribute('aria-selected', 'true');
      texts.push(await textsOf(page));
    }
  }
  return texts.join('\n');
}
