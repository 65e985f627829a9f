import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { VaultFile, VaultFs } from '#shared/vault/vault-fs.ts';

/** The file system of Node. */
export const nodeFs: VaultFs = {
  encode: (text) => Buffer.from(text, 'utf8'),
  decode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  crc32: (text) => crc32(text),
  token: (bytes) => randomBytes(bytes).toString('hex'),
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
