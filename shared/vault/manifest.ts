import type { EngagementId } from '../base/ids.ts';
import { writeAtomically } from './atomic-file.ts';
import type { VaultFs } from './vault-fs.ts';
import { join } from './paths.ts';

/** What the vault must hold at least of one engagement. */
export interface ManifestEntry {
  readonly lastSeq: number;
  readonly count: number;
  readonly schemaVersion: number;
  /** Hash of the newest snapshot file; null while there is none. */
  readonly snapshotHash: string | null;
}

const NAME = 'manifest.json';

/**
 * The list of what was once stored, apart from the folders themselves: a folder that vanished is thus noticed. It is a floor,
 * not the truth; the logs may be ahead of it.
 */
export class Manifest {
  readonly #fs: VaultFs;
  readonly #folder: string;
  #entries: Promise<Map<string, ManifestEntry>> | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(fs: VaultFs, folder: string) {
    this.#fs = fs;
    this.#folder = folder;
  }

  /** All entries. A manifest that is missing or unreadable counts as empty: it is made again from the folders. */
  async entries(): Promise<ReadonlyMap<string, ManifestEntry>> {
    return this.#load();
  }

  /** Notes one engagement and writes the manifest. Never fails the caller, whose own data is already safe on disk. */
  async note(engagementId: EngagementId, entry: ManifestEntry): Promise<void> {
    const entries = await this.#load();
    entries.set(engagementId, entry);
    this.#writing = this.#writing.then(() => this.#write(entries));
    await this.#writing;
  }

  /**
   * Forgets one engagement. Unlike a note it fails when it cannot be written: a folder that is missing but still listed would
   * be taken for damage.
   */
  async forget(engagementId: EngagementId): Promise<void> {
    const entries = await this.#load();
    const entry = entries.get(engagementId);
    if (entry === undefined) return;
    entries.delete(engagementId);
    const writing = this.#writing.then(() => this.#writeOrThrow(entries));
    this.#writing = writing.catch(() => undefined);
    try {
      await writing;
    } catch (error) {
      entries.set(engagementId, entry);
      throw error;
    }
  }

  async #write(entries: ReadonlyMap<string, ManifestEntry>): Promise<void> {
    await this.#writeOrThrow(entries).catch(() => undefined);
  }

  async #writeOrThrow(entries: ReadonlyMap<string, ManifestEntry>): Promise<void> {
    const text = JSON.stringify({ format: 1, engagements: Object.fromEntries(entries) }, null, 2);
    await writeAtomically(this.#fs, this.#folder, NAME, this.#fs.encode(`${text}\n`));
  }

  #load(): Promise<Map<string, ManifestEntry>> {
    this.#entries ??= this.#fs
      .read(join(this.#folder, NAME))
      .then((bytes) => parse(this.#fs.decode(bytes)))
      .catch(() => new Map<string, ManifestEntry>());
    return this.#entries;
  }
}

function parse(text: string): Map<string, ManifestEntry> {
  const file = JSON.parse(text) as { engagements?: Record<string, ManifestEntry> };
  return new Map(Object.entries(file.engagements ?? {}).filter(([, entry]) => Number.isSafeInteger(entry.lastSeq)));
}
