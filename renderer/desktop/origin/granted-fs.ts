import type { VaultFile, VaultFs } from '#shared/vault/vault-fs.ts';
import { handleFs, named } from './handle-fs.ts';
import { errno, type FileHandle, type FolderHandle } from './handles.ts';

/**
 * A folder that the user granted. The first name of a path is the folder's own. A browser writes there beside the file and
 * puts the whole in its place at the end; it neither flushes nor renames, so that what was written is always read back.
 */
export function grantedFs(granted: () => Promise<FolderHandle | null>): VaultFs {
  return handleFs({
    async root(path) {
      const [name = '', ...names] = path.split('/');
      const folder = await granted();
      if (folder === null || folder.name !== name) throw errno('ENOENT');
      return { folder, names };
    },
    open: openBeside,
    async truncate(file, length) {
      const writing = await file.createWritable({ keepExistingData: true });
      await writing.truncate(length);
      await writing.close();
    },
    async rename(file, from, to, name) {
      const writing = await (await to.getFileHandle(name, { create: true })).createWritable();
      await writing.write(await file.getFile());
      await writing.close();
      await from.removeEntry(file.name);
    },
  });
}

/** What was not flushed is dropped at the close: the file is then as it was. */
async function openBeside(file: FileHandle): Promise<VaultFile> {
  const { size } = await file.getFile();
  const writing = await file.createWritable({ keepExistingData: true });
  let at = size;
  let isOver = false;
  return {
    size: () => Promise.resolve(size),
    write: named(async (bytes) => {
      await writing.write({ type: 'write', position: at, data: new Uint8Array(bytes) });
      at += bytes.length;
    }),
    sync: named(async () => {
      isOver = true;
      await writing.close();
    }),
    close: named(async () => {
      if (!isOver) await writing.abort();
      isOver = true;
    }),
  };
}
