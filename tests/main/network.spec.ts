import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { filesWith } from '../e2e/files-with.ts';
import { shellForEachTest } from './launched-shell.ts';
import { shellHost } from './shell-host.ts';

const { kind } = shellHost();
const { launch, shell, folderOf } = shellForEachTest();

const MARK = `Kanarie${process.pid}x`;

test(
  `[${kind}] asks nothing of a network on the way through, and tells no log or stray file of a client`,
  { tag: ['@security:22', '@security:26'] },
  async () => {
    const before = process.env['TMPDIR'];
    const temporary = join(folderOf(), 'tmp');
    mkdirSync(temporary);
    process.env['TMPDIR'] = temporary;
    const page = await launch().finally(() => {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    });
    const said: string[] = [];
    for (const stream of [shell().process().stdout, shell().process().stderr])
      stream?.on('data', (data: Buffer) => said.push(data.toString('utf8')));
    const asked: string[] = [];
    const watch = (window: Page): void => {
      window.on('request', (request) => asked.push(request.url()));
      window.on('console', (message) => said.push(message.text()));
    };
    watch(page);
    shell().on('window', watch);
    await page.getByRole('button', { name: 'New engagement' }).first().click();
    await page.getByRole('textbox', { name: 'Client' }).fill(`${MARK} client`);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('textbox', { name: 'Your name' }).fill(`${MARK} name`);
    await page.getByRole('button', { name: 'Create engagement' }).click();
    await expect(page.getByRole('heading', { name: `${MARK} client` })).toBeVisible();
    const links = page.getByRole('navigation').getByRole('link');
    for (let at = 0; at < (await links.count()) - 1; at += 1) {
      await links.nth(at).click();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    }
    await page.getByRole('link', { name: 'Needs analysis' }).click();
    await page.getByRole('textbox', { name: 'Add note', exact: true }).first().fill(`${MARK} note`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row').getByText(`${MARK} note`, { exact: true })).toBeVisible();
    await expect(page.locator('[data-save="saved"]')).toBeVisible();
    const hosts = new Set(asked.map((address) => new URL(address)).map(({ protocol, host }) => `${protocol}//${host}`));
    for (const host of hosts)
      expect(host).toMatch(/^(app:\/\/quarterdeck|blob:\/\/|http:\/\/quarterdeck\.app\.\w+\.localhost)$/);
    expect(hosts.size).toBeGreaterThan(0);
    if (kind === 'double') {
      const blocked = () =>
        shell().evaluate((electron) => (electron as unknown as { __double: { blocked: string[] } }).__double.blocked);
      expect(await blocked()).toEqual([]);
    }
    await shell().close();
    expect(said.filter((text) => text.includes(MARK))).toEqual([]);
    const holding = filesWith(folderOf(), MARK).map((path) => path.split('/', 1)[0]);
    expect(new Set(holding)).toEqual(new Set(['vault', 'electron']));
  },
);
