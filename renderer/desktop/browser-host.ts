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
import { withEmergency, type InsidePorts } from './emergency-vault.ts';
import type { InsideDoor, OriginHost } from './origin/origin-host.ts';
import { isOriginUsed } from './origin/origin-place.ts';

/** The copies inside the browser, which few pages ever need: they are not among what every start loads. */
function insideCopies(): InsidePorts {
  let loading: Promise<InsideDoor | null> | null = null;
  const load = (): Promise<InsideDoor | null> => {
    loading ??= import('./origin/origin-host.ts').then(({ loadInsideCopies }) => loadInsideCopies()).catch(() => null);
    return loading;
  };
  return { isThere: isOriginUsed, prepare: () => void load(), open: async () => (await load())?.() ?? null };
}

/**
 * The host of a page in an installed browser. A page that was never given the key of a server keeps its copies inside the
 * browser, and says that it has none where the browser does not let it.
 */
export function createBrowserHost(key: string | null, origin: OriginHost | null = null): Host {
  const server = key === null ? null : new BrowserServer(key);
  server?.stayPresent();
  return {
    kind: 'browser',
    capabilities: {
      vault: server !== null || origin !== null,
      copiesIn: server !== null ? 'files' : origin === null ? 'nowhere' : 'browser',
      keys: server !== null,
      secondFolder: server !== null ? 'path' : origin?.canGrant === true ? 'dialog' : 'none',
      copiesPlace: server === null ? 'none' : 'path',
      placeAudience: canPlaceWindows(window),
      fillAudience: false,
      saveDialog: hasSaveDialog(window),
      revealFile: false,
      pdf: 'dialog',
    },
    vault:
      server === null ? (origin?.vault ?? unreachableVault) : withEmergency(createBrowserVault(server), insideCopies()),
    keys: server === null ? noKeys : createBrowserKeys(server),
    secondFolder: server === null ? (origin?.secondFolder ?? noSecondFolder) : createBrowserSecondFolder(server),
    copiesPlace: server === null ? noCopiesPlace : createBrowserCopiesPlace(server),
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
