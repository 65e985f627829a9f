import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

test('the safe copies go to a chosen folder, are missed when it is gone, and go on when it is back', async ({
  app,
  context,
}) => {
  const parent = await mkdtemp(join(tmpdir(), 'quarterdeck-disk-'));
  const disk = join(parent, 'disk');
  await rename(await mkdtemp(join(parent, 'new-')), disk);
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'All engagements');
  await goTo(page, 'Your data');
  const section = page.getByRole('region', { name: 'Folder of the safe copies' });
  await section.getByRole('textbox', { name: 'Path of another folder' }).fill(app.dataFolder);
  await section.getByRole('button', { name: 'Move the safe copies there' }).click();
  await expect(section.getByText(/is part of Quarterdeck’s own data folder/)).toBeVisible();
  await section.getByRole('textbox', { name: 'Path of another folder' }).fill(disk);
  await section.getByRole('button', { name: 'Move the safe copies there' }).click();
  await expect(page.getByText(/^Every file was copied and checked/)).toBeVisible();
  await expect(section.getByText(join(disk, 'quarterdeck-safe-copies'))).toBeVisible();
  await expectNoViolations(page, 'your data with a chosen folder');
  await section.getByRole('button', { name: /^Delete these copies/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete the copies' }).click();
  await expect(page.getByText('The earlier copies were deleted.')).toBeVisible();
  expect(await readdir(app.dataFolder)).not.toContain('vault');

  await rename(disk, `${disk}-out`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The folder of your safe copies is not there' })).toBeVisible();
  await expect(page.getByText(join(disk, 'quarterdeck-safe-copies'))).toBeVisible();
  await expectNoViolations(page, 'the folder of the safe copies is gone');
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByText('Looked again: it is still not there.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on without it for now' }).click();
  await goTo(page, 'All engagements');
  const actions = page.getByRole('button', { name: /^Actions for Lindmere/ });
  await actions.click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Client' }).fill('Lindmere Ferries');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Your work is not in the safe copy')).toBeVisible();
  expect(await readdir(parent)).toEqual(['disk-out']);
  await rename(`${disk}-out`, disk);
  await page.getByRole('button', { name: 'Try again now' }).click();
  await saved(page);
  await page.reload();
  await expect(page.getByText('Lindmere Ferries').first()).toBeVisible();
  await rm(parent, { recursive: true });
});
