import { basename, dirname, join } from 'node:path';
import type { EngagementId } from '#shared/base/ids.ts';
import type { EarlierPlace, PlaceErrorCode } from '#shared/ipc/copies-place.ts';
import type { VaultErrorCode } from '#shared/ipc/vault.ts';
import { toVaultFailure } from '#shared/vault/vault-error.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';
import { openFileVault } from './file-vault.ts';
import { isPlaceThere, moveProblemOf } from './place-checks.ts';
import { isSamePlace, pathOf, readPlaces, writePlaces, type LeftPlace, type PlaceSettings } from './place-settings.ts';

/** What was taken away in the earlier places. */
interface Swept {
  readonly files: number;
  readonly bytes: number;
  /** Nothing waits any more. */
  readonly isDone: boolean;
}

/** The folders in which safe copies still lie that are not used any more, and those that a move left half done. */
export class EarlierPlaces {
  readonly #root: string;
  readonly #fs: VaultFs;
  /** One change of the note after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(root: string, fs: VaultFs) {
    this.#root = root;
    this.#fs = fs;
  }

  /** As the page sees them. */
  async seen({ earlier }: PlaceSettings): Promise<readonly EarlierPlace[]> {
    return Promise.all(
      earlier.map(async (place) => ({
        folder: pathOf(this.#root, place),
        isThere: await isPlaceThere(this.#root, place),
      })),
    );
  }

  /** Notes that an engagement has to go from all of them. `none` when there is none. */
  async await(id: EngagementId): Promise<'none' | 'noted' | VaultErrorCode> {
    try {
      const changed = await this.#change((one) => ({ ...one, waiting: [...new Set([...one.waiting, id])] }));
      return changed ? 'noted' : 'none';
    } catch (error) {
      return toVaultFailure(error).error.code;
    }
  }

  /** Takes such a note back, as far as the disk allows. */
  async spare(id: EngagementId): Promise<void> {
    await this.#change((one) => ({ ...one, waiting: one.waiting.filter((waiting) => waiting !== id) })).catch(
      () => null,
    );
  }

  /** Takes away what waits, wherever it can be reached. Never throws. */
  async sweep(): Promise<Swept> {
    let files = 0;
    let bytes = 0;
    let isDone = true;
    const gone: LeftPlace[] = [];
    for (const place of (await readPlaces(this.#root))?.earlier ?? []) {
      if (place.waiting.length === 0) continue;
      try {
        if (!(await isPlaceThere(this.#root, place))) throw new Error('not there');
        const folder = pathOf(this.#root, place);
        const vault = await openFileVault(folder, this.#fs);
        for (const id of place.waiting) {
          const sizes = await this.#fs.sizes(join(folder, id));
          const removed = await vault.remove(id);
          if (!removed.ok) throw new Error(removed.error.code);
          files += sizes.length;
          bytes += sizes.reduce((sum, size) => sum + size, 0);
        }
        gone.push(place);
      } catch {
        isDone = false;
      }
    }
    if (gone.length > 0)
      await this.#change((one) => {
        const done = gone.find((place) => isSamePlace(place, one))?.waiting ?? [];
        return { ...one, waiting: one.waiting.filter((id) => !done.includes(id)) };
      }).catch(() => null);
    return { files, bytes, isDone };
  }

  /** Takes away half copies of moves that did not end, and what waits. Never throws. */
  async tidy(): Promise<void> {
    const settings = await readPlaces(this.#root);
    if (settings === null) return;
    const left: (typeof settings.half)[number][] = [];
    for (const place of settings.half) {
      if (isSamePlace(place, settings.place) || settings.earlier.some((one) => isSamePlace(one, place))) continue;
      const isReached = await this.#removeFolder(pathOf(this.#root, place)).catch(() => false);
      if (!isReached) left.push(place);
    }
    if (left.length !== settings.half.length)
      await this.#queued(async () => {
        const now = await readPlaces(this.#root);
        if (now !== null) await writePlaces(this.#fs, this.#root, { ...now, half: left });
      }).catch(() => null);
    await this.sweep();
  }

  /** Deletes the copies in one of them. Returns why not, or null. */
  async remove(folder: string): Promise<PlaceErrorCode | VaultErrorCode | null> {
    const settings = await readPlaces(this.#root);
    const place = settings?.earlier.find((one) => pathOf(this.#root, one) === folder);
    if (place === undefined || !(await isPlaceThere(this.#root, place))) return 'place-missing';
    try {
      await this.#removeFolder(folder);
      await this.#change((one) => (isSamePlace(one, place) ? null : one));
      return null;
    } catch (error) {
      return moveProblemOf(error);
    }
  }

  /** False when the disk that it lies on cannot be reached, so that it may still be there. */
  async #removeFolder(folder: string): Promise<boolean> {
    const names = await this.#fs.list(dirname(folder)).catch(() => null);
    if (names === null) return false;
    if (!names.includes(basename(folder))) return true;
    await this.#fs.removeFolder(folder);
    await this.#fs.syncFolder(dirname(folder));
    return true;
  }

  /** Changes each of them, or takes it off the list. False when there is none. */
  #change(change: (place: LeftPlace) => LeftPlace | null): Promise<boolean> {
    return this.#queued(async () => {
      const settings = await readPlaces(this.#root);
      if (settings === null || settings.earlier.length === 0) return false;
      const earlier = settings.earlier.map(change).filter((place) => place !== null);
      await writePlaces(this.#fs, this.#root, { ...settings, earlier });
      return true;
    });
  }

  #queued<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
