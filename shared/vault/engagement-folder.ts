import type { VaultSnapshot } from '../ipc/vault.ts';
import { removeTemporaries, writeAtomically } from './atomic-file.ts';
import { copiesIn, fileOfCopy, logName, logsIn } from './copy-names.ts';
import { readLog, type LoggedEntry, type LogPrefix } from './log-line.ts';
import { decodeSnapshot } from './snapshot-file.ts';
import type { VaultFs } from './vault-fs.ts';
import { join } from './paths.ts';

/** Where the next entry goes. */
export interface OpenLog {
  /** Sequence number after which this log begins; part of its file name. */
  readonly after: number;
  /** Bytes of good lines; the file must have exactly this size. */
  readonly length: number;
}

/** What a folder holds, after its broken parts were put aside. */
export interface FolderContent {
  readonly snapshot: VaultSnapshot | null;
  /** Hash of the snapshot's file. */
  readonly snapshotHash: string | null;
  readonly entries: readonly LoggedEntry[];
  readonly log: OpenLog;
  /** Something is there, but nothing that an engagement could be rebuilt from. */
  readonly unreadable: boolean;
  /** Files that lie in quarantine. */
  readonly damagedFiles: number;
}

/** Folder within an engagement's folder where broken files are put: nothing is thrown away. */
export const QUARANTINE = 'quarantine';

/**
 * Reads a folder: newest good snapshot, then the entries of all logs that follow it without a gap. Unfinished writes are cut
 * off; what is damaged or cannot be reached goes to quarantine, and the good part before it goes on being used.
 */
export async function readFolder(fs: VaultFs, folder: string): Promise<FolderContent> {
  const names = await fs.list(folder);
  await removeTemporaries(fs, folder, names);
  const newest = await newestSnapshot(fs, folder, names);
  const base = newest?.snapshot.seq ?? 0;
  let version = newest?.snapshot.schemaVersion ?? null;
  let lastSeq = base;
  let log: OpenLog | null = null;
  const entries: LoggedEntry[] = [];
  const logs = logsIn(names);
  const first = logs.findLast((after) => after <= base) ?? 0;
  for (const after of logs.filter((number) => number >= first)) {
    const prefix = await readLogFile(fs, folder, after);
    const following = prefix.entries.filter((entry) => entry.seq > lastSeq);
    const logVersion = prefix.entries[0]?.schemaVersion ?? version;
    if (after > lastSeq || (following.length > 0 && version !== null && logVersion !== version)) {
      await quarantine(fs, folder, logName(after), 'move');
      continue;
    }
    entries.push(...following);
    if (following.length > 0) version = logVersion;
    lastSeq += following.length;
    const continues = after + prefix.entries.length === lastSeq && logVersion === version;
    log = continues ? { after, length: prefix.length } : null;
  }
  return {
    snapshot: newest?.snapshot ?? null,
    snapshotHash: newest?.hash ?? null,
    entries,
    log: log ?? { after: lastSeq, length: 0 },
    unreadable: newest === null && entries.length === 0 && names.some(holdsData),
    damagedFiles: await countQuarantined(fs, folder),
  };
}

/** Reads one log and cuts off what is not good, after a copy was put aside when anything that had been saved is lost. */
async function readLogFile(fs: VaultFs, folder: string, after: number): Promise<LogPrefix> {
  const path = join(folder, logName(after));
  const prefix = readLog(fs, await fs.read(path), after);
  if (prefix.rest === 'damaged') await quarantine(fs, folder, logName(after), 'copy');
  if (prefix.rest !== 'nothing') await fs.truncate(path, prefix.length);
  return prefix;
}

async function newestSnapshot(
  fs: VaultFs,
  folder: string,
  names: readonly string[],
): Promise<{ readonly snapshot: VaultSnapshot; readonly hash: string } | null> {
  const chain = copiesIn(names).filter(({ family }) => family !== 'aside');
  for (const { name, family, seq } of chain.reverse()) {
    const bytes = await fs.read(join(folder, fileOfCopy(name)));
    const snapshot = decodeSnapshot(fs, bytes);
    if (snapshot !== null && snapshot.seq === seq) return { snapshot, hash: fs.sha256(bytes) };
    // A kept copy that is bad harms nothing where it lies; the chain must not meet a bad link twice.
    if (family === 'snapshot') await quarantine(fs, folder, fileOfCopy(name), 'move');
  }
  return null;
}

async function quarantine(fs: VaultFs, folder: string, name: string, how: 'move' | 'copy'): Promise<void> {
  const aside = join(folder, QUARANTINE);
  await fs.makeFolder(aside);
  const taken = new Set(await fs.list(aside));
  let number = 1;
  while (taken.has(`${name}.${number}`)) number += 1;
  if (how === 'move') {
    await fs.rename(join(folder, name), join(aside, `${name}.${number}`));
  } else {
    await writeAtomically(fs, aside, `${name}.${number}`, await fs.read(join(folder, name)));
  }
}

async function countQuarantined(fs: VaultFs, folder: string): Promise<number> {
  const folders = await fs.folders(folder);
  return folders.includes(QUARANTINE) ? (await fs.list(join(folder, QUARANTINE))).length : 0;
}

function holdsData(name: string): boolean {
  return name === QUARANTINE || name.startsWith('log-') || name.startsWith('snapshot-') || name.startsWith('kept-');
}
