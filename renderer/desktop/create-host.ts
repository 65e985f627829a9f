import type { Host } from '#shared/ipc/host.ts';
import { createBrowserHost } from './browser-host.ts';
import { createElectronHost } from './electron-host.ts';

/** The host around this page. The only place that tells one from the other. */
export function createHost(): Host {
  return 'quarterdeck' in window ? createElectronHost() : createBrowserHost();
}
