/** A folder as the browser hands it out, with the parts that TypeScript's library does not know. */
export interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** A file as the browser hands it out, likewise. */
export interface FileHandle extends FileSystemFileHandle {
  createSyncAccessHandle?(): Promise<SyncAccess>;
  move?(to: FileSystemDirectoryHandle, name: string): Promise<void>;
}

/** Exclusive access to a file of the origin's private file system; in a dedicated worker only. */
export interface SyncAccess {
  getSize(): number;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  /** Writes through to the disk. */
  flush(): void;
  close(): void;
}

const ERRNO: Readonly<Record<string, string>> = {
  NotFoundError: 'ENOENT',
  TypeMismatchError: 'ENOTDIR',
  QuotaExceededError: 'ENOSPC',
  NotAllowedError: 'EACCES',
  SecurityError: 'EACCES',
  NoModificationAllowedError: 'EACCES',
};

/** The error as the vault knows errors: by the system's name. */
export function toErrno(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  return errno(ERRNO[error.name] ?? 'EIO');
}

/** An error with the system's name. */
export function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}
