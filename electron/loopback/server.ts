import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { noteHost, resolveDataFolder, type DataFolder } from '../vault/data-folder.ts';
import { openHostKeys } from '../vault/host-keys.ts';
import { lockDataFolder, type FolderLock } from '../vault/folder-lock.ts';
import { SafeCopies } from '../vault/safe-copies.ts';
import { SecondCopies } from '../vault/second-folder.ts';
import { errnoOf } from '#shared/vault/vault-error.ts';
import { listenOnLoopback } from './loopback-server.ts';
import { readVaultKey } from './vault-key.ts';

/** How the browser host is to run. */
export interface LoopbackOptions {
  readonly pages: string;
  readonly port: number;
  /** Data folder that the user named; otherwise the system's place for it. */
  readonly data?: string | undefined;
  readonly version: string;
  readonly lastWindowGone: () => void;
}

/** The running browser host. */
export interface Loopback {
  /** Address of the page, with the key to the vault in its fragment. */
  readonly address: string;
  readonly port: number;
  readonly folder: DataFolder;
  windows(): number;
  close(): Promise<void>;
}

/**
 * Why the browser host did not start.
 * - `port-ours`: a Quarterdeck is already running on the port.
 * - `port-busy`: another program uses the port.
 * - `data-denied`: the data folder cannot be written.
 * - `folder-in-use`: another Quarterdeck works with the data folder; `host` and `pid` name it.
 */
export type LoopbackErrorCode = 'port-ours' | 'port-busy' | 'data-denied' | 'folder-in-use';

/** Starts the browser host: data folder, key, vault, server. Nothing is written before the port is known to be free. */
export async function startLoopback(options: LoopbackOptions): Promise<Result<Loopback, Failure<LoopbackErrorCode>>> {
  const folder = resolveDataFolder(process.platform, process.env, options.data);
  const taken = await whoAnswers(options.port);
  if (taken !== null) return fail(taken, { port: options.port });
  let lock: FolderLock | null = null;
  try {
    const locked = await lockDataFolder(folder.root, 'browser');
    if (!locked.ok) return locked;
    lock = locked.value;
    return ok(await serve(options, folder, lock));
  } catch (error) {
    await lock?.release();
    const code = errnoOf(error);
    if (code === 'EADDRINUSE') return fail('port-busy', { port: options.port });
    return fail('data-denied', { folder: folder.root, errno: code ?? 'unknown' });
  }
}

async function serve(options: LoopbackOptions, folder: DataFolder, lock: FolderLock): Promise<Loopback> {
  const key = await readVaultKey(folder.root);
  const safe = new SafeCopies({ root: folder.root, host: 'browser' });
  const copies = new SecondCopies({ root: folder.root, vault: safe.vault, mainFolder: () => safe.chosenFolder() });
  const server = await listenOnLoopback({
    pages: options.pages,
    vault: copies.vault,
    keys: openHostKeys(folder.root),
    place: safe.place,
    second: copies.folder,
    key,
    port: options.port,
    info: { version: options.version, platform: process.platform, dataFolder: folder.root },
    lastWindowGone: options.lastWindowGone,
  });
  void safe.tidy();
  await noteHost(folder.root, { host: 'browser', version: options.version });
  return {
    address: `http://127.0.0.1:${server.port}/#key=${key}`,
    port: server.port,
    folder,
    windows: server.windows,
    close: async () => {
      await server.close();
      await copies.close();
      await safe.close();
      await lock.release();
    },
  };
}

/** Asks whoever listens on the port for their name. */
async function whoAnswers(port: number): Promise<'port-ours' | 'port-busy' | null> {
  if (port === 0) return null;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/host/info`, { signal: AbortSignal.timeout(1_500) });
    const info = (await answer.json()) as { product?: unknown };
    return info.product === 'quarterdeck' ? 'port-ours' : 'port-busy';
  } catch (error) {
    // Refused means free. Anything else that answers (or hangs) is found out by listening.
    return error instanceof SyntaxError ? 'port-busy' : null;
  }
}
