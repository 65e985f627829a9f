import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isId, type EngagementId } from '#shared/base/ids.ts';
import { isIsoTime, type IsoTime } from '#shared/base/iso-date.ts';
import { writeAtomically } from './atomic-file.ts';
import { nodeFs } from './vault-fs.ts';

/** What is remembered of the second folder, in the data folder. */
export interface SecondSettings {
  readonly folder: string | null;
  /** Names the set of copies that this data folder makes. */
  readonly source: string;
  readonly copiedAt: IsoTime | null;
  /** Engagements that were removed for good while the folder was not there. */
  readonly waiting: readonly EngagementId[];
}

const NAME = 'second-folder.json';

/** A name for a new set of copies. */
export function newSource(): string {
  return randomBytes(8).toString('hex');
}

/** Reads the settings; what is missing or damaged counts as no folder, because the user can choose it again. */
export async function readSecondSettings(root: string): Promise<SecondSettings> {
  const none = { folder: null, source: newSource(), copiedAt: null, waiting: [] };
  try {
    const kept = JSON.parse(await readFile(join(root, NAME), 'utf8')) as Partial<SecondSettings>;
    return {
      folder: typeof kept.folder === 'string' ? kept.folder : null,
      source: isId(kept.source) && typeof kept.source === 'string' ? kept.source : none.source,
      copiedAt: isIsoTime(kept.copiedAt) ? kept.copiedAt : null,
      waiting: Array.isArray(kept.waiting) ? kept.waiting.filter(isId) : [],
    };
  } catch {
    return none;
  }
}

/** Writes the settings. Throws when they cannot be written. */
export async function writeSecondSettings(root: string, settings: SecondSettings): Promise<void> {
  await nodeFs.makeFolder(root);
  await writeAtomically(nodeFs, root, NAME, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`, 'utf8'));
}
