import { folderOf, join } from './paths.ts';
import { concat, type VaultFile, type VaultFs } from './vault-fs.ts';

/**
 * A file system that only looks: what would be changed is kept in memory, so that copies on a write-protected stick are read
 * by the same code that repairs the vault's own folder.
 */
export function lookingFs(real: VaultFs): VaultFs {
  const changed = new Map<string, Uint8Array>();
  const gone = new Set<string>();

  async function read(path: string): Promise<Uint8Array> {
    return changed.get(path) ?? (await real.read(path));
  }

  function open(path: string, start: Uint8Array): VaultFile {
    let bytes = start;
    return {
      size: () => Promise.resolve(bytes.length),
      write(more) {
        bytes = concat(bytes, more);
        changed.set(path, bytes);
        return Promise.resolve();
      },
      sync: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
  }

  return {
    ...real,
    makeFolder: () => Promise.resolve(),
    async list(path) {
      const names = await real.list(path).catch(() => []);
      const added = [...changed.keys()]
        .filter((one) => folderOf(one) === path)
        .map((one) => one.slice(path.length + 1));
      return [...new Set([...names, ...added])].filter((name) => !gone.has(join(path, name)));
    },
    read,
    openAppend: async (path) => open(path, await read(path).catch(() => new Uint8Array())),
    create: (path) => Promise.resolve(open(path, new Uint8Array())),
    async truncate(path, length) {
      changed.set(path, (await read(path)).subarray(0, length));
    },
    async rename(from, to) {
      changed.set(to, await read(from));
      changed.delete(from);
      gone.add(from);
      gone.delete(to);
    },
    remove(path) {
      changed.delete(path);
      gone.add(path);
      return Promise.resolve();
    },
    removeFolder: () => Promise.resolve(),
    syncFolder: () => Promise.resolve(),
  };
}
