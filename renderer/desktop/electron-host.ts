import type { Host } from '#shared/ipc/host.ts';
import { invariant } from '#shared/base/invariant.ts';

/** The host that Electron's preload has put on this page. */
export function createElectronHost(): Host {
  const { quarterdeck } = window as { readonly quarterdeck?: Host };
  invariant(quarterdeck !== undefined, 'the preload runs before the page');
  return quarterdeck;
}
