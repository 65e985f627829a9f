import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

test('copies the safe copies to a second folder, says how old they are, and what is wrong when the stick is out', async ({
  app,
  context,
}, info) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'All engagements');
  await goTo(page, 'Your data');
  const path = page.getByRole('textbox', { name: 'Path of the folder' });
  const use = page.getByRole('button', { name: 'Copy to this folder' });
  await path.fill(join(app.dataFolder, 'vault'));
  await use.click();
  await expect(page.getByText(/lies in Quarterdeck’s own data folder/)).toBeVisible();
  const stick = info.outputPath('stick');
  await mkdir(stick, { recursive: true });
  await path.fill(stick);
  await use.click();
  await expect(page.getByText('Last copied just now.')).toBeVisible();
  expect((await readdir(stick, { recursive: true })).some((name) => name.includes('log-'))).toBe(true);
  await expectNoViolations(page, 'your data with a second folder');
  await rename(stick, `${stick}-out`);
  await page.getByRole('button', { name: 'Copy now' }).click();
  await expect(page.getByText(/There is no such folder now/)).toBeVisible();
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
});

test('says at once that the safe copy failed, keeps the edit, and saves by itself when the folder is back', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Vision and purpose');
  const vault = join(app.dataFolder, 'vault');
  await rename(vault, `${vault}-away`);
  // Something that is no folder stands in its place: nothing can be made there, whoever tries.
  await writeFile(vault, '');
  const vision = page.getByRole('textbox', { name: 'Vision' });
  await vision.fill('Written while the folder was gone');
  await vision.blur();
  const notice = page.getByRole('alert').filter({ hasText: 'Your work is not in the safe copy' });
  await expect(notice).toContainText('the data folder is missing or read-only');
  await expect(page.locator('[data-save="failing"]')).toBeVisible();
  await expect(vision).toHaveValue('Written while the folder was gone');
  await expectNoViolations(page, 'a failing copy');
  await rm(vault);
  await rename(`${vault}-away`, vault);
  await notice.getByRole('button', { name: 'Try again now' }).click();
  await saved(page);
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Vision' })).toHaveValue('Written while the folder was gone');
});
