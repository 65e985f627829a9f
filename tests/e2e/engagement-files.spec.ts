import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Page } from '@playwright/test';
import { openHostKeys } from '#electron/vault/host-keys.ts';
import { lockFile, unlockFile } from '#renderer/data/locked-file.ts';
import { packagePorts } from '#renderer/features/engagements/files/package-ports.ts';
import { isBarePicture } from '#shared/domain/branding/picture-parts.ts';
import { recordId } from '#shared/base/ids.ts';
import { isoTime } from '#shared/base/iso-date.ts';
import type { Failure, Result } from '#shared/base/result.ts';
import { writeEngagementFile } from '#shared/records/engagement-file.ts';
import { readEngagementPackage, writeEngagementPackage } from '#shared/records/engagement-package.ts';
import { toStored } from '#shared/records/stored-record.ts';
import { ENGAGEMENT, EngagementBuilder } from '../builders/engagement.ts';
import { TINY_PNG, withPngText } from '../builders/pictures.ts';
import { expect, goTo, saved, test } from './app-fixture.ts';
import { expectNoViolations } from './axe.ts';

const PASSPHRASE = 'harbour lantern seven';

function sound<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function smallEngagement(): Uint8Array {
  const builder = new EngagementBuilder({ client: 'Lindmere' });
  builder.add('need', { title: 'One list of all projects' }, { ref: 'N-01' });
  const content = Buffer.from(withPngText(TINY_PNG, 'Comment\0drawn by Ada Brook')).toString('base64');
  builder.add('clientLogo', { name: 'logo.png', format: 'png', width: 1, height: 1, content });
  const records = [...builder.build().everything()].map(toStored);
  const meta = { engagementId: ENGAGEMENT, savedAt: isoTime('2027-01-04T09:00:00.000Z'), counters: { N: 2 } };
  return new TextEncoder().encode(writeEngagementFile({ ...meta, records }));
}

/** What somebody else made of the file on another laptop. */
async function changedElsewhere(file: Uint8Array): Promise<Uint8Array> {
  const keys = openHostKeys(tmpdir());
  const opened = sound(await unlockFile(file, PASSPHRASE, keys));
  const copy = sound(await readEngagementPackage(opened, packagePorts));
  // The logo came with words in it; it was drawn anew as the first file was opened.
  const logo = copy.records.find(({ kind }) => kind === 'clientLogo');
  expect(isBarePicture(Buffer.from(String(logo?.body['content']), 'base64'), 'png')).toBe(true);
  const set = { client: 'Lindmere There', sector: 'Housing, there' };
  const records = copy.records.map((record) =>
    record.kind === 'engagement'
      ? {
          ...record,
          rev: record.rev + 1,
          revs: { ...record.revs, client: 2, sector: 2 },
          body: { ...record.body, ...set },
        }
      : record,
  );
  const need = records.find(({ kind }) => kind === 'need');
  if (need === undefined) throw new Error('The engagement has a need.');
  const added = {
    ...need,
    id: recordId('need-elsewhere'),
    body: { ...need.body, title: 'Written elsewhere', dependsOn: [] },
  };
  const content = { ...copy, records: [...records, added], appVersion: '1.2.3', lineage: copy.lineage };
  if (content.lineage === null) throw new Error('A file says which steps it holds.');
  const bytes = await writeEngagementPackage({ ...content, lineage: content.lineage }, packagePorts);
  return sound(await lockFile(bytes, PASSPHRASE, keys));
}

async function openFile(page: Page, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file…' }).click(),
  ]);
  await chooser.setFiles({
    name: 'there.engagement',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

test('a copy under a passphrase comes back changed, is merged with what was changed here, and undo takes it back', async ({
  app,
  context,
}) => {
  const page = await app.open(context);
  await openFile(page, smallEngagement());
  await expect(page.getByRole('heading', { name: 'Lindmere' })).toBeVisible();
  await goTo(page, 'All engagements');
  const act = async (client: RegExp, name: string): Promise<void> => {
    await page.getByRole('button', { name: client }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };

  await act(/^Actions for Lindmere/, 'Save as a file…');
  const save = page.getByRole('dialog', { name: /as a file$/ });
  await save.getByText('Protect the file with a passphrase').click();
  await expectNoViolations(page);
  await save.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await save.getByLabel('Passphrase once more').fill('harbour lantern eight');
  await page.keyboard.press('Enter');
  await expect(save.getByText('The two passphrases are not the same.')).toBeVisible();
  await save.getByLabel('Passphrase once more').fill(PASSPHRASE);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const there = await changedElsewhere(new Uint8Array(await readFile(await download.path())));

  await act(/^Actions for Lindmere/, 'Rename…');
  await page.getByRole('dialog').getByRole('textbox').fill('Lindmere Here');
  await page.keyboard.press('Tab');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Lindmere Here', exact: true })).toBeVisible();

  await openFile(page, there);
  const unlock = page.getByRole('dialog', { name: 'This file is protected' });
  await unlock.getByLabel('Passphrase', { exact: true }).fill('harbour lantern eight');
  await page.keyboard.press('Enter');
  await expect(unlock.getByText(/^Wrong passphrase, or the file is damaged\./)).toBeVisible();
  await unlock.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press('Enter');

  const known = page.getByRole('dialog', { name: /is already here$/ });
  await expect(known.getByText('They differ in 3 places.')).toBeVisible();
  await expectNoViolations(page);
  await known.getByRole('button', { name: 'Continue' }).click();
  const merge = page.getByRole('dialog', { name: /^Merge / });
  await expect(merge.getByText('One thing needs your decision')).toBeVisible();
  await expect(merge.getByText(/Written elsewhere: gets a new number/)).toBeVisible();
  await expectNoViolations(page);
  const choice = merge.getByRole('radiogroup', { name: /Client$/ });
  await expect(choice.getByText('Lindmere Here', { exact: true })).toBeVisible();
  await choice.getByText('Lindmere There', { exact: true }).click();
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    merge.getByRole('button', { name: 'Save this report…' }).click(),
  ]);
  expect(await readFile(await report.path(), 'utf8')).toContain('Lindmere There');
  await merge.getByRole('button', { name: 'Merge', exact: true }).click();

  await expect(page.getByRole('heading', { name: 'Lindmere There' })).toBeVisible();
  await saved(page);
  await expect(page.getByText('2 needs').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Lindmere Here' })).toBeVisible();
  await expect(page.getByText('1 need', { exact: true }).first()).toBeVisible();
});
