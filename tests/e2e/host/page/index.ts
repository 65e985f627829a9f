import type { Host } from '#shared/ipc/host.ts';
import { createBrowserHost } from '#renderer/desktop/browser-host.ts';

/** The real host on a page of its own, so that its contract is tested without the product around it. */
declare global {
  interface Window {
    host: Host;
  }
}

window.host = createBrowserHost();
