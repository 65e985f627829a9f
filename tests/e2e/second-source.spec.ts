import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { Loopback, startLoopback } from '#electron/loopback/server.ts';
import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

const WORDS = 'four words put together';
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Another computer: a data folder and a browser profile that know nothing. */
async function computer(browser: Browser, data: string): Promise<{ readonly page: Page; readonly loopback: Loopback }> {
  const server = (await import(at('../../out/loopback/server.mjs'))) as { startLoopback: typeof startLoopback };
  const lastWindowGone = (): void => undefined;
  const started = await server.startLoopback({
    pages: at('../../out/renderer'),
    port: 0,
    data,
    version: '1',
    lastWindowGone,
  });
  if (!started.ok) throw new Error(started.error.code);
  const page = await (await browser.newContext()).newPage();
  await page.goto(started.value.address);
  return { page, loopback: started.value };
}

test('brings engagements back from the stick alone: sealed ones on a new computer, and where store and safe copies are both lost', async ({
  app,
  context,
  browser,
}, info) => {
  test.slow();
  const stick = info.outputPath('stick');
  const data = info.outputPath('new-computer');
  await mkdir(stick, { recursive: true });
  const first = await app.open(context);
  await loadSample(first);
  await goTo(first, 'All engagements');
  await goTo(first, 'Your data');
  await setLock(first);
  // What the lock wrote anew has arrived: nothing goes on to the stick while the other computer reads it.
  await saved(first);
  await useStick(first, stick);
  await saved(first);

  const { page, loopback } = await computer(browser, data);
  await goTo(page, 'Your data');
  await useStick(page, stick);
  const row = page.getByRole('row').filter({ hasText: 'Only in the second folder' });
  await row.getByRole('button', { name: /^Look at safe copies/ }).click();
  await page.getByText('Second folder, by another Quarterdeck').click();
  const secret = page.getByRole('textbox', { name: 'Passphrase or recovery key of that copy' });
  await secret.fill('a wrong one');
  await secret.press('Enter');
  await expect(page.getByText('That is not the right one. Nothing is lost; try again.')).toBeVisible();
  await expectNoViolations(page, 'a sealed state in the second folder');
  await secret.fill(WORDS);
  await secret.press('Enter');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { name: /^Lindmere/ })).toBeVisible();
  await saved(page);
  await page.context().close();
  await loopback.close();

  await rm(join(data, 'vault'), { recursive: true });
  const again = await computer(browser, data);
  await expect(again.page.getByRole('heading', { name: 'Your data needs a decision' })).toBeVisible();
  await expect(again.page.getByRole('heading', { name: /^Lindmere/ })).toBeVisible();
  await expect(again.page.getByText(/records, copied there/)).toHaveCount(2);
  await expectNoViolations(again.page, 'a question about the second folder');
  await again.page.getByRole('button', { name: 'Do this and go on' }).click();
  await expect(again.page.getByRole('button', { name: /^Lindmere/ })).toBeVisible();
  await saved(again.page);
  await again.page.context().close();
  await again.loopback.close();
});

async function setLock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set a passphrase…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'New passphrase' }).fill(WORDS);
  await dialog.getByRole('textbox', { name: 'The same again' }).fill(WORDS);
  await dialog.getByRole('textbox', { name: 'The same again' }).press('Enter');
  await dialog.getByRole('checkbox', { name: /written it down/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.getByText('A passphrase is set.')).toBeVisible();
}

async function useStick(page: Page, stick: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Path of the folder' }).fill(stick);
  await page.getByRole('button', { name: 'Copy to this folder' }).click();
  await expect(page.getByText('Last copied just now.')).toBeVisible();
}
