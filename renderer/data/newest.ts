import type { EngagementId } from '#shared/base/ids.ts';
import { ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Vault, VaultContent, VaultStatus } from '#shared/ipc/vault.ts';
import { compareRecords } from '#shared/records/compare-records.ts';
import { SCHEMA_VERSION } from '#shared/records/migrations.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { replayContent, type Replayed } from './replay.ts';
import { recordsOf } from './snapshot.ts';

/** An engagement of which store and vault do not say the same, and how. */
interface Doubted {
  readonly engagementId: EngagementId;
  readonly held: VaultStatus;
  readonly reason?: string;
}

/** The newest state that store and vault give together. */
export interface Newest extends Replayed {
  /** Steps that only the store's outbox had. */
  readonly carried: number;
}

/**
 * Puts together the newest state of an engagement: what the vault holds, and after it the steps that wait in the store to
 * be carried there. Nothing is written.
 */
export async function readNewest(
  { db, vault }: { readonly db: QuarterdeckDatabase; readonly vault: Vault },
  { engagementId, held, reason }: Doubted,
): Promise<Result<Newest, Failure<string>>> {
  const loaded = await vault.load(engagementId);
  if (!loaded.ok) return loaded;
  const state = replayContent(loaded.value, held);
  if (!state.ok) return state;
  // Two ways that parted are not put one after the other.
  if (reason === 'forked') return ok({ ...state.value, carried: 0 });
  const waiting = await db.outbox
    .where('[engagementId+seq]')
    .between([engagementId, state.value.lastSeq + 1], [engagementId, Infinity])
    .toArray()
    .catch(() => []);
  if (waiting.length === 0 || held.schemaVersion !== SCHEMA_VERSION) return ok({ ...state.value, carried: 0 });
  const content: VaultContent = { ...loaded.value, entries: [...loaded.value.entries, ...waiting] };
  const further = replayContent(content, held);
  // Steps that do not fit are no reason to refuse what the safe copy has.
  return further.ok ? ok({ ...further.value, carried: waiting.length }) : ok({ ...state.value, carried: 0 });
}

/**
 * Whether store and vault went different ways under the same numbers: another host went on with the vault while steps of this
 * store waited to be carried there. The vault would take those for steps that it has already.
 */
export async function isForked(db: QuarterdeckDatabase, vault: Vault, held: VaultStatus): Promise<boolean> {
  const { engagementId, lastSeq } = held;
  const waiting = await db.outbox
    .where('[engagementId+seq]')
    .between([engagementId, 0], [engagementId, lastSeq], true, true)
    .first()
    .catch(() => undefined);
  if (waiting === undefined) return false;
  const then = await vault.loadAt(engagementId, { seq: waiting.seq });
  const entry = then.ok ? then.value.entries.at(-1) : undefined;
  if (entry?.seq === waiting.seq) return entry.payload !== waiting.payload;
  // The step is not among the entries any more, so what it led to is compared.
  const newest = await readNewest({ db, vault }, { engagementId, held });
  if (!newest.ok) return false;
  return compareRecords(await recordsOf(db, engagementId).toArray(), newest.value.records).length > 0;
}
