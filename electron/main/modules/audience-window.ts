import { BrowserWindow, screen, session, type Display, type WebContents } from 'electron';
import { chooseDisplay, type DisplayChange, type HostDisplay } from '#shared/ipc/displays.ts';
import type { AudienceFrame, AudienceOpened } from '#shared/ipc/host.ts';
import { hardenSession } from '../security/harden.ts';
import { APP_ORIGIN } from '../security/origin.ts';
import { windowPreferences } from '../security/web-preferences.ts';
import { displayOf, displaysOf, findDisplay } from './displays.ts';
import { servePages } from './protocol.ts';

/** In memory, and apart from the main window's: the audience window has no way to the store. */
const PARTITION = 'audience';
/** A plain window: small enough to leave the facilitator's in sight. */
const PLAIN = { width: 960, height: 540 } as const;

interface Ports {
  readonly pages: string;
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly facilitator: () => BrowserWindow | null;
  readonly onPresence: (isOpen: boolean) => void;
  readonly onDisplays: (change: DisplayChange) => void;
}

/** The window on the projector. It gets frames and has nothing else. */
export class AudienceWindow {
  readonly #ports: Ports;
  #window: BrowserWindow | null = null;
  #newest: AudienceFrame | null = null;
  #isServed = false;
  /** The display that the window fills; null while it is a plain one. */
  #filled: number | null = null;
  /** Its display was unplugged: it goes back there when one comes. */
  #isWaiting = false;
  #plan = 0;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  get contents(): WebContents | null {
    return this.#window?.webContents ?? null;
  }

  displays(): readonly HostDisplay[] {
    return displaysOf(this.#ports.facilitator());
  }

  /** Begins to look after the displays; `screen` is not there before the application is ready. */
  watchDisplays(): void {
    const { onDisplays } = this.#ports;
    screen.on('display-removed', (_event, gone) => {
      const window = gone.id === this.#filled ? this.#window : null;
      const isLost = window !== null;
      if (isLost) this.#standAside(window);
      onDisplays(isLost ? 'lost' : 'changed');
    });
    screen.on('display-added', (_event, come) => {
      const window = this.#isWaiting ? this.#window : null;
      const isBack = window !== null;
      if (isBack) this.#fill(window, come);
      onDisplays(isBack ? 'back' : 'changed');
    });
  }

  /** Opens on a display, or moves there; where there is one display only, as a plain window. */
  async open(displayId: string | null): Promise<AudienceOpened> {
    const display = findDisplay(chooseDisplay(this.displays(), displayId)?.id);
    const placed = { opened: true, placed: display !== undefined, mustDrag: false };
    if (this.#window !== null) {
      if (display !== undefined && display.id !== this.#filled) this.#fill(this.#window, display);
      return placed;
    }
    this.#serve();
    const { preload, isPackaged } = this.#ports;
    const window = new BrowserWindow({
      ...(display?.bounds ?? PLAIN),
      show: false,
      title: 'Quarterdeck',
      backgroundColor: '#ffffff',
      webPreferences: windowPreferences(preload, isPackaged, PARTITION),
    });
    this.#window = window;
    window.on('closed', () => {
      this.#window = null;
      this.#filled = null;
      this.#isWaiting = false;
      this.#ports.onPresence(false);
    });
    await window.loadURL(`${APP_ORIGIN}/audience.html`);
    if (display === undefined) window.show();
    else this.#fill(window, display);
    this.#ports.onPresence(true);
    if (this.#newest !== null) window.webContents.send('audience:frame', this.#newest);
    return placed;
  }

  close(): void {
    this.#window?.close();
  }

  publish(frame: AudienceFrame): void {
    this.#newest = frame;
    this.#window?.webContents.send('audience:frame', frame);
  }

  // Electron cannot fill a display by its number: it fills the one that the window is on.
  #fill(window: BrowserWindow, { id, bounds }: Display): void {
    this.#filled = id;
    this.#isWaiting = false;
    const facilitator = this.#ports.facilitator();
    const hadFocus = facilitator?.isFocused() === true;
    this.#leaveFullScreen(window, () => {
      window.setBounds(bounds);
      window.showInactive();
      window.setFullScreen(true);
      // Some systems give the focus to what fills a display; the facilitator goes on typing.
      if (hadFocus) facilitator?.focus();
    });
  }

  // What filled the projector must not jump over the facilitator's board.
  #standAside(window: BrowserWindow): void {
    this.#filled = null;
    this.#isWaiting = true;
    // A Mac keeps a hidden full-screen window's empty space.
    if (process.platform !== 'darwin') window.hide();
    this.#leaveFullScreen(window, () => {
      window.hide();
      const { x, y, width, height } = displayOf(this.#ports.facilitator()).workArea;
      const corner = { x: Math.max(x, x + width - PLAIN.width), y: Math.max(y, y + height - PLAIN.height) };
      window.setBounds({ ...corner, ...PLAIN });
      window.showInactive();
      this.#ports.facilitator()?.moveTop();
    });
  }

  #serve(): void {
    if (this.#isServed) return;
    this.#isServed = true;
    const own = session.fromPartition(PARTITION);
    hardenSession(own, this.#ports.isPackaged);
    servePages(own, this.#ports.pages);
  }

  // A Mac leaves full screen in its own time and says when it has; only the newest plan for the window counts then.
  #leaveFullScreen(window: BrowserWindow, then: () => void): void {
    this.#plan += 1;
    const plan = this.#plan;
    if (!window.isFullScreen()) return then();
    window.once('leave-full-screen', () => {
      if (plan === this.#plan) then();
    });
    window.setFullScreen(false);
  }
}
