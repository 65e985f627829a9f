import { ok } from '#shared/base/result.ts';
import type { Host } from '#shared/ipc/host.ts';
import { createBrowserAudience } from './browser-audience.ts';
import { createBrowserCopiesPlace, noCopiesPlace } from './browser-copies-place.ts';
import { canPlaceWindows } from './browser-displays.ts';
import { createBrowserFiles, hasSaveDialog } from './browser-files.ts';
import { createBrowserKeys, noKeys } from './browser-keys.ts';
import { createBrowserSecondFolder, noSecondFolder } from './browser-second-folder.ts';
import { BrowserServer } from './browser-server.ts';
import { createBrowserVault, unreachableVault } from './browser-vault.ts';
import { takeVaultKey } from './vault-key.ts';

/** The host of a page in an installed browser. A page that was never given the key says that it has no vault. */
export function createBrowserHost(): Host {
  const key = takeVaultKey(window.location, window.history, window.localStorage);
  const server = key === null ? null : new BrowserServer(key);
  server?.stayPresent();
  return {
    kind: 'browser',
    capabilities: {
      vault: server !== null,
      keys: server !== null,
      secondFolder: server === null ? 'none' : 'path',
      copiesPlace: server === null ? 'none' : 'path',
      placeAudience: canPlaceWindows(window),
      fillAudience: false,
      saveDialog: hasSaveDialog(window),
      revealFile: false,
      pdf: 'dialog',
    },
    vault: server === null ? unreachableVault : createBrowserVault(server),
    keys: server === null ? noKeys : createBrowserKeys(server),
    copiesPlace: server === null ? noCopiesPlace : createBrowserCopiesPlace(server),
    secondFolder: server === null ? noSecondFolder : createBrowserSecondFolder(server),
    files: createBrowserFiles(),
    audience: createBrowserAudience(),
    printPdf() {
      // Comes back when the dialog is closed; the print view may go then.
      window.print();
      return Promise.resolve(ok(null));
    },
    info: () => readInfo(server),
  };
}

async function readInfo(server: BrowserServer | null): ReturnType<Host['info']> {
  try {
    const answer = await (server === null ? fetch('/host/info') : server.get('/host/info'));
    const info = (await answer.json()) as { version: string; platform?: string; dataFolder?: string };
    return { version: info.version, platform: info.platform ?? 'browser', dataFolder: info.dataFolder ?? null };
  } catch {
    return { version: '', platform: 'browser', dataFolder: null };
  }
}
