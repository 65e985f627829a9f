import type { RecordId } from '../base/ids.ts';
import { isId } from '../base/ids.ts';
import type { IsoTime } from '../base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '../base/result.ts';
import {
  parseEngagementFile,
  parseEngagementText,
  parseJsonText,
  writeEngagementFile,
  type Counters,
  type EngagementFile,
  type EngagementFileFailure,
} from './engagement-file.ts';
import type { HistoryStep } from './history.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import {
  isPictureName,
  movePicturesIn,
  movePicturesOut,
  type PackagePictureFailure,
  type Sha256,
} from './package-pictures.ts';
import { parseSteps, STEPS_MAX, type HistoryFailure } from './read-history.ts';
import type { StoredRecord } from './stored-record.ts';

/** Names the format in the manifest of an `.engagement` package. */
export const PACKAGE_FORMAT = 'quarterdeck-engagement-package';
/** Version of the package's shape. Version 1 of the format was the bare text of the records. */
export const PACKAGE_VERSION = 2;
/** Most entries of a package: three texts and the pictures. */
export const PACKAGE_ENTRIES_MAX = 103;
/** Most bytes of all parts together, unpacked. */
export const PACKAGE_BYTES_MAX = 128 * 1024 * 1024;
/** How many times smaller a large part may be packed; engagements come to about ten. */
export const PACKAGE_RATIO_MAX = 200;

const RATIO_FROM_BYTES = 1024 * 1024;
const MANIFEST = 'manifest.json';
const RECORDS = 'records.json';
const HISTORY = 'history.json';

/** A package that was opened: its parts are unpacked when they are asked for. */
export interface OpenedPackage {
  readonly names: readonly string[];
  sizeOf(name: string): { readonly packed: number; readonly unpacked: number } | null;
  read(name: string): Result<Uint8Array | null, Failure>;
}

/** What packages need from outside: this folder knows neither archives nor hashing nor text codecs. */
export interface PackagePorts {
  open(bytes: Uint8Array): Result<OpenedPackage, Failure>;
  /** The same parts give the same bytes. */
  pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array;
  readonly sha256: Sha256;
  encode(text: string): Uint8Array;
  /** Null for bytes that are no UTF-8. */
  decode(bytes: Uint8Array): string | null;
}

/** Which steps a copy of an engagement holds, without saying what they did. */
export interface Lineage {
  /** Its own steps, oldest first, with a mark that changes when a step is extended, undone or done again. */
  readonly steps: readonly { readonly id: RecordId; readonly mark: string }[];
  /** Newest steps of other copies that came in. */
  readonly received: readonly RecordId[];
  /** Records that its steps deleted. */
  readonly deleted: readonly RecordId[];
}

/** An engagement that was read from a file. */
export interface EngagementPackage extends EngagementFile {
  /** Null for files of format 1, which say nothing of it. */
  readonly lineage: Lineage | null;
  /** What was done, with the words of then; null when the file was saved without, or by an older version. */
  readonly history: readonly HistoryStep[] | null;
}

/** What a package is made of. */
export interface PackageContent {
  readonly engagementId: EngagementFile['engagementId'];
  readonly savedAt: IsoTime;
  readonly appVersion: string;
  readonly counters: Counters;
  readonly records: readonly StoredRecord[];
  readonly lineage: Lineage;
  readonly history: readonly HistoryStep[] | null;
}

/**
 * Why a file cannot be opened, beside what is wrong with its records: `file-not-json` is cut off or damaged; `file-changed`
 * has a part that is not what the manifest says; `file-parts` has a part too many or too few; `file-bomb` unpacks to more
 * than is read; `file-newer` is of a later format.
 */
export type EngagementPackageFailure =
  | EngagementFileFailure
  | PackagePictureFailure
  | HistoryFailure
  | Failure<'file-changed' | 'file-parts' | 'file-bomb' | 'file-newer'>;

/** Writes one engagement as an `.engagement` package. */
export async function writeEngagementPackage(content: PackageContent, ports: PackagePorts): Promise<Uint8Array> {
  const { engagementId, savedAt, counters, lineage, history } = content;
  const { records, pictures } = await movePicturesOut(content.records, ports.sha256);
  const parts = new Map<string, Uint8Array>([
    [RECORDS, ports.encode(writeEngagementFile({ engagementId, savedAt, counters, records }))],
    [HISTORY, ports.encode(JSON.stringify({ ...lineage, entries: history }))],
    ...[...pictures].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  const listed: { readonly name: string; readonly bytes: number; readonly sha256: string }[] = [];
  for (const [name, bytes] of parts) listed.push({ name, bytes: bytes.length, sha256: await ports.sha256(bytes) });
  const manifest = {
    format: PACKAGE_FORMAT,
    formatVersion: PACKAGE_VERSION,
    schemaVersion: SCHEMA_VERSION,
    appVersion: content.appVersion,
    engagementId,
    savedAt,
    counts: { records: records.length, steps: history?.length ?? 0, pictures: pictures.size },
    parts: listed,
  };
  return ports.pack(new Map([[MANIFEST, ports.encode(JSON.stringify(manifest))], ...parts]));
}

/** Reads an engagement of any format from bytes of unknown origin. Nothing is used unless the whole of it is right. */
export async function readEngagementPackage(
  bytes: Uint8Array,
  ports: PackagePorts,
): Promise<Result<EngagementPackage, EngagementPackageFailure>> {
  // Format 1 was the text itself.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const file = readText(bytes, ports, parseEngagementFile);
    return file.ok ? ok({ ...file.value, lineage: null, history: null }) : file;
  }
  const opened = ports.open(bytes);
  if (!opened.ok) return fail(ZIP_CODES[opened.error.code] ?? 'file-not-json');
  const parts = await readParts(opened.value, ports);
  return parts.ok ? readContent(parts.value, ports) : parts;
}

const ZIP_CODES: Readonly<Record<string, 'file-bomb' | 'file-parts' | 'file-not-engagement'>> = {
  'zip-bomb': 'file-bomb',
  'zip-unsafe': 'file-parts',
  'zip-protected': 'file-not-engagement',
};

interface Manifest {
  readonly schemaVersion: number;
  readonly engagementId: string;
  readonly counts: Readonly<Record<string, unknown>>;
  readonly parts: readonly Readonly<Record<string, unknown>>[];
}

interface Parts {
  readonly manifest: Manifest;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

async function readParts(opened: OpenedPackage, ports: PackagePorts): Promise<Result<Parts, EngagementPackageFailure>> {
  const { names } = opened;
  const isKnown = (name: string): boolean => name === MANIFEST || name === RECORDS || name === HISTORY;
  if (!names.includes(MANIFEST) || !names.includes(RECORDS)) return fail('file-not-engagement');
  const foreign = names.find((name) => !isKnown(name) && !isPictureName(name));
  if (foreign !== undefined || names.length > PACKAGE_ENTRIES_MAX) return fail('file-parts');
  let total = 0;
  for (const name of names) {
    const { packed, unpacked } = opened.sizeOf(name) ?? { packed: 0, unpacked: 0 };
    total += unpacked;
    const isBomb = unpacked > RATIO_FROM_BYTES && unpacked > packed * PACKAGE_RATIO_MAX;
    if (isBomb || total > PACKAGE_BYTES_MAX) return fail('file-bomb', { max: PACKAGE_BYTES_MAX / 1024 / 1024 });
  }
  const bytes = new Map<string, Uint8Array>();
  for (const name of names) {
    const part = opened.read(name);
    if (!part.ok) return fail(ZIP_CODES[part.error.code] ?? 'file-not-json');
    bytes.set(name, part.value ?? new Uint8Array());
  }
  const manifest = readText(bytes.get(MANIFEST) ?? new Uint8Array(), ports, parseManifest);
  if (!manifest.ok) return manifest;
  bytes.delete(MANIFEST);
  const listed = new Set(manifest.value.parts.map(({ name }) => name));
  if (listed.size !== manifest.value.parts.length || listed.size !== bytes.size) return fail('file-parts');
  for (const part of manifest.value.parts) {
    const held = bytes.get(String(part['name']));
    if (held === undefined) return fail('file-parts');
    if (held.length !== part['bytes'] || (await ports.sha256(held)) !== part['sha256']) return fail('file-changed');
  }
  return ok({ manifest: manifest.value, bytes });
}

function parseManifest(text: string): Result<Manifest, EngagementPackageFailure> {
  const root = parseJsonText(text);
  if (!root.ok) return root;
  const { format, formatVersion, schemaVersion, engagementId, counts, parts } = root.value;
  if (format !== PACKAGE_FORMAT || typeof formatVersion !== 'number') return fail('file-not-engagement');
  if (formatVersion > PACKAGE_VERSION) return fail('file-newer', { found: formatVersion, supported: PACKAGE_VERSION });
  const isWhole =
    formatVersion === PACKAGE_VERSION &&
    typeof schemaVersion === 'number' &&
    isId(engagementId) &&
    isObject(counts) &&
    Array.isArray(parts) &&
    parts.every(isObject);
  return isWhole
    ? ok({ schemaVersion, engagementId: engagementId as string, counts, parts: parts as Manifest['parts'] })
    : fail('file-not-engagement');
}

function readContent(
  { manifest, bytes }: Parts,
  ports: PackagePorts,
): Result<EngagementPackage, EngagementPackageFailure> {
  const pictures = new Map([...bytes].filter(([name]) => isPictureName(name)));
  const file = readText(bytes.get(RECORDS) ?? new Uint8Array(), ports, (text) =>
    parseEngagementText(text, (records) => movePicturesIn(records, pictures)),
  );
  if (!file.ok) return file;
  const { records, engagementId } = file.value;
  if (engagementId !== manifest.engagementId) return fail('file-changed');
  if (manifest.counts['records'] !== records.length) return fail('file-changed');
  const kept = bytes.get(HISTORY);
  if (kept === undefined) return ok({ ...file.value, lineage: null, history: null });
  const history = readText(kept, ports, (text) => parseHistory(text, engagementId, manifest.schemaVersion));
  return history.ok ? ok({ ...file.value, ...history.value }) : history;
}

function parseHistory(
  text: string,
  engagementId: string,
  schemaVersion: number,
): Result<Pick<EngagementPackage, 'lineage' | 'history'>, EngagementPackageFailure> {
  const root = parseJsonText(text);
  if (!root.ok) return root;
  const { steps, received, deleted, entries } = root.value;
  const isStep = (step: unknown): boolean =>
    isObject(step) && isId(step['id']) && typeof step['mark'] === 'string' && step['mark'].length <= 40;
  const isList = (list: unknown, fits: (one: unknown) => boolean): boolean =>
    Array.isArray(list) && list.length <= STEPS_MAX && list.every(fits);
  if (!isList(steps, isStep) || !isList(received, isId) || !isList(deleted, isId)) {
    return fail('file-history-invalid', { where: '' });
  }
  const lineage = { steps, received, deleted } as unknown as Lineage;
  // The values of then have the shape of then; only records are brought to today's.
  if (entries === null || schemaVersion !== SCHEMA_VERSION) return ok({ lineage, history: null });
  const history = parseSteps(entries, engagementId);
  return history.ok ? ok({ lineage, history: history.value }) : history;
}

function readText<T, E>(
  bytes: Uint8Array,
  ports: PackagePorts,
  parse: (text: string) => Result<T, E>,
): Result<T, E | Failure<'file-not-json'>> {
  const text = ports.decode(bytes);
  return text === null ? fail('file-not-json') : parse(text);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
