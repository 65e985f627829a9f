import type { EngagementId } from '#shared/base/ids.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { SecondCopy, SecondFolder } from '#shared/ipc/second-folder.ts';
import type { VaultStatus } from '#shared/ipc/vault.ts';
import { replayContent, type Replayed } from './replay.ts';
import type { RestorePoint } from './restore.ts';

/** What the vault says of an engagement that it has nothing of. */
export function notHeld(engagementId: EngagementId): VaultStatus {
  return { engagementId, lastSeq: 0, count: 0, schemaVersion: 0 };
}

/** The copies in the second folder as something to restore from. It is looked through once; nothing there is changed. */
export class SecondSource {
  readonly #second: SecondFolder;
  #listed: Promise<readonly SecondCopy[]> | null = null;

  constructor(second: SecondFolder) {
    this.#second = second;
  }

  /** Everything that can be restored from there; none when no folder is chosen, or it is not there now. */
  copies(): Promise<readonly SecondCopy[]> {
    this.#listed ??= this.#second.list().then((listed) => (listed.ok ? listed.value.filter(isWorthIt) : []));
    return this.#listed;
  }

  /** What there is of one engagement, the newest first as far as it can be told: sets of different origin count apart. */
  async pointsOf(engagementId: EngagementId): Promise<readonly RestorePoint[]> {
    const copies = (await this.copies()).filter((copy) => copy.engagementId === engagementId);
    return copies
      .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || compareTimes(b.copiedAt, a.copiedAt))
      .map((copy) => ({
        key: `second-${copy.source}`,
        point: { seq: copy.lastSeq },
        seq: copy.lastSeq,
        at: copy.copiedAt,
        count: copy.count,
        why: copy.isOwn ? 'second' : 'second-other',
        isReadable: true,
        second: copy,
      }));
  }

  /** The client's name as it stands in the first of some points that can be read; empty where it stands in none. */
  async clientOf(points: readonly RestorePoint[]): Promise<string> {
    for (const { second } of points) {
      const read = second === undefined ? null : await this.read(second);
      const own = read?.ok === true ? read.value.records.find(({ kind }) => kind === 'engagement') : undefined;
      const client = own?.body['client'];
      if (typeof client === 'string' && client !== '') return client;
    }
    return '';
  }

  /** Reads one of them. Less than it promises is `vault-damaged`. */
  async read({ source, engagementId, lastSeq, schemaVersion }: SecondCopy): Promise<Result<Replayed, Failure<string>>> {
    const loaded = await this.#second.load(source, engagementId);
    if (!loaded.ok) return loaded;
    const state = replayContent(loaded.value, { schemaVersion });
    if (!state.ok) return state;
    return state.value.lastSeq === lastSeq ? ok(state.value) : fail('vault-damaged');
  }
}

function isWorthIt({ lastSeq }: SecondCopy): boolean {
  return lastSeq > 0;
}

function compareTimes(a: string | null, b: string | null): number {
  const [one, two] = [a ?? '', b ?? ''];
  return one < two ? -1 : one > two ? 1 : 0;
}
