import type { Clock } from '#shared/base/clock.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { SecondCopy } from '#shared/ipc/second-folder.ts';
import type { Vault, VaultPoint } from '#shared/ipc/vault.ts';
import { writeEngagementFile } from '#shared/records/engagement-file.ts';
import { SCHEMA_VERSION } from '#shared/records/migrations.ts';
import { checkRows } from './check-rows.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { putAside, readWhatIsThere } from './put-aside.ts';
import { readNewest } from './newest.ts';
import { findQuestion, storeInstead, type RecoveryQuestion } from './recovery.ts';
import type { Replayed } from './replay.ts';
import { readPoint } from './restore.ts';
import type { SecondSource } from './second-source.ts';
import { storeFailure } from './store.ts';

/** What a decision about an engagement needs. */
export interface DecisionPorts {
  readonly db: QuarterdeckDatabase;
  readonly vault: Vault;
  readonly clock: Clock;
  /** Null where there is no second folder. */
  readonly second: SecondSource | null;
}

/** What came of a decision. */
export interface Decided {
  /** Records that the store has now. */
  readonly records: number;
  /** The engagement has to be written to the vault as a whole. */
  readonly mustWrite: boolean;
}

/**
 * Brings an engagement back from the vault or the second folder, after what the store has of it was put aside there. `newest` goes on where the
 * vault stands; an earlier state goes on after everything that is held, so that nothing newer is ever overwritten. Answers
 * whether the engagement has to be written to the vault as a whole. `recovery-settled` when another window was first.
 */
export async function restoreFromVault(
  ports: DecisionPorts,
  question: RecoveryQuestion,
  from: 'newest' | VaultPoint | SecondCopy,
): Promise<Result<Decided, Failure<string>>> {
  const { db } = ports;
  const { engagementId, held } = question;
  if (await isSettled(ports, question)) return fail('recovery-settled');
  const state = await readFrom(ports, question, from);
  if (!state.ok) return state;
  const aside = await putAside(ports, engagementId, question.here?.lastSeq ?? 0);
  if (!aside.ok) return aside;
  const { records, counters } = state.value;
  const lastSeq = from === 'newest' ? state.value.lastSeq : afterEverything(question, state.value.lastSeq);
  const stored = await stores(storeInstead(db, engagementId, { records, counters, lastSeq }));
  if (!stored.ok) return stored;
  return ok({ records: records.length, mustWrite: lastSeq > held.lastSeq });
}

/**
 * Goes on with what the store has of an engagement, without its damaged rows, after everything that the vault holds; the
 * vault's last state is kept as a copy of its own. The engagement then has to be written to the vault as a whole.
 */
export async function keepStore(
  ports: DecisionPorts,
  question: RecoveryQuestion,
): Promise<Result<Decided, Failure<string>>> {
  const { db, vault, clock } = ports;
  const { engagementId, held, here } = question;
  if (here === null || (await isSettled(ports, question))) return fail('recovery-settled');
  const aside = await putAside(ports, engagementId, here.lastSeq);
  if (!aside.ok) return aside;
  const state = await readNewest(ports, question);
  if (state.ok) {
    const { records, counters } = state.value;
    const kept = await vault.snapshot(engagementId, {
      seq: held.lastSeq,
      count: records.length,
      schemaVersion: SCHEMA_VERSION,
      text: writeEngagementFile({ engagementId, savedAt: clock.now(), counters, records }),
      reason: 'before-restore',
      savedAt: clock.now(),
    });
    if (!kept.ok) return kept;
  }
  const { records, counters } = await readWhatIsThere(db, engagementId);
  const known = counters ?? (state.ok ? state.value.counters : {});
  const lastSeq = afterEverything(question);
  const stored = await stores(storeInstead(db, engagementId, { records, counters: known, lastSeq }));
  if (!stored.ok) return stored;
  return ok({ records: records.length, mustWrite: true });
}

// It is one transaction: with no room for it everything is as it was, and the question stays open.
function stores(storing: Promise<unknown>): Promise<Result<null, Failure<string>>> {
  return storing.then(() => ok(null), storeFailure);
}

async function readFrom(
  ports: DecisionPorts,
  question: RecoveryQuestion,
  from: 'newest' | VaultPoint | SecondCopy,
): Promise<Result<Replayed, Failure<string>>> {
  if (from === 'newest') return readNewest(ports, question);
  if (!('source' in from)) return readPoint(ports.vault, question.engagementId, from);
  return ports.second === null ? fail('vault-no-point') : ports.second.read(from);
}

function afterEverything({ held, here }: RecoveryQuestion, reached = 0): number {
  return Math.max(held.lastSeq, held.onceHeldSeq ?? 0, here?.lastSeq ?? 0, reached) + 1;
}

async function isSettled({ db, vault }: DecisionPorts, { engagementId, held }: RecoveryQuestion): Promise<boolean> {
  const { damaged } = await checkRows(db, engagementId);
  const found = await findQuestion(db, vault, held, damaged.get(engagementId) ?? 0);
  return found === 'same' || found === 'ahead';
}
