import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

const VISION = 'Nothing of this may be lost';

test('loses no acknowledged edit when browser and server are killed again and again', async () => {
  test.slow();
  const script = new URL('../soak/kills.mjs', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--kills=3', '--minutes=8']);
  expect(stdout).toMatch(/3 kills of the browser, .* 0 lost, 0 half-written/);
});

test('brings everything back after bits were flipped and files deleted in the database folder of the browser', async ({
  app,
  playwright,
}, info) => {
  test.slow();
  const profile = info.outputPath('profile');
  const launch = (): Promise<BrowserContext> =>
    playwright.chromium.launchPersistentContext(profile, info.project.use.launchOptions);
  const first = await launch();
  const page = await app.open(first);
  await loadSample(page);
  await goTo(page, 'Vision and purpose');
  await page.getByRole('textbox', { name: 'Vision' }).fill(VISION);
  await page.getByRole('textbox', { name: 'Vision' }).blur();
  await saved(page);
  await first.close();
  for (const damage of [flipBits, cutFiles]) {
    expect(await damage(await databaseFolder(profile))).toBeGreaterThan(0);
    const context = await launch();
    const again = await app.open(context);
    await again.getByRole('button', { name: /^Lindmere/ }).click();
    await goTo(again, 'Vision and purpose');
    await expect(again.getByRole('textbox', { name: 'Vision' })).toHaveValue(VISION);
    await context.close();
  }
});

test('says that there is no room, stores nothing by half, and goes on when there is', async ({ app, context }) => {
  const { origin } = new URL(app.address);
  const stranger = await context.newPage();
  await stranger.goto(`${origin}/audience.html`);
  // Before the store is opened: the browser remembers for a while how much room there was.
  const devtools = await context.newCDPSession(stranger);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  const page = await app.open(context);
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  await expect(page.getByText(/The disk is full, so the change is not saved/)).toBeVisible();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.reload();
  await expect(page.getByText('Lindmere')).toHaveCount(0);
  await loadSample(page);
});

test('an older window lets go of the store and says so; a newer one says what it waits for, and goes on', async ({
  app,
  context,
}) => {
  const { origin } = new URL(app.address);
  const stranger = await context.newPage();
  // A page that has nothing to do with the store, to hold it by hand.
  await stranger.goto(`${origin}/audience.html`);
  await stranger.evaluate(openRaw, 1);
  const page = await context.newPage();
  await page.goto(app.address);
  await expect(page.getByText('Another window holds your data')).toBeVisible();
  await expectNoViolations(page, 'waiting for an older window');
  await stranger.close();
  await expect(page.getByRole('heading', { name: 'Engagements', exact: true })).toBeVisible();

  const newer = await context.newPage();
  await newer.goto(`${origin}/audience.html`);
  await newer.evaluate(openRaw, 9990);
  await expect(page.getByText('Another window runs a newer Quarterdeck')).toBeVisible();
  await page.getByRole('button', { name: 'Reload this window' }).click();
  await expect(page.getByText(/written by a newer Quarterdeck/)).toBeVisible();
});

test('works on when the clock was set back a year: order, undo and start-up proof go by number', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await page.close();
  const back = await context.newPage();
  await back.clock.install({ time: Date.now() - 366 * 86_400_000 });
  await back.goto(app.address);
  await back.getByRole('button', { name: /^Lindmere/ }).click();
  await goTo(back, 'Vision and purpose');
  const vision = back.getByRole('textbox', { name: 'Vision' });
  const before = await vision.inputValue();
  await vision.fill(VISION);
  await vision.blur();
  await saved(back);
  await back.reload();
  await expect(vision).toHaveValue(VISION);
  await expect(back.getByText(/restored from the safe copy/)).toHaveCount(0);
  await back.keyboard.press('Control+z');
  await expect(vision).toHaveValue(before);
});

/** Runs in a page: opens the store by hand and ignores whoever wants it. */
function openRaw(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('quarterdeck', version);
    opening.onsuccess = () => resolve();
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });
}

async function databaseFolder(profile: string): Promise<string> {
  const all = await readdir(profile, { recursive: true });
  const found = all.find((name) => /IndexedDB\/http_127\.0\.0\.1_\d+\.indexeddb\.leveldb$/.test(name));
  if (found === undefined) throw new Error('the profile has no database');
  return join(profile, found);
}

/** Flips one bit in each file of content. Returns the number of files. */
async function flipBits(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => /\.(log|ldb)$/.test(name));
  for (const name of names) {
    const bytes = await readFile(join(folder, name));
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 16;
    await writeFile(join(folder, name), bytes);
  }
  return names.length;
}

/** Cuts every file of the database to half, its list of files as well. */
async function cutFiles(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => /\.(log|ldb)$|^MANIFEST/.test(name));
  for (const name of names) {
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, name), bytes.subarray(0, bytes.length >> 1));
  }
  return names.length;
}
