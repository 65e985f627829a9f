import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { isoTime } from '#shared/base/iso-date.ts';
import { writeEngagementFile } from '#shared/records/engagement-file.ts';
import { toStored } from '#shared/records/stored-record.ts';
import { ENGAGEMENT, EngagementBuilder } from '../builders/engagement.ts';
import { expect, exportWord, goTo, loadSample, readWord, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function openBlueprint(page: Page): Promise<void> {
  await goTo(page, 'Collaboration blueprint');
  await page.getByRole('button', { name: 'Export to Word' }).click();
  await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible();
}

test('shows the document as paper: its headings, tables and pictures, and leads to each chapter', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  await openBlueprint(page);
  const dialog = page.getByRole('dialog', { name: 'Collaboration blueprint' });
  await expect(dialog.getByText('Lindmere Homes & Care Cooperative').first()).toBeVisible();
  const preview = page.getByRole('region', { name: 'Preview' });
  const chapters = dialog.getByRole('navigation', { name: 'Contents of the document' });
  for (const name of ['Deliverables', 'Responsibility matrix', 'Sign-off', 'Trace table', 'Agreed outcome']) {
    await chapters.getByRole('button', { name }).click();
    const heading = preview.getByRole('heading', { name });
    await expect(heading).toBeInViewport();
    await expect(heading).toBeFocused();
  }
  await chapters.getByRole('button', { name: 'Deliverables' }).click();
  await expect(preview.getByRole('columnheader', { name: 'Deliverable', exact: true }).first()).toBeVisible();
  await chapters.getByRole('button', { name: 'Timeline and milestones' }).click();
  await expect(preview.getByRole('img').first()).toBeVisible();
  // A reference in the text leads to its place in the preview, and the screen stays where it is.
  const address = page.url();
  await preview.getByRole('link', { name: 'D-01' }).first().click();
  expect(page.url()).toBe(address);
  await expectNoViolations(page, 'export dialog');
  // Colours change over some frames; they are judged when they have.
  await page.evaluate(async () => {
    document.documentElement.dataset['theme'] = 'dark';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });
  await expectNoViolations(page, 'export dialog, dark');
});

test('stops an export before anything is written, and writes it when it is asked again', async ({ app, context }) => {
  test.slow();
  const page = await app.open(context);
  await loadSample(page);
  // No worker ever answers, until the page is loaded anew: what is stopped is stopped while it is being written.
  await page.addInitScript(() => {
    if (sessionStorage.getItem('silent') !== 'yes') return;
    Worker.prototype.postMessage = () => undefined;
  });
  await page.evaluate(() => sessionStorage.setItem('silent', 'yes'));
  await page.reload();
  await openBlueprint(page);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Save as Word…' }).click();
  await expect(page.getByRole('progressbar', { name: 'Writing the document' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped. No file was written.')).toBeVisible();
  await page.evaluate(() => sessionStorage.removeItem('silent'));
  await page.reload();
  expect(downloads).toEqual([]);
  const download = await exportWord(page);
  expect(download.suggestedFilename()).toBe(
    'Lindmere Homes & Care Cooperative – Collaboration blueprint – draft 1.1.docx',
  );
});

test('writes the same bytes from the same data: twice, after opening it again, and by the command line', async ({
  app,
  context,
}) => {
  // Three exports and a command line on a machine that does other things.
  test.setTimeout(240_000);
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Collaboration blueprint');
  const write = async (): Promise<Buffer> => readFile(await (await exportWord(page)).path());
  const first = await write();
  expect(sha256(await write())).toBe(sha256(first));
  await saved(page);
  await page.reload();
  expect(sha256(await write())).toBe(sha256(first));

  // The same engagement as a file, through the command line. Pictures are drawn by other means there; the document is not.
  await goTo(page, 'All engagements');
  await page.getByRole('button', { name: /^Actions for Lindmere/ }).click();
  await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file', exact: true }).click(),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-export-'));
  const [engagement, word] = [join(folder, 'lindmere.engagement'), join(folder, 'blueprint.docx')];
  await file.saveAs(engagement);
  await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'out/cli/export.mjs'), engagement, '--document=blueprint', `--out=${word}`],
    { cwd: folder },
  );
  const documentOf = (bytes: Uint8Array): string => sha256(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(documentOf(new Uint8Array(await readFile(word)))).toBe(documentOf(new Uint8Array(first)));
});

test('shows and exports an engagement that holds nothing yet', async ({ app, context }) => {
  const page = await app.open(context);
  await page.getByRole('button', { name: 'New engagement' }).first().click();
  await page.getByRole('textbox', { name: 'Client' }).fill('NUL');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Create engagement' }).click();
  await expect(page.getByRole('heading', { name: 'NUL' })).toBeVisible();
  await openBlueprint(page);
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('note').first()).toBeAttached();
  await expectNoViolations(page, 'export dialog of an empty engagement');
  await page.getByRole('button', { name: 'Close' }).first().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await readWord(await exportWord(page))).toContain('NUL');
});

test('opens a document of two thousand rows with the first of them, and makes the rest as one comes there', async ({
  app,
  context,
}) => {
  test.slow();
  const page = await app.open(context);
  const builder = new EngagementBuilder({ client: 'Rowland' });
  for (let row = 1; row < 2_000; row += 1) builder.add('need', { title: `Need of row ${row}` }, { ref: `N-${row}` });
  const text = writeEngagementFile({
    engagementId: ENGAGEMENT,
    savedAt: isoTime('2027-01-04T09:00:00.000Z'),
    counters: { N: 1_999 },
    records: [...builder.build().everything()].map(toStored),
  });
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.reload();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file…' }).click(),
  ]);
  await chooser.setFiles({
    name: 'rowland.engagement',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  });
  await expect(page.getByRole('heading', { name: 'Rowland' })).toBeVisible();
  await goTo(page, 'Needs analysis');
  await page.getByRole('button', { name: 'Analysis to Word' }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.locator('[data-sheet="contents"]')).toBeVisible();
  await preview.evaluate((box) => box.scrollTo(0, box.scrollHeight));
  // The whole table is told to whoever does not see it; the page holds a small part of it.
  const whole = preview.locator('table[aria-rowcount]').last();
  expect(Number(await whole.getAttribute('aria-rowcount'))).toBeGreaterThan(1_999);
  const made = preview.locator('table tr[aria-rowindex]');
  expect(await made.count()).toBeLessThan(1_000);
  await preview.evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect(preview.getByText('Need of row 1999', { exact: true }).last()).toBeVisible();
  expect(await made.count()).toBeLessThan(2_000);
});
