import type { Dexie } from 'dexie';

/**
 * What windows of another version do to this one.
 * - `waiting`: an older window holds the store, so that this one cannot bring it up to date yet.
 * - `replaced`: a newer window wants it; this one has let go and stores nothing any more.
 */
export type OtherWindows = 'none' | 'waiting' | 'replaced';

let state: OtherWindows = 'none';
const listeners = new Set<() => void>();

function become(next: OtherWindows): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Watches for windows of another version. Without it a newer one would wait for ever, or this one go on with the old shape. */
export function watchOtherWindows(db: Dexie): void {
  db.on('blocked', () => become('waiting'));
  db.on('ready', () => {
    if (state === 'waiting') become('none');
  });
  db.on('versionchange', (event) => {
    db.close({ disableAutoOpen: true });
    // A database that is deleted is asked to close as well; then there is no newer window.
    if (event.newVersion !== null) become('replaced');
    // Dexie's own answer would open it again.
    return false;
  });
}

/** What the other windows do now. */
export function otherWindows(): OtherWindows {
  return state;
}

/** Calls back when that changes. Returns the unsubscriber. */
export function onOtherWindows(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
