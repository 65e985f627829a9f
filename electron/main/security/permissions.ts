import { isOurPage } from './origin.ts';

/** What a page of ours may ask the system for. Electron approves everything by default. */
const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen', 'persistent-storage']);

/** Whether a permission is granted to the page at an address or origin. */
export function isPermitted(permission: string, address: string): boolean {
  return ALLOWED.has(permission) && isOurPage(address.endsWith('/') ? address : `${address}/`);
}
