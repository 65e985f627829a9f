type Params = Readonly<Record<string, string | number>>;

/** Sentences for failures of the app lock and of key derivation. */
export const appLockErrors: Readonly<Record<string, (params: Params) => string>> = {
  'store-locked': () =>
    'The working store is sealed, and its header is missing or damaged. Put the data folder of this computer back in its place and start again; nothing was changed.',
  'lock-wrong': () => 'That is not the right one. Nothing is lost; try again.',
  'lock-recovery-form': () => 'A recovery key has eight groups of four signs. Check whether a sign is missing.',
  'lock-header-invalid': () => 'The header of the lock is damaged. Put back the data folder from a backup.',
  'lock-denied': () =>
    'The data folder cannot be read or written, so the lock was left as it is. Check the folder and try again.',
  'lock-unreachable': () =>
    'Quarterdeck’s helper program does not answer, so the lock was left as it is. Start Quarterdeck again.',
  'lock-other-windows': () => 'Another Quarterdeck window is open. Close it, then try again; nothing was changed.',
  'lock-store-failed': (p) =>
    `The working store could not be written anew (${p['reason'] ?? 'unknown'}), so everything is as it was. Free some space, start Quarterdeck again, then try again.`,
  'key-parameters': () => 'This passphrase or file cannot be used: it is empty, too long, or asks for too much.',
  'key-failed': () =>
    'The computer could not work out the key: not enough memory, say. Close other programs and try again.',
  'key-unreachable': () => 'Quarterdeck’s helper program does not answer. Start Quarterdeck again.',
};
