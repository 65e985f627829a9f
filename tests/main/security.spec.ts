import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { ANSWERED_CHANNELS } from '#electron/main/ipc/arguments.ts';
import fc from 'fast-check';
import { shellForEachTest } from './launched-shell.ts';
import { shellHost } from './shell-host.ts';

const { kind } = shellHost();
const { launch, shell } = shellForEachTest();

// The form in which the double takes arguments.
const { encode } = createRequire(import.meta.url)('../electron-double/lib/codec.cjs') as {
  encode(value: unknown): unknown;
};

const FOREIGN = [
  'https://example.com/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<p>',
  'app://evil/',
  'smb://server/share',
  'ms-msdt:/id',
  'about:blank',
];

async function openAudience(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Load the sample' }).first().click();
  await page.getByRole('link', { name: 'Needs analysis' }).click();
  await page.getByRole('button', { name: 'Open the SWOT grid' }).click();
  const [audience] = await Promise.all([
    shell().waitForEvent('window'),
    page.getByRole('button', { name: 'Open audience window' }).click(),
  ]);
  await expect(audience.locator('[data-board="swot"]')).toBeVisible();
  return audience;
}

/** What the test asks of a window's contents. */
interface Contents {
  getLastWebPreferences(): Readonly<Record<string, unknown>>;
  emit(name: string, event: object): boolean;
}

test(
  `[${kind}] walls every window in: isolated, sandboxed, guarded, and nothing permitted to the audience's session`,
  {
    tag: [
      '@security:1',
      '@security:2',
      '@security:3',
      '@security:5',
      '@security:6',
      '@security:11',
      '@security:12',
      '@security:15',
      '@security:23',
      '@security:33',
    ],
  },
  async () => {
    const page = await launch();
    const audience = await openAudience(page);
    const windows = await shell().evaluate(({ webContents }, foreign) => {
      const all = webContents.getAllWebContents() as unknown as Contents[];
      return all.map((contents) => {
        const preferences = contents.getLastWebPreferences();
        const passed: string[] = [];
        const ask = (name: string, url: string): void => {
          let isStopped = false;
          contents.emit(name, { url, preventDefault: () => (isStopped = true) });
          if (!isStopped) passed.push(`${name} ${url}`);
        };
        for (const url of foreign)
          for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) ask(name, url);
        ask('will-attach-webview', 'app://quarterdeck/');
        const { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag, spellcheck } = preferences;
        return {
          preferences: { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag, spellcheck },
          passed,
        };
      });
    }, FOREIGN);
    const walled = {
      preferences: {
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        spellcheck: false,
      },
      passed: [],
    };
    expect(windows).toEqual([walled, walled]);

    for (const each of [page, audience]) {
      const tried = await each.evaluate(async () => {
        const before = location.href;
        const webview = document.createElement('webview');
        webview.setAttribute('src', 'https://example.com/');
        const refresh = document.createElement('meta');
        refresh.httpEquiv = 'refresh';
        refresh.content = '0;url=https://example.com/';
        const form = document.createElement('form');
        form.action = 'https://example.com/';
        document.body.append(webview, form);
        document.head.append(refresh);
        form.submit();
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const inFrame = frame.contentWindow as unknown as { require?: unknown; process?: unknown };
        const names = ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis);
        const opened = window.open('https://example.com/');
        await new Promise((resolve) => setTimeout(resolve, 0));
        for (const element of [webview, form, refresh, frame]) element.remove();
        return {
          isSecure: isSecureContext,
          stayed: location.href === before,
          names,
          inFrame: [typeof inFrame.require, typeof inFrame.process],
          opened,
        };
      });
      expect(tried).toEqual({
        isSecure: true,
        stayed: true,
        names: [],
        inFrame: ['undefined', 'undefined'],
        opened: null,
      });
    }
    expect(shell().windows()).toHaveLength(2);
    if (kind === 'electron') return;
    // Both sessions refuse what Electron grants by itself; the double keeps their handlers.
    const granted = await shell().evaluate(({ session }) => {
      interface Handlers {
        spellChecker: boolean;
        permissionRequest(contents: { getURL(): string }, permission: string, decide: (yes: boolean) => void): void;
        permissionCheck(contents: null, permission: string, origin: string): boolean;
        devicePermission(details: object): boolean;
      }
      const contents = { getURL: () => 'app://quarterdeck/index.html' };
      const asked = [
        'media',
        'geolocation',
        'notifications',
        'midi',
        'hid',
        'serial',
        'usb',
        'display-capture',
        'openExternal',
      ];
      return [session.defaultSession, session.fromPartition('audience')].map((one) => {
        const own = one as unknown as Handlers;
        const yes = asked.filter((permission) => {
          let isGranted = true;
          own.permissionRequest(contents, permission, (answer) => (isGranted = answer));
          return isGranted || own.permissionCheck(null, permission, 'app://quarterdeck');
        });
        return { yes, device: own.devicePermission({ deviceType: 'usb' }), spellChecker: own.spellChecker };
      });
    });
    const nothing = { yes: [], device: false, spellChecker: false };
    expect(granted).toEqual([nothing, nothing]);
  },
);

/** Asks the main process past the bridge, from the page's top frame or from a frame in it; only the double lets one. */
async function post(page: Page, channel: string, args: readonly unknown[], isInFrame: boolean): Promise<string> {
  return page.evaluate(
    async ([name, values, inside]) => {
      type Post = (text: string) => Promise<string>;
      const frame = document.createElement('iframe');
      if (inside) document.body.append(frame);
      const from = (inside ? frame.contentWindow : globalThis) as unknown as { __double_post: Post };
      const answer = await from.__double_post(JSON.stringify({ channel: name, args: values }));
      frame.remove();
      return answer;
    },
    [channel, encode(args), isInFrame] as const,
  );
}

test(
  `[${kind}] answers nobody but the right window's top frame, survives any arguments, and hands out a frozen bridge`,
  { tag: ['@security:16', '@security:17', '@security:18', '@security:33'] },
  async () => {
    test.skip(kind === 'electron', 'only the double lets a test ask past the bridge');
    const page = await launch();
    const audience = await openAudience(page);
    const answered: string[] = [];
    for (const channel of ANSWERED_CHANNELS) {
      const tries = [
        ['frame of the main window', await post(page, channel, [], true)],
        ['frame of the audience window', await post(audience, channel, [], true)],
        ...(channel === 'audience:key' ? [] : [['audience window', await post(audience, channel, [], false)] as const]),
      ] as const;
      for (const [who, answer] of tries)
        if (!answer.includes('Not for this window')) answered.push(`${channel} ${who}`);
    }
    expect(answered).toEqual([]);

    // Whatever the page sends, there is an answer, and the next question is answered too.
    const samples = fc.sample(fc.array(fc.jsonValue(), { maxLength: 3 }), { numRuns: 6, seed: 7 });
    for (const channel of ANSWERED_CHANNELS) {
      for (const args of samples) expect(await post(page, channel, args, false)).toMatch(/^\{"(error|value)"/);
    }
    expect(JSON.parse(await post(page, 'app:info', [], false))).toHaveProperty('value.v.version');

    const bridge = await page.evaluate(() => {
      const found: { thawed: string[]; names: string[] } = { thawed: [], names: [] };
      const visit = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return;
        if (!Object.isFrozen(value)) found.thawed.push(path);
        for (const [name, item] of Object.entries(value)) {
          found.names.push(name);
          visit(item, `${path}.${name}`);
        }
      };
      visit((globalThis as unknown as { quarterdeck: unknown }).quarterdeck, 'quarterdeck');
      return found;
    });
    expect(bridge.thawed).toEqual([]);
    const raw = ['send', 'sendSync', 'invoke', 'on', 'once', 'sender', 'ipcRenderer', 'postMessage', 'require'];
    expect(bridge.names.filter((name) => raw.includes(name))).toEqual([]);
  },
);
