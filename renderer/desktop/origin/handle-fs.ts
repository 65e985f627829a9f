import type { VaultFile, VaultFs } from '#shared/vault/vault-fs.ts';
import { browserCodec } from './browser-codec.ts';
import { errno, toErrno, type FileHandle, type FolderHandle } from './handles.ts';

/** What differs between the origin's private file system and a folder that the user granted. */
export interface HandleWays {
  /** The folder that a path's first name stands for, and the names that are left. */
  root(path: string): Promise<{ readonly folder: FolderHandle; readonly names: readonly string[] }>;
  open(file: FileHandle): Promise<VaultFile>;
  truncate(file: FileHandle, length: number): Promise<void>;
  rename(file: FileHandle, from: FolderHandle, to: FolderHandle, name: string): Promise<void>;
}

/** The file system of the vault on the handles that a browser gives a page. */
export function handleFs(ways: HandleWays): VaultFs {
  async function folderAt(path: string, create = false): Promise<FolderHandle> {
    const { folder, names } = await ways.root(path);
    let at = folder;
    for (const name of names) at = await at.getDirectoryHandle(name, { create });
    return at;
  }
  async function parentOf(path: string): Promise<{ readonly folder: FolderHandle; readonly name: string }> {
    const end = path.lastIndexOf('/');
    return { folder: await folderAt(path.slice(0, end)), name: path.slice(end + 1) };
  }
  async function fileAt(path: string, create = false): Promise<FileHandle> {
    const { folder, name } = await parentOf(path);
    return folder.getFileHandle(name, { create });
  }
  const fs: VaultFs = {
    ...browserCodec,
    async makeFolder(path) {
      await folderAt(path, true);
    },
    list: async (path) => (await entriesOf(await folderAt(path))).map(({ name }) => name),
    folders: async (path) =>
      (await entriesOf(await folderAt(path))).filter(({ kind }) => kind === 'directory').map(({ name }) => name),
    read: async (path) => bytesOf(await (await fileAt(path)).getFile()),
    async peek(path, length) {
      const file = await (await fileAt(path)).getFile();
      return { start: await bytesOf(file.slice(0, length)), size: file.size };
    },
    openAppend: async (path) => ways.open(await fileAt(path, true)),
    async create(path) {
      const { folder, name } = await parentOf(path);
      if (await has(folder, name)) throw errno('EEXIST');
      return ways.open(await folder.getFileHandle(name, { create: true }));
    },
    truncate: async (path, length) => ways.truncate(await fileAt(path), length),
    async rename(from, to) {
      const { folder, name } = await parentOf(from);
      const target = await parentOf(to);
      await ways.rename(await folder.getFileHandle(name), folder, target.folder, target.name);
    },
    async remove(path) {
      await removeFrom(await parentOf(path), false);
    },
    sizes: async (path) => sizesBelow(await folderAt(path)),
    async removeFolder(path) {
      await removeFrom(await parentOf(path), true);
    },
    // Names are the browser's affair; it gives no way to flush them.
    syncFolder: () => Promise.resolve(),
  };
  return {
    ...fs,
    makeFolder: named(fs.makeFolder),
    list: named(fs.list),
    folders: named(fs.folders),
    read: named(fs.read),
    peek: named(fs.peek),
    openAppend: named(fs.openAppend),
    create: named(fs.create),
    truncate: named(fs.truncate),
    rename: named(fs.rename),
    remove: forgiving(named(fs.remove), undefined),
    sizes: forgiving(named(fs.sizes), []),
    removeFolder: forgiving(named(fs.removeFolder), undefined),
  };
}

/** Errors get the system's names, by which the vault tells them apart. */
export function named<A extends readonly unknown[], T>(work: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  return async (...args) => {
    try {
      return await work(...args);
    } catch (error) {
      throw toErrno(error);
    }
  };
}

/** What is not there is no fault. */
function forgiving<T>(work: (path: string) => Promise<T>, otherwise: T): (path: string) => Promise<T> {
  return (path) =>
    work(path).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise;
      throw error;
    });
}

interface Entry {
  readonly kind: 'file' | 'directory';
  readonly name: string;
}

async function entriesOf(folder: FolderHandle): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const { kind, name } of folder.values()) entries.push({ kind, name });
  return entries;
}

async function has(folder: FolderHandle, name: string): Promise<boolean> {
  return (await entriesOf(folder)).some((entry) => entry.name === name);
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function sizesBelow(folder: FolderHandle): Promise<readonly number[]> {
  const sizes: number[] = [];
  for (const { kind, name } of await entriesOf(folder)) {
    if (kind === 'directory') sizes.push(...(await sizesBelow(await folder.getDirectoryHandle(name))));
    else sizes.push((await (await folder.getFileHandle(name)).getFile()).size);
  }
  return sizes;
}

async function removeFrom(
  at: { readonly folder: FolderHandle; readonly name: string },
  recursive: boolean,
): Promise<void> {
  await at.folder.removeEntry(at.name, { recursive });
}
