import type { AudienceFrame, HostAudience } from '#shared/ipc/host.ts';
import { AUDIENCE_CHANNEL, type AudienceMessage } from './audience-channel.ts';

const WINDOW_NAME = 'quarterdeck-audience';
/** A window that crashed says no goodbye. */
const LOOK_MS = 1_000;

interface Screen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

interface ScreenWindow {
  getScreenDetails?(): Promise<{ readonly screens: readonly Screen[]; readonly currentScreen: Screen }>;
}

/** Whether this browser can tell where the other display is. */
export function canPlaceWindows(window: object): boolean {
  return 'getScreenDetails' in window;
}

/** The second window by the means of a browser: a popup that is fed through a channel. */
export function createBrowserAudience(): HostAudience {
  const channel = new BroadcastChannel(AUDIENCE_CHANNEL);
  const listeners = new Set<(open: boolean) => void>();
  let popup: Window | null = null;
  let isOpen = false;
  let newest: AudienceFrame | null = null;

  const send = (message: AudienceMessage): void => channel.postMessage(message);

  function setOpen(open: boolean): void {
    if (open === isOpen) return;
    isOpen = open;
    for (const listener of listeners) listener(open);
  }

  channel.addEventListener('message', ({ data }: MessageEvent<AudienceMessage>) => {
    if (data.type === 'hello') {
      setOpen(true);
      if (newest !== null) send({ type: 'frame', frame: newest });
    } else if (data.type === 'bye') {
      // Another audience window may still be there; it answers.
      setOpen(false);
      send({ type: 'who' });
    }
  });
  // After a reload of this window an audience window may be open already.
  send({ type: 'who' });
  setInterval(() => {
    if (popup?.closed !== true) return;
    popup = null;
    setOpen(false);
    send({ type: 'who' });
  }, LOOK_MS);

  return {
    async open() {
      const screen = await otherScreen();
      popup = window.open('audience.html', WINDOW_NAME, features(screen));
      popup?.focus();
      return { opened: popup !== null, placed: popup !== null && screen !== null };
    },
    close() {
      send({ type: 'close' });
      popup?.close();
      popup = null;
      setOpen(false);
      return Promise.resolve();
    },
    publish(frame) {
      newest = frame;
      send({ type: 'frame', frame });
    },
    onPresence(listener) {
      listeners.add(listener);
      if (isOpen) listener(true);
      return () => listeners.delete(listener);
    },
  };
}

function features(screen: Screen | null): string {
  if (screen === null) return 'popup,width=1280,height=800';
  return `popup,left=${screen.availLeft},top=${screen.availTop},width=${screen.availWidth},height=${screen.availHeight}`;
}

/** The first display that this window is not on; null when there is none or the user does not let us know. */
async function otherScreen(): Promise<Screen | null> {
  const screens = window as ScreenWindow;
  const { isExtended } = window.screen as { readonly isExtended?: boolean };
  if (screens.getScreenDetails === undefined || isExtended !== true) return null;
  try {
    const details = await screens.getScreenDetails();
    return details.screens.find((screen) => screen !== details.currentScreen) ?? null;
  } catch {
    return null;
  }
}
