import type { EngagementId } from '../base/ids.ts';
import { fail, ok } from '../base/result.ts';
import type {
  RemovedCopies,
  VaultContent,
  VaultContentAt,
  VaultCopies,
  VaultEntry,
  VaultPoint,
  VaultResult,
  VaultSnapshot,
  VaultStatus,
} from '../ipc/vault.ts';
import { writeAtomically } from './atomic-file.ts';
import { copiesIn, fileOfCopy, logName, logsIn, snapshotName } from './copy-names.ts';
import { QUARANTINE, readFolder, type FolderContent, type OpenLog } from './engagement-folder.ts';
import { encodeEntry } from './log-line.ts';
import type { Manifest } from './manifest.ts';
import { readAt, readCopies, readCopy } from './restore-points.ts';
import { pruneFolder } from './prune.ts';
import { decodeSnapshot, encodeSnapshot } from './snapshot-file.ts';
import { ChangedError } from './vault-error.ts';
import type { VaultFs } from './vault-fs.ts';
import { join } from './paths.ts';

/** Appends after which the manifest is written again; it is a floor, so it need not follow each entry. */
const APPENDS_PER_MANIFEST = 50;

interface State {
  readonly status: VaultStatus;
  readonly log: OpenLog;
  readonly snapshotHash: string | null;
  readonly unreadable: boolean;
}

/** The files of one engagement. Its methods throw on input and output errors and must not overlap: the caller queues them. */
export class EngagementVault {
  readonly #fs: VaultFs;
  readonly #root: string;
  readonly #folder: string;
  readonly #id: EngagementId;
  readonly #manifest: Manifest;
  #state: State | null = null;
  /** After a failed append: how much of the log was really flushed. What the disk shows beyond it cannot be believed. */
  #trusted: OpenLog | null = null;
  #appends = 0;

  constructor(fs: VaultFs, root: string, id: EngagementId, manifest: Manifest) {
    this.#fs = fs;
    this.#root = root;
    this.#folder = join(root, id);
    this.#id = id;
    this.#manifest = manifest;
  }

  async status(): Promise<VaultStatus> {
    return (await this.#open()).status;
  }

  async append(schemaVersion: number, entries: readonly VaultEntry[]): Promise<VaultResult<VaultStatus>> {
    try {
      return await this.#appendOnce(schemaVersion, entries);
    } catch (error) {
      if (!(error instanceof ChangedError)) throw error;
      this.#state = null;
      return this.#appendOnce(schemaVersion, entries);
    }
  }

  async #appendOnce(schemaVersion: number, entries: readonly VaultEntry[]): Promise<VaultResult<VaultStatus>> {
    const state = await this.#open();
    const { lastSeq } = state.status;
    const fresh = entries.filter((entry) => entry.seq > lastSeq);
    const last = fresh.at(-1);
    if (last === undefined) return ok(state.status);
    const gap = fresh.some((entry, index) => entry.seq !== lastSeq + index + 1);
    // One chain holds one version of the records; a newer version begins with a snapshot.
    const otherVersion = lastSeq > 0 && state.status.schemaVersion !== schemaVersion;
    if (gap || otherVersion || state.unreadable) return fail('vault-gap', { lastSeq });
    const lines = fresh.map((entry) => encodeEntry(this.#fs, { ...entry, schemaVersion }));
    const log = await this.#write(state.log, this.#fs.encode(lines.join('')));
    const status = { ...healed(state.status), lastSeq: last.seq, count: last.count, schemaVersion };
    this.#state = { ...state, status, log };
    this.#appends += 1;
    if (this.#appends % APPENDS_PER_MANIFEST === 1) await this.#note();
    return ok(status);
  }

  async #write(log: OpenLog, bytes: Uint8Array): Promise<OpenLog> {
    try {
      const file = await this.#fs.openAppend(join(this.#folder, logName(log.after)));
      try {
        if ((await file.size()) !== log.length) throw new ChangedError('The log was changed by another program');
        await file.write(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      if (log.length === 0) await this.#syncNames();
    } catch (error) {
      this.#state = null;
      if (!(error instanceof ChangedError)) this.#trusted = log;
      throw error;
    }
    return { after: log.after, length: log.length + bytes.length };
  }

  /** A new file, and the folder that may have been made for it, have to be found again after a power cut. */
  async #syncNames(): Promise<void> {
    await this.#fs.syncFolder(this.#folder);
    await this.#fs.syncFolder(this.#root);
  }

  async snapshot(snapshot: VaultSnapshot): Promise<VaultStatus> {
    const { reason = 'regular' } = snapshot;
    if (reason === 'regular' || reason === 'manual') return this.#continue(snapshot);
    return this.#keep(snapshot, reason === 'put-aside' ? 'aside' : 'kept');
  }

  async #continue(snapshot: VaultSnapshot): Promise<VaultStatus> {
    const state = await this.#open();
    // Older than what is held: covered already, and an older state never overwrites a newer one.
    if (snapshot.seq < state.status.lastSeq) return state.status;
    const bytes = encodeSnapshot(this.#fs, snapshot);
    await writeAtomically(this.#fs, this.#folder, snapshotName(snapshot.seq), bytes);
    await this.#syncNames();
    this.#state = {
      status: {
        ...healed(state.status),
        lastSeq: snapshot.seq,
        count: snapshot.count,
        schemaVersion: snapshot.schemaVersion,
      },
      log: state.log.after === snapshot.seq ? state.log : { after: snapshot.seq, length: 0 },
      snapshotHash: this.#fs.sha256(bytes),
      unreadable: false,
    };
    await this.#note();
    await pruneFolder(this.#fs, this.#folder);
    return this.#state.status;
  }

  /** Writes a copy of its own beside the chain; the same occasion at the same place is kept once. */
  async #keep(snapshot: VaultSnapshot, family: 'kept' | 'aside'): Promise<VaultStatus> {
    await this.#open();
    const same = copiesIn(await this.#fs.list(this.#folder)).filter(
      (copy) => copy.family === family && copy.seq === snapshot.seq,
    );
    for (const { name } of family === 'kept' ? same : []) {
      const held = decodeSnapshot(this.#fs, await this.#fs.read(join(this.#folder, fileOfCopy(name))));
      if (held?.reason === snapshot.reason && held?.schemaVersion === snapshot.schemaVersion) return this.status();
    }
    const name = `${family}-${snapshot.seq}-${(same.at(-1)?.number ?? 0) + 1}`;
    await writeAtomically(this.#fs, this.#folder, fileOfCopy(name), encodeSnapshot(this.#fs, snapshot));
    await this.#syncNames();
    // It may reach further than the chain did.
    this.#state = null;
    await this.#note();
    await pruneFolder(this.#fs, this.#folder);
    return this.status();
  }

  /** Everything that this engagement can be restored from; damage is put aside first, so that it is counted. */
  async copies(): Promise<VaultCopies> {
    this.#state = null;
    const { status } = await this.#open();
    return readCopies(this.#fs, this.#folder, status.damagedFiles ?? 0);
  }

  /** What is needed to rebuild the engagement as it was at a point. */
  async loadAt(point: VaultPoint): Promise<VaultResult<VaultContentAt>> {
    await this.#open();
    const content = await ('copy' in point
      ? readCopy(this.#fs, this.#folder, point.copy)
      : readAt(this.#fs, this.#folder, point.seq));
    return content === null ? fail('vault-no-point') : ok(content);
  }

  /** Reads everything again from the disk: what is in memory is no proof. */
  async load(): Promise<VaultResult<VaultContent>> {
    this.#state = null;
    const content = await this.#read();
    this.#state = toState(this.#id, content, await this.#known());
    if (content.unreadable) return fail('vault-damaged');
    const entries = content.entries.map(({ schemaVersion: _schemaVersion, ...entry }) => entry);
    return ok({ snapshot: content.snapshot, entries });
  }

  /** Takes everything before the newest snapshot of the chain off the disk, after that one was read through. */
  async keepOnlyNewest(): Promise<VaultResult<RemovedCopies>> {
    this.#state = null;
    const { status } = await this.#open();
    const names = await this.#fs.list(this.#folder);
    const copies = copiesIn(names);
    const newest = copies.findLast(({ family }) => family === 'snapshot');
    if (newest?.seq !== status.lastSeq) return fail('vault-gap', { lastSeq: status.lastSeq });
    const snapshot = decodeSnapshot(this.#fs, await this.#fs.read(join(this.#folder, fileOfCopy(newest.name))));
    if (snapshot?.seq !== newest.seq) return fail('vault-damaged');
    const before = await this.#fs.sizes(this.#folder);
    this.#state = null;
    for (const { name } of copies)
      if (name !== newest.name) await this.#fs.remove(join(this.#folder, fileOfCopy(name)));
    for (const after of logsIn(names)) await this.#fs.remove(join(this.#folder, logName(after)));
    await this.#fs.removeFolder(join(this.#folder, QUARANTINE));
    await this.#fs.syncFolder(this.#folder);
    const left = await this.#fs.sizes(this.#folder);
    const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
    return ok({ files: before.length - left.length, bytes: sum(before) - sum(left) });
  }

  /** Takes everything off the disk. The manifest goes first: a folder without a line in it is found, the other way is damage. */
  async remove(): Promise<RemovedCopies> {
    const sizes = await this.#fs.sizes(this.#folder);
    this.#state = null;
    this.#trusted = null;
    await this.#manifest.forget(this.#id);
    await this.#fs.removeFolder(this.#folder);
    await this.#fs.syncFolder(this.#root);
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  }

  async #open(): Promise<State> {
    this.#state ??= toState(this.#id, await this.#read(), await this.#known());
    return this.#state;
  }

  async #read(): Promise<FolderContent> {
    await this.#fs.makeFolder(this.#folder);
    await this.#cutUntrusted();
    const content = await readFolder(this.#fs, this.#folder);
    if (content.snapshot !== null || content.entries.length > 0) return content;
    // The folder is empty, but something was stored once: that is damage, not a new engagement.
    return (await this.#known()) > 0 ? { ...content, unreadable: true } : content;
  }

  /** How far the manifest says that this engagement was held; 0 for not at all. */
  async #known(): Promise<number> {
    return (await this.#manifest.entries()).get(this.#id)?.lastSeq ?? 0;
  }

  async #cutUntrusted(): Promise<void> {
    const log = this.#trusted;
    if (log === null) return;
    const name = logName(log.after);
    if ((await this.#fs.list(this.#folder)).includes(name)) {
      const path = join(this.#folder, name);
      if ((await this.#fs.read(path)).length > log.length) await this.#fs.truncate(path, log.length);
    }
    this.#trusted = null;
  }

  async #note(): Promise<void> {
    const { status, snapshotHash } = await this.#open();
    const { lastSeq, count, schemaVersion } = status;
    await this.#manifest.note(this.#id, { lastSeq, count, schemaVersion, snapshotHash });
  }
}

function toState(engagementId: EngagementId, content: FolderContent, known: number): State {
  const last = content.entries.at(-1) ?? content.snapshot;
  const lastSeq = last?.seq ?? 0;
  return {
    status: {
      engagementId,
      lastSeq,
      count: last?.count ?? 0,
      schemaVersion: content.entries.at(-1)?.schemaVersion ?? content.snapshot?.schemaVersion ?? 0,
      ...(content.damagedFiles === 0 ? {} : { damagedFiles: content.damagedFiles }),
      ...(known > lastSeq ? { onceHeldSeq: known } : {}),
    },
    log: content.log,
    snapshotHash: content.snapshotHash,
    unreadable: content.unreadable,
  };
}

// Whoever writes on has the whole state before him: what was held once is no loss any more.
function healed({ onceHeldSeq: _onceHeldSeq, ...status }: VaultStatus): VaultStatus {
  return status;
}
