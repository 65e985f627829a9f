import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectNoViolations } from './axe.ts';
import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';

test('shows what differs from an earlier state, restores it in one step and takes the step back', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await loadSample(page);
  const vision = page.getByRole('textbox', { name: 'Vision' });
  await goTo(page, 'Vision and purpose');
  const before = await vision.inputValue();
  await vision.fill('Words that nobody wanted.');
  await vision.blur();
  await saved(page);

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('restore this engagement');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const states = page.getByRole('table', { name: 'Earlier states' });
  await states.getByRole('row').last().click();
  await expect(page.getByRole('table', { name: 'One by one' })).toContainText('changes: Vision');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'In place of today’s state…' }).click();
  await page.getByRole('button', { name: 'Restore in place' }).click();
  await expect(page.getByText(/^Restored as of/)).toBeVisible();
  await goTo(page, 'Vision and purpose');
  await expect(vision).toHaveValue(before);
  await page.keyboard.press('Control+z');
  await expect(vision).toHaveValue('Words that nobody wanted.');
});

test('asks before it restores when a safe copy is damaged, and then brings everything back', async ({
  app,
  browser,
}) => {
  const first = await browser.newContext();
  const page = await app.open(first);
  await loadSample(page);
  await goTo(page, 'All engagements');
  await page.getByRole('link', { name: 'Your data' }).click();
  await page.getByRole('button', { name: /^Look at safe copies… Lindmere/ }).click();
  await page.getByRole('button', { name: 'Make a safe copy now' }).click();
  await expect(page.getByText('A safe copy was made.')).toBeVisible();
  await saved(page);
  await first.close();
  await damageNewestSnapshot(join(app.dataFolder, 'vault'));

  const second = await browser.newContext();
  const again = await second.newPage();
  await again.goto(app.address);
  await expect(again.getByRole('heading', { name: 'Your data needs a decision' })).toBeVisible();
  await expect(again.getByText('One damaged file of the safe copy was put aside.')).toBeVisible();
  await expect(again.getByRole('radio', { name: /^Restore the newest safe state/ })).toBeChecked();
  await expectNoViolations(again);
  await again.getByRole('button', { name: 'Do this and go on' }).click();
  await again.getByRole('button', { name: /^Lindmere/ }).click();
  await expect(again.getByRole('heading', { name: /^Lindmere/ })).toBeVisible();
  await saved(again);
  await second.close();
});

/** Flips one bit in the newest whole copy of the only engagement that has one. */
async function damageNewestSnapshot(vault: string): Promise<void> {
  const names = await readdir(vault, { recursive: true });
  const copy = names
    .filter((name) => /snapshot-\d+\.json$/.test(name))
    .sort()
    .at(-1);
  if (copy === undefined) throw new Error('no snapshot was made');
  const bytes = await readFile(join(vault, copy));
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(join(vault, copy), bytes);
}
