import { isAudienceKey, type AudienceKey } from '#shared/ipc/audience-keys.ts';
import type { DisplayChange } from '#shared/ipc/displays.ts';
import type { AudienceFrame, HostAudience } from '#shared/ipc/host.ts';
import { AUDIENCE_CHANNEL, type AudienceMessage } from './audience-channel.ts';
import { AudiencePopup } from './audience-popup.ts';

/** A window that crashed says no goodbye. */
const LOOK_MS = 1_000;

/** Who listens to something that happens. */
class Listeners<T> {
  readonly #all = new Set<(value: T) => void>();

  readonly add = (listener: (value: T) => void): (() => void) => {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  };

  readonly tell = (value: T): void => {
    for (const listener of this.#all) listener(value);
  };
}

/** The second window by the means of a browser: a popup that is fed through a channel. */
export function createBrowserAudience(): HostAudience {
  const channel = new BroadcastChannel(AUDIENCE_CHANNEL);
  const presence = new Listeners<boolean>();
  const keys = new Listeners<AudienceKey>();
  const changes = new Listeners<DisplayChange>();
  const popup = new AudiencePopup(changes.tell);
  let isOpen = false;
  let newest: AudienceFrame | null = null;

  const send = (message: AudienceMessage): void => channel.postMessage(message);

  function setOpen(open: boolean): void {
    if (open === isOpen) return;
    isOpen = open;
    presence.tell(open);
  }

  channel.addEventListener('message', ({ data }: MessageEvent<AudienceMessage>) => {
    if (data.type === 'hello') {
      setOpen(true);
      if (newest !== null) send({ type: 'frame', frame: newest });
    } else if (data.type === 'bye') {
      // Another audience window may still be there; it answers.
      setOpen(false);
      send({ type: 'who' });
    } else if (data.type === 'key' && isAudienceKey(data.key)) keys.tell(data.key);
  });
  // After a reload of this window an audience window may be open already.
  send({ type: 'who' });
  setInterval(() => {
    if (!popup.takeGone()) return;
    setOpen(false);
    send({ type: 'who' });
  }, LOOK_MS);

  return {
    displays: () => Promise.resolve(popup.displays()),
    open: (displayId) => popup.open(displayId ?? null),
    close() {
      send({ type: 'close' });
      popup.close();
      setOpen(false);
      return Promise.resolve();
    },
    publish(frame) {
      newest = frame;
      send({ type: 'frame', frame });
    },
    onPresence(listener) {
      if (isOpen) listener(true);
      return presence.add(listener);
    },
    onKey: keys.add,
    onDisplays: changes.add,
  };
}
