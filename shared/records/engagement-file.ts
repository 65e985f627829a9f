import { fail, ok, type Failure, type Result } from '../base/result.ts';
import { engagementId, isId, type EngagementId, type RecordId } from '../base/ids.ts';
import { checkJsonShape, type JsonFailure } from '../base/json-guard.ts';
import type { IsoTime } from '../base/iso-date.ts';
import { fieldSpec, kindSpec } from '../domain/model/kinds.ts';
import { checkVersion, migrateRecords, SCHEMA_VERSION, type VersionFailure } from './migrations.ts';
import { cleanRecord } from './read-history.ts';
import { ownersOf, parseStoredRecord, type StoredRecord } from './stored-record.ts';

/** Names the format inside the file, whatever the file is called. */
export const FILE_FORMAT = 'quarterdeck-engagement';
/** Version of the file's outer shape; the records inside have their own. */
export const FILE_VERSION = 1;
/** Largest file that is read, in characters. */
export const FILE_MAX_CHARS = 50_000_000;

/** Next number of each reference counter, by counter name (`N`, `D`, `W1-N`). */
export type Counters = Readonly<Record<string, number>>;

/** One engagement as it travels. */
export interface EngagementFile {
  readonly engagementId: EngagementId;
  readonly savedAt: IsoTime;
  readonly counters: Counters;
  readonly records: readonly StoredRecord[];
  /** Links that name a record which is not in the file. They are read as "none". */
  readonly danglingLinks: number;
}

/**
 * Why a file cannot be opened.
 * - `file-not-json`, `file-not-engagement`: it is not what its name says, or it was cut off.
 * - `file-too-large`, `file-too-deep`: beyond what is read.
 * - `file-record-invalid`: a record breaks the rules; `where` names it.
 * - `file-duplicate-id`: two records have one id.
 * - `file-cycle`: records wait for each other in a circle; `where` names one of them.
 */
export type EngagementFileFailure =
  | VersionFailure
  | JsonFailure
  | Failure<
      | 'file-not-json'
      | 'file-not-engagement'
      | 'file-too-large'
      | 'file-record-invalid'
      | 'file-duplicate-id'
      | 'file-cycle'
    >;

/** Writes one engagement as text. The same records give the same text. `schemaVersion` only for records of an older shape. */
export function writeEngagementFile(content: {
  readonly engagementId: EngagementId;
  readonly savedAt: IsoTime;
  readonly counters: Counters;
  readonly records: readonly StoredRecord[];
  readonly schemaVersion?: number;
}): string {
  const records = content.records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return JSON.stringify({
    format: FILE_FORMAT,
    fileVersion: FILE_VERSION,
    schemaVersion: content.schemaVersion ?? SCHEMA_VERSION,
    engagementId: content.engagementId,
    savedAt: content.savedAt,
    counters: content.counters,
    records,
  });
}

/** Reads a file of unknown origin. Nothing of it is used unless the whole of it is right. */
export function parseEngagementFile(text: string): Result<EngagementFile, EngagementFileFailure> {
  return parseEngagementText(text, ok);
}

/** What may be done to the records of a file before they are checked. */
type Prepare<E> = (records: readonly unknown[]) => Result<readonly unknown[], E>;

/** Reads the same form when parts of the records lie elsewhere: `prepare` puts them in place before anything is checked. */
export function parseEngagementText<E>(
  text: string,
  prepare: Prepare<E>,
): Result<EngagementFile, EngagementFileFailure | E> {
  const file = parseText(text, prepare);
  if (!file.ok) return file;
  const { engagementId: fileId, records } = file.value;
  const isOwn = ({ kind, id }: StoredRecord): boolean => kind === 'engagement' && (id as string) === fileId;
  if (!records.some(isOwn)) return fail('file-not-engagement');
  const cycle = findCycle(records);
  return cycle === null ? file : fail('file-cycle', { where: cycle });
}

/**
 * Reads the same form without asking for an engagement's own record: profile and brands, which stand beside the engagements,
 * have none. For what this installation wrote itself. Failures as in `EngagementFileFailure`.
 */
export function parseRecordsFile(text: string): Result<EngagementFile, EngagementFileFailure> {
  return parseText(text, ok);
}

function parseText<E>(text: string, prepare: Prepare<E>): Result<EngagementFile, EngagementFileFailure | E> {
  if (text.length > FILE_MAX_CHARS) return fail('file-too-large', { max: FILE_MAX_CHARS / 1_000_000 });
  const root = parseJsonText(text);
  if (!root.ok) return root;
  if (root.value['format'] !== FILE_FORMAT || root.value['fileVersion'] !== FILE_VERSION) {
    return fail('file-not-engagement');
  }
  const { schemaVersion, engagementId: fileId, savedAt, records: rawRecords } = root.value;
  const version = checkVersion(typeof schemaVersion === 'number' ? schemaVersion : 0);
  if (!version.ok) return version;
  if (!isId(fileId) || typeof savedAt !== 'string' || !Array.isArray(rawRecords)) return fail('file-not-engagement');
  const prepared = prepare(rawRecords);
  if (!prepared.ok) return prepared;
  const records = parseRecords(migrateRecords(prepared.value.filter(isObject), version.value), fileId as string);
  if (!records.ok) return records;
  return ok({
    engagementId: engagementId(fileId as string),
    savedAt: savedAt as IsoTime,
    counters: parseCounters(root.value['counters']),
    ...cutDanglingLinks(records.value),
  });
}

/** An object of JSON from outside, after a look at what parsers take without a word. */
export function parseJsonText(
  text: string,
): Result<Readonly<Record<string, unknown>>, JsonFailure | Failure<'file-not-json' | 'file-not-engagement'>> {
  const shape = checkJsonShape(text);
  if (!shape.ok) return shape;
  try {
    const root: unknown = JSON.parse(text);
    return isObject(root) ? ok(root) : fail('file-not-engagement');
  } catch {
    return fail('file-not-json');
  }
}

// Needs and initiatives wait for others of their kind; in a circle nothing could ever begin.
function findCycle(records: readonly StoredRecord[]): string | null {
  const waits = records.filter(({ kind }) => kind === 'need' || kind === 'initiative');
  const byId = new Map(waits.map((record) => [record.id, record]));
  const state = new Map<RecordId, 'open' | 'done'>();
  for (const start of waits) {
    // A stack of its own: a chain may be longer than calls can be nested.
    const stack: RecordId[] = [start.id];
    while (stack.length > 0) {
      const id = stack.at(-1) as RecordId;
      const isNew = state.get(id) === undefined;
      if (isNew) state.set(id, 'open');
      const next = isNew ? ((byId.get(id)?.body['dependsOn'] ?? []) as readonly RecordId[]) : [];
      if (!isNew) {
        state.set(id, 'done');
        stack.pop();
      }
      for (const target of next) {
        if (state.get(target) === 'open') return byId.get(target)?.ref ?? target;
        if (state.get(target) === undefined) stack.push(target);
      }
    }
  }
  return null;
}

function parseRecords(
  raw: readonly unknown[],
  fileId: string,
): Result<StoredRecord[], Failure<'file-record-invalid' | 'file-duplicate-id'>> {
  const records: StoredRecord[] = [];
  const seen = new Set<string>();
  for (const value of raw) {
    const parsed = parseStoredRecord(value);
    if (!parsed.ok) return fail('file-record-invalid', parsed.error.params);
    if (parsed.value.engagementId !== fileId) return fail('file-record-invalid', { where: parsed.value.id });
    if (seen.has(parsed.value.id)) return fail('file-duplicate-id', { where: parsed.value.id });
    seen.add(parsed.value.id);
    records.push(cleanRecord(parsed.value));
  }
  return ok(records);
}

function parseCounters(value: unknown): Counters {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).filter(
    ([name, next]) => /^[A-Z0-9-]{1,20}$/.test(name) && Number.isInteger(next) && (next as number) > 0,
  );
  return Object.fromEntries(entries) as Counters;
}

function cutDanglingLinks(records: readonly StoredRecord[]): { records: StoredRecord[]; danglingLinks: number } {
  const ids = new Map<RecordId, StoredRecord>(records.map((record) => [record.id, record]));
  let danglingLinks = 0;
  const kept = records.map((record) => {
    const body: Record<string, unknown> = { ...record.body };
    for (const name of Object.keys(kindSpec(record.kind).fields)) {
      const spec = fieldSpec(record.kind, name);
      const exists = (id: RecordId): boolean => spec !== undefined && 'to' in spec && ids.get(id)?.kind === spec.to;
      if (spec?.type === 'link' && body[name] !== null && !exists(body[name] as RecordId)) {
        body[name] = null;
        danglingLinks += 1;
      }
      if (spec?.type === 'links') {
        const wanted = body[name] as readonly RecordId[];
        const found = wanted.filter(exists);
        danglingLinks += wanted.length - found.length;
        body[name] = found;
      }
    }
    // Nothing owns itself, not even through others.
    const last = ownersOf(ids, record).at(-1);
    const isOwned = last !== undefined && last.parentId !== record.id;
    return { ...record, parentId: isOwned ? record.parentId : null, body };
  });
  return { records: kept, danglingLinks };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
