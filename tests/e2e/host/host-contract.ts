import { readFile } from 'node:fs/promises';
import { expect, type Page, type TestType } from '@playwright/test';

/** What a test of the contract needs of a host: a page whose `window.host` is the implementation. */
export interface ContractPage {
  readonly page: Page;
  /** Makes the system's save dialog answer, or lets the file go to the downloads. Returns the path that was written. */
  saving(work: () => Promise<unknown>): Promise<{ readonly path: string | null; readonly result: unknown }>;
  /** Answers the next open dialog with a file, or cancels it. */
  opening(
    file: { readonly name: string; readonly bytes: Buffer } | null,
    work: () => Promise<unknown>,
  ): Promise<unknown>;
  /** The audience window that the next call opens. */
  audienceOpened(work: () => Promise<unknown>): Promise<Page>;
}

const KIND = "{ label: 'Text', extension: 'txt', mimeType: 'text/plain' }";

/** Runs code on a page of which `window.host` is the host, once it is there. */
export function inHost(page: Page, code: string): Promise<unknown> {
  return page.evaluate(`Promise.resolve(window.ready).then(() => ${code})`);
}

/** The rules that every implementation of `Host` keeps. Called once for each implementation. */
export function hostContract<A extends { readonly contract: ContractPage }>(
  test: TestType<A & object, object>,
  name: string,
): void {
  test.describe(`host contract: ${name}`, () => {
    const run = inHost;

    test('keeps in the vault what it acknowledged, in order', async ({ contract: { page } }) => {
      const entries = "[1,2].map((seq) => ({ seq, count: seq, payload: JSON.stringify({ note: 'Ä🚢 ' + seq }) }))";
      expect(await run(page, `host.vault.append('client-a', 1, ${entries})`)).toMatchObject({
        ok: true,
        value: { engagementId: 'client-a', lastSeq: 2, count: 2, schemaVersion: 1 },
      });
      await page.reload();
      expect(await run(page, `host.vault.load('client-a')`)).toEqual({
        ok: true,
        value: {
          snapshot: null,
          entries: [1, 2].map((seq) => ({ seq, count: seq, payload: JSON.stringify({ note: `Ä🚢 ${seq}` }) })),
        },
      });
    });

    test('says with a code that entries leave a gap, and takes a snapshot instead', async ({ contract: { page } }) => {
      const gap = "host.vault.append('client-b', 1, [{ seq: 5, count: 5, payload: '{}' }])";
      expect(await run(page, gap)).toMatchObject({ ok: false, error: { code: 'vault-gap' } });
      const whole = "host.vault.snapshot('client-b', { seq: 5, count: 5, schemaVersion: 1, text: '{}' })";
      expect(await run(page, whole)).toMatchObject({ ok: true, value: { lastSeq: 5 } });
      expect(await run(page, 'host.vault.list()')).toMatchObject({ ok: true, value: [{ engagementId: 'client-b' }] });
    });

    test('derives the same key from both spellings of a passphrase, and keeps the header of the lock', async ({
      contract: { page },
    }) => {
      const derive = (passphrase: string, cost: number) =>
        run(
          page,
          `host.keys.derive({ passphrase: '${passphrase}', salt: new Uint8Array(16).fill(7), parameters: { kdf: 'scrypt', cost: ${cost}, blockSize: 8, parallelism: 1 } }).then((r) => r.ok ? [...r.value].slice(0, 4) : 'refused', () => 'refused')`,
        );
      if ((await run(page, 'host.capabilities.keys')) === false) {
        expect(await derive('a', 16384)).toBe('refused');
        expect(await run(page, 'host.keys.readLock()')).toEqual({ ok: true, value: null });
        expect(await run(page, `host.keys.writeLock('{"a":1}')`)).toMatchObject({ ok: false });
        return;
      }
      expect(await derive('Z\u00fcrich', 16384)).toEqual([85, 225, 178, 181]);
      expect(await derive('Zu\u0308rich', 16384)).toEqual(await derive('Z\u00fcrich', 16384));
      expect(await derive('a', 2 ** 24)).toBe('refused');
      expect(await run(page, 'host.keys.readLock()')).toEqual({ ok: true, value: null });
      expect(await run(page, `host.keys.writeLock('{"a":1}')`)).toEqual({ ok: true, value: null });
      expect(await run(page, 'host.keys.readLock()')).toEqual({ ok: true, value: '{"a":1}' });
      expect(await run(page, 'host.keys.writeLock(null)')).toEqual({ ok: true, value: null });
      expect(await run(page, 'host.keys.readLock()')).toEqual({ ok: true, value: null });
    });

    test('answers entries that it holds already, and takes everything of an engagement away', async ({
      contract: { page },
    }) => {
      const append = "host.vault.append('client-d', 1, [{ seq: 1, count: 1, payload: '{}' }])";
      await run(page, append);
      expect(await run(page, append)).toMatchObject({ ok: true, value: { lastSeq: 1 } });
      await run(page, "host.vault.snapshot('client-d', { seq: 1, count: 1, schemaVersion: 1, text: '{}' })");
      expect(await run(page, "host.vault.keepOnlyNewest('client-d')")).toMatchObject({ ok: true, value: { files: 1 } });
      expect(await run(page, "host.vault.remove('client-d')")).toMatchObject({ ok: true, value: { files: 1 } });
      expect(await run(page, 'host.vault.list()')).toEqual({ ok: true, value: [] });
      expect(await run(page, "host.vault.remove('../client-d')")).toMatchObject({ ok: false });
    });

    test('lists what an engagement can be restored from, and gives each state back', async ({ contract: { page } }) => {
      const at = '2027-03-31T09:15:00.000Z';
      const entry = `{ seq: 1, count: 1, payload: '{}', at: '${at}' }`;
      await run(page, `host.vault.append('client-c', 1, [${entry}])`);
      const kept = `{ seq: 1, count: 1, schemaVersion: 1, text: 'Ä', reason: 'before-import', savedAt: '${at}' }`;
      await run(page, `host.vault.snapshot('client-c', ${kept})`);
      expect(await run(page, "host.vault.copies('client-c')")).toMatchObject({
        ok: true,
        value: {
          copies: [{ name: 'kept-1-1', seq: 1, count: 1, reason: 'before-import', savedAt: at, isReadable: true }],
          moments: [{ seq: 1, count: 1, at }],
          damagedFiles: 0,
        },
      });
      expect(await run(page, "host.vault.loadAt('client-c', { copy: 'kept-1-1' })")).toMatchObject({
        ok: true,
        value: { seq: 1, snapshot: { text: 'Ä' }, entries: [] },
      });
      expect(await run(page, "host.vault.loadAt('client-c', { seq: 9 })")).toMatchObject({
        ok: false,
        error: { code: 'vault-no-point' },
      });
    });

    test('saves exactly the bytes it was given', async ({ contract: { page, saving } }) => {
      const save = `host.files.save('Plan – Ä.txt', ${KIND}, new Uint8Array([0, 255, 13, 10, 65]))`;
      const { path, result } = await saving(() => run(page, save));
      expect(result).toMatchObject({ ok: true });
      expect([...(await readFile(path ?? ''))]).toEqual([0, 255, 13, 10, 65]);
    });

    test('gives a handle for a saved file where it can show it, and answers with a code, never a throw, for any other', async ({
      contract: { page, saving },
    }) => {
      const { result } = await saving(() => run(page, `host.files.save('a.txt', ${KIND}, new Uint8Array([65]))`));
      const canShow = await run(page, 'host.capabilities.revealFile');
      const text = expect.any(String) as unknown;
      const place = canShow === true ? { folder: text, handle: text } : { folder: null, handle: null };
      expect(result).toMatchObject({ ok: true, value: { name: text, ...place } });
      for (const call of ['reveal', 'openSaved']) {
        expect(await run(page, `host.files.${call}('${'0'.repeat(32)}')`)).toEqual({
          ok: false,
          error: { code: 'file-gone' },
        });
      }
    });

    test('says how it makes a PDF, and makes one of what the page prints or opens the dialog that does', async ({
      contract: { page, saving },
    }) => {
      await page.evaluate('window.asked = 0; window.print = () => { window.asked += 1; }; 0');
      if ((await run(page, 'host.capabilities.pdf')) === 'dialog') {
        expect(await run(page, "host.printPdf('a.pdf')")).toEqual({ ok: true, value: null });
        expect(await run(page, 'window.asked')).toBe(1);
        return;
      }
      const { path } = await saving(() => run(page, "host.printPdf('a.pdf')"));
      expect((await readFile(path ?? '')).subarray(0, 5).toString()).toBe('%PDF-');
      expect(await run(page, 'window.asked')).toBe(0);
    });

    test('opens a file with its name and bytes', async ({ contract: { page, opening } }) => {
      const open = `host.files.open(${KIND}).then((r) => r.ok && r.value && { name: r.value.name, bytes: [...r.value.bytes] })`;
      const file = { name: 'client.txt', bytes: Buffer.from([1, 0, 254]) };
      expect(await opening(file, () => run(page, open))).toEqual({ name: 'client.txt', bytes: [1, 0, 254] });
    });

    test('gives null, not an error, when the user cancels', async ({ contract: { page, opening } }) => {
      expect(await opening(null, () => run(page, `host.files.open(${KIND})`))).toEqual({ ok: true, value: null });
    });

    test('refuses a file above 50 MB by its code', async ({ contract: { page, opening } }) => {
      const file = { name: 'large.txt', bytes: Buffer.alloc(51 * 1024 * 1024) };
      const open = `host.files.open(${KIND}).then((r) => r.ok ? 'opened' : r.error.code)`;
      expect(await opening(file, () => run(page, open))).toBe('file-too-large');
    });

    test('repeats the newest frame to an audience window that opens later', async ({ contract }) => {
      const { page, audienceOpened } = contract;
      await run(page, "host.audience.publish({ sequence: 1, title: 'old' })");
      await run(page, "host.audience.publish({ sequence: 2, title: 'new' })");
      await run(page, '(window.presence = [], host.audience.onPresence((open) => window.presence.push(open)), 0)');
      const audience = await audienceOpened(() => run(page, 'host.audience.open()'));
      await expect(audience.locator('body')).toHaveText('{"sequence":2,"title":"new"}');
      await run(page, "host.audience.publish({ sequence: 3, title: 'newer' })");
      await expect(audience.locator('body')).toHaveText('{"sequence":3,"title":"newer"}');
      await expect.poll(() => run(page, 'window.presence')).toEqual([true]);
      await run(page, 'host.audience.close()');
      await expect.poll(() => audience.isClosed()).toBe(true);
      expect(await run(page, 'window.presence')).toEqual([true, false]);
    });

    test('tells its version and where data is kept', async ({ contract: { page } }) => {
      const inFiles = (await run(page, 'host.capabilities.copiesIn')) === 'files';
      expect(await run(page, 'host.info()')).toMatchObject({
        version: inFiles ? expect.stringMatching(/^\d+\.\d+\.\d+/) : expect.any(String),
        dataFolder: inFiles ? expect.any(String) : null,
      });
      expect(await run(page, 'host.capabilities.vault')).toBe(true);
    });
  });
}
