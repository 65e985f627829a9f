import { fail, ok, type Failure, type Result } from '../base/result.ts';
import { engagementId, isId, type EngagementId, type RecordId } from '../base/ids.ts';
import { cleanText } from '../base/clean-text.ts';
import type { IsoTime } from '../base/iso-date.ts';
import { fieldSpec, kindSpec } from '../domain/model/kinds.ts';
import { checkVersion, migrateRecords, SCHEMA_VERSION, type VersionFailure } from './migrations.ts';
import { checkJsonShape } from './json-guard.ts';
import { parseStoredRecord, type StoredRecord } from './stored-record.ts';

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
 */
export type EngagementFileFailure =
  | VersionFailure
  | Failure<
      | 'file-not-json'
      | 'file-not-engagement'
      | 'file-too-large'
      | 'file-too-deep'
      | 'file-record-invalid'
      | 'file-duplicate-id'
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
  const file = parseRecordsFile(text);
  if (!file.ok) return file;
  const { engagementId: fileId, records } = file.value;
  const isOwn = ({ kind, id }: StoredRecord): boolean => kind === 'engagement' && (id as string) === fileId;
  return records.some(isOwn) ? file : fail('file-not-engagement');
}

/**
 * Reads the same form without asking for an engagement's own record: profile and brands, which stand beside the engagements,
 * have none. For what this installation wrote itself. Failures as in `EngagementFileFailure`.
 */
export function parseRecordsFile(text: string): Result<EngagementFile, EngagementFileFailure> {
  if (text.length > FILE_MAX_CHARS) return fail('file-too-large', { max: FILE_MAX_CHARS / 1_000_000 });
  const shape = checkJsonShape(text);
  if (!shape.ok) return shape;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return fail('file-not-json');
  }
  if (!isObject(root) || root['format'] !== FILE_FORMAT || root['fileVersion'] !== FILE_VERSION) {
    return fail('file-not-engagement');
  }
  const version = checkVersion(typeof root['schemaVersion'] === 'number' ? root['schemaVersion'] : 0);
  if (!version.ok) return version;
  const { engagementId: fileId, savedAt, records: rawRecords } = root;
  if (!isId(fileId) || typeof savedAt !== 'string' || !Array.isArray(rawRecords)) return fail('file-not-engagement');
  const records = parseRecords(migrateRecords(rawRecords.filter(isObject), version.value), fileId as string);
  if (!records.ok) return records;
  return ok({
    engagementId: engagementId(fileId as string),
    savedAt: savedAt as IsoTime,
    counters: parseCounters(root['counters']),
    ...cutDanglingLinks(records.value),
  });
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
    records.push({ ...parsed.value, body: cleanBody(parsed.value) });
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

function cleanBody(record: StoredRecord): Readonly<Record<string, unknown>> {
  const body: Record<string, unknown> = { ...record.body };
  for (const [name, value] of Object.entries(body)) if (typeof value === 'string') body[name] = cleanText(value);
  return body;
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
    const orphan = record.parentId !== null && !ids.has(record.parentId);
    return { ...record, parentId: orphan ? null : record.parentId, body };
  });
  return { records: kept, danglingLinks };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
