import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { decodeRow, TABLE_RULES } from './row-seal.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the check of all rows found. */
export interface RowCheck {
  /** Rows that were read. */
  readonly rows: number;
  /** Damaged rows that an engagement cannot be believed without, by engagement: records, counters, its head. */
  readonly damaged: ReadonlyMap<EngagementId, number>;
  /** Engagements of which a step on its way to the safe copies is damaged; they are to be written there as a whole. */
  readonly unsent: ReadonlySet<EngagementId>;
  /** Steps of undo that went, because they or newer ones of the same engagement are damaged. */
  readonly lostSteps: number;
}

/**
 * Proves every row of the store, or of one engagement, by its check value or seal. Damaged steps of undo are removed with all
 * older ones of their engagement: what they would take back cannot be told. Everything else is only reported.
 */
export async function checkRows(db: QuarterdeckDatabase, only: EngagementId | null = null): Promise<RowCheck> {
  const damaged = new Map<EngagementId, number>();
  const unsent = new Set<EngagementId>();
  const badEntries = new Set<RecordId>();
  let rows = 0;
  for (const name of Object.keys(TABLE_RULES)) {
    const rule = TABLE_RULES[name];
    const all = await readRaw(db, name, only);
    rows += all.length;
    for (const row of all) {
      if (rule === undefined || decodeRow(db.sealing, name, rule, row) !== null) continue;
      const id = row['engagementId'] as EngagementId;
      if (name === 'outbox') unsent.add(id);
      else if (name === 'history') badEntries.add(row['id'] as RecordId);
      else if (name === 'historyParts') badEntries.add(row['entryId'] as RecordId);
      else if (name !== 'sealed' && name !== 'departures') damaged.set(id, (damaged.get(id) ?? 0) + 1);
    }
  }
  for (const id of unsent)
    await db.outbox.where('[engagementId+seq]').between([id, -Infinity], [id, Infinity]).delete();
  return { rows, damaged, unsent, lostSteps: await forgetSteps(db, badEntries) };
}

/** Reads a table below the seal; for one engagement by its index where there is one. */
async function readRaw(db: QuarterdeckDatabase, name: string, only: EngagementId | null): Promise<readonly Row[]> {
  const transaction = db.backendDB().transaction(name, 'readonly');
  const store = transaction.objectStore(name);
  const rows = await new Promise<readonly Row[]>((resolve, reject) => {
    const request = store.getAll();
    request.onsuccess = () => resolve(request.result as Row[]);
    request.onerror = () => reject(request.error ?? new Error('A table cannot be read'));
  });
  return only === null ? rows : rows.filter((row) => row['engagementId'] === only || row['entryId'] !== undefined);
}

async function forgetSteps(db: QuarterdeckDatabase, bad: ReadonlySet<RecordId>): Promise<number> {
  if (bad.size === 0) return 0;
  const raw = await readRaw(db, 'history', null);
  const newest = new Map<unknown, number>();
  for (const row of raw) {
    if (!bad.has(row['id'] as RecordId)) continue;
    newest.set(row['engagementId'], Math.max(newest.get(row['engagementId']) ?? 0, Number(row['seq'])));
  }
  const known = new Set(raw.map((row) => row['id']));
  // A piece whose step cannot be found may belong to any of them.
  const isLost = [...bad].some((id) => !known.has(id));
  const gone = raw.filter((row) => isLost || Number(row['seq']) <= (newest.get(row['engagementId']) ?? 0));
  const ids = gone.map((row) => row['id'] as RecordId);
  await db.transaction('rw', [db.history, db.historyParts], async () => {
    await db.historyParts
      .where('entryId')
      .anyOf([...ids, ...bad])
      .delete();
    await db.history.bulkDelete(ids);
  });
  return ids.length;
}
