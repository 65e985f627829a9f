import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { needsNoSandbox } from '../../build/browsers.mjs';
import { requireTestBrowser } from '../../build/setup.mjs';
import { expect, exportWord, goTo, saved, test } from './app-fixture.ts';
import { filesWith } from './files-with.ts';
import { HOSTILE_CLIENT, HOSTILE_TEXTS, hostileFile } from './hostile-texts.ts';
import { textsOf, walkEngagement, watch } from './hostile-walk.ts';

const MARK = `Kanarie${process.pid}x`;

/** An address that the browser itself looked up or connected to, by its own log. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly address?: string; readonly host?: string; readonly remote_address?: string };
  }[];
}

/**
 * Everywhere the browser looked up or connected to, and what it sent otherwise, whoever in it asked. It also opens a socket
 * towards a name server to learn whether this computer has a route for the newer kind of addresses, and sends nothing on it.
 */
function reached(log: NetLog) {
  const { logEventTypes } = log.constants;
  const of = (...names: readonly string[]) => {
    const types = new Set(names.map((name) => logEventTypes[name]));
    return log.events.flatMap(({ type, params }) => (types.has(type) && params !== undefined ? [params] : []));
  };
  const connected = of('TCP_CONNECT', 'TCP_CONNECT_ATTEMPT').flatMap(({ address, remote_address: remote }) =>
    [address, remote].filter((one) => one !== undefined),
  );
  const names = of('HOST_RESOLVER_MANAGER_JOB', 'HOST_RESOLVER_DNS_TASK', 'HOST_RESOLVER_SYSTEM_TASK').flatMap(
    ({ host }) => (host === undefined ? [] : [host]),
  );
  return { addresses: [...new Set(connected)], names: [...new Set(names)], datagrams: of('UDP_BYTES_SENT').length };
}

async function openFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file…' }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name: `${MARK}.engagement`, mimeType: 'application/octet-stream', buffer });
}

test(
  'texts that would run stay texts on every screen, nothing is asked of a network, and no log or stray file tells of a client',
  { tag: ['@security:10', '@security:22', '@security:23', '@security:26', '@security:28', '@security:29'] },
  async ({ app }) => {
    test.slow();
    const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-walk-'));
    const log = join(folder, 'net.json');
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: requireTestBrowser(),
      args: [`--log-net-log=${log}`, '--disable-background-networking', ...(needsNoSandbox() ? ['--no-sandbox'] : [])],
      env: { ...(process.env as Record<string, string>), TMPDIR: temporary },
    });
    const origin = new URL(app.address).origin;
    const seen = watch(context, (address) => address.startsWith(`${origin}/`) || address.startsWith('blob:'));
    try {
      const page = await app.open(context);
      const { text } = hostileFile(MARK);
      await openFile(page, text);
      await expect(page.getByRole('heading', { name: HOSTILE_CLIENT })).toBeVisible();
      const texts = await walkEngagement(page);
      const missing = HOSTILE_TEXTS.filter((hostile) => !texts.includes(hostile));
      expect(missing).toEqual([]);

      await goTo(page, 'Needs analysis');
      await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
      const [audience] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('button', { name: 'Open audience window' }).click(),
      ]);
      await expect(audience.locator('[data-board="swot"]')).toBeVisible();
      await expect.poll(() => textsOf(audience)).toContain(MARK);
      await audience.close();
      await page.keyboard.press('Escape');
      await goTo(page, 'Collaboration blueprint');
      await exportWord(page);
      await saved(page);
      await goTo(page, 'All engagements');
      await expect.poll(() => textsOf(page)).toContain(HOSTILE_CLIENT);
    } finally {
      await context.close();
    }
    expect(seen.foreign).toEqual([]);
    expect(seen.dialogs).toEqual([]);
    expect(seen.console.filter((line) => line.includes(MARK) || line.includes('Security Policy'))).toEqual([]);
    const { addresses, names, datagrams } = reached(JSON.parse(readFileSync(log, 'utf8')) as NetLog);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('127.0.0.1:'))).toEqual([]);
    expect(datagrams).toBe(0);
    expect(names.filter((name) => !name.includes('127.0.0.1'))).toEqual([]);
    // The safe copies and the browser's own profile hold it, and nothing else does.
    const { dataFolder } = app;
    expect(filesWith(dataFolder, MARK).filter((path) => !path.startsWith('vault/'))).toEqual([]);
    expect(filesWith(dataFolder, MARK)).not.toEqual([]);
    expect(filesWith(temporary, MARK)).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  },
);
