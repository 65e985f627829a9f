/**
 * Claims this window's place among the open ones, `w1`, `w2`, …, and holds it until the window goes. The first window is
 * `w1` again after a restart, so its undo goes on where it ended; a reload keeps its place through the session storage.
 */
export async function claimWindowSlot(locks: LockManager, session: Storage): Promise<string> {
  const remembered = Number(session.getItem(KEY) ?? '1');
  const candidates = [remembered, ...Array.from({ length: MOST }, (_, index) => index + 1)];
  for (const candidate of candidates) {
    if (await tryClaim(locks, candidate)) {
      session.setItem(KEY, String(candidate));
      return `w${candidate}`;
    }
  }
  return `w${MOST + 1}`;
}

const KEY = 'quarterdeck-window';
const MOST = 50;

function tryClaim(locks: LockManager, candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    void locks.request(`quarterdeck-window-${candidate}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held for as long as the window lives.
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
  });
}
