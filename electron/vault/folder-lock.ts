import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import { errnoOf } from '#shared/vault/vault-error.ts';

/** Which program works with a data folder. */
export type FolderHolder = 'electron' | 'browser';

/** The program that has the folder. */
export interface HeldBy {
  readonly host: FolderHolder;
  readonly pid: number;
}

/** A data folder that is this program's alone until it lets go. */
export interface FolderLock {
  release(): Promise<void>;
}

interface Note extends HeldBy {
  /** Start of the process by a count that no other process with this number has; empty where the system does not tell. */
  readonly started: string;
  /** When the note was written, in ms since 1970. */
  readonly at: number;
  readonly token: string;
}

const NAME = 'in-use.json';
/** Locks of this very process, which the process number alone would not tell apart. */
const own = new Set<string>();

/**
 * Takes a data folder for one program, so that two never write to one vault. A note of a program that is gone (killed, power
 * cut) counts for nothing. `folder-in-use` names the program that has it.
 */
export async function lockDataFolder(
  root: string,
  host: FolderHolder,
): Promise<Result<FolderLock, Failure<'folder-in-use'>>> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  const path = join(root, NAME);
  const token = randomBytes(8).toString('hex');
  const note: Note = { host, pid: process.pid, started: await startOf(process.pid), at: Date.now(), token };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await writeNew(path, note)) {
      own.add(token);
      return ok({ release: () => release(path, token) });
    }
    const holder = await readNote(path);
    if (holder !== null && (await isAlive(holder)))
      return fail('folder-in-use', { host: holder.host, pid: holder.pid });
    await putAside(path, holder);
  }
  const holder = await readNote(path);
  return fail('folder-in-use', { host: holder?.host ?? 'browser', pid: holder?.pid ?? 0 });
}

/** Puts the whole note in place at once: one that is half written would look like damage to another program. */
async function writeNew(path: string, note: Note): Promise<boolean> {
  const whole = `${path}.${note.token}.tmp`;
  await writeFile(whole, `${JSON.stringify(note)}\n`, { mode: 0o600 });
  try {
    await link(whole, path).catch(async (error: unknown) => {
      if (errnoOf(error) === 'EEXIST') throw error;
      // A file system without links.
      await copyFile(whole, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(whole, { force: true });
  }
}

/** Two programs may find the same stale note: each moves only the note that it found, and gives back any other. */
async function putAside(path: string, found: Note | null): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await readNote(aside);
  if (moved !== null && moved.token !== found?.token) await rename(aside, path);
  else await rm(aside, { force: true });
}

async function release(path: string, token: string): Promise<void> {
  own.delete(token);
  if ((await readNote(path))?.token === token) await rm(path, { force: true });
}

async function readNote(path: string): Promise<Note | null> {
  try {
    const note = JSON.parse(await readFile(path, 'utf8')) as Partial<Note> | null;
    if (note === null || !Number.isSafeInteger(note.pid) || typeof note.token !== 'string') return null;
    return {
      host: note.host === 'electron' ? 'electron' : 'browser',
      pid: note.pid ?? 0,
      started: typeof note.started === 'string' ? note.started : '',
      at: typeof note.at === 'number' ? note.at : 0,
      token: note.token,
    };
  } catch {
    return null;
  }
}

/** Whether the process that wrote the note still runs: its number may belong to another one by now. */
async function isAlive(note: Note): Promise<boolean> {
  if (note.pid === process.pid) return own.has(note.token);
  try {
    process.kill(note.pid, 0);
  } catch (error) {
    if (errnoOf(error) !== 'EPERM') return false;
  }
  const started = await startOf(note.pid);
  if (started !== '' && note.started !== '') return started === note.started;
  // Written before this computer was started: whoever has the number now is another. An hour is left for a clock that was set.
  return note.at > Date.now() - uptime() * 1000 - 3_600_000;
}

/** When a process started, as the system counts it; empty where it does not tell. */
async function startOf(pid: number): Promise<string> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The name in brackets may hold anything; the start is the twentieth number after it.
    return `${boot.trim()}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
}
