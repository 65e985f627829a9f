import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isId, type EngagementId } from '#shared/base/ids.ts';
import { writeAtomically } from '#shared/vault/atomic-file.ts';
import { errnoOf } from '#shared/vault/vault-error.ts';
import type { VaultFs } from '#shared/vault/vault-fs.ts';

/** A folder of safe copies. Each move makes a new one, so that a half one is never taken for a whole. */
export interface Place {
  /** The folder that the user chose; null for the data folder. */
  readonly chosen: string | null;
  /** Name of the folder of copies within it. */
  readonly name: string;
}

/** A folder that is not used any more. */
export interface LeftPlace extends Place {
  /** Engagements whose copies have to go there when it can be reached. */
  readonly waiting: readonly EngagementId[];
}

/** What is remembered of the places, in the data folder. */
export interface PlaceSettings {
  readonly place: Place;
  /** Where the copies lay before. */
  readonly earlier: readonly LeftPlace[];
  /** Where a move was begun and not ended. */
  readonly half: readonly Place[];
}

const NAME = 'safe-copies.json';
/** Folder in a chosen folder: whatever else is there is never touched. */
const COPIES = 'quarterdeck-safe-copies';

/** As long as nothing was chosen. */
export const OWN_PLACE: Place = { chosen: null, name: 'vault' };
const NOTHING_CHOSEN: PlaceSettings = { place: OWN_PLACE, earlier: [], half: [] };

/** A name for a new folder of copies in a chosen folder, or in the data folder. */
export function newName(isChosen: boolean): string {
  const name = randomBytes(8).toString('hex');
  return isChosen ? name : `${OWN_PLACE.name}-${name}`;
}

/** Path of a folder of copies. */
export function pathOf(root: string, { chosen, name }: Place): string {
  return chosen === null ? join(root, name) : join(chosen, COPIES, name);
}

/** Whether two are the same folder of copies. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.chosen === b.chosen && a.name === b.name;
}

/**
 * Reads the settings. Null when there is a note that cannot be read: to go on as if nothing had been chosen would begin an
 * empty vault beside a full one.
 */
export async function readPlaces(root: string): Promise<PlaceSettings | null> {
  try {
    return parse(JSON.parse(await readFile(join(root, NAME), 'utf8')));
  } catch (error) {
    const code = errnoOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? NOTHING_CHOSEN : null;
  }
}

/** Writes the settings in one step. Throws when they cannot be written; what is on the disk then has to be read again. */
export async function writePlaces(fs: VaultFs, root: string, settings: PlaceSettings): Promise<void> {
  const text = `${JSON.stringify({ format: 1, ...settings }, null, 2)}\n`;
  await writeAtomically(fs, root, NAME, Buffer.from(text, 'utf8'));
}

function parse(value: unknown): PlaceSettings | null {
  const { place, earlier, half } = (value ?? {}) as Partial<Record<keyof PlaceSettings, unknown>>;
  if (!isPlace(place) || !Array.isArray(earlier) || !Array.isArray(half)) return null;
  if (!earlier.every(isPlace) || !half.every(isPlace)) return null;
  const left = earlier.map((one: Place & { readonly waiting?: unknown }) => ({
    chosen: one.chosen,
    name: one.name,
    waiting: Array.isArray(one.waiting) ? one.waiting.filter(isId) : [],
  }));
  return { place: { chosen: place.chosen, name: place.name }, earlier: left, half };
}

// The names become paths of folders that are emptied: nothing but what this program makes may get there.
function isPlace(value: unknown): value is Place {
  const { chosen, name } = (value ?? {}) as Partial<Record<keyof Place, unknown>>;
  if (typeof name !== 'string') return false;
  if (chosen === null) return /^vault(?:-[0-9a-f]{16})?$/.test(name);
  return typeof chosen === 'string' && chosen !== '' && /^[0-9a-f]{16}$/.test(name);
}
