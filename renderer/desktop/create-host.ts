import type { Host } from '#shared/ipc/host.ts';
import { createBrowserHost } from './browser-host.ts';
import { createElectronHost } from './electron-host.ts';
import { hasVaultKey, takeVaultKey } from './vault-key.ts';

/** The host around this page. The only place that tells one from the other. */
export async function createHost(): Promise<Host> {
  if ('quarterdeck' in window) return createElectronHost();
  const key = takeVaultKey(window.location, window.history, window.localStorage);
  if (key !== null) return createBrowserHost(key);
  // The address with the key, put into the same window, changes nothing but its end: the page has to begin anew.
  window.addEventListener('hashchange', () => {
    if (hasVaultKey(window.location)) window.location.reload();
  });
  // Few pages need it: it is not among what every start loads.
  const { openOriginHost } = await import('./origin/origin-host.ts');
  return createBrowserHost(null, await openOriginHost());
}
