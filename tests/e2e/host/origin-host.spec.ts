import { readdir, readFile } from 'node:fs/promises';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { contractPage, withoutSaveDialog } from './contract-page.ts';
import { hostContract, inHost, type ContractPage } from './host-contract.ts';
import { test as base } from './loopback-fixture.ts';

/** The page as anybody may have it: without the key there is no program behind it. */
const test = base.extend<{ contract: ContractPage; alone: () => Promise<Page> }>({
  contract: async ({ page, running }, use) => {
    await withoutSaveDialog(page);
    await page.goto(`${running.origin}/`);
    await use(contractPage(page));
  },
  alone: async ({ context, running }, use) => {
    await use(() => opened(context, `${running.origin}/`));
  },
});

async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const ENTRY = (seq: number): string => `{ seq: ${seq}, count: ${seq}, payload: '{}' }`;

hostContract(test, 'page without its server');

test('a page without the key keeps its copies inside the browser, and nothing of them reaches the server', async ({
  alone,
}) => {
  const page = await alone();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  expect(await inHost(page, 'host.capabilities')).toMatchObject({ vault: true, copiesIn: 'browser', keys: false });
  expect(await inHost(page, `host.vault.append('client-a', 1, [${ENTRY(1)}])`)).toMatchObject({ ok: true });
  // The page's own files, and nothing else.
  expect(asked.filter((path) => !path.startsWith('/assets/'))).toEqual([]);
});

test('two windows write to one chain in turn, and neither forgets what the other did', async ({ alone }) => {
  const [one, two] = [await alone(), await alone()];
  for (let seq = 1; seq <= 6; seq += 1) {
    const page = seq % 2 === 0 ? one : two;
    const written = await inHost(page, `host.vault.append('client-a', 1, [${ENTRY(seq)}])`);
    expect(written).toMatchObject({ ok: true, value: { lastSeq: seq } });
  }
  await inHost(one, "host.vault.snapshot('client-b', { seq: 3, count: 3, schemaVersion: 1, text: '{}' })");
  await inHost(two, "host.vault.remove('client-a')");
  // A stale manifest would call what the other window removed damage.
  await inHost(one, `host.vault.append('client-b', 1, [${ENTRY(4)}])`);
  const listed = { ok: true, value: [{ engagementId: 'client-b', lastSeq: 4, count: 4, schemaVersion: 1 }] };
  expect(await inHost(one, 'host.vault.list()')).toEqual(listed);
  expect(await inHost(two, 'host.vault.list()')).toEqual(listed);
});

test('a browser that lets no worker write says that there is no vault', async ({ page, running }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.storage, 'getDirectory', { value: undefined });
  });
  await page.goto(`${running.origin}/`);
  expect(await inHost(page, 'host.capabilities')).toMatchObject({ vault: false, copiesIn: 'nowhere' });
  expect(await inHost(page, 'host.vault.list()')).toEqual({ ok: false, error: { code: 'vault-unreachable' } });
});

test('second copies go to a folder that the user grants, and wait when the browser asks again', async ({ alone }) => {
  const page = await alone();
  // A folder of the origin stands for the one that the user would point at; a test cannot work the system's dialog.
  const grant = async (): Promise<void> => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Stick', { create: true });
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(folder) });
  };
  await page.evaluate(grant);
  expect(await inHost(page, 'host.secondFolder.state()')).toEqual({ folder: null, copiedAt: null, problem: null });
  await inHost(page, `host.vault.append('client-a', 1, [${ENTRY(1)}, ${ENTRY(2)}])`);
  const all = { folder: 'Stick', copiedAt: expect.any(String) as unknown, problem: null };
  expect(await inHost(page, 'host.secondFolder.choose(null)')).toEqual({ ok: true, value: all });
  await inHost(page, "host.vault.snapshot('client-a', { seq: 3, count: 3, schemaVersion: 1, text: 'Ä' })");
  expect(await inHost(page, 'host.secondFolder.copy()')).toEqual(all);
  await page.reload();
  // After a start the browser wants to be asked again; what it answers is the same for the page and its worker.
  await expect.poll(() => page.workers().length).toBe(1);
  const [worker] = page.workers();
  const answer = async (permission: string): Promise<void> => {
    const say = (given: string): void => {
      Object.assign(FileSystemDirectoryHandle.prototype, {
        queryPermission: () => Promise.resolve(given),
        requestPermission: () => (self as unknown as { allow: () => Promise<string> }).allow(),
      });
    };
    await Promise.all([page.evaluate(say, permission), worker?.evaluate(say, permission)]);
  };
  await page.exposeFunction('allow', () => answer('granted').then(() => 'granted'));
  await answer('prompt');
  expect(await inHost(page, 'host.secondFolder.state()')).toMatchObject({ folder: 'Stick', problem: 'folder-asks' });
  expect(await inHost(page, `host.vault.append('client-a', 1, [${ENTRY(4)}])`)).toMatchObject({ ok: true });
  expect(await inHost(page, 'host.secondFolder.copy()')).toEqual(all);
  const held = { ok: true, value: [{ engagementId: 'client-a', lastSeq: 4, isOwn: true }] };
  expect(await inHost(page, 'host.secondFolder.list()')).toMatchObject(held);
  const source = 'host.secondFolder.list().then((all) => all.value[0].source)';
  expect(await inHost(page, `${source}.then((source) => host.secondFolder.load(source, 'client-a'))`)).toMatchObject({
    ok: true,
    value: { snapshot: { seq: 3, text: 'Ä' }, entries: [{ seq: 4 }] },
  });
  expect(await inHost(page, "host.vault.remove('client-a')")).toMatchObject({
    ok: true,
    value: { second: 'removed' },
  });
  expect(await inHost(page, 'host.secondFolder.list()')).toEqual({ ok: true, value: [] });
  expect(await inHost(page, 'host.secondFolder.forget()')).toEqual({ folder: null, copiedAt: null, problem: null });
});

test('loses nothing that it acknowledged, and takes nothing half-written, when the browser is killed while it writes', async ({
  playwright,
  running,
}, info) => {
  test.skip(process.platform !== 'linux', 'the processes of the browser are found as Linux lists them');
  const profile = info.outputPath('profile');
  let acknowledged = 0;
  // After each of these a whole copy is under way.
  for (const killAt of [7, 16, 25, null]) {
    const context = await playwright.chromium.launchPersistentContext(profile, info.project.use.launchOptions);
    const page = await context.newPage();
    await page.goto(`${running.origin}/`);
    const listed = await inHost(page, 'host.vault.list()');
    const held = (listed as { value: { lastSeq: number; damagedFiles?: number; onceHeldSeq?: number }[] }).value[0];
    expect(held?.lastSeq ?? 0).toBeGreaterThanOrEqual(acknowledged);
    expect([held?.damagedFiles, held?.onceHeldSeq]).toEqual([undefined, undefined]);
    if (held !== undefined) {
      const whole = "host.vault.load('client-a').then((r) => r.value.snapshot.text.length)";
      expect(await inHost(page, whole)).toBe(400_000);
    }
    if (killAt !== null) {
      const killed = new Promise<void>((resolve) => void context.once('close', () => resolve()));
      page.on('console', (message) => {
        acknowledged = Math.max(acknowledged, Number(message.text()));
        if (acknowledged >= killAt) void killBrowser(profile);
      });
      await page.evaluate(writeOn, held?.lastSeq ?? 0);
      await killed;
    } else await context.close();
  }
  expect(acknowledged).toBeGreaterThanOrEqual(25);
});

test('takes nothing that was written by half when the worker ends in the middle of it', async ({ alone }) => {
  const page = await alone();
  expect(await inHost(page, `host.vault.append('client-a', 1, [${ENTRY(1)}, ${ENTRY(2)}])`)).toMatchObject({
    ok: true,
  });
  const worker = page.workers()[0];
  // Half of the bytes reach the disk; nothing happens after that, as in a process that is gone.
  await worker?.evaluate(() => {
    const handles = (self as unknown as { FileSystemSyncAccessHandle: { prototype: Handle } })
      .FileSystemSyncAccessHandle;
    interface Handle {
      write(bytes: Uint8Array, options: { at: number }): number;
      flush(): void;
    }
    const { write } = handles.prototype;
    const gone = (): never => {
      throw new DOMException('', 'AbortError');
    };
    handles.prototype.write = function (this: Handle, bytes, options) {
      write.call(this, bytes.subarray(0, bytes.length >> 1), options);
      this.flush();
      Object.assign(FileSystemDirectoryHandle.prototype, { removeEntry: gone, getFileHandle: gone });
      return gone();
    };
  });
  const whole = "host.vault.snapshot('client-a', { seq: 2, count: 2, schemaVersion: 1, text: 'x'.repeat(1000) })";
  expect(await inHost(page, whole)).toMatchObject({ ok: false });
  expect(await inHost(page, `host.vault.append('client-a', 1, [${ENTRY(3)}])`)).toMatchObject({ ok: false });
  await page.reload();
  const held = { engagementId: 'client-a', lastSeq: 2, count: 2, schemaVersion: 1 };
  expect(await inHost(page, 'host.vault.list()')).toEqual({ ok: true, value: [held] });
  expect(await inHost(page, "host.vault.load('client-a')")).toMatchObject({ value: { snapshot: null } });
});

/** Writes for as long as the page lives, and says each number that was acknowledged. */
function writeOn(from: number): void {
  const text = 'x'.repeat(400_000);
  const write = async (seq: number): Promise<void> => {
    const { vault } = window.host;
    const id = 'client-a' as Parameters<typeof vault.append>[0];
    const done = await vault.append(id, 1, [
      { seq, count: seq, payload: JSON.stringify({ text: text.slice(0, 9000) }) },
    ]);
    if (!done.ok) throw new Error(done.error.code);
    console.log(seq);
    if (seq % 3 === 1) await vault.snapshot(id, { seq, count: seq, schemaVersion: 1, text });
    return write(seq + 1);
  };
  void write(from + 1);
}

async function killBrowser(profile: string): Promise<void> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes(`--user-data-dir=${profile}`)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}
