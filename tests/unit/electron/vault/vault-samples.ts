import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { engagementId } from '#shared/base/ids.ts';
import type { VaultEntry, VaultSnapshot } from '#shared/ipc/vault.ts';
import { nodeFs } from '#electron/vault/node-fs.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';

export const CLIENT = engagementId('client-one');
export const VERSION = 1;

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-vault-'));
  folders.push(folder);
  return folder;
}

/** Entries `from` to `to`; each engagement holds as many records as it has had entries. */
export function entries(from: number, to: number): VaultEntry[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const seq = from + index;
    return { seq, count: seq, payload: JSON.stringify({ note: `Ärger 🚢 number ${seq}\n` }) };
  });
}

export function snapshotAt(seq: number): VaultSnapshot {
  return { seq, count: seq, schemaVersion: VERSION, text: JSON.stringify({ upTo: seq, text: 'Zürich – 東京' }) };
}

/** How a faulty file system behaves. */
export interface Fault {
  /** The call that fails, counted from 1 over everything that changes the disk. */
  readonly at: number;
  readonly errno: string;
}

/** The real file system, of which one changing call fails; a failing write leaves half of its bytes behind. */
export function faultyFs(fault: Fault): VaultFs & { readonly calls: () => number } {
  let calls = 0;
  async function step<T>(work: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
    calls += 1;
    if (calls !== fault.at) return work();
    await half?.();
    throw Object.assign(new Error(fault.errno), { code: fault.errno });
  }
  async function file(opened: ReturnType<VaultFs['create']>): ReturnType<VaultFs['create']> {
    const real = await opened;
    return {
      size: () => real.size(),
      write: (bytes) =>
        step(
          () => real.write(bytes),
          () => real.write(bytes.subarray(0, bytes.length >> 1)),
        ),
      sync: () => step(() => real.sync()),
      close: () => real.close(),
    };
  }
  return {
    ...nodeFs,
    makeFolder: (path) => step(() => nodeFs.makeFolder(path)),
    openAppend: (path) => step(() => file(nodeFs.openAppend(path))),
    create: (path) => step(() => file(nodeFs.create(path))),
    truncate: (path, length) => step(() => nodeFs.truncate(path, length)),
    rename: (from, to) => step(() => nodeFs.rename(from, to)),
    remove: (path) => step(() => nodeFs.remove(path)),
    syncFolder: (path) => step(() => nodeFs.syncFolder(path)),
    calls: () => calls,
  };
}
