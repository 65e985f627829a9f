import { Dexie, type EntityTable, type Table } from 'dexie';
import type { EngagementId, RecordId } from '#shared/base/ids.ts';
import type { IsoTime } from '#shared/base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import type { Sealed } from '#shared/domain/workshop/sealed.ts';
import { checkVersion, migrateRecords, SCHEMA_VERSION, type VersionedRecord } from '#shared/records/migrations.ts';
import type { StoredRecord } from '#shared/records/stored-record.ts';
import type { HistoryEntry, HistoryPart } from './history.ts';
import { watchOtherWindows } from './other-windows.ts';
import { TABLE_RULES, type Sealing } from './row-seal.ts';
import { sealMiddleware } from './seal-middleware.ts';

/** What the store knows of one engagement: the other half of the start-up proof. */
export interface EngagementHead {
  readonly engagementId: EngagementId;
  /** Sequence number of the last commit. */
  readonly lastSeq: number;
  /** Number of records after it. */
  readonly count: number;
}

/** A committed intent that the vault has not confirmed yet. */
export interface OutboxEntry {
  readonly engagementId: EngagementId;
  readonly seq: number;
  readonly count: number;
  readonly payload: string;
  /** Absent on entries of older versions. */
  readonly at?: IsoTime;
}

/** The next number of a reference counter. */
export interface CounterRow {
  /** `<engagementId>/<counter>`. */
  readonly key: string;
  readonly engagementId: EngagementId;
  readonly next: number;
}

/** What an open activity has collected in secret. It is in no history, no log and no snapshot. */
export interface SealedRow {
  readonly activityId: RecordId;
  readonly engagementId: EngagementId;
  readonly sealed: Sealed;
}

/** What leaves this program. `print` is the browser's print dialog; `other` is said of old notes only. */
export type DepartureKind =
  | 'word'
  | 'pdf'
  | 'print'
  | 'csv'
  | 'excel'
  | 'project'
  | 'calendar'
  | 'engagement'
  | 'locked-engagement'
  | 'merge-report'
  | 'certificate'
  | 'departures'
  | 'recovery-key'
  | 'second-folder'
  | 'other';

/** Something that left this program: what, whose, when, and where it went. Never what stands in it. */
export interface Departure {
  readonly id: number;
  readonly at: IsoTime;
  /** Absent on notes of older versions. */
  readonly what?: DepartureKind;
  /**
   * Null for what belongs to none; `removed` when the engagement was removed for good, and the names with it. Absent on notes
   * of older versions.
   */
  readonly engagementId?: EngagementId | 'removed' | null;
  /** Name without its folder; empty for what has none. */
  readonly name: string;
  /** Null where the host is not told. */
  readonly folder: string | null;
  /** Size in bytes; null for what the host wrote itself. */
  readonly bytes: number | null;
}

/** What has to be read before anything else, so it is never sealed. */
interface MetaValues {
  readonly schema: number;
  /** Every row has its check value. */
  readonly checked: true;
  /** Header of the app lock under which the rows are sealed. */
  readonly lock: string;
  /** The safe copies are not yet all as the rows are: sealed, or in clear again. */
  readonly 'copies-behind': true;
}

interface MetaRow {
  readonly key: keyof MetaValues;
  readonly value: MetaValues[keyof MetaValues];
}

/** Version of the tables; a new one comes with an upgrade and a test. */
const TABLES_VERSION = 4;

/** The working store. Strict durability: a relaxed commit is lost by a power cut after it was reported as done. */
export class QuarterdeckDatabase extends Dexie {
  declare readonly records: EntityTable<StoredRecord, 'id'>;
  declare readonly history: EntityTable<HistoryEntry, 'id'>;
  declare readonly historyParts: Table<HistoryPart, [RecordId, number]>;
  declare readonly outbox: Table<OutboxEntry, [string, number]>;
  declare readonly counters: EntityTable<CounterRow, 'key'>;
  declare readonly heads: EntityTable<EngagementHead, 'engagementId'>;
  declare readonly sealed: EntityTable<SealedRow, 'activityId'>;
  declare readonly departures: EntityTable<Departure, 'id'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;

  /** How rows lie on the disk; see `sealMiddleware`. */
  readonly sealing: Sealing = { key: null, strict: false };

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'immutable' });
    this.use(sealMiddleware(this.sealing));
    watchOtherWindows(this);
    this.version(1).stores({
      records: 'id, [engagementId+kind+order], [kind+order], parentId',
      history: 'id, [engagementId+window+seq], engagementId',
      historyParts: '[entryId+part], entryId',
      outbox: '[engagementId+seq]',
      counters: 'key, engagementId',
      heads: 'engagementId',
      meta: 'key',
    });
    this.version(2).stores({ sealed: 'activityId, engagementId' });
    this.version(3).stores({ departures: '++id' });
    // The same tables; an older program must not write rows without a check value among these.
    this.version(TABLES_VERSION).stores({});
  }
}

/**
 * Why the working store cannot be used.
 * - `store-newer`: a newer Quarterdeck wrote it, and it is left untouched.
 * - `store-locked`: its rows are sealed, and there is no key.
 */
export type StoreOpenFailure = Failure<'store-newer' | 'store-unreadable' | 'store-locked'>;

/** Gives the data key for the header under which the store is sealed; asked with null when it is not sealed. */
export type Unlock = (header: string | null, db: QuarterdeckDatabase) => Promise<Uint8Array | null>;

/**
 * Opens the working store, and refuses one of a newer version before anything is written. `beforeUpgrade` sees the records
 * as they are, with the version of their shape, before they get today's.
 */
export async function openDatabase(
  name: string,
  unlock: Unlock = () => Promise.resolve(null),
  beforeUpgrade: (db: QuarterdeckDatabase, schema: number) => Promise<void> = () => Promise.resolve(),
): Promise<Result<QuarterdeckDatabase, StoreOpenFailure>> {
  const db = new QuarterdeckDatabase(name);
  try {
    await db.open();
    // Dexie opens a newer database without a word; native versions are Dexie's times ten.
    const native = Math.floor(db.backendDB().version / 10);
    const schema = (await readMeta(db, 'schema')) ?? SCHEMA_VERSION;
    if (native > TABLES_VERSION || !checkVersion(schema).ok) {
      db.close();
      return fail('store-newer', { found: Math.max(native, schema), supported: SCHEMA_VERSION });
    }
    const lock = (await readMeta(db, 'lock')) ?? null;
    const key = await unlock(lock, db);
    if (lock !== null) {
      if (key === null) {
        db.close();
        return fail('store-locked');
      }
      db.sealing.key = key;
    }
    await addCheckValues(db);
    db.sealing.strict = true;
    await beforeUpgrade(db, schema);
    await upgrade(db, schema);
    return ok(db);
  } catch (error) {
    db.close();
    return fail('store-unreadable', { reason: error instanceof Error ? error.name : 'unknown' });
  }
}

/** What the store notes of itself. */
export async function readMeta<K extends keyof MetaValues>(
  db: QuarterdeckDatabase,
  key: K,
): Promise<MetaValues[K] | undefined> {
  const row = await db.meta.get(key);
  return row?.value as MetaValues[K] | undefined;
}

/** The tables whose rows carry a check value or a seal. */
export function checkedTables(db: QuarterdeckDatabase): Table<object>[] {
  return Object.keys(TABLE_RULES).map((name) => db.table<object>(name));
}

/** Writes every row again as it is to lie on the disk now. Must run inside a transaction over all of these tables. */
export async function rewriteRows(db: QuarterdeckDatabase, become: () => void = () => undefined): Promise<void> {
  const held: (readonly [Table<object>, object[]])[] = [];
  for (const table of checkedTables(db)) held.push([table, await table.toArray()]);
  become();
  for (const [table, rows] of held) if (rows.length > 0) await table.bulkPut(rows);
}

/** Gives the rows of a store of version 3 or older their check values, all or none. */
async function addCheckValues(db: QuarterdeckDatabase): Promise<void> {
  if ((await readMeta(db, 'checked')) === true) return;
  await db.transaction('rw', [...checkedTables(db), db.meta], async () => {
    await rewriteRows(db);
    await db.meta.put({ key: 'checked', value: true });
  });
}

/**
 * Brings records of an older version to today's shape, all or none. The steps of undo go: what they would put back has the
 * old shape.
 */
async function upgrade(db: QuarterdeckDatabase, from: number): Promise<void> {
  await db.transaction('rw', [db.records, db.history, db.historyParts, db.heads, db.meta], async () => {
    if (from < SCHEMA_VERSION) {
      const old = await db.records.toArray();
      const isDamaged = (record: object): boolean => 'damaged' in record;
      const young = migrateRecords(
        old.filter((record) => !isDamaged(record)) as unknown as VersionedRecord[],
        from,
      ) as unknown as StoredRecord[];
      await db.records.clear();
      await db.records.bulkPut(young);
      await db.history.clear();
      await db.historyParts.clear();
      const counts = new Map<EngagementId, number>();
      // A damaged record goes on being counted, so that the start-up proof misses it and rebuilds.
      for (const record of [...young, ...old.filter(isDamaged)])
        counts.set(record.engagementId, (counts.get(record.engagementId) ?? 0) + 1);
      for (const head of await db.heads.toArray()) {
        await db.heads.put({ ...head, count: counts.get(head.engagementId) ?? 0 });
      }
    }
    await db.meta.put({ key: 'schema', value: SCHEMA_VERSION });
  });
}
