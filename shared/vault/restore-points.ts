import type { VaultContentAt, VaultCopies, VaultCopy, VaultMoment, VaultSnapshot } from '../ipc/vault.ts';
import { copiesIn, fileOfCopy, logName, logsIn, type CopyName } from './copy-names.ts';
import { readLog, type LoggedEntry } from './log-line.ts';
import { decodeSnapshot } from './snapshot-file.ts';
import type { VaultFs } from './vault-fs.ts';
import { join } from './paths.ts';

/** Reads through all that a folder holds and changes nothing. */
export async function readCopies(fs: VaultFs, folder: string, damagedFiles: number): Promise<VaultCopies> {
  const names = await fs.list(folder);
  const copies: VaultCopy[] = [];
  for (const copy of copiesIn(names)) {
    const bytes = await fs.read(join(folder, fileOfCopy(copy.name)));
    copies.push(describe(copy, decodeSnapshot(fs, bytes), bytes.length));
  }
  const sizes = await fs.sizes(folder);
  return {
    copies,
    moments: reachable(await readLogs(fs, folder, names), copies),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    damagedFiles,
  };
}

/** What is needed to rebuild the state just after an entry; null when it is not held. Changes nothing. */
export async function readAt(fs: VaultFs, folder: string, seq: number): Promise<VaultContentAt | null> {
  const names = await fs.list(folder);
  const snapshot = await newestUpTo(fs, folder, names, seq);
  const base = snapshot?.seq ?? 0;
  const entries: LoggedEntry[] = [];
  if (base < seq) {
    for (const log of await readLogs(fs, folder, names)) {
      for (const entry of log) {
        if (entry.seq !== base + entries.length + 1 || entry.seq > seq) continue;
        const version = entries[0]?.schemaVersion ?? snapshot?.schemaVersion ?? entry.schemaVersion;
        if (entry.schemaVersion === version) entries.push(entry);
      }
    }
  }
  const last = entries.at(-1) ?? snapshot;
  if (last === null || last.seq !== seq) return null;
  return {
    snapshot,
    entries: entries.map(({ schemaVersion: _schemaVersion, ...entry }) => entry),
    seq,
    count: last.count,
    schemaVersion: last.schemaVersion,
  };
}

/** One whole copy by its name; null when there is none, or it is damaged. */
export async function readCopy(fs: VaultFs, folder: string, name: string): Promise<VaultContentAt | null> {
  const copy = copiesIn(await fs.list(folder)).find((one) => one.name === name);
  if (copy === undefined) return null;
  const snapshot = decodeSnapshot(fs, await fs.read(join(folder, fileOfCopy(name))));
  if (snapshot === null) return null;
  const { seq, count, schemaVersion } = snapshot;
  return { snapshot, entries: [], seq, count, schemaVersion };
}

function describe(copy: CopyName, snapshot: VaultSnapshot | null, bytes: number): VaultCopy {
  const { name, seq, family } = copy;
  const isReadable = snapshot !== null && snapshot.seq === seq;
  const assumed = family === 'snapshot' ? 'regular' : family === 'kept' ? 'before-restore' : 'put-aside';
  return {
    name,
    seq,
    count: isReadable ? snapshot.count : null,
    schemaVersion: isReadable ? snapshot.schemaVersion : null,
    savedAt: (isReadable ? snapshot.savedAt : null) ?? null,
    reason: (isReadable ? snapshot.reason : undefined) ?? assumed,
    bytes,
    isReadable,
  };
}

async function readLogs(fs: VaultFs, folder: string, names: readonly string[]): Promise<(readonly LoggedEntry[])[]> {
  const logs: (readonly LoggedEntry[])[] = [];
  for (const after of logsIn(names)) logs.push(readLog(fs, await fs.read(join(folder, logName(after))), after).entries);
  return logs;
}

async function newestUpTo(
  fs: VaultFs,
  folder: string,
  names: readonly string[],
  most: number,
): Promise<VaultSnapshot | null> {
  const candidates = copiesIn(names).filter(({ family, seq }) => family !== 'aside' && seq <= most);
  for (const { name, seq } of candidates.reverse()) {
    const snapshot = decodeSnapshot(fs, await fs.read(join(folder, fileOfCopy(name))));
    if (snapshot !== null && snapshot.seq === seq) return snapshot;
  }
  return null;
}

// An entry can be reached when it follows one that can, or a whole copy in the same shape, or nothing at all.
function reachable(logs: readonly (readonly LoggedEntry[])[], copies: readonly VaultCopy[]): VaultMoment[] {
  const bases = new Set(
    copies
      .filter(({ isReadable, reason }) => isReadable && reason !== 'put-aside')
      .map(({ seq, schemaVersion }) => `${seq} ${schemaVersion}`),
  );
  const moments: VaultMoment[] = [];
  let reached = { seq: 0, schemaVersion: 0 };
  for (const { seq, count, schemaVersion, at } of logs.flat()) {
    if (seq <= reached.seq) continue;
    const follows = seq === reached.seq + 1 && (schemaVersion === reached.schemaVersion || reached.seq === 0);
    if (!follows && !bases.has(`${seq - 1} ${schemaVersion}`)) continue;
    moments.push({ seq, count, at: at ?? null });
    reached = { seq, schemaVersion };
  }
  return moments;
}
