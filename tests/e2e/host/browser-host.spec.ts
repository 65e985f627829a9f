import { expect } from '@playwright/test';
import { contractPage, withoutSaveDialog } from './contract-page.ts';
import { hostContract, inHost, type ContractPage } from './host-contract.ts';
import { test as base } from './loopback-fixture.ts';

const test = base.extend<{ contract: ContractPage }>({
  contract: async ({ page, running }, use) => {
    await withoutSaveDialog(page);
    await page.goto(running.address);
    await use(contractPage(page));
  },
});

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
  expect(await inHost(page, 'host.vault.list()')).toEqual({ ok: true, value: [] });
});

test('a page with another key is refused as denied', async ({ page, running }) => {
  await page.goto(`${running.origin}/#key=${'0'.repeat(64)}`);
  expect(await inHost(page, 'host.vault.list()')).toMatchObject({ ok: false, error: { code: 'vault-denied' } });
});

test('copies go inside the browser while the server is gone, and are handed over when it is back', async ({
  page,
  running,
}) => {
  const append = (seq: number): string =>
    `host.vault.append('client-a', 1, [{ seq: ${seq}, count: ${seq}, payload: '{}' }])`;
  await page.goto(running.address);
  expect(await inHost(page, append(1))).toMatchObject({ ok: true });
  await expect.poll(() => page.workers().length).toBe(1);
  await running.stop();
  expect(await inHost(page, append(2)), 'what came before is not inside').toMatchObject({
    error: { code: 'vault-gap' },
  });
  const whole = "host.vault.snapshot('client-a', { seq: 2, count: 2, schemaVersion: 1, text: 'Ä' })";
  expect(await inHost(page, whole)).toEqual({ ok: false, error: { code: 'vault-elsewhere' } });
  expect(await inHost(page, append(3))).toEqual({ ok: false, error: { code: 'vault-elsewhere' } });
  await running.startAgain();
  await page.reload();
  expect(await inHost(page, 'host.vault.list()')).toMatchObject({ ok: true, value: [{ lastSeq: 3, count: 3 }] });
  expect(await inHost(page, "host.vault.load('client-a')")).toMatchObject({
    value: { snapshot: { seq: 2, text: 'Ä' }, entries: [{ seq: 3 }] },
  });
  const left = await page.evaluate(async () => {
    const vault = await (
      await navigator.storage.getDirectory()
    )
      .getDirectoryHandle('quarterdeck')
      .then((folder) => folder.getDirectoryHandle('vault'));
    const names: string[] = [];
    for await (const name of vault.keys()) names.push(name);
    return names;
  });
  expect(left).toEqual(['manifest.json']);
});

test('a vanished server makes the vault unreachable, and a returned one is used again', async ({ page, running }) => {
  await page.goto(running.address);
  const append = "host.vault.append('client-a', 1, [{ seq: 1, count: 1, payload: '{}' }])";
  await running.stop();
  expect(await inHost(page, append)).toEqual({ ok: false, error: { code: 'vault-unreachable' } });
  await running.startAgain();
  expect(await inHost(page, append)).toMatchObject({ ok: true, value: { lastSeq: 1 } });
  // The page reports itself to the new server without being asked.
  await expect.poll(() => running.windows()).toBe(1);
});
