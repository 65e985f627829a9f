import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Host } from '#shared/ipc/host.ts';
import { shellForEachTest } from './launched-shell.ts';
import { shellHost } from './shell-host.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { kind, env } = shellHost();
const { launch, shell, folderOf } = shellForEachTest();

test(`[${kind}] opens the list of engagements and gives the page its host, and nothing of Node`, async () => {
  const page = await launch();
  await expect(page.getByRole('heading', { name: 'Engagements', exact: true })).toBeVisible();
  const seen = await page.evaluate(() => {
    const { quarterdeck } = globalThis as unknown as { quarterdeck: Host };
    return {
      kind: quarterdeck.kind,
      keys: Object.keys(quarterdeck).toSorted(),
      isFrozen: Object.isFrozen(quarterdeck) && Object.isFrozen(quarterdeck.vault),
      node: [
        typeof (globalThis as { require?: unknown }).require,
        typeof (globalThis as { process?: unknown }).process,
      ],
    };
  });
  expect(seen).toEqual({
    kind: 'electron',
    keys: ['audience', 'capabilities', 'files', 'info', 'kind', 'vault'],
    isFrozen: true,
    node: ['undefined', 'undefined'],
  });
});

test(`[${kind}] keeps what was done in the vault, and brings it back after a restart without a profile`, async () => {
  const page = await launch();
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  await expect(page.getByRole('heading', { name: /Lindmere/ })).toBeVisible();
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  expect(readdirSync(join(folderOf(), 'vault')).length).toBeGreaterThan(1);
  await shell().close();
  rmSync(join(folderOf(), 'electron'), { recursive: true, force: true });
  const again = await launch();
  await expect(again.getByRole('button', { name: /^Lindmere/ })).toBeVisible();
});

test(`[${kind}] writes an exported document to the place that the dialog names`, async () => {
  const page = await launch();
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  const target = join(folderOf(), 'blueprint.docx');
  await shell().evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await page.getByRole('link', { name: 'Collaboration blueprint' }).click();
  await page.getByRole('button', { name: 'Export to Word' }).click();
  await page.getByRole('button', { name: 'Write the document' }).click();
  await expect(page.getByText('Saved blueprint.docx')).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(folderOf()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test(`[${kind}] shows the audience window published frames only, in a session of its own`, async () => {
  const page = await launch();
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  await page.getByRole('link', { name: 'Needs analysis' }).click();
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  const [audience] = await Promise.all([
    shell().waitForEvent('window'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await audience.waitForURL(/audience\.html/);
  await expect(audience.getByText('Care workers know their residents by name')).toBeVisible();
  await expect(page.getByText('Live: the room sees this board')).toBeVisible();
  const seen = await audience.evaluate(async () => ({
    databases: await indexedDB.databases(),
    host: Object.keys((globalThis as unknown as { quarterdeckAudience: object }).quarterdeckAudience),
    other: 'quarterdeck' in globalThis,
  }));
  expect(seen).toEqual({ databases: [], host: ['onFrame', 'pressKey', 'fillsItself'], other: false });
  await page.keyboard.press('b');
  await expect(audience.locator('[data-board="blank"]')).toBeAttached();
});

test(`[${kind}] lets nothing out: no request, no new window, no other page`, async () => {
  const page = await launch();
  const reached = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'reached',
      (error: unknown) => (error as Error).name,
    ),
  );
  expect(reached).toBe('TypeError');
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await expect(page.getByRole('heading', { name: 'Engagements', exact: true })).toBeVisible();
  expect(shell().windows()).toHaveLength(1);
});

test(`[${kind}] refuses requests whose arguments are not of the channel's form`, async () => {
  const page = await launch();
  const tried = await page.evaluate(async () => {
    const { quarterdeck } = globalThis as unknown as { quarterdeck: Host };
    const wrong = quarterdeck as unknown as {
      vault: { load(id: unknown): Promise<unknown> };
      files: { save(name: unknown, kind: unknown, bytes: unknown): Promise<unknown> };
    };
    const word = { label: 'Word', extension: 'docx', mimeType: 'x/y' };
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'answered',
        () => 'refused',
      );
    return [
      await outcome(wrong.vault.load('../../etc')),
      await outcome(wrong.vault.load({ id: 1 })),
      await outcome(wrong.files.save('../evil.docx', word, new Uint8Array(1))),
      await outcome(wrong.files.save('fine.docx', word, 'text')),
    ];
  });
  expect(tried).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test(`[${kind}] opens an engagement file from the command line, and from a second start`, async () => {
  const page = await launch();
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  await expect(page.getByRole('heading', { name: /Lindmere/ })).toBeVisible();
  const file = join(folderOf(), 'copy.engagement');
  await shell().evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('Control+Shift+S');
  await expect(page.getByText('Saved copy.engagement')).toBeVisible();
  await shell().close();

  const again = await launch(file);
  await expect(again.getByText(/^Opened Lindmere/)).toBeVisible();
  if (kind === 'electron') return;
  // The same folder of data is the same application: the second start hands its file over and ends.
  const second = spawn(join(ROOT, 'tests/electron-double/electron'), [ROOT, `--data=${folderOf()}`, file], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const [code] = (await once(second, 'close')) as [number];
  expect(code).toBe(0);
  await expect(again.getByText(/^Opened Lindmere/)).toHaveCount(2);
});

test(`[${kind}] says in a sentence that a broken file is no engagement, and changes nothing`, async () => {
  const broken = join(folderOf(), 'broken.engagement');
  writeFileSync(broken, '{"format":"quarterdeck-engagement"');
  const page = await launch(broken);
  await expect(page.getByText(/incomplete or damaged/)).toBeVisible();
  await expect(page.getByText('No engagements yet')).toBeVisible();
});
