import type { HostKeys } from '#shared/ipc/keys.ts';
import { handle } from '../ipc/handle.ts';
import type { AudienceWindow } from './audience-window.ts';
import { answerAboutCopies } from './copies-requests.ts';
import type { Copies } from './data-folder-held.ts';
import { openFile, saveFile } from './files.ts';
import type { MainWindow } from './main-window.ts';
import type { OpenRequests } from './open-requests.ts';
import { printPdf } from './print.ts';
import { SavedFiles } from './saved-files.ts';

/** Answers everything that the page asks. */
export function answerRequests(ports: {
  readonly main: MainWindow;
  readonly audience: AudienceWindow;
  readonly opens: OpenRequests;
  readonly copies: Copies;
  readonly keys: Omit<HostKeys, 'onLockAsked'>;
  readonly version: string;
  readonly dataFolder: string;
}): void {
  const { main, audience, opens, copies, keys } = ports;
  const contents = () => main.window?.webContents ?? null;
  const saved = new SavedFiles();
  answerAboutCopies(copies, main);
  handle('keys:derive', contents, (request) => keys.derive(request));
  handle('keys:read-lock', contents, () => keys.readLock());
  handle('keys:write-lock', contents, (text) => keys.writeLock(text));
  handle('file:save', contents, async (name, kind, bytes) => {
    const { window } = main;
    return window === null
      ? { ok: true, value: null }
      : saveFile(window, saved, { name, kind, make: () => Promise.resolve(bytes) });
  });
  handle('file:reveal', contents, (named) => saved.reveal(named));
  handle('file:open-saved', contents, (named) => saved.open(named));
  handle('page:pdf', contents, async (name) => {
    const { window } = main;
    return window === null ? { ok: true, value: null } : printPdf(window, saved, name);
  });
  handle('file:open', contents, async (kind) => {
    const { window } = main;
    return window === null ? { ok: true, value: null } : openFile(window, kind);
  });
  handle('file:ready', contents, () => {
    opens.ready();
    return null;
  });
  handle('audience:displays', contents, () => audience.displays());
  handle('audience:open', contents, (displayId) => audience.open(displayId));
  handle('audience:close', contents, () => {
    audience.close();
    return null;
  });
  handle('audience:publish', contents, (frame) => {
    audience.publish(frame);
    return null;
  });
  handle(
    'audience:key',
    () => audience.contents,
    (key) => {
      contents()?.send('audience:pressed', key);
      return null;
    },
  );
  handle('app:info', contents, () => ({
    version: ports.version,
    platform: process.platform,
    dataFolder: ports.dataFolder,
  }));
}
