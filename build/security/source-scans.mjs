import { demand, forbid, only } from './scan-kinds.mjs';

const SHELL = /^electron\//;
const PRODUCT = /^(electron|renderer|shared)\//;
const PREFERENCES = 'electron/main/security/web-preferences.ts';
/** Files that make a window. */
const WINDOWS = ['electron/main/modules/main-window.ts', 'electron/main/modules/audience-window.ts'];
/** Files that ask a server, each its own on 127.0.0.1; the last two have a function of this name and no server. */
const FETCHERS = [
  'electron/loopback/server.ts',
  'renderer/desktop/browser-server.ts',
  'renderer/desktop/browser-host.ts',
  'renderer/app/lazy-screens.tsx',
  'renderer/features/importing/rows-table.tsx',
];
/** The browser host's audience window. */
const OPENERS = ['renderer/desktop/audience-popup.ts'];

/**
 * Everything that is read in the sources.
 *
 * @type {readonly import('./scan-kinds.mjs').Scan[]}
 */
export const SOURCE_SCANS = [
  demand('preferences of every window', [1, 2, 3, 4, 5, 23, 24], PREFERENCES, [
    'contextIsolation: true',
    'sandbox: true',
    'nodeIntegration: false',
    'nodeIntegrationInWorker: false',
    'nodeIntegrationInSubFrames: false',
    'webSecurity: true',
    'webviewTag: false',
    'navigateOnDragDrop: false',
    'spellcheck: false',
    'devTools: !isPackaged',
  ]),
  only('windows are made with these preferences', [1, 2, 3, 4], /new BrowserWindow\(/, WINDOWS, 2),
  only('windows are made with these preferences', [1, 2, 3, 4], /webPreferences: windowPreferences\(/, WINDOWS, 2),
  forbid('no other kind of page', [1, 5], SHELL, /\b(BrowserView|WebContentsView|<webview)\b/),
  forbid(
    'no preference is weakened',
    [1, 2, 3, 4],
    SHELL,
    /contextIsolation: false|sandbox: false|nodeIntegration\w*: true|webSecurity: false|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|\bplugins: true|webviewTag: true|no-sandbox|disable-web-security|ignore-certificate-errors|enableRemoteModule/,
    ['electron/main/security/switches.ts'],
  ),
  demand('the sandbox before anything is ready', [2], 'electron/main/security/harden.ts', ['app.enableSandbox()']),
  only('one scheme', [6], /registerSchemesAsPrivileged\(/, ['electron/main/modules/protocol.ts'], 1),
  forbid('no privilege beyond the page’s own', [6], SHELL, /bypassCSP|corsEnabled|allowServiceWorkers|allowExtensions/),
  only('one folder of user data', [8], /app\.setPath\(/, ['electron/main/main.ts'], 1),
  demand('guards of navigation', [5, 11, 12], 'electron/main/security/harden.ts', [
    "contents.on('will-navigate'",
    "contents.on('will-frame-navigate'",
    "contents.on('will-redirect'",
    "contents.on('will-attach-webview'",
    "contents.setWindowOpenHandler(() => ({ action: 'deny' }))",
  ]),
  forbid('no address is handed to the system', [13], PRODUCT, /openExternal/),
  only('files are shown and opened in one place', [14], /shell\.(openPath|showItemInFolder)\(/, [
    'electron/main/modules/saved-files.ts',
  ]),
  demand('permissions of every session', [15], 'electron/main/security/harden.ts', [
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'onBeforeRequest',
  ]),
  only('requests are answered in one place', [16, 17], /\bipcMain\.\w+\(/, ['electron/main/ipc/handle.ts'], 1),
  demand('who asks and with what', [16, 17], 'electron/main/ipc/handle.ts', ['isFrom(', 'areArguments(']),
  only('one way from the page', [18], /\bipcRenderer\.\w+\(/, ['electron/preload/ask.ts']),
  only(
    'two bridges',
    [18, 33],
    /exposeInMainWorld\(/,
    ['electron/preload/preload.ts', 'electron/preload/audience.ts'],
    2,
  ),
  forbid(
    'no way to a network',
    [22],
    PRODUCT,
    /\b(WebSocket|EventSource|RTCPeerConnection|WebTransport|XMLHttpRequest|sendBeacon)\b|from 'node:(https|net|tls|dgram|dns|http2)'/,
  ),
  only('a server in one place', [22], /from 'node:http'/, [
    'electron/loopback/loopback-server.ts',
    'electron/loopback/presence.ts',
    'electron/loopback/request-rules.ts',
  ]),
  forbid('only the port to the host asks it', [22], PRODUCT, /(?<![.\w])fetch\(/, FETCHERS),
  forbid('nothing is loaded from elsewhere', [22], /\.(html|css)$/, /(src|href|url\()\s*=?\s*["'(]?https?:/),
  demand('no dictionary', [23], 'electron/main/security/harden.ts', ['setSpellCheckerEnabled(false)']),
  forbid('no tools of a developer', [24], SHELL, /openDevTools|toggleDevTools/),
  demand('no switch that opens it', [24], 'electron/main/main.ts', ['refuseSwitches(']),
  only('one instance', [25], /requestSingleInstanceLock\(/, ['electron/main/main.ts'], 1),
  forbid('no report is sent', [26], PRODUCT, /crashReporter|uploadToServer|contentTracing|netLog/),
  forbid(
    'no client’s name in the system’s own lists',
    [27],
    PRODUCT,
    /addRecentDocument|setJumpList|setUserTasks|new Notification\(|setBadge|setOverlayIcon/,
  ),
  // The name of a printed document is taken from the title; it is put back at once.
  only('a window is named by the product alone', [27], /document\.title = /, [
    'renderer/features/documents/print-report.tsx',
  ]),
  forbid(
    'text stays text',
    [28],
    PRODUCT,
    /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|(?<![.\w])eval\(|new Function\(|srcdoc|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString\(/,
  ),
  forbid('links lead into the page', [29], /^renderer\/.*\.tsx$/, /href=(?!\{(routes\.|props\.href\}|`#)|"#)/),
  forbid(
    'no other page is opened',
    [12, 29],
    /^renderer\//,
    /window\.open\(|location\.(href = |assign\()|target="_blank"/,
    OPENERS,
  ),
];
