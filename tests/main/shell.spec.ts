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

test(
  `[${kind}] opens the list of engagements and gives the page its host, and nothing of Node`,
  { tag: ['@security:1', '@security:3', '@security:18'] },
  async () => {
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
      keys: [
        'audience',
        'capabilities',
        'copiesPlace',
        'files',
        'info',
        'keys',
        'kind',
        'printPdf',
        'secondFolder',
        'vault',
      ],
      isFrozen: true,
      node: ['undefined', 'undefined'],
    });
  },
);

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

/** Makes the system's save dialog answer with a place, or with nothing for somebody who closes it. */
async function answerSaveDialog(filePath: string | null): Promise<void> {
  await shell().evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, filePath);
}

test(`[${kind}] writes an exported document to the place that the dialog names, says where, and shows it there`, async () => {
  const page = await launch();
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  const target = join(folderOf(), 'status.docx');
  await answerSaveDialog(null);
  // One page: what is tested is the way to the disk.
  await page.getByRole('link', { name: 'Monitoring' }).click();
  await page.getByRole('button', { name: 'Status report to Word' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save as Word…' }).click();
  await expect(dialog.getByText('Not saved: no place was chosen.')).toBeVisible({ timeout: 60_000 });
  await answerSaveDialog(target);
  await dialog.getByRole('button', { name: 'Save as Word…' }).click();
  await expect(dialog.getByText('Saved status.docx')).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByText(`In ${folderOf()}`)).toBeVisible();
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(folderOf()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  // A test that opened windows of the desktop on real Electron would leave them there.
  if (kind === 'electron') return;
  await dialog.getByRole('button', { name: 'Show in folder' }).click();
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect.poll(shown).toEqual([
    { how: 'folder', path: target },
    { how: 'open', path: target },
  ]);
  rmSync(target);
  await dialog.getByRole('button', { name: 'Show in folder' }).click();
  await expect(page.getByText('The file is not there any more')).toBeVisible();
  expect(await shown()).toHaveLength(2);
});

/** What the double would have shown of the desktop. */
function shown(): Promise<unknown> {
  return shell().evaluate((electron) => (electron as unknown as { __double: { shown: unknown } }).__double.shown);
}

test(
  `[${kind}] shows and opens what its own dialog named, and nothing else whatever the page says`,
  { tag: '@security:14' },
  async () => {
    const page = await launch();
    const target = join(folderOf(), 'run-me.bat');
    await answerSaveDialog(target);
    const tried = await page.evaluate(async (path) => {
      const { files } = (globalThis as unknown as { quarterdeck: Host }).quarterdeck;
      const outcome = (promise: Promise<{ ok: boolean }>) =>
        promise.then(
          (result) => (result.ok ? 'done' : (result as unknown as { error: { code: string } }).error.code),
          () => 'refused',
        );
      const kindOfFile = { label: 'Script', extension: 'bat', mimeType: 'x/y' };
      const saved = await files.save('run-me.bat', kindOfFile, new Uint8Array([1]));
      const handle = saved.ok ? (saved.value?.handle ?? '') : '';
      return [
        await outcome(files.reveal(path)),
        await outcome(files.openSaved('../../etc/passwd')),
        await outcome(files.reveal('0'.repeat(32))),
        await outcome(files.openSaved(handle)),
      ];
    }, target);
    expect(tried).toEqual(['refused', 'refused', 'file-gone', 'file-not-opened']);
    if (kind === 'double') expect(await shown()).toEqual([]);
  },
);

test(`[${kind}] makes a PDF of the whole document: A4 pages, across where it says so, tagged and with its chapters`, async () => {
  const page = await launch();
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  const target = join(folderOf(), 'blueprint.pdf');
  await answerSaveDialog(target);
  await page.getByRole('link', { name: 'Collaboration blueprint' }).click();
  await page.getByRole('button', { name: 'Export to Word' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(dialog.getByText('Saved blueprint.pdf')).toBeVisible({ timeout: 60_000 });
  const pdf = readFileSync(target).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(
    ([, width, height]) => `${width}×${height}`,
  );
  expect(boxes.length).toBeGreaterThan(15);
  expect(new Set(boxes)).toEqual(new Set(['594×841', '841×594']));
  // The page is as it was: the printed view has gone, and the title with it.
  await expect(page.locator('[data-print-root]')).toHaveCount(0);
  await expect(page).toHaveTitle(/Quarterdeck/);
});

test(
  `[${kind}] shows the audience window published frames only, in a session of its own`,
  { tag: '@security:33' },
  async () => {
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
  },
);

test(
  `[${kind}] lets nothing out: no request, no new window, no other page`,
  { tag: ['@security:11', '@security:12', '@security:22'] },
  async () => {
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
  },
);

test(`[${kind}] refuses requests whose arguments are not of the channel's form`, { tag: '@security:17' }, async () => {
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

test(
  `[${kind}] opens an engagement file from the command line, and from a second start`,
  { tag: '@security:25' },
  async () => {
    const page = await launch();
    await page.getByRole('button', { name: 'Load the sample' }).first().click();
    await expect(page.getByRole('heading', { name: /Lindmere/ })).toBeVisible();
    const file = join(folderOf(), 'copy.engagement');
    await shell().evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    await page.keyboard.press('Control+Shift+S');
    await page.getByRole('button', { name: 'Save file', exact: true }).click();
    await expect(page.getByText('Saved copy.engagement')).toBeVisible();
    await shell().close();

    const again = await launch(file);
    const known = again.getByRole('dialog', { name: /is already here$/ });
    await expect(known).toBeVisible();
    await known.getByRole('button', { name: 'Cancel' }).click();
    await expect(known).toHaveCount(0);
    if (kind === 'electron') return;
    // The same folder of data is the same application: the second start hands its file over and ends.
    const second = spawn(join(ROOT, 'tests/electron-double/electron'), [ROOT, `--data=${folderOf()}`, file], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    const [code] = (await once(second, 'close')) as [number];
    expect(code).toBe(0);
    await expect(known).toBeVisible();
  },
);

test(`[${kind}] says in a sentence that a broken file is no engagement, and changes nothing`, async () => {
  const broken = join(folderOf(), 'broken.engagement');
  writeFileSync(broken, '{"format":"quarterdeck-engagement"');
  const page = await launch(broken);
  await expect(page.getByText(/incomplete or damaged/)).toBeVisible();
  await expect(page.getByText('No engagements yet')).toBeVisible();
});
