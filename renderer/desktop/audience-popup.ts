import { chooseDisplay, type DisplayChange, type HostDisplay } from '#shared/ipc/displays.ts';
import type { AudienceOpened } from '#shared/ipc/host.ts';
import {
  watchBrowserDisplays,
  type BrowserDisplays,
  type BrowserScreen,
  type KnownDisplay,
} from './browser-displays.ts';

const WINDOW_NAME = 'quarterdeck-audience';
/** A plain window: small enough to leave the facilitator's in sight. */
const PLAIN = { width: 960, height: 540 } as const;

/** The popup on the projector, as far as a browser lets a page put a window anywhere. */
export class AudiencePopup {
  readonly #displays: BrowserDisplays;
  #window: Window | null = null;
  /** The display that it was put on; null while it is a plain window. */
  #filled: string | null = null;
  /** Its display was unplugged: it goes back there when one comes. */
  #isWaiting = false;

  constructor(onDisplays: (change: DisplayChange) => void) {
    this.#displays = watchBrowserDisplays(() => onDisplays(this.#follow()));
  }

  displays(): readonly HostDisplay[] {
    return this.#displays.known().map(({ screen: _, ...display }) => display);
  }

  async open(displayId: string | null): Promise<AudienceOpened> {
    const choose = (): KnownDisplay | undefined => chooseDisplay(this.#displays.known(), displayId);
    // First the window, then the question: a browser opens none when the click is long past.
    if (this.#window === null || this.#window.closed) {
      this.#window = window.open('audience.html', WINDOW_NAME, features(choose()?.screen));
      this.#window?.focus();
    }
    const popup = this.#window;
    if (popup === null) return { opened: false, placed: false, mustDrag: false };
    await this.#displays.learn();
    const display = choose();
    if (display !== undefined) this.#put(popup, display);
    const isPlaced = display !== undefined;
    return { opened: true, placed: isPlaced, mustDrag: !isPlaced && this.#displays.mayBeMore() };
  }

  close(): void {
    this.#window?.close();
    this.#forget();
  }

  /** Whether the window was closed by hand since the last look; said once. */
  takeGone(): boolean {
    if (this.#window?.closed !== true) return false;
    this.#forget();
    return true;
  }

  #forget(): void {
    this.#window = null;
    this.#filled = null;
    this.#isWaiting = false;
  }

  #put(popup: Window, display: KnownDisplay): void {
    this.#filled = display.id;
    this.#isWaiting = false;
    void place(popup, display.screen);
  }

  // What filled the projector waits in a corner when the projector goes, and is put back when one comes.
  #follow(): DisplayChange {
    const known = this.#displays.known();
    const popup = this.#window;
    if (popup === null || popup.closed) return 'changed';
    if (this.#filled !== null && !known.some(({ id }) => id === this.#filled)) {
      this.#filled = null;
      this.#isWaiting = true;
      void standAside(popup);
      return 'lost';
    }
    const other = this.#isWaiting ? chooseDisplay(known, null) : undefined;
    if (other === undefined) return 'changed';
    this.#put(popup, other);
    return 'back';
  }
}

function features(screen: BrowserScreen | undefined): string {
  if (screen === undefined) return `popup,width=${PLAIN.width},height=${PLAIN.height}`;
  return `popup,left=${screen.availLeft},top=${screen.availTop},width=${screen.availWidth},height=${screen.availHeight}`;
}

async function place(popup: Window, screen: BrowserScreen): Promise<void> {
  await leaveFullScreen(popup);
  popup.moveTo(screen.availLeft, screen.availTop);
  popup.resizeTo(screen.availWidth, screen.availHeight);
  // The facilitator goes on typing.
  window.focus();
}

async function standAside(popup: Window): Promise<void> {
  await leaveFullScreen(popup);
  const { availLeft, availTop, availWidth, availHeight } = window.screen as unknown as BrowserScreen;
  popup.resizeTo(PLAIN.width, PLAIN.height);
  popup.moveTo(
    Math.max(availLeft, availLeft + availWidth - PLAIN.width),
    Math.max(availTop, availTop + availHeight - PLAIN.height),
  );
  window.focus();
}

// A window that fills a display cannot be moved.
async function leaveFullScreen({ document }: Window): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined);
}
