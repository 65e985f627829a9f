import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, powerMonitor, session } from 'electron';
import { noteHost, resolveDataFolder } from '#electron/vault/data-folder.ts';
import { openHostKeys } from '#electron/vault/host-keys.ts';
import { AudienceWindow } from './modules/audience-window.ts';
import { openSafeCopies } from './modules/data-folder-held.ts';
import { MainWindow } from './modules/main-window.ts';
import { keysInMenu } from './modules/lock-in-menu.ts';
import { fileArgument } from './modules/file-argument.ts';
import { OpenRequests } from './modules/open-requests.ts';
import { registerScheme, servePages } from './modules/protocol.ts';
import { answerRequests } from './modules/requests.ts';
import { hardenBeforeReady, hardenSession } from './security/harden.ts';
import { refuseSwitches } from './security/switches.ts';

// Before anything is read or written.
refuseSwitches(app.isPackaged, process.argv.slice(1), (code) => app.exit(code));

const here = dirname(fileURLToPath(import.meta.url));
const pages = join(here, '../renderer');
const chosen = process.argv.find((arg) => arg.startsWith('--data='))?.slice('--data='.length);
const folder = resolveDataFolder(process.platform, process.env, chosen);

// The folder first: Electron refuses one that is missing, and the single-instance lock lives in it.
mkdirSync(folder.electron, { recursive: true, mode: 0o700 });
app.setPath('userData', folder.electron);
registerScheme();
hardenBeforeReady();

const main = new MainWindow(join(here, '../preload/preload.cjs'), app.isPackaged);
const opens = new OpenRequests((file) => main.window?.webContents.send('file:opened', file));
const audience = new AudienceWindow({
  pages,
  preload: join(here, '../audience-preload/audience.cjs'),
  isPackaged: app.isPackaged,
  facilitator: () => main.window,
  onPresence: (isOpen) => main.window?.webContents.send('audience:presence', isOpen),
  onDisplays: (change) => main.window?.webContents.send('audience:display', change),
});

async function start(): Promise<void> {
  await app.whenReady();
  hardenSession(session.defaultSession, app.isPackaged);
  servePages(session.defaultSession, pages);
  const copies = await openSafeCopies(folder);
  if (copies === null) return;
  await noteHost(folder.root, { host: 'electron', version: process.versions.electron ?? '' });
  audience.watchDisplays();
  const askToLock = (): void => main.window?.webContents.send('lock:asked', null);
  const keys = await keysInMenu(openHostKeys(folder.root), askToLock);
  answerRequests({ main, audience, opens, copies, keys, version: app.getVersion(), dataFolder: folder.root });
  powerMonitor.on('suspend', askToLock);
  powerMonitor.on('lock-screen', askToLock);
  opens.add(fileArgument(process.argv.slice(1), process.cwd()));
  await showMain();
}

async function showMain(): Promise<void> {
  await main.show();
  // Without the facilitator's window there is nobody who decides what the room sees.
  main.window?.once('closed', () => {
    opens.unready();
    audience.close();
  });
}

if (app.requestSingleInstanceLock({ file: fileArgument(process.argv.slice(1), process.cwd()) })) {
  app.on('second-instance', (_event, _args, _folder, data) => {
    const file = typeof data === 'object' && data !== null && 'file' in data ? data.file : null;
    opens.add(typeof file === 'string' ? file : null);
    void main.show();
  });
  app.on('activate', () => void showMain());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  void start();
} else {
  app.quit();
}
