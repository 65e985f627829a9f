import type { Host } from '#shared/ipc/host.ts';
import { createHost } from '#renderer/desktop/create-host.ts';

/** The real host on a page of its own, so that its contract is tested without the product around it. */
declare global {
  interface Window {
    host: Host;
    /** Resolves when the host is there. */
    ready: Promise<void>;
  }
}

window.ready = createHost().then((host) => {
  window.host = host;
});
