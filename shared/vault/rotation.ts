import type { IsoTime } from '../base/iso-date.ts';
import type { SnapshotReason } from '../ipc/vault.ts';
import { logsIn, type CopyName } from './copy-names.ts';

/** Newest snapshots of the chain that are kept one and all, with the logs that lead from the oldest of them to now. */
export const NEWEST = 12;
/** Copies that are never removed while they are the newest that read back correctly. */
export const NEVER_FEWER = 3;
/** Bytes that the copies of one engagement may take; the newest copies stay whatever they take. */
export const BUDGET_BYTES = 200_000_000;
/** Older snapshots of the chain: one an hour, a day, a month, by the time written in them, each as often as stated. */
const PERIODS = [
  { length: '2027-03-31T09'.length, most: 24 },
  { length: '2027-03-31'.length, most: 30 },
  { length: '2027-03'.length, most: 12 },
] as const;
/** Newest copies from before an import, a restore, an update; and as many that were put aside. */
const NEWEST_KEPT = 12;

/** What the rotation knows of a copy. */
export interface RotatedCopy extends CopyName {
  readonly savedAt: IsoTime | null;
  readonly reason: SnapshotReason;
  readonly schemaVersion: number | null;
  readonly bytes: number;
}

/**
 * Names of the copies that may go. What is newer is told by sequence number alone; a clock that was set wrong only changes
 * which of the older ones count as one hour, day or month, never how many stay. `safe` ones stay whatever else is said.
 */
export function planRotation(
  copies: readonly RotatedCopy[],
  safe: ReadonlySet<string>,
  budget: number = BUDGET_BYTES,
): string[] {
  const newestFirst = copies.toReversed();
  const chain = newestFirst.filter(({ family }) => family === 'snapshot');
  const kept = newestFirst.filter(({ family }) => family === 'kept');
  const thinned = thin(chain.slice(NEWEST));
  const stays = new Set([
    ...safe,
    ...chain.slice(0, NEWEST).map(({ name }) => name),
    ...thinned,
    ...kept.slice(0, NEWEST_KEPT).map(({ name }) => name),
    ...lastOfEachVersion(kept),
    ...newestFirst
      .filter(({ family }) => family === 'aside')
      .slice(0, NEWEST_KEPT)
      .map(({ name }) => name),
  ]);
  // Within the budget the oldest go first, those of the chain before those that were kept on purpose.
  let bytes = copies.reduce((sum, copy) => sum + (stays.has(copy.name) ? copy.bytes : 0), 0);
  const dispensable = [...chain.slice(NEVER_FEWER).reverse(), ...kept.slice(NEVER_FEWER).reverse()];
  for (const copy of dispensable) {
    if (bytes <= budget) break;
    if (!stays.has(copy.name) || safe.has(copy.name)) continue;
    stays.delete(copy.name);
    bytes -= copy.bytes;
  }
  return copies.filter(({ name }) => !stays.has(name)).map(({ name }) => name);
}

/** Logs that may go: those that end before the oldest of the newest snapshots of the chain. */
export function planLogs(names: readonly string[], chain: readonly number[]): number[] {
  const oldest = chain.at(-NEWEST);
  if (oldest === undefined) return [];
  const logs = logsIn(names);
  const firstNeeded = logs.findLast((after) => after <= oldest) ?? 0;
  return logs.filter((after) => after < firstNeeded);
}

function thin(newestFirst: readonly RotatedCopy[]): string[] {
  return PERIODS.flatMap(({ length, most }) => {
    const ofPeriod = new Map<string, string>();
    for (const { savedAt, name } of newestFirst) {
      const period = savedAt?.slice(0, length);
      if (period !== undefined && !ofPeriod.has(period)) ofPeriod.set(period, name);
    }
    return [...ofPeriod.values()].slice(0, most);
  });
}

// The last state in an old shape of the records is the way back from a migration that went wrong.
function lastOfEachVersion(newestFirst: readonly RotatedCopy[]): string[] {
  const ofVersion = new Map<number | null, string>();
  for (const { reason, schemaVersion, name } of newestFirst) {
    if (reason === 'before-migration' && !ofVersion.has(schemaVersion)) ofVersion.set(schemaVersion, name);
  }
  return [...ofVersion.values()];
}
