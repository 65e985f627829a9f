import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, goTo, loadSample, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

const DANA = 'w:author="Dana Client" w:date="2027-04-02T10:00:00Z"';

async function exported(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Export to Word' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Write the document' }).click();
  return new Uint8Array(await readFile(await (await download).path()));
}

/** Writes over the text of the first control whose title holds some words, as a tracked change. */
function tracked(xml: string, title: string, text: string): string {
  const control = new RegExp(`(<w:alias w:val="${title}"/>.*?<w:sdtContent>)(.*?)(</w:sdtContent>)`, 's');
  expect(xml).toMatch(control);
  return xml.replace(control, (_, head: string, runs: string, tail: string) => {
    const gone = runs.replaceAll(/<w:t( [^>]*)?>/g, '<w:delText$1>').replaceAll('</w:t>', '</w:delText>');
    const fresh = `<w:ins w:id="9001" ${DANA}><w:r><w:t>${text}</w:t></w:r></w:ins>`;
    return `${head}<w:del w:id="9000" ${DANA}>${gone}</w:del>${fresh}${tail}`;
  });
}

/** A copy as a client sends it back: two fields changed, a row added, a comment. */
function reviewedCopy(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  let xml = tracked(text('word/document.xml'), 'D-01 · Deliverable', 'A register that all departments keep');
  xml = tracked(xml, 'D-02 · Due', '14 May 2027');
  const row = /<w:tr>(?:(?!<w:tr>).)*?D-03 · Deliverable.*?<\/w:tr>/s.exec(xml)?.[0] ?? '';
  const words = '<w:tr><w:tc><w:p><w:r><w:t>A helpdesk for residents</w:t></w:r></w:p></w:tc></w:tr>';
  expect(row).not.toBe('');
  xml = xml.replace(row, row + words);
  const range = (mark: string): string => `<w:commentRange${mark} w:id="0"/>`;
  xml = xml.replace(
    /(<w:alias w:val="D-03 · Deliverable"\/>.*?<w:sdtContent>)(.*?)(<\/w:sdtContent>)/s,
    `$1${range('Start')}$2${range('End')}<w:r><w:commentReference w:id="0"/></w:r>$3`,
  );
  const comment = `<w:comment w:id="0" ${DANA}><w:p><w:r><w:t>Who pays for this?</w:t></w:r></w:p></w:comment>`;
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relation =
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>';
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(xml),
    'word/comments.xml': strToU8(`<w:comments ${names}>${comment}</w:comments>`),
    'word/_rels/document.xml.rels': strToU8(text('word/_rels/document.xml.rels').replace('</Relationships>', relation)),
  });
}

async function openReviewed(page: Page, button: ReturnType<Page['getByRole']>, buffer: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles({ name: 'Blueprint reviewed.docx', mimeType: '', buffer: Buffer.from(buffer) });
}

test('a reviewed copy is compared line by line, accepted, turned down and taken back', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Collaboration blueprint');
  const bytes = await exported(page);
  const open = page.getByRole('button', { name: 'Compare with a reviewed Word file…' }).first();

  await openReviewed(page, open, bytes);
  await expect(page.getByText('The file says what the draft says')).toBeVisible();

  await openReviewed(page, open, reviewedCopy(bytes));
  await expect(page.getByText('2 changes to decide, 1 entry that no field takes, 1 comment')).toBeVisible();
  const title = page.getByRole('listitem').filter({ hasText: 'D-01' }).first();
  await expect(title.locator('ins')).toContainText('A register that all departments keep');
  await expect(title).toContainText('Dana Client, 2 Apr 2027');
  await expect(page.getByRole('listitem').filter({ hasText: 'New row' })).toContainText('A helpdesk for residents');
  await expect(page.getByRole('listitem').filter({ hasText: 'Who pays for this?' })).toContainText('D-03');
  await expectNoViolations(page);

  await page.getByRole('button', { name: /^Accept: D-01/ }).click();
  await expect(page.getByText(/^1 change to decide/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Accept: D-02/ })).toBeFocused();
  await page.getByRole('button', { name: /^Reject: D-02/ }).click();
  await expect(page.getByText(/^0 changes to decide/)).toBeVisible();

  await page.getByRole('button', { name: /^Make a follow-up/ }).click();
  await expect(page.getByText(/, 0 comments/)).toBeVisible();
  await page.getByRole('button', { name: /^Seen to: New row/ }).click();
  await expect(page.getByText(/0 entries that no field takes/)).toBeVisible();

  await page.getByRole('tab', { name: 'Blueprint' }).click();
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: /^Deliverables/ })
    .click();
  await expect(page.getByText('A register that all departments keep')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Reviewed file' }).click();
  await expect(page.getByText('1 turned down')).toBeVisible();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^1 change to decide/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Accept: D-01/ })).toBeVisible();
});

test('a file that is no reviewed blueprint is refused in a sentence', async ({ app, context }) => {
  const page = await app.open(context);
  await loadSample(page);
  await goTo(page, 'Collaboration blueprint');
  const open = page.getByRole('button', { name: 'Compare with a reviewed Word file…' }).first();
  await openReviewed(page, open, strToU8('Dear consultant'));
  await expect(page.getByText('This is no Word document of today’s kind (.docx).')).toBeVisible();
});
