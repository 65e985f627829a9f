import { isId, type EngagementId } from '../base/ids.ts';
import { isIsoTime, type IsoTime } from '../base/iso-date.ts';
import { writeAtomically } from './atomic-file.ts';
import { join } from './paths.ts';
import type { VaultCodec, VaultFs } from './vault-fs.ts';

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
export function newSource(codec: VaultCodec): string {
  return codec.token(8);
}

/** Where the settings are. */
interface Place {
  readonly root: string;
  readonly rootFs: VaultFs;
}

/** Reads the settings; what is missing or damaged counts as no folder, because the user can choose it again. */
export async function readSecondSettings({ root, rootFs }: Place): Promise<SecondSettings> {
  const none = { folder: null, source: newSource(rootFs), copiedAt: null, waiting: [] };
  try {
    const kept = JSON.parse(rootFs.decode(await rootFs.read(join(root, NAME)))) as Partial<SecondSettings>;
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
export async function writeSecondSettings({ root, rootFs }: Place, settings: SecondSettings): Promise<void> {
  await rootFs.makeFolder(root);
  await writeAtomically(rootFs, root, NAME, rootFs.encode(`${JSON.stringify(settings, null, 2)}\n`));
}
