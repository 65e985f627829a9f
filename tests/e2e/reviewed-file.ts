import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, exportWord } from './app-fixture.ts';

const DANA = 'w:author="Dana Client" w:date="2027-04-02T10:00:00Z"';

/** The blueprint as the app exports it. */
export async function exported(page: Page): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await (await exportWord(page)).path()));
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
export function reviewedCopy(bytes: Uint8Array): Uint8Array {
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

/** Chooses a file for the comparison. */
export async function openReviewed(
  page: Page,
  button: ReturnType<Page['getByRole']>,
  buffer: Uint8Array,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles({ name: 'Blueprint reviewed.docx', mimeType: '', buffer: Buffer.from(buffer) });
}
