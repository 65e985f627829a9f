import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

const VISION = 'Kept although no program stands behind this page';

test('a page without its program says where its copies lie, and comes back from them when the working store is gone', async ({
  app,
  context,
}) => {
  const { origin } = new URL(app.address);
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  const notice = page.getByRole('note').filter({ hasText: 'Your safe copies lie inside this browser' });
  await expect(notice).toBeVisible();
  await expectNoViolations(page, 'home without its program');
  await loadSample(page);
  await goTo(page, 'Vision and purpose');
  const vision = page.getByRole('textbox', { name: 'Vision' });
  await vision.fill(VISION);
  await vision.blur();
  await saved(page);
  await expect(page.locator('[data-save="saved"]')).toHaveText(/in this browser/);
  await page.goto(`${origin}/audience.html`);
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const gone = names.map(
      (name) => new Promise((resolve) => indexedDB.deleteDatabase(name).addEventListener('success', resolve)),
    );
    await Promise.all(gone);
  });
  await page.goto(`${origin}/`);
  await expect(page.getByText(/restored from the safe copy/)).toBeVisible();
  await page.getByRole('button', { name: /^Lindmere/ }).click();
  await goTo(page, 'Vision and purpose');
  await expect(vision).toHaveValue(VISION);

  await goTo(page, 'All engagements');
  await goTo(page, 'Your data');
  await expect(page.getByText(/A safe copy in this browser’s own storage/)).toBeVisible();
  // A folder of the origin stands for the one that the user would point at.
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Stick', { create: true });
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(folder) });
  });
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(page.getByText('Last copied just now.')).toBeVisible();
  await expectNoViolations(page, 'your data without its program');
  await goTo(page, 'All engagements');
  await expect(page.getByRole('heading', { name: 'Engagements', exact: true })).toBeVisible();
  await expect(notice).toHaveCount(0);
});
