/** The folder in the origin's private file system that holds all that is kept there. */
export const ORIGIN_ROOT = 'quarterdeck';

/** Whether anything was ever kept inside the browser. */
export async function isOriginUsed(): Promise<boolean> {
  try {
    await (await navigator.storage.getDirectory()).getDirectoryHandle(ORIGIN_ROOT);
    return true;
  } catch {
    return false;
  }
}
