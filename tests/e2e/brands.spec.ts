import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { wordFile } from '../unit/exchange/word-template/word-files.ts';
import { expect, goTo, loadSample, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><script>document.title = "ran"; parent.document.title = "ran"</script><rect width="200" height="80" fill="#A4552A" onload="document.title=1"/></svg>';
const PNG = readFileSync(new URL('../../build/icons/icon.png', import.meta.url));

async function chooseFile(page: Page, button: string, name: string, content: Uint8Array | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).first().click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

test('a brand is made, its files are judged by their bytes, and an engagement keeps its own copy', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  // The messages of the window are alerts as well.
  const problemOf = (group: string) => page.getByRole('group', { name: group }).getByRole('alert');
  await goTo(page, 'Brands');
  await page.getByRole('button', { name: 'Add a brand' }).click();
  await page.getByRole('textbox', { name: 'Brand', exact: true }).fill('Northgate');
  await page.getByRole('textbox', { name: 'Accent colour', exact: true }).fill('#FFD400');
  await expect(page.getByText(/^Too light to read on white: 1\.4 : 1/)).toBeVisible();
  await page.getByRole('button', { name: /^Take #/ }).click();
  await expect(page.getByText(/^4\.5 : 1 on white/)).toBeVisible();
  await page.getByRole('radio', { name: 'Georgia' }).click();
  await expect(page.getByRole('radio', { name: 'Georgia' })).toBeChecked();

  await chooseFile(page, 'Choose a logo…', 'logo.png', 'GIF89a');
  await expect(problemOf('Firm’s logo')).toContainText('a GIF file');
  await chooseFile(page, 'Choose a logo…', 'logo.svg', SVG);
  const logo = page.getByRole('group', { name: 'Firm’s logo' }).getByRole('img');
  await expect(logo).toHaveAttribute('src', /^data:image\/png;base64,/);
  await expect(logo).toHaveAttribute('width', '1200');
  expect(await page.title()).not.toBe('ran');
  const jpeg = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
    canvas.getContext('2d')?.fillRect(0, 0, 20, 30);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  await chooseFile(page, 'Replace…', 'photo.jpg', Buffer.from(jpeg, 'base64'));
  await expect(logo).toHaveAttribute('src', /^data:image\/jpeg;base64,/);
  await expect(logo).toHaveAttribute('width', '40');
  await chooseFile(page, 'Replace…', 'icon.png', PNG);
  await expect(logo).toHaveAttribute('alt', 'icon.png');
  await page.getByRole('button', { name: 'Remove logo' }).click();
  await expect(logo).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(logo).toHaveAttribute('alt', 'icon.png');

  await chooseFile(page, 'Choose a template…', 'letter.dotm', wordFile());
  await expect(problemOf('Word template')).toContainText('macros');
  await chooseFile(page, 'Choose a template…', 'letter.dotx', wordFile().subarray(0, 900));
  await expect(problemOf('Word template')).toContainText('incomplete or damaged');
  await chooseFile(page, 'Choose a template…', 'letter.dotx', wordFile());
  await expect(page.getByText('Headings in Georgia, text in Calibri')).toBeVisible();
  await expectNoViolations(page, 'a brand');
  await saved(page);

  await goTo(page, 'All engagements');
  await loadSample(page);
  await goTo(page, 'Engagement settings');
  await expect(page.getByText('not among those saved on this computer')).toBeVisible();
  await page.getByRole('button', { name: /Brand$/ }).click();
  await page.getByRole('option', { name: 'Northgate' }).click();
  await expect(page.getByText('not among those saved on this computer')).toHaveCount(0);
  await expectNoViolations(page, 'engagement settings with a brand');
});
