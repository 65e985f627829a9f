import { expect, exportWord, goTo, loadSample, readWord, test } from './app-fixture.ts';

test('loads the sample with every stage filled, and exports both documents', async ({ app, context }) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  for (const fact of ['14 stakeholders', '50 notes', '18 needs', '12 initiatives', '8 check-ins', '10 deliverables']) {
    await expect(page.getByText(fact, { exact: true })).toBeVisible();
  }
  await goTo(page, 'Collaboration blueprint');
  expect(await readWord(await exportWord(page))).toContain('Request intake and triage');
  await goTo(page, 'Quarterly review');
  expect(await readWord(await exportWord(page))).toContain('G-01');
});

test('saves an engagement as a file and opens it as a second one beside the first', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'All engagements');
  await page.getByRole('button', { name: /^Actions for Lindmere/ }).click();
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file', exact: true }).click(),
  ]);
  const path = await download.path();
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.reload();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file…' }).click(),
  ]);
  await chooser.setFiles({
    name: 'copy.engagement',
    mimeType: 'application/octet-stream',
    buffer: await import('node:fs/promises').then((fs) => fs.readFile(path)),
  });
  const known = page.getByRole('dialog', { name: /is already here$/ });
  await expect(known.getByText('hold the same')).toBeVisible();
  await known.getByText(/^It stands beside/).click();
  await known.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: /^Lindmere/ })).toBeVisible();
  await goTo(page, 'All engagements');
  await expect(page.getByRole('button', { name: /^Lindmere/ })).toHaveCount(2);
});

test('takes a deleted engagement back from the message, and from the bin', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'All engagements');
  const remove = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Actions for Lindmere/ }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete engagement' }).click();
    await expect(page.getByRole('button', { name: /^Lindmere/ })).toHaveCount(0);
  };
  await remove();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Lindmere/ })).toBeVisible();
  await remove();
  await page.getByRole('radio', { name: 'Bin' }).check({ force: true });
  await page.getByRole('button', { name: /^Actions for Lindmere/ }).click();
  await page.getByRole('menuitem', { name: 'Take out of the bin' }).click();
  await page.getByRole('radio', { name: 'Active' }).check({ force: true });
  await expect(page.getByRole('button', { name: /^Lindmere/ })).toBeVisible();
});
