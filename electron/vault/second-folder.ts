import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engagementId, isId, type EngagementId } from '#shared/base/ids.ts';
import { isoTime, type IsoTime } from '#shared/base/iso-date.ts';
import { fail, ok } from '#shared/base/result.ts';
import type { ChosenFolder, SecondCopy, SecondFolder, SecondFolderState } from '#shared/ipc/second-folder.ts';
import type { RemovedCopies, Vault, VaultResult, VaultStatus } from '#shared/ipc/vault.ts';
import { writeAtomically } from './atomic-file.ts';
import { openFileVault } from './file-vault.ts';
import { lookingFs } from './looking-fs.ts';
import { completedAt, noteCompleted, problemOfError, problemOfFolder, setsOf } from './second-place.ts';
import { newSource, readSecondSettings, writeSecondSettings, type SecondSettings } from './second-settings.ts';
import { nodeFs, type VaultFs } from './vault-fs.ts';

/** Changes are copied at the latest after this long, also when no snapshot was written. */
const RHYTHM_MS = 10 * 60_000;
/** Holds what is needed to open sealed copies; it is copied along where there is one. */
const LOCK_FILE = 'lock.json';

type Problem = SecondFolderState['problem'];

/** What the copying needs from outside. */
export interface SecondFolderPorts {
  /** The data folder. */
  readonly root: string;
  /** The safe copies that are copied. */
  readonly vault: Vault;
  readonly now?: () => IsoTime;
  /** Writes in the second folder; a port, so that a test can interrupt a copy anywhere. */
  readonly fs?: VaultFs;
}

/** Copies the safe copies to a folder of the user's choice. One thing at a time; nothing here fails the safe copies. */
export class SecondCopies {
  readonly #root: string;
  readonly #vault: Vault;
  readonly #now: () => IsoTime;
  readonly #fs: VaultFs;
  #queue: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  #isQueued = false;
  #isBehind = false;
  #problem: Problem = null;

  constructor({ root, vault, now, fs }: SecondFolderPorts) {
    this.#root = root;
    this.#vault = vault;
    this.#fs = fs ?? nodeFs;
    this.#now = now ?? (() => isoTime(new Date().toISOString()));
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
    const vault = this.#vault;
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
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#isBehind) this.#next();
    await this.#queue;
  }

  #soon(): void {
    this.#isBehind = true;
    this.#timer ??= setTimeout(() => this.#next(), RHYTHM_MS).unref();
  }

  #next(): void {
    this.#isBehind = true;
    if (this.#isQueued) return;
    this.#isQueued = true;
    void this.#queued(() => this.#copyAll());
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #state(): Promise<SecondFolderState> {
    const settings = await readSecondSettings(this.#root);
    const { folder, copiedAt } = settings;
    if (folder === null) return { folder, copiedAt: null, problem: null };
    return { folder, copiedAt, problem: (await this.#problemOf(folder, settings)) ?? this.#problem };
  }

  /** Whether the chosen folder is there, and is the one that was copied to. */
  async #problemOf(folder: string, { source, copiedAt }: SecondSettings): Promise<Problem> {
    const problem = await problemOfFolder(folder, this.#root);
    if (problem !== null || copiedAt === null) return problem;
    return (await completedAt(folder, source)) === null ? 'folder-other' : null;
  }

  async #choose(path: string | null): Promise<ChosenFolder> {
    if (path === null) return ok(null);
    const folder = path.trim();
    const problem = await problemOfFolder(folder, this.#root);
    if (problem !== null) return fail(problem);
    try {
      const settings = await readSecondSettings(this.#root);
      await nodeFs.makeFolder(join(setsOf(folder), settings.source));
      await noteCompleted(folder, settings.source, this.#now());
      await writeSecondSettings(this.#root, { ...settings, folder, copiedAt: null });
    } catch (error) {
      return fail(problemOfError(error));
    }
    await this.#copyAll();
    return ok(await this.#state());
  }

  async #forget(): Promise<SecondFolderState> {
    const settings = await readSecondSettings(this.#root);
    await writeSecondSettings(this.#root, { ...settings, folder: null, copiedAt: null });
    this.#problem = null;
    return this.#state();
  }

  /** Copies everything that is newer. Never throws; what went wrong is kept for whoever asks. */
  async #copyAll(): Promise<void> {
    this.#isQueued = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    try {
      const settings = await readSecondSettings(this.#root);
      const { folder } = settings;
      if (folder === null) return;
      this.#problem = await this.#problemOf(folder, settings);
      if (this.#problem !== null) return;
      this.#problem = await this.#copyTo(folder, settings);
      if (this.#problem === 'vault-gap') {
        // The set goes another way than the safe copies do (they were begun anew, say): it stays, and a new one begins.
        this.#problem = await this.#copyTo(folder, { ...settings, source: newSource() });
      }
      if (this.#problem === null) this.#isBehind = false;
    } catch (error) {
      this.#problem = problemOfError(error);
    }
  }

  async #copyTo(folder: string, settings: SecondSettings): Promise<Problem> {
    const { source } = settings;
    for (const id of settings.waiting) await removeFrom(folder, id);
    const listed = await this.#vault.list();
    if (!listed.ok) return listed.error.code;
    const second = await openFileVault(join(setsOf(folder), source), this.#fs);
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
    const copiedAt = this.#now();
    await noteCompleted(folder, source, copiedAt);
    await writeSecondSettings(this.#root, { ...settings, waiting: [], copiedAt });
    return problem;
  }

  async #copyOne(second: Vault, status: VaultStatus, held: VaultStatus | undefined): Promise<Problem> {
    const { engagementId: id, lastSeq, schemaVersion } = status;
    if (held?.lastSeq === lastSeq && held.schemaVersion === schemaVersion) return null;
    const content = await this.#vault.load(id);
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
    const lock = await readFile(join(this.#root, LOCK_FILE)).catch(() => null);
    if (lock === null) return;
    // A lock that was changed does not open what the old one sealed: the old one is kept beside.
    const before = await readFile(join(set, LOCK_FILE)).catch(() => null);
    if (before !== null && !before.equals(lock)) await copyFile(join(set, LOCK_FILE), join(set, `before-${LOCK_FILE}`));
    await writeAtomically(nodeFs, set, LOCK_FILE, lock);
  }

  /** Noted before anything is removed: copies on a stick that is not in go when it is in again. */
  async #remove(id: EngagementId): Promise<VaultResult<RemovedCopies>> {
    const settings = await readSecondSettings(this.#root);
    const { folder } = settings;
    if (folder === null || !isId(id)) return this.#vault.remove(id);
    try {
      await writeSecondSettings(this.#root, { ...settings, waiting: [...new Set([...settings.waiting, id])] });
    } catch (error) {
      return fail(problemOfError(error) === 'vault-full' ? 'vault-full' : 'vault-denied');
    }
    const removed = await this.#vault.remove(id);
    if (!removed.ok) {
      await writeSecondSettings(this.#root, settings).catch(() => undefined);
      return removed;
    }
    try {
      if ((await this.#problemOf(folder, settings)) !== null) return ok({ ...removed.value, second: 'waiting' });
      const sizes = await removeFrom(folder, id);
      await writeSecondSettings(this.#root, settings);
      const bytes = sizes.reduce((sum, size) => sum + size, removed.value.bytes);
      return ok({ files: removed.value.files + sizes.length, bytes, second: 'removed' });
    } catch {
      return ok({ ...removed.value, second: 'waiting' });
    }
  }

  /** What was copied before goes, now or when that folder is there again, and is copied anew from what is left. */
  async #keepOnlyNewest(id: EngagementId): Promise<VaultResult<RemovedCopies>> {
    const kept = await this.#vault.keepOnlyNewest(id);
    const settings = await readSecondSettings(this.#root);
    if (!kept.ok || settings.folder === null) return kept;
    try {
      await writeSecondSettings(this.#root, { ...settings, waiting: [...new Set([...settings.waiting, id])] });
    } catch {
      return fail('vault-denied');
    }
    this.#next();
    return ok({ ...kept.value, second: 'waiting' });
  }

  async #list(): ReturnType<SecondFolder['list']> {
    const { folder, source: own } = await readSecondSettings(this.#root);
    if (folder === null) return ok([]);
    const problem = await problemOfFolder(folder, this.#root);
    if (problem !== null) return fail(problem);
    const copies: SecondCopy[] = [];
    for (const source of await sourcesIn(folder)) {
      const vault = await openFileVault(join(setsOf(folder), source), lookingFs(nodeFs));
      const listed = await vault.list();
      if (!listed.ok) return listed;
      const copiedAt = await completedAt(folder, source);
      for (const status of listed.value) copies.push({ ...status, source, isOwn: source === own, copiedAt });
    }
    return ok(copies);
  }

  async #load(source: string, id: EngagementId): ReturnType<SecondFolder['load']> {
    const { folder } = await readSecondSettings(this.#root);
    if (folder === null || !isId(source)) return fail('vault-denied');
    const vault = await openFileVault(join(setsOf(folder), source), lookingFs(nodeFs));
    return vault.load(id);
  }
}

async function sourcesIn(folder: string): Promise<readonly string[]> {
  return (await nodeFs.folders(setsOf(folder)).catch(() => [])).filter(isId).toSorted();
}

/** Removes an engagement from every set in a folder. Returns the sizes of what was removed. */
async function removeFrom(folder: string, id: EngagementId): Promise<readonly number[]> {
  const sizes: number[] = [];
  for (const source of await sourcesIn(folder)) {
    const place = join(setsOf(folder), source, engagementId(id));
    sizes.push(...(await nodeFs.sizes(place)));
    const set = await openFileVault(join(setsOf(folder), source));
    const removed = await set.remove(id);
    if (!removed.ok) throw Object.assign(new Error(removed.error.code), { code: 'EIO' });
  }
  return sizes;
}
