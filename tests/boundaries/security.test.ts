import { describe, expect, it } from 'vitest';
import { BUNDLE_SCANS, PROJECT_SCANS } from '../../build/security/bundle-scans.mjs';
import { ROWS } from '../../build/security/rows.mjs';
import { SOURCE_SCANS } from '../../build/security/source-scans.mjs';
import { readProduct, readProject } from '../../build/security/read-sources.mjs';
import { scan, securityTable } from '../../build/security/table.mjs';

const product = readProduct();
/** The part that scans want something of by name; reading all of it for each planted fault takes long. */
const named = product.filter(({ path }) =>
  /^electron\/|^renderer\/(desktop|app)\/|\/(print-report|rows-table)\.tsx$/.test(path),
);
const project = readProject();

interface Change {
  readonly path: string;
  readonly from?: string | RegExp;
  readonly to: string;
}

/** What the scans say of the real sources after one change; a path that is not there is added. */
function complaints({ path, from, to }: Change): readonly string[] {
  const all = [...named, ...project];
  const present = all.find((source) => source.path === path);
  const text = from === undefined ? `${present?.text ?? ''}\n${to}\n` : (present?.text ?? '').replace(from, to);
  expect(text, 'the change changes something').not.toBe(present?.text);
  const changed = [...all.filter((source) => source.path !== path), { path, text }];
  return scan([...SOURCE_SCANS, ...PROJECT_SCANS], changed);
}

describe('security scan', () => {
  it('finds nothing in the product, after it read all of it', () => {
    expect(product.length).toBeGreaterThan(500);
    expect(scan(SOURCE_SCANS, product)).toEqual([]);
    expect(scan(PROJECT_SCANS, project)).toEqual([]);
  });

  const harden = 'electron/main/security/harden.ts';
  const preferences = 'electron/main/security/web-preferences.ts';
  const planted: readonly (readonly [string, Change])[] = [
    [
      'a page that shares its world',
      { path: preferences, from: 'contextIsolation: true', to: 'contextIsolation: false' },
    ],
    ['a window without a sandbox', { path: preferences, from: 'sandbox: true,', to: '' }],
    ['a window of other preferences', { path: 'electron/main/x.ts', to: 'new BrowserWindow({})' }],
    ['a page inside a page', { path: 'electron/main/x.ts', to: 'new WebContentsView()' }],
    [
      'a scheme that passes the policy by',
      { path: 'electron/main/modules/protocol.ts', from: 'secure: true', to: 'bypassCSP: true' },
    ],
    ['a second folder of user data', { path: 'electron/main/x.ts', to: "app.setPath('userData', '/x');" }],
    ['a navigation that nobody guards', { path: harden, from: "contents.on('will-redirect'", to: "contents.on('x'" }],
    ['a window that a page opens', { path: harden, from: "action: 'deny'", to: "action: 'allow'" }],
    ['an address for the system', { path: 'electron/main/x.ts', to: 'void shell.openExternal(address);' }],
    ['a file that is opened elsewhere', { path: 'electron/main/x.ts', to: 'void shell.openPath(path);' }],
    ['permissions that nobody refuses', { path: harden, from: 'setPermissionCheckHandler', to: 'x' }],
    ['a request past the one door', { path: 'electron/main/x.ts', to: "ipcMain.handle('x', () => 1);" }],
    ['Electron’s own channel in the bridge', { path: 'electron/preload/x.ts', to: "ipcRenderer.send('x');" }],
    ['a third bridge', { path: 'electron/preload/x.ts', to: "contextBridge.exposeInMainWorld('x', {});" }],
    ['a socket', { path: 'renderer/app/x.ts', to: "new WebSocket('wss://x');" }],
    ['Node’s own network', { path: 'electron/main/x.ts', to: "import { connect } from 'node:net';" }],
    ['a request of a feature', { path: 'renderer/features/needs/x.ts', to: "await fetch('/x');" }],
    ['a picture from elsewhere', { path: 'renderer/app/index.html', to: '<img src="https://x/y.png">' }],
    ['a style from elsewhere', { path: 'renderer/app/x.css', to: '.x { background: url("https://x/y.png"); }' }],
    ['a dictionary', { path: harden, from: 'setSpellCheckerEnabled(false)', to: 'setSpellCheckerEnabled(true)' }],
    ['tools of a developer', { path: 'electron/main/x.ts', to: 'contents.openDevTools();' }],
    ['a start with any switch', { path: 'electron/main/main.ts', from: /refuseSwitches\(/g, to: 'x(' }],
    ['a report that is sent', { path: 'electron/main/x.ts', to: 'crashReporter.start({});' }],
    ['a client in the system’s list', { path: 'electron/main/x.ts', to: 'app.addRecentDocument(path);' }],
    ['a client in the title', { path: 'renderer/app/x.ts', to: 'document.title = client;' }],
    ['text as markup', { path: 'renderer/ui/x.ts', to: 'element.innerHTML = text;' }],
    ['text as code', { path: 'shared/base/x.ts', to: 'eval(text);' }],
    ['markup that is parsed', { path: 'renderer/ui/x.ts', to: "new DOMParser().parseFromString(text, 'text/html');" }],
    ['a link that data names', { path: 'renderer/ui/x.tsx', to: '<a href={record.url}>x</a>' }],
    ['a page that data names', { path: 'renderer/ui/x.ts', to: 'location.href = record.url;' }],
    ['a fuse that is on', { path: 'electron-builder.yml', from: 'runAsNode: false', to: 'runAsNode: true' }],
    ['scripts of packages', { path: '.npmrc', from: 'ignore-scripts=true', to: '' }],
    ['a loose version', { path: 'package.json', from: /"electron": "/, to: '"electron": "^' }],
    [
      'a script that an installation runs',
      { path: 'package.json', from: '"test":', to: '"postinstall": "x",\n    "test":' },
    ],
    ['a package without a hash', { path: 'package-lock.json', from: /"integrity": "[^"]+",?/, to: '"x": 1,' }],
  ];
  it.each(planted)('refuses %s', (_what, change) => {
    expect(complaints(change)).not.toEqual([]);
  });

  it('lets a comment name what is forbidden', () => {
    expect(complaints({ path: 'electron/main/x.ts', to: '// no crashReporter here\n/* nor eval( */' })).toEqual([]);
  });

  const built: readonly (readonly [string, string, string])[] = [
    ['code out of text', 'out/renderer/assets/x.js', 'const x=new Function("return 1")'],
    ['a script in a page', 'out/renderer/index.html', '<script>1</script>'],
    ['a file from elsewhere', 'out/renderer/index.html', '<script type="module" src="https://x/y.js"></script>'],
    ['a preload that needs more', 'out/preload/preload.cjs', 'const fs = require("node:fs");'],
    ['a preload of modules', 'out/preload/preload.cjs', 'import { x } from "electron";'],
  ];
  it.each(built)('refuses %s in what was built', (_what, path, text) => {
    const found = scan(BUNDLE_SCANS, [{ path, text }]);
    expect(found.some((line) => line.startsWith(`${path}: "`))).toBe(true);
  });
});

describe('security table', () => {
  it('has every row once, each with something that holds it or a reason', () => {
    expect(ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 33 }, (_, index) => index + 1));
  });

  it('says of a row whose tests did not run, or failed, that it does not hold', () => {
    const rows = ROWS.filter(({ tests }) => tests === true).map(({ row }) => row);
    const passed = { title: 'x', rows, state: 'passed' as const };
    expect(securityTable({ tests: [passed], isPackageSound: true }).problems).toEqual([]);
    expect(securityTable({ tests: [], isPackageSound: true }).problems).toHaveLength(rows.length);
    expect(securityTable({ tests: [{ ...passed, state: 'skipped' }], isPackageSound: true }).problems).toHaveLength(
      rows.length,
    );
    const failed = { title: 'y', rows: [16], state: 'failed' as const };
    expect(securityTable({ tests: [passed, failed], isPackageSound: true }).problems).toEqual([
      expect.stringContaining('Row 16'),
    ]);
    expect(securityTable({ tests: [passed], isPackageSound: false }).problems).toHaveLength(3);
  });
});
