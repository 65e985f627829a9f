import { constants } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/** An open file of the vault. */
export interface VaultFile {
  size(): Promise<number>;
  write(bytes: Uint8Array): Promise<void>;
  /** Flushes content to the disk itself. After a failure the file must be opened anew: the kernel forgets what it lost. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** What the vault needs of the file system; a port, so that a test can let each single call fail. */
export interface VaultFs {
  makeFolder(path: string): Promise<void>;
  /** Names in a folder. */
  list(path: string): Promise<readonly string[]>;
  /** Names of the folders in a folder. */
  folders(path: string): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
  /** The first bytes of a file, and its size. */
  peek(path: string, length: number): Promise<{ readonly start: Uint8Array; readonly size: number }>;
  /** Opens for appending; makes the file when it is not there. */
  openAppend(path: string): Promise<VaultFile>;
  /** Makes a file that must not exist yet, readable by its owner only. */
  create(path: string): Promise<VaultFile>;
  truncate(path: string, length: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Sizes in bytes of all files in a folder and below it; none when there is no such folder. */
  sizes(path: string): Promise<readonly number[]>;
  /** Removes a folder with all that is in it. */
  removeFolder(path: string): Promise<void>;
  /** Flushes the names in a folder, without which a renamed file can be gone after a power cut. */
  syncFolder(path: string): Promise<void>;
}

/** The file system of Node. */
export const nodeFs: VaultFs = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  list: (path) => readdir(path),
  async folders(path) {
    const all = await readdir(path, { withFileTypes: true });
    return all.filter((item) => item.isDirectory()).map((item) => item.name);
  },
  read: (path) => readFile(path),
  async peek(path, length) {
    const handle = await open(path, constants.O_RDONLY);
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, 0);
      return { start: buffer.subarray(0, bytesRead), size: (await handle.stat()).size };
    } finally {
      await handle.close();
    }
  },
  openAppend: (path) => openFile(path, 'a'),
  create: (path) => openFile(path, 'wx'),
  truncate,
  rename,
  async remove(path) {
    await rm(path, { force: true });
  },
  async sizes(path) {
    const items = await readdir(path, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    });
    const files = items.filter((item) => item.isFile());
    return Promise.all(files.map(async (item) => (await stat(join(item.parentPath, item.name))).size));
  },
  async removeFolder(path) {
    await rm(path, { recursive: true, force: true });
  },
  async syncFolder(path) {
    // Windows has no handle on a folder; its file systems journal names by themselves.
    if (process.platform === 'win32') return;
    const folder = await open(path, constants.O_RDONLY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

async function openFile(path: string, flags: 'a' | 'wx'): Promise<VaultFile> {
  const handle = await open(path, flags, 0o600);
  return {
    async size() {
      return (await handle.stat()).size;
    },
    write: (bytes) => handle.writeFile(bytes),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}
