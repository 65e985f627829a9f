import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { hostContract, type ContractPage } from './host-contract.ts';
import { test as base } from './loopback-fixture.ts';

const test = base.extend<{ contract: ContractPage }>({
  contract: async ({ page, running }, use) => {
    // The system's dialog cannot be worked by a test; without it the host has to use a download, which can.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await page.goto(running.address);
    await use({
      page,
      async saving(work) {
        const [download, result] = await Promise.all([page.waitForEvent('download'), work()]);
        return { path: await download.path(), result };
      },
      async opening(file, work) {
        const chooser = page.waitForEvent('filechooser').then(async (dialog) => {
          if (file === null) await dialog.element().evaluate((node) => node.dispatchEvent(new Event('cancel')));
          else await dialog.setFiles(await onDisk(file));
        });
        const [result] = await Promise.all([work(), chooser]);
        return result;
      },
      async audienceOpened(work) {
        const [audience] = await Promise.all([page.waitForEvent('popup'), work()]);
        return audience;
      },
    });
  },
});

/** A file as a user has it; Playwright would not take a large one from memory. */
async function onDisk(file: { readonly name: string; readonly bytes: Buffer }): Promise<string> {
  const path = test.info().outputPath(file.name);
  await writeFile(path, file.bytes);
  return path;
}

hostContract(test, 'browser');

test('cancelling the save dialog gives null', async ({ page, running }) => {
  await page.goto(running.address);
  await page.evaluate(() => {
    Object.assign(window, { showSaveFilePicker: () => Promise.reject(new DOMException('', 'AbortError')) });
    const button = document.createElement('button');
    button.textContent = 'Save';
    button.onclick = async () => {
      const kind = { label: 'Text', extension: 'txt', mimeType: 'text/plain' };
      const result = await window.host.files.save('a.txt', kind, new Uint8Array(1));
      document.title = JSON.stringify(result);
    };
    document.body.append(button);
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveTitle('{"ok":true,"value":null}');
});

test('takes the key out of the address and goes on with it after a reload', async ({ page, running }) => {
  await page.goto(running.address);
  await expect(page).toHaveURL(`${running.origin}/#/`);
  await page.reload();
  expect(await page.evaluate('host.vault.list()')).toEqual({ ok: true, value: [] });
});

test('a page without the key says that it has no vault', async ({ page, running }) => {
  await page.goto(`${running.origin}/`);
  expect(await page.evaluate('host.capabilities.vault')).toBe(false);
  expect(await page.evaluate('host.vault.list()')).toEqual({ ok: false, error: { code: 'vault-unreachable' } });
});

test('a page with another key is refused as denied', async ({ page, running }) => {
  await page.goto(`${running.origin}/#key=${'0'.repeat(64)}`);
  expect(await page.evaluate('host.vault.list()')).toMatchObject({ ok: false, error: { code: 'vault-denied' } });
});

test('a vanished server makes the vault unreachable, and a returned one is used again', async ({ page, running }) => {
  await page.goto(running.address);
  const append = "host.vault.append('client-a', 1, [{ seq: 1, count: 1, payload: '{}' }])";
  await running.stop();
  expect(await page.evaluate(append)).toEqual({ ok: false, error: { code: 'vault-unreachable' } });
  await running.startAgain();
  expect(await page.evaluate(append)).toMatchObject({ ok: true, value: { lastSeq: 1 } });
  // The page reports itself to the new server without being asked.
  await expect.poll(() => running.windows()).toBe(1);
});
