import { Dexie } from 'dexie';
import type { Clock } from '#shared/base/clock.ts';
import type { EngagementId } from '#shared/base/ids.ts';
import { msOfTime, type IsoTime } from '#shared/base/iso-date.ts';
import type { SnapshotReason, Vault, VaultErrorCode } from '#shared/ipc/vault.ts';
import { SCHEMA_VERSION } from '#shared/records/migrations.ts';
import { checkRows } from './check-rows.ts';
import { readingHere, type CopyReader } from './copy-reader.ts';
import type { QuarterdeckDatabase } from './database.ts';
import { DamagedRowError } from './row-seal.ts';

/** Where the user's work is, for the words in the status bar. */
export type SaveStatus =
  /** Working store and vault both have everything. */
  | { readonly state: 'saved'; readonly at: IsoTime | null }
  | { readonly state: 'saving' }
  /** The working store has it, the vault does not; it is tried again by itself. */
  | { readonly state: 'failing'; readonly code: VaultErrorCode };

/** Runs work in one window at a time. */
export type ExclusiveRun = (work: () => Promise<void>) => Promise<void>;

/** What the pump needs from outside. */
export interface PumpPorts {
  readonly db: QuarterdeckDatabase;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly exclusively: ExclusiveRun;
  /** Calls back once after a while; returns the function that cancels it. */
  readonly later: (work: () => void, ms: number) => () => void;
  /** Reads what is carried; without it everything is read on this thread. */
  readonly reader?: CopyReader;
}

const SAVING: SaveStatus = { state: 'saving' };
const RETRY_MS = 5_000;
/** Entries after which an engagement is written as a whole again, so that a recovery stays short. */
const ENTRIES_PER_SNAPSHOT = 500;
/** Time of work after which it is, however little was changed. */
const MS_PER_SNAPSHOT = 30 * 60_000;

/** What was carried of one engagement since it was last written as a whole. */
interface Carried {
  readonly entries: number;
  /** Time that went by, added up from one confirmed entry to the next. A clock that is set back adds nothing. */
  readonly ms: number;
  /** What the clock said last. */
  readonly seenAt: IsoTime;
}

/** Carries committed intents from the working store to the vault, in order, and says when both have them. */
export class VaultPump {
  readonly #ports: PumpPorts;
  readonly #listeners = new Set<() => void>();
  readonly #sinceSnapshot = new Map<EngagementId, Carried>();
  readonly #reader: CopyReader;
  /** Engagements that a large entry was announced of; it may be among the next that are carried. */
  readonly #large = new Set<EngagementId>();
  #status: SaveStatus = { state: 'saved', at: null };
  #working = 0;
  #running: Promise<void> | null = null;
  #again = false;
  #cancelRetry: (() => void) | null = null;

  constructor(ports: PumpPorts) {
    this.#ports = ports;
    this.#reader = ports.reader ?? readingHere(ports.db);
  }

  get status(): SaveStatus {
    return this.#working > 0 && this.#status.state === 'saved' ? SAVING : this.#status;
  }

  /** Says that something is on its way to the working store, typed text say; "saved" waits until it has arrived. */
  working(): () => void {
    this.#working += 1;
    this.#tell();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#working -= 1;
      this.#tell();
    };
  }

  /** Runs work while no window carries anything to the vault. */
  alone(work: () => Promise<void>): Promise<void> {
    return this.#ports.exclusively(work);
  }

  /** Keeps one engagement as it is now, before something happens to it or because somebody asks. Returns why not, or null. */
  async keep(engagementId: EngagementId, reason: SnapshotReason): Promise<VaultErrorCode | null> {
    let code: VaultErrorCode | null = null;
    await this.#ports.exclusively(async () => {
      code = await this.snapshot(engagementId, reason);
    });
    return code;
  }

  /** Calls back when the status changes. Returns the unsubscriber. */
  onStatus(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Starts carrying, or makes a running round look again. Resolves when the round has ended, well or badly. `large` names an
   * engagement whose new entry holds thousands of records.
   */
  kick(large?: EngagementId): Promise<void> {
    if (large !== undefined) this.#large.add(large);
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    if (this.#running !== null) {
      this.#again = true;
      return this.#running;
    }
    if (this.#status.state === 'saved') this.#set(SAVING);
    this.#running = this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    let code: VaultErrorCode | null;
    try {
      do {
        this.#again = false;
        code = null;
        await this.#ports.exclusively(async () => {
          code = await this.#drain();
        });
      } while (this.#again && code === null);
    } catch (error) {
      // Whatever broke the round off, "saving" must not stand for ever: the outbox still has what was on its way.
      this.#retry('vault-failed');
      throw error;
    }
    if (code === null) this.#set({ state: 'saved', at: this.#ports.clock.now() });
    else this.#retry(code);
  }

  #retry(code: VaultErrorCode): void {
    this.#set({ state: 'failing', code });
    this.#cancelRetry = this.#ports.later(() => void this.kick(), RETRY_MS);
  }

  async #drain(): Promise<VaultErrorCode | null> {
    try {
      return await this.#carryAll();
    } catch (error) {
      if (!(error instanceof DamagedRowError)) throw error;
      return this.#carryWhole();
    }
  }

  /** A damaged step on its way is not needed where the records that it led to are good: they go as a whole. */
  async #carryWhole(): Promise<VaultErrorCode | null> {
    const { unsent } = await checkRows(this.#ports.db);
    if (unsent.size === 0) return 'store-damaged';
    for (const engagementId of unsent) {
      const code = await this.snapshot(engagementId);
      if (code !== null) return code;
    }
    this.#again = true;
    return null;
  }

  async #carryAll(): Promise<VaultErrorCode | null> {
    for (;;) {
      // By its key alone: an entry may hold thousands of records.
      const [first] = await this.#ports.db.outbox.toCollection().limit(1).primaryKeys();
      if (first === undefined) return null;
      const code = await this.#carry(first[0] as EngagementId);
      if (code !== null) return code;
    }
  }

  async #carry(engagementId: EngagementId): Promise<VaultErrorCode | null> {
    const { db, vault } = this.#ports;
    const entries = await this.#reader.entries(engagementId, this.#large.has(engagementId));
    const appended = await vault.append(engagementId, SCHEMA_VERSION, entries);
    if (!appended.ok) {
      // The log does not reach up to these entries (a new vault folder, say): give it the whole engagement.
      return appended.error.code === 'vault-gap' ? this.snapshot(engagementId) : appended.error.code;
    }
    await this.#confirm(engagementId, appended.value.lastSeq);
    const since = this.#count(engagementId, entries.length);
    const isDue = since.entries >= ENTRIES_PER_SNAPSHOT || since.ms >= MS_PER_SNAPSHOT;
    if (!isDue || (await db.outbox.count()) > 0) return null;
    return this.snapshot(engagementId);
  }

  /** Counts what was confirmed. The time of the last whole copy is never compared with: the clock may have been set since. */
  #count(engagementId: EngagementId, entries: number): Carried {
    const now = this.#ports.clock.now();
    const { entries: before, ms, seenAt } = this.#sinceSnapshot.get(engagementId) ?? { entries: 0, ms: 0, seenAt: now };
    const passed = Math.max(0, msOfTime(now) - msOfTime(seenAt));
    const since = { entries: before + entries, ms: ms + passed, seenAt: now };
    this.#sinceSnapshot.set(engagementId, since);
    return since;
  }

  /** Writes one engagement as a whole. Returns why not, or null. Must run while no other window carries. */
  async snapshot(engagementId: EngagementId, reason: SnapshotReason = 'regular'): Promise<VaultErrorCode | null> {
    const snapshot = await this.#reader.snapshot(engagementId, this.#ports.clock.now()).catch((error: unknown) => {
      if (error instanceof DamagedRowError) return null;
      throw error;
    });
    if (snapshot === null) return 'store-damaged';
    const written = await this.#ports.vault.snapshot(engagementId, { ...snapshot, reason });
    if (!written.ok) return written.error.code;
    if (reason !== 'regular' && reason !== 'manual') return null;
    this.#sinceSnapshot.set(engagementId, { entries: 0, ms: 0, seenAt: this.#ports.clock.now() });
    await this.#confirm(engagementId, snapshot.seq);
    return null;
  }

  async #confirm(engagementId: EngagementId, seq: number): Promise<void> {
    await this.#ports.db.outbox
      .where('[engagementId+seq]')
      .between([engagementId, Dexie.minKey], [engagementId, seq], true, true)
      .delete();
    this.#large.delete(engagementId);
  }

  #set(status: SaveStatus): void {
    this.#status = status;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
