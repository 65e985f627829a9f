import type { VaultFs } from '#shared/vault/vault-fs.ts';
import { handleFs } from './handle-fs.ts';
import { errno, toErrno, type FileHandle, type SyncAccess } from './handles.ts';

/**
 * The origin's private file system, in a dedicated worker: only there can a page write through to the disk. A rename is one
 * step that also replaces.
 */
export const originFs: VaultFs = handleFs({
  root: async (path) => ({ folder: await navigator.storage.getDirectory(), names: path.split('/') }),
  async open(file) {
    const access = await accessTo(file);
    return {
      size: () => said(() => access.getSize()),
      write: (bytes) => said(() => writeAll(access, bytes)),
      sync: () => said(() => access.flush()),
      close: () => said(() => access.close()),
    };
  },
  async truncate(file, length) {
    const access = await accessTo(file);
    try {
      access.truncate(length);
      access.flush();
    } finally {
      access.close();
    }
  },
  async rename(file, _from, to, name) {
    if (file.move === undefined) throw errno('ENOSYS');
    await file.move(to, name);
  },
});

function accessTo(file: FileHandle): Promise<SyncAccess> {
  if (file.createSyncAccessHandle === undefined) throw errno('ENOSYS');
  return file.createSyncAccessHandle();
}

// A full disk may take a part of the bytes without an error.
function writeAll(access: SyncAccess, bytes: Uint8Array): void {
  const at = access.getSize();
  if (access.write(bytes, { at }) !== bytes.length) throw errno('ENOSPC');
}

function said<T>(work: () => T): Promise<T> {
  try {
    return Promise.resolve(work());
  } catch (error) {
    return Promise.reject(toErrno(error) as Error);
  }
}
