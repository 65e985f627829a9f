import { BrowserWindow, screen, session } from 'electron';
import type { AudienceFrame } from '#shared/ipc/host.ts';
import { hardenSession } from '../security/harden.ts';
import { APP_ORIGIN } from '../security/origin.ts';
import { windowPreferences } from '../security/web-preferences.ts';
import { servePages } from './protocol.ts';

/** In memory, and apart from the main window's: the audience window has no way to the store. */
const PARTITION = 'audience';

/** The window on the projector. It gets frames and has nothing else. */
export class AudienceWindow {
  readonly #pages: string;
  readonly #preload: string;
  readonly #isPackaged: boolean;
  readonly #onPresence: (isOpen: boolean) => void;
  #window: BrowserWindow | null = null;
  #newest: AudienceFrame | null = null;
  #isServed = false;

  constructor(ports: {
    readonly pages: string;
    readonly preload: string;
    readonly isPackaged: boolean;
    readonly onPresence: (isOpen: boolean) => void;
  }) {
    this.#pages = ports.pages;
    this.#preload = ports.preload;
    this.#isPackaged = ports.isPackaged;
    this.#onPresence = ports.onPresence;
  }

  /** Opens on a display that is not the main one where there is one, else as a plain window. */
  async open(): Promise<{ readonly opened: boolean; readonly placed: boolean }> {
    if (this.#window !== null) return { opened: true, placed: false };
    this.#serve();
    const primary = screen.getPrimaryDisplay();
    const other = screen.getAllDisplays().find((display) => display.id !== primary.id);
    const window = new BrowserWindow({
      ...(other === undefined ? { width: 1280, height: 720 } : other.bounds),
      title: 'Quarterdeck',
      backgroundColor: '#ffffff',
      webPreferences: windowPreferences(this.#preload, this.#isPackaged, PARTITION),
    });
    this.#window = window;
    window.on('closed', () => {
      this.#window = null;
      this.#onPresence(false);
    });
    await window.loadURL(`${APP_ORIGIN}/audience.html`);
    // Electron cannot fill a display by its number: it fills the one that the window is on.
    if (other !== undefined) window.setFullScreen(true);
    this.#onPresence(true);
    if (this.#newest !== null) window.webContents.send('audience:frame', this.#newest);
    return { opened: true, placed: other !== undefined };
  }

  close(): void {
    this.#window?.close();
  }

  publish(frame: AudienceFrame): void {
    this.#newest = frame;
    this.#window?.webContents.send('audience:frame', frame);
  }

  #serve(): void {
    if (this.#isServed) return;
    this.#isServed = true;
    const own = session.fromPartition(PARTITION);
    hardenSession(own, this.#isPackaged);
    servePages(own, this.#pages);
  }
}
