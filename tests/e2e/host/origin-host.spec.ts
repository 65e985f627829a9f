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
  const held = { ok: true, value: [{ engagementId: 'client-a', lastSeq: 3, isOwn: true }] };
  expect(await inHost(page, 'host.secondFolder.list()')).toMatchObject(held);
  const source = 'host.secondFolder.list().then((all) => all.value[0].source)';
  expect(await inHost(page, `${source}.then((source) => host.secondFolder.load(source, 'client-a'))`)).toMatchObject({
    ok: true,
    value: { snapshot: { seq: 3, text: 'Ä' }, entries: [] },
  });
  expect(await inHost(page, "host.vault.remove('client-a')")).toMatchObject({
    ok: true,
    value: { second: 'removed' },
  });
  expect(await inHost(page, 'host.secondFolder.list()')).toEqual({ ok: true, value: [] });
  expect(await inHost(page, 'host.secondFolder.forget()')).toEqual({ folder: null, copiedAt: null, problem: null });
});
