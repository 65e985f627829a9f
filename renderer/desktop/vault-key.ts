const STORED_AS = 'quarterdeck-vault-key';
const IN_FRAGMENT = /^#key=([0-9a-f]{64})$/;

/** Whether an address brings a key. */
export function hasVaultKey(location: Location): boolean {
  return IN_FRAGMENT.test(location.hash);
}

/**
 * Takes the key to the vault out of the address that the server opened or printed, so that it is neither seen nor copied with
 * the address, and keeps it for reloads. Null when this page has never been given one.
 */
export function takeVaultKey(location: Location, history: History, storage: Storage): string | null {
  const given = IN_FRAGMENT.exec(location.hash)?.[1];
  if (given !== undefined) {
    storage.setItem(STORED_AS, given);
    history.replaceState(null, '', `${location.pathname}${location.search}#/`);
  }
  return storage.getItem(STORED_AS);
}
