import type { HostDisplay } from '#shared/ipc/displays.ts';

/** A display as the browser's window management describes it; lengths in px of the desktop. */
export interface BrowserScreen {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  readonly isPrimary: boolean;
}

interface ScreenDetails extends EventTarget {
  readonly screens: readonly BrowserScreen[];
  readonly currentScreen: BrowserScreen;
}

type ScreenWindow = Partial<{ getScreenDetails(): Promise<ScreenDetails> }>;

/** Whether this browser can tell where the other display is. */
export function canPlaceWindows(window: object): boolean {
  return 'getScreenDetails' in window;
}

/** A display that is known with where it is. */
export interface KnownDisplay extends HostDisplay {
  readonly screen: BrowserScreen;
}

/** The displays, as far as the browser and the user let the page know them. */
export interface BrowserDisplays {
  /** Empty while they are not known. */
  known(): readonly KnownDisplay[];
  /** Gets to know them, which may ask the user; at once when they are known or there is nothing to know. */
  learn(): Promise<void>;
  /** Whether there is another display, or may be. */
  mayBeMore(): boolean;
}

/** Watches the displays. `onChange` is called when they come, go or are known for the first time. */
export function watchBrowserDisplays(onChange: () => void): BrowserDisplays {
  let details: ScreenDetails | null = null;
  const isExtended = (): boolean | undefined => (window.screen as { readonly isExtended?: boolean }).isExtended;

  async function learn(): Promise<void> {
    const { getScreenDetails } = window as ScreenWindow;
    if (details !== null || getScreenDetails === undefined || isExtended() === false) return;
    try {
      details = await getScreenDetails.call(window);
    } catch {
      // The user does not let us know: then the window is dragged by hand.
      return;
    }
    details.addEventListener('screenschange', onChange);
    details.addEventListener('currentscreenchange', onChange);
    onChange();
  }

  void isGranted().then((granted) => (granted ? learn() : undefined));
  return {
    known: () =>
      (details?.screens ?? []).map((screen, index) => ({
        id: `${screen.label} ${screen.left},${screen.top}`,
        number: index + 1,
        width: screen.width,
        height: screen.height,
        isPrimary: screen.isPrimary,
        isThis: screen === details?.currentScreen,
        screen,
      })),
    learn,
    mayBeMore: () => (details === null ? isExtended() !== false : details.screens.length > 1),
  };
}

// Asked without a question to the user: what was allowed once is known from the start.
async function isGranted(): Promise<boolean> {
  try {
    const status = await navigator.permissions.query({ name: 'window-management' as PermissionName });
    return status.state === 'granted';
  } catch {
    return false;
  }
}
