import { nextTask } from './next-task.ts';

/** More than a page is ever held still in a row. */
const MOST_TRIES = 20;

/**
 * Runs work under a lock of the browser, and gives what it gives. While a page is held still (it opens a window, or a print
 * dialog is up) the browser cannot call back what waits for a lock and refuses it instead: then it is asked for again. Rejects
 * as the work does.
 */
export async function underLock<T>(
  name: string,
  work: () => Promise<T>,
  locks: Pick<LockManager, 'request'> = navigator.locks,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    let isBegun = false;
    try {
      return await locks.request(name, () => {
        isBegun = true;
        return work();
      });
    } catch (error) {
      if (isBegun || tries === MOST_TRIES) throw error;
      // Tasks run again when the page does.
      await nextTask();
    }
  }
}
