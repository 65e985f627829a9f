import { describe, expect, it } from 'vitest';
import { fileArgument } from '#electron/main/modules/file-argument.ts';
import { isAllowedRequest, isOurPage } from '#electron/main/security/origin.ts';
import { isPermitted } from '#electron/main/security/permissions.ts';
import { windowPreferences } from '#electron/main/security/web-preferences.ts';

/** Every permission that Electron's typings name. */
const PERMISSIONS = [
  'accessibility-events',
  'background-fetch',
  'background-sync',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
];

/** Addresses that look like ours, or lead elsewhere. */
const FOREIGN = [
  '',
  'about:blank',
  'https://example.com/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<p>',
  'app://quarterdeck.evil/',
  'app://quarterdeck@evil/',
  'app://user@quarterdeck/',
  'app://user:word@quarterdeck/',
  'app://quarterdeck:81/',
  'app://evil/quarterdeck',
  'app://Quarterdeck%00/',
  'apps://quarterdeck/',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'ms-msdt:/id',
  '\\\\server\\share',
  'not an address',
];

describe('permissions', { tags: ['@security:15'] }, () => {
  it('grants three of them, to our page alone', () => {
    const granted = PERMISSIONS.filter((permission) => isPermitted(permission, 'app://quarterdeck'));
    expect(granted).toEqual(['clipboard-sanitized-write', 'fullscreen', 'persistent-storage']);
    for (const address of FOREIGN) {
      expect(
        PERMISSIONS.filter((permission) => isPermitted(permission, address)),
        address,
      ).toEqual([]);
    }
  });
});

describe('addresses', { tags: ['@security:11', '@security:22'] }, () => {
  it('takes none that only looks like ours', () => {
    expect(isOurPage('app://quarterdeck/index.html?x#y')).toBe(true);
    expect(FOREIGN.filter(isOurPage)).toEqual([]);
  });

  it('lets the packaged program ask for nothing but its own files and what the page made', () => {
    expect(FOREIGN.filter((address) => isAllowedRequest(address, true))).toEqual(['data:text/html,<p>']);
    expect(isAllowedRequest('blob:app://quarterdeck/1', true)).toBe(true);
    for (const scheme of ['ws', 'wss', 'ftp', 'http', 'https', 'file', 'chrome-extension'])
      expect(isAllowedRequest(`${scheme}://quarterdeck/`, true), scheme).toBe(false);
  });
});

describe('preferences of windows', { tags: ['@security:1', '@security:24'] }, () => {
  it('leave no tools of a developer in the package', () => {
    expect(windowPreferences('/preload.cjs', true).devTools).toBe(false);
    expect(windowPreferences('/preload.cjs', true, 'audience')).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      partition: 'audience',
    });
  });
});

describe('what a start names', { tags: ['@security:25'] }, () => {
  it('is an engagement file or nothing', () => {
    expect(fileArgument(['--x', 'client.engagement'], '/home/alex')).toBe('/home/alex/client.engagement');
    expect(fileArgument(['/a/b.ENGAGEMENT'], '/')).toBe('/a/b.ENGAGEMENT');
    const others = ['/etc/passwd', 'x.engagement.exe', '--load=x.engagement', 'a\u0000.engagement', '', 'engagement'];
    expect(others.filter((arg) => fileArgument([arg], '/') !== null)).toEqual([]);
  });
});
