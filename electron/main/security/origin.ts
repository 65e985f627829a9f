import { FROZEN } from '#shared/ipc/frozen-names.ts';

/** Origin of every page of ours. */
export const APP_ORIGIN = `${FROZEN.scheme}://${FROZEN.host}`;

/** Whether an address is one of our pages: our scheme, our host, no user and no port. */
export function isOurPage(address: string): boolean {
  try {
    const url = new URL(address);
    return (
      url.protocol === `${FROZEN.scheme}:` && url.host === FROZEN.host && url.username === '' && url.password === ''
    );
  } catch {
    return false;
  }
}

/** Whether the page may ask for an address at all: our own pages, and data that the page itself made. */
export function isAllowedRequest(address: string, isPackaged: boolean): boolean {
  if (isOurPage(address)) return true;
  const { protocol } = safeUrl(address);
  return protocol === 'blob:' || protocol === 'data:' || (!isPackaged && protocol === 'devtools:');
}

function safeUrl(address: string): { readonly protocol: string } {
  try {
    return new URL(address);
  } catch {
    return { protocol: '' };
  }
}
