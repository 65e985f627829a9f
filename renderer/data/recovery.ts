import type { EngagementId } from '#shared/base/ids.ts';
import { ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Vault, VaultErrorCode, VaultStatus } from '#shared/ipc/vault.ts';
import { compareRecords } from '#shared/records/compare-records.ts';
import { checkRows } from './check-rows.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { isForked } from './newest.ts';
import { replayContent, type Replayed } from './replay.ts';
import { DamagedRowError } from './row-seal.ts';
import { notHeld, type SecondSource } from './second-source.ts';
import { recordsOf, replaceEngagement } from './snapshot.ts';

/** What is wrong with the working store's part of an engagement. */
export type RecoveryReason =
  /** The store does not know it. */
  | 'missing'
  /** The vault is ahead. */
  | 'older'
  /** Records are missing or unreadable. */
  | 'damaged'
  /** Both went on from the same state, differently. */
  | 'forked';

/** What the store has of an engagement. */
export interface StoreState {
  /** Sequence number of its last commit; 0 when even that is damaged. */
  readonly lastSeq: number;
  /** Records that the store says it has; null when even that is damaged. */
  readonly count: number | null;
  /** Records that are there. */
  readonly records: number;
  /** Rows that do not read back as they were written. */
  readonly damagedRows: number;
}

/** One engagement of which store and vault do not say the same, and about which a person has to decide. */
export interface RecoveryQuestion {
  readonly engagementId: EngagementId;
  readonly reason: RecoveryReason;
  /** Null when the store knows nothing of it. */
  readonly here: StoreState | null;
  readonly held: VaultStatus;
  /** Neither store nor vault knows it, but the second folder does. */
  readonly isOnlySecond?: true;
}

/** What the start-up proof found and did. */
export interface RecoveryReport {
  /** Engagements that were rebuilt from the vault, without anything lost. */
  readonly rebuilt: readonly {
    readonly engagementId: EngagementId;
    readonly records: number;
    readonly reason: RecoveryReason;
  }[];
  /** Engagements that only a person can decide about. Nothing of them was touched, and nothing may be saved before. */
  readonly questions: readonly RecoveryQuestion[];
  /** Engagements of which the vault holds less than the store; they are to be written as a whole. */
  readonly ahead: readonly EngagementId[];
}

/**
 * Compares the working store with the vault and rebuilds what the store has lost. An empty or older store is never taken
 * for a new installation; an empty vault never empties a store. What is plain is done: a store that knows nothing of an
 * engagement whose safe copy is whole, or one that stands exactly where the safe copy stood earlier. Everything else is
 * asked, and so is whatever only the second folder has where store or vault begin from nothing.
 */
export async function recoverFromVault(
  db: QuarterdeckDatabase,
  vault: Vault,
  second: SecondSource | null = null,
): Promise<Result<RecoveryReport, Failure<VaultErrorCode>>> {
  const listed = await vault.list();
  if (!listed.ok) return listed;
  const rebuilt: RecoveryReport['rebuilt'][number][] = [];
  const questions: RecoveryQuestion[] = [];
  const ahead = new Set<EngagementId>();
  const check = await checkRows(db);
  for (const listedStatus of listed.value) {
    const { engagementId } = listedStatus;
    const held = await proveCopies(db, vault, listedStatus);
    const found = await findQuestion(db, vault, held, check.damaged.get(engagementId) ?? 0);
    if (found === 'same') continue;
    if (found === 'ahead') {
      ahead.add(engagementId);
      continue;
    }
    const records = (await isPlain(db, vault, found)) ? await rebuild(db, vault, held) : null;
    if (records === null) questions.push(found);
    else rebuilt.push({ engagementId, records, reason: found.reason });
  }
  const held = new Set(listed.value.map((status) => status.engagementId));
  const heads = await db.heads.toArray();
  if (second !== null && (heads.length === rebuilt.length || held.size === 0 || questions.length > 0)) {
    const known = new Set([...held, ...heads.map(({ engagementId }) => engagementId)]);
    questions.push(...(await onlyInSecond(second, known)));
  }
  for (const head of heads) if (!held.has(head.engagementId)) ahead.add(head.engagementId);
  const asked = new Set(questions.map(({ engagementId }) => engagementId));
  for (const engagementId of check.unsent) if (!asked.has(engagementId)) ahead.add(engagementId);
  return ok({ rebuilt, questions, ahead: [...ahead] });
}

/** What the second folder has from this very data folder, and nobody else any more. */
async function onlyInSecond(second: SecondSource, known: ReadonlySet<EngagementId>): Promise<RecoveryQuestion[]> {
  const own = (await second.copies()).filter(({ isOwn, engagementId }) => isOwn && !known.has(engagementId));
  return own.map(({ engagementId }) => {
    return { engagementId, reason: 'missing', here: null, held: notHeld(engagementId), isOnlySecond: true };
  });
}

// The list may be older than the damage: before the only thing that is left is built upon, it is read through once more.
async function proveCopies(db: QuarterdeckDatabase, vault: Vault, listed: VaultStatus): Promise<VaultStatus> {
  if ((await db.heads.where('engagementId').equals(listed.engagementId).count()) > 0) return listed;
  const copies = await vault.copies(listed.engagementId);
  const damagedFiles = copies.ok ? copies.value.damagedFiles : 0;
  return damagedFiles === 0 ? listed : { ...listed, damagedFiles };
}

/** Compares what the store has of one engagement with what the vault holds: what there is to ask or to do, if anything. */
export async function findQuestion(
  db: QuarterdeckDatabase,
  vault: Vault,
  held: VaultStatus,
  damagedRows: number,
): Promise<RecoveryQuestion | 'same' | 'ahead'> {
  const found = await compareWithVault(db, held, damagedRows);
  if (typeof found !== 'string' || !(await isForked(db, vault, held))) return found;
  const { engagementId } = held;
  const head = await db.heads.get(engagementId);
  const records = await recordsOf(db, engagementId).count();
  const here = { lastSeq: head?.lastSeq ?? 0, count: head?.count ?? null, records, damagedRows };
  return { engagementId, reason: 'forked', here, held };
}

async function compareWithVault(
  db: QuarterdeckDatabase,
  held: VaultStatus,
  damagedRows: number,
): Promise<RecoveryQuestion | 'same' | 'ahead'> {
  const { engagementId } = held;
  const head = await db.heads.get(engagementId).catch((error: unknown) => {
    if (error instanceof DamagedRowError) return null;
    throw error;
  });
  const records = await recordsOf(db, engagementId).count();
  if (head === undefined && damagedRows === 0) return { engagementId, reason: 'missing', here: null, held };
  const here = { lastSeq: head?.lastSeq ?? 0, count: head?.count ?? null, records, damagedRows };
  if (damagedRows > 0 || records !== head?.count) return { engagementId, reason: 'damaged', here, held };
  if (head.lastSeq < held.lastSeq) return { engagementId, reason: 'older', here, held };
  return head.lastSeq > held.lastSeq ? 'ahead' : 'same';
}

function isWhole(held: VaultStatus): boolean {
  return held.lastSeq > 0 && held.damagedFiles === undefined && held.onceHeldSeq === undefined;
}

async function isPlain(db: QuarterdeckDatabase, vault: Vault, question: RecoveryQuestion): Promise<boolean> {
  const { engagementId, reason, here, held } = question;
  if (reason === 'missing') return isWhole(held);
  if (reason !== 'older' || here === null) return false;
  // Another host went on with the same safe copies. The store must have nothing that is not in them.
  const pending = await db.outbox
    .where('[engagementId+seq]')
    .between([engagementId, 0], [engagementId, Infinity])
    .count();
  const then = pending > 0 ? null : await vault.loadAt(engagementId, { seq: here.lastSeq });
  if (then === null || !then.ok) return false;
  const state = replayContent(then.value, then.value);
  if (!state.ok) return false;
  return compareRecords(await recordsOf(db, engagementId).toArray(), state.value.records).length === 0;
}

async function rebuild(db: QuarterdeckDatabase, vault: Vault, held: VaultStatus): Promise<number | null> {
  const loaded = await vault.load(held.engagementId);
  const content = loaded.ok ? replayContent(loaded.value, held) : loaded;
  // Less than was promised is for a person to decide about.
  if (!content.ok || content.value.lastSeq !== held.lastSeq) return null;
  await storeInstead(db, held.engagementId, content.value);
  return content.value.records.length;
}

/** Puts an engagement into the store in place of what the store has of it, all or nothing. */
export async function storeInstead(
  db: QuarterdeckDatabase,
  engagementId: EngagementId,
  content: Replayed,
): Promise<void> {
  await db.transaction('rw', [db.records, db.history, db.historyParts, db.outbox, db.counters, db.heads], () =>
    replaceEngagement(db, { engagementId, ...content }),
  );
}
