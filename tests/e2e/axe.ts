import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator, type Page } from '@playwright/test';
import { leave } from './app-fixture.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Axe {
  run(options: { readonly resultTypes: readonly ['violations'] }): Promise<{ violations: Violation[] }>;
}

/** Every violation on the page, with where it is. */
async function violations(page: Page): Promise<string[]> {
  // Once for each page: the script is long. The page's policy allows no foreign script; what Playwright evaluates is exempt.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    // A colour on its way to another one has a contrast that nobody reads.
    const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(changing.map(async ({ finished }) => finished));
    const { axe } = globalThis as unknown as { axe: Axe };
    return (await axe.run({ resultTypes: ['violations'] })).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/**
 * Fails when axe finds anything on the page; `where` says which page it is. What a click or a key opens is named in `shown`:
 * without it the page before may be the one that is looked at.
 */
export async function expectNoViolations(page: Page, where = page.url(), shown?: Locator): Promise<void> {
  if (shown !== undefined) await expect(shown).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect(await violations(page), where).toEqual([]);
}

/** Looks at something that opened over the page, and closes it by Escape as its user would. */
export async function expectNoViolationsOver(page: Page, where: string, shown: Locator): Promise<void> {
  await expectNoViolations(page, where, shown);
  await leave(page, shown);
}
