import { dirname } from 'node:path';
import { isId, type EngagementId } from '#shared/base/ids.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { CopiesPlace, PlaceChanged, PlaceErrorCode, PlaceState } from '#shared/ipc/copies-place.ts';
import type { RemovedCopies, Vault, VaultErrorCode, VaultResult } from '#shared/ipc/vault.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';
import { copyVault } from './copy-vault.ts';
import { openFileVault } from './file-vault.ts';
import { lockDataFolder, type FolderHolder, type FolderLock } from './folder-lock.ts';
import { Gate } from './gate.ts';
import { EarlierPlaces } from './earlier-places.ts';
import { hasRoom, isPlaceThere, moveProblemOf, notePlace, problemOfPlace } from './place-checks.ts';
import {
  isSamePlace,
  newName,
  OWN_PLACE,
  pathOf,
  readPlaces,
  writePlaces,
  type Place,
  type PlaceSettings,
} from './place-settings.ts';
import { nodeFs } from './node-fs.ts';

/** What the safe copies need from outside. */
export interface SafeCopiesPorts {
  /** The data folder. */
  readonly root: string;
  readonly host: FolderHolder;
  /** A port, so that a test can let each single call fail. */
  readonly fs?: VaultFs;
}

interface Opened {
  readonly place: Place;
  readonly vault: Vault;
  /** Null in the data folder, which has a lock of its own. */
  readonly lock: FolderLock | null;
}

type Answer<T> = Result<T, Failure<PlaceErrorCode | VaultErrorCode>>;

/** The safe copies, wherever the user wants them to lie. While they are moved every call waits. */
export class SafeCopies {
  readonly #root: string;
  readonly #host: FolderHolder;
  readonly #fs: VaultFs;
  readonly #gate = new Gate();
  readonly #earlier: EarlierPlaces;
  #opening: Promise<Result<Opened, PlaceErrorCode>> | null = null;

  constructor({ root, host, fs = nodeFs }: SafeCopiesPorts) {
    this.#root = root;
    this.#host = host;
    this.#fs = fs;
    this.#earlier = new EarlierPlaces(root, fs);
  }

  /** What the page asks of the place. */
  get place(): CopiesPlace {
    return {
      state: () => this.#gate.pass(() => this.#state()),
      move: (path) => this.#gate.alone(() => (path === null ? Promise.resolve(ok(null)) : this.#move(path.trim()))),
      moveHome: () => this.#gate.alone(() => this.#moveHome()),
      useHome: () => this.#gate.alone(() => this.#useHome()),
      removeEarlier: (folder) => this.#gate.alone(() => this.#removeEarlier(folder)),
    };
  }

  /** The vault in the place of the moment. */
  get vault(): Vault {
    return {
      list: () => this.#call((vault) => vault.list()),
      append: (...args) => this.#call((vault) => vault.append(...args)),
      snapshot: (...args) => this.#call((vault) => vault.snapshot(...args)),
      load: (id) => this.#call((vault) => vault.load(id)),
      copies: (id) => this.#call((vault) => vault.copies(id)),
      loadAt: (...args) => this.#call((vault) => vault.loadAt(...args)),
      keepOnlyNewest: (id) => this.#call((vault) => this.#withEarlier(id, () => vault.keepOnlyNewest(id))),
      remove: (id) => this.#call((vault) => this.#withEarlier(id, () => vault.remove(id))),
    };
  }

  /** The folder that the user chose for the safe copies; null for the data folder. */
  async chosenFolder(): Promise<string | null> {
    return (await readPlaces(this.#root))?.place.chosen ?? null;
  }

  /** Takes away what interrupted moves have left behind, and what was removed for good meanwhile. */
  async tidy(): Promise<void> {
    await this.#gate.pass(() => this.#earlier.tidy());
  }

  /** Waits for what is under way and lets go of the folder. */
  async close(): Promise<void> {
    await this.#gate.alone(() => this.#letGo());
  }

  #call<T>(work: (vault: Vault) => Promise<VaultResult<T>>): Promise<VaultResult<T>> {
    return this.#gate.pass(async () => {
      const opened = await this.#open();
      return opened.ok ? work(opened.value.vault) : fail('vault-away');
    });
  }

  /** A chosen folder is looked for at each call: where it is gone, the same path may be another stick or none. */
  #open(): Promise<Result<Opened, PlaceErrorCode>> {
    const opening = (this.#opening ?? Promise.resolve(null)).then((before) => this.#reopen(before));
    this.#opening = opening;
    return opening;
  }

  async #reopen(before: Result<Opened, PlaceErrorCode> | null): Promise<Result<Opened, PlaceErrorCode>> {
    const opened = before?.ok === true ? before.value : null;
    const isOwn = opened?.place.chosen === null;
    if (before !== null && opened !== null && (isOwn || (await isPlaceThere(this.#root, opened.place)))) return before;
    // What was read of a folder that went away is no proof for the one that is there now.
    await opened?.lock?.release();
    const settings = await readPlaces(this.#root);
    if (settings === null) return { ok: false, error: 'place-unreadable' };
    const { place } = settings;
    const folder = pathOf(this.#root, place);
    if (place.chosen === null) return ok({ place, lock: null, vault: await openFileVault(folder, this.#fs) });
    if (!(await isPlaceThere(this.#root, place))) return { ok: false, error: 'place-missing' };
    try {
      const lock = await lockDataFolder(folder, this.#host);
      if (!lock.ok) return { ok: false, error: 'place-in-use' };
      return ok({ place, lock: lock.value, vault: await openFileVault(folder, this.#fs) });
    } catch {
      // A folder that cannot be written can still be read; the calls say what is wrong.
      return ok({ place, lock: null, vault: await openFileVault(folder, this.#fs) });
    }
  }

  async #letGo(): Promise<void> {
    const opened = await this.#opening;
    this.#opening = null;
    if (opened?.ok === true) await opened.value.lock?.release();
  }

  async #state(): Promise<PlaceState> {
    const settings = await readPlaces(this.#root);
    if (settings === null) return { folder: '', chosen: null, problem: 'place-unreadable', earlier: [] };
    const opened = await this.#open();
    const { place } = settings;
    return {
      folder: pathOf(this.#root, place),
      chosen: place.chosen,
      problem: opened.ok ? null : opened.error,
      earlier: await this.#earlier.seen(settings),
    };
  }

  async #move(path: string): Promise<PlaceChanged> {
    const settings = await readPlaces(this.#root);
    if (settings === null) return fail('place-unreadable');
    const problem = await problemOfPlace(this.#root, path, settings.place);
    return problem === null ? this.#moveTo(settings, { chosen: path, name: newName(true) }) : fail(problem);
  }

  async #moveHome(): Promise<PlaceChanged> {
    const settings = await readPlaces(this.#root);
    if (settings === null) return fail('place-unreadable');
    if (settings.place.chosen === null) return fail('place-same');
    const isFree = !settings.earlier.some((one) => isSamePlace(one, OWN_PLACE));
    const isEmpty = isFree && !(await isPlaceThere(this.#root, OWN_PLACE));
    return this.#moveTo(settings, isEmpty ? OWN_PLACE : { chosen: null, name: newName(false) });
  }

  async #moveTo(settings: PlaceSettings, place: Place): Promise<PlaceChanged> {
    const opened = await this.#open();
    if (!opened.ok) return fail(opened.error);
    const copied = await this.#copy(settings, place);
    if (!copied.ok) {
      await this.#earlier.tidy();
      return copied;
    }
    return this.#use(settings, place);
  }

  /** Makes a whole, proved copy of what is used now. Whatever happens, what is used now stays as it is. */
  async #copy(settings: PlaceSettings, place: Place): Promise<Answer<null>> {
    const to = pathOf(this.#root, place);
    const from = pathOf(this.#root, settings.place);
    try {
      await this.#fs.makeFolder(from);
      const bytes = (await this.#fs.sizes(from)).reduce((sum, size) => sum + size, 0);
      if (!(await hasRoom(place.chosen ?? this.#root, bytes))) return fail('vault-full');
      // Known before it is begun: a copy that a crash cuts short is found again and taken away.
      await writePlaces(this.#fs, this.#root, { ...settings, half: [...settings.half, place] });
      await copyVault(this.#fs, from, to);
      await notePlace(this.#fs, to, place.name);
      await this.#fs.syncFolder(dirname(to));
      if (place.chosen !== null) await this.#fs.syncFolder(place.chosen);
      return ok(null);
    } catch (error) {
      return fail(moveProblemOf(error));
    }
  }

  /** Points to another place. Where the note fails, whatever the disk says counts: both places are whole. */
  async #use(settings: PlaceSettings, place: Place): Promise<PlaceChanged> {
    const left = settings.earlier.filter((one) => !isSamePlace(one, place));
    const earlier = [...left, { ...settings.place, waiting: [] }];
    let problem: PlaceErrorCode | VaultErrorCode | null = null;
    try {
      await this.#fs.makeFolder(this.#root);
      await writePlaces(this.#fs, this.#root, { place, earlier, half: settings.half });
    } catch (error) {
      problem = moveProblemOf(error);
    }
    await this.#letGo();
    await this.#earlier.tidy();
    const state = await this.#state();
    return problem === null || state.folder === pathOf(this.#root, place) ? ok(state) : fail(problem);
  }

  async #useHome(): Promise<PlaceChanged> {
    // It may be one of the earlier ones, and is used as it is: what was removed for good must not come back with it.
    await this.#earlier.sweep();
    const settings = (await readPlaces(this.#root)) ?? { place: OWN_PLACE, earlier: [], half: [] };
    const home = settings.earlier.findLast(({ chosen }) => chosen === null);
    if (home !== undefined && home.waiting.length > 0) return fail('vault-denied');
    const place = home === undefined ? OWN_PLACE : { chosen: null, name: home.name };
    if (isSamePlace(settings.place, place)) {
      // The note could not be read, so nobody knows what there was to leave.
      return this.#noteAnew(settings);
    }
    return this.#use(settings, place);
  }

  async #noteAnew(settings: PlaceSettings): Promise<PlaceChanged> {
    try {
      await writePlaces(this.#fs, this.#root, settings);
    } catch (error) {
      return fail(moveProblemOf(error));
    }
    await this.#letGo();
    return ok(await this.#state());
  }

  async #removeEarlier(folder: string): Promise<PlaceChanged> {
    const removed = await this.#earlier.remove(folder);
    return removed === null ? ok(await this.#state()) : fail(removed);
  }

  /** What goes here goes in the earlier places too, now or when they can be reached. It is noted before anything goes. */
  async #withEarlier(
    id: EngagementId,
    work: () => Promise<VaultResult<RemovedCopies>>,
  ): Promise<VaultResult<RemovedCopies>> {
    if (!isId(id)) return work();
    const noted = await this.#earlier.await(id);
    if (noted === 'none') return work();
    if (noted !== 'noted') return fail(noted);
    const done = await work();
    if (!done.ok) {
      await this.#earlier.spare(id);
      return done;
    }
    const { files, bytes, isDone } = await this.#earlier.sweep();
    return ok({
      ...done.value,
      files: done.value.files + files,
      bytes: done.value.bytes + bytes,
      earlier: isDone ? 'removed' : 'waiting',
    });
  }
}
