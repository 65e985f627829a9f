import type { FolderHandle } from './handles.ts';

const DATABASE = 'quarterdeck-granted-folder';
const STORE = 'folder';
const KEY = 'second';
const WRITING = { mode: 'readwrite' } as const;

/** The folder that the user granted, which only the browser's database can keep; null when there is none. */
export async function readGranted(): Promise<FolderHandle | null> {
  const kept = await withStore('readonly', (store) => store.get(KEY));
  return kept instanceof FileSystemDirectoryHandle ? kept : null;
}

/** Keeps a granted folder for the next start; null forgets it. */
export async function writeGranted(folder: FolderHandle | null): Promise<void> {
  if (folder === null) await withStore('readwrite', (store) => store.delete(KEY));
  else await withStore('readwrite', (store) => store.put(folder, KEY));
}

/** Whether the page may write there now, without asking anybody. */
export async function mayWrite(folder: FolderHandle): Promise<boolean> {
  return folder.queryPermission === undefined || (await folder.queryPermission(WRITING)) === 'granted';
}

/** Asks the user, if need be. A browser asks only right after a click or a key. */
export async function askToWrite(folder: FolderHandle): Promise<boolean> {
  if (await mayWrite(folder)) return true;
  try {
    return (await folder.requestPermission?.(WRITING)) === 'granted';
  } catch {
    return false;
  }
}

function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error ?? new Error('No database'));
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(STORE, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(STORE));
      const end = (finish: () => void): void => {
        db.close();
        finish();
      };
      transaction.oncomplete = () => end(() => resolve(request.result));
      transaction.onabort = () => end(() => reject(transaction.error ?? new Error('Not kept')));
    };
  });
}
