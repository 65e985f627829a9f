import { isId, type EngagementId } from '../base/ids.ts';
import type { IsoTime } from '../base/iso-date.ts';
import { fail, ok } from '../base/result.ts';
import type { ChosenFolder, SecondFolder, SecondFolderErrorCode, SecondFolderState } from '../ipc/second-folder.ts';
import type { RemovedCopies, Vault, VaultResult, VaultStatus } from '../ipc/vault.ts';
import { writeAtomically } from './atomic-file.ts';
import { openVault } from './open-vault.ts';
import { join } from './paths.ts';
import { completedAt, noteCompleted, problemOfError, setsOf } from './second-place.ts';
import { listSets, loadFromSet, removeFromSets } from './second-sets.ts';
import { newSource, readSecondSettings, writeSecondSettings, type SecondSettings } from './second-settings.ts';
import { sameBytes, type VaultFs } from './vault-fs.ts';

/** Changes are copied at the latest after this long, also when no snapshot was written. */
const RHYTHM_MS = 10 * 60_000;
/** Holds what is needed to open sealed copies; it is copied along where there is one. */
const LOCK_FILE = 'lock.json';

type Problem = SecondFolderState['problem'];

/** What the copying needs from outside. */
export interface SecondFolderPorts {
  /** The data folder. */
  readonly root: string;
  /** Reads and writes in the data folder. */
  readonly rootFs: VaultFs;
  /** The safe copies that are copied. */
  readonly vault: Vault;
  /** Reads and writes in the second folder. */
  readonly fs: VaultFs;
  /** Why a folder cannot be used now; null when it can. */
  readonly problemOf: (folder: string) => Promise<SecondFolderErrorCode | null>;
  readonly now: () => IsoTime;
  /** Runs something after a time, unless it is called off by what this returns. */
  readonly later: (work: () => void, ms: number) => () => void;
  /** Runs work while nobody else works in the second folder, where there may be somebody. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Copies the safe copies to a folder of the user's choice. One thing at a time; nothing here fails the safe copies. */
export class FolderCopies {
  readonly #ports: SecondFolderPorts;
  #queue: Promise<unknown> = Promise.resolve();
  #callOff: (() => void) | null = null;
  #isQueued = false;
  #isBehind = false;
  #problem: Problem = null;

  constructor(ports: SecondFolderPorts) {
    this.#ports = ports;
  }

  /** What the page asks of it. */
  get folder(): SecondFolder {
    return {
      state: () => this.#queued(() => this.#state()),
      choose: (path) => this.#queued(() => this.#choose(path)),
      forget: () => this.#queued(() => this.#forget()),
      copy: () =>
        this.#queued(async () => {
          await this.#copyAll();
          return this.#state();
        }),
      list: () => this.#queued(() => this.#list()),
      load: (source, id) => this.#queued(() => this.#load(source, id)),
    };
  }

  /** The safe copies, of which every snapshot is followed by a copy and every removal removes the copies as well. */
  get vault(): Vault {
    const { vault } = this.#ports;
    return {
      ...vault,
      append: async (...args) => {
        const done = await vault.append(...args);
        if (done.ok) this.#soon();
        return done;
      },
      snapshot: async (...args) => {
        const done = await vault.snapshot(...args);
        if (done.ok) this.#next();
        return done;
      },
      keepOnlyNewest: (id) => this.#queued(() => this.#keepOnlyNewest(id)),
      remove: (id) => this.#queued(() => this.#remove(id)),
    };
  }

  /** Copies what is not copied yet. Nothing is written afterwards. */
  async close(): Promise<void> {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#isBehind) this.#next();
    await this.#queue;
  }

  #soon(): void {
    this.#isBehind = true;
    this.#callOff ??= this.#ports.later(() => this.#next(), RHYTHM_MS);
  }

  #next(): void {
    this.#isBehind = true;
    if (this.#isQueued) return;
    this.#isQueued = true;
    void this.#queued(() => this.#copyAll());
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(() => this.#ports.alone(work));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #state(): Promise<SecondFolderState> {
    const settings = await readSecondSettings(this.#ports);
    const { folder, copiedAt } = settings;
    if (folder === null) return { folder, copiedAt: null, problem: null };
    return { folder, copiedAt, problem: (await this.#problemOf(folder, settings)) ?? this.#problem };
  }

  /** Whether the chosen folder is there, and is the one that was copied to. */
  async #problemOf(folder: string, { source, copiedAt }: SecondSettings): Promise<Problem> {
    const problem = await this.#ports.problemOf(folder);
    if (problem !== null || copiedAt === null) return problem;
    return (await completedAt(this.#ports.fs, folder, source)) === null ? 'folder-other' : null;
  }

  async #choose(path: string | null): Promise<ChosenFolder> {
    if (path === null) return ok(null);
    const folder = path.trim();
    const problem = await this.#ports.problemOf(folder);
    if (problem !== null) return fail(problem);
    try {
      const settings = await readSecondSettings(this.#ports);
      await this.#ports.fs.makeFolder(join(setsOf(folder), settings.source));
      await noteCompleted(this.#ports.fs, folder, settings.source, this.#ports.now());
      await writeSecondSettings(this.#ports, { ...settings, folder, copiedAt: null });
    } catch (error) {
      return fail(problemOfError(error));
    }
    await this.#copyAll();
    return ok(await this.#state());
  }

  async #forget(): Promise<SecondFolderState> {
    const settings = await readSecondSettings(this.#ports);
    await writeSecondSettings(this.#ports, { ...settings, folder: null, copiedAt: null });
    this.#problem = null;
    return this.#state();
  }

  /** Copies everything that is newer. Never throws; what went wrong is kept for whoever asks. */
  async #copyAll(): Promise<void> {
    this.#isQueued = false;
    this.#callOff?.();
    this.#callOff = null;
    try {
      const settings = await readSecondSettings(this.#ports);
      const { folder } = settings;
      if (folder === null) return;
      this.#problem = await this.#problemOf(folder, settings);
      if (this.#problem !== null) return;
      this.#problem = await this.#copyTo(folder, settings);
      if (this.#problem === 'vault-gap') {
        // The set goes another way than the safe copies do (they were begun anew, say): it stays, and a new one begins.
        this.#problem = await this.#copyTo(folder, { ...settings, source: newSource(this.#ports.rootFs) });
      }
      if (this.#problem === null) this.#isBehind = false;
    } catch (error) {
      this.#problem = problemOfError(error);
    }
  }

  async #copyTo(folder: string, settings: SecondSettings): Promise<Problem> {
    const { source } = settings;
    for (const id of settings.waiting) await removeFromSets(this.#ports.fs, folder, id);
    const listed = await this.#ports.vault.list();
    if (!listed.ok) return listed.error.code;
    const second = await openVault(join(setsOf(folder), source), this.#ports.fs);
    const held = await second.list();
    if (!held.ok) return held.error.code;
    const heldById = new Map(held.value.map((status) => [status.engagementId, status]));
    let problem: Problem = null;
    for (const status of listed.value) {
      const code = await this.#copyOne(second, status, heldById.get(status.engagementId));
      if (code === 'vault-gap') return code;
      problem ??= code;
    }
    await this.#copyLock(join(setsOf(folder), source));
    // One that cannot be read does not make the copy of the others older than it is, but it is said.
    const copiedAt = this.#ports.now();
    await noteCompleted(this.#ports.fs, folder, source, copiedAt);
    await writeSecondSettings(this.#ports, { ...settings, waiting: [], copiedAt });
    return problem;
  }

  async #copyOne(second: Vault, status: VaultStatus, held: VaultStatus | undefined): Promise<Problem> {
    const { engagementId: id, lastSeq, schemaVersion } = status;
    if (held?.lastSeq === lastSeq && held.schemaVersion === schemaVersion) return null;
    const content = await this.#ports.vault.load(id);
    if (!content.ok) return content.error.code;
    const { snapshot, entries } = content.value;
    if ((held?.lastSeq ?? 0) > (entries.at(-1)?.seq ?? snapshot?.seq ?? 0)) return 'vault-gap';
    if (snapshot !== null) {
      const written = await second.snapshot(id, snapshot);
      if (!written.ok) return written.error.code;
    }
    const appended = await second.append(id, schemaVersion, entries);
    return appended.ok ? null : appended.error.code;
  }

  async #copyLock(set: string): Promise<void> {
    const { fs, root, rootFs } = this.#ports;
    const lock = await rootFs.read(join(root, LOCK_FILE)).catch(() => null);
    if (lock === null) return;
    // A lock that was changed does not open what the old one sealed: the old one is kept beside.
    const before = await fs.read(join(set, LOCK_FILE)).catch(() => null);
    if (before !== null && !sameBytes(before, lock)) await writeAtomically(fs, set, `before-${LOCK_FILE}`, before);
    await writeAtomically(fs, set, LOCK_FILE, lock);
  }

  /** Noted before anything is removed: copies on a stick that is not in go when it is in again. */
  async #remove(id: EngagementId): Promise<VaultResult<RemovedCopies>> {
    const settings = await readSecondSettings(this.#ports);
    const { folder } = settings;
    if (folder === null || !isId(id)) return this.#ports.vault.remove(id);
    try {
      await writeSecondSettings(this.#ports, { ...settings, waiting: [...new Set([...settings.waiting, id])] });
    } catch (error) {
      return fail(problemOfError(error) === 'vault-full' ? 'vault-full' : 'vault-denied');
    }
    const removed = await this.#ports.vault.remove(id);
    if (!removed.ok) {
      await writeSecondSettings(this.#ports, settings).catch(() => undefined);
      return removed;
    }
    try {
      if ((await this.#problemOf(folder, settings)) !== null) return ok({ ...removed.value, second: 'waiting' });
      const sizes = await removeFromSets(this.#ports.fs, folder, id);
      await writeSecondSettings(this.#ports, settings);
      const bytes = sizes.reduce((sum, size) => sum + size, removed.value.bytes);
      return ok({ files: removed.value.files + sizes.length, bytes, second: 'removed' });
    } catch {
      return ok({ ...removed.value, second: 'waiting' });
    }
  }

  /** What was copied before goes, now or when that folder is there again, and is copied anew from what is left. */
  async #keepOnlyNewest(id: EngagementId): Promise<VaultResult<RemovedCopies>> {
    const kept = await this.#ports.vault.keepOnlyNewest(id);
    const settings = await readSecondSettings(this.#ports);
    if (!kept.ok || settings.folder === null) return kept;
    try {
      await writeSecondSettings(this.#ports, { ...settings, waiting: [...new Set([...settings.waiting, id])] });
    } catch {
      return fail('vault-denied');
    }
    this.#next();
    return ok({ ...kept.value, second: 'waiting' });
  }

  async #list(): ReturnType<SecondFolder['list']> {
    const { folder, source, waiting } = await readSecondSettings(this.#ports);
    if (folder === null) return ok([]);
    const problem = await this.#ports.problemOf(folder);
    if (problem !== null) return fail(problem);
    const listed = await listSets(this.#ports.fs, folder, source);
    // What was removed for good is not offered again because the stick was out.
    return listed.ok ? ok(listed.value.filter(({ engagementId }) => !waiting.includes(engagementId))) : listed;
  }

  async #load(source: string, id: EngagementId): ReturnType<SecondFolder['load']> {
    const { folder } = await readSecondSettings(this.#ports);
    return folder === null ? fail('vault-denied') : loadFromSet(this.#ports.fs, folder, source, id);
  }
}
