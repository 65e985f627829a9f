import { Inflate, strFromU8 } from 'fflate';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';

/** Most entries that a package may have; Word's own rarely pass a few hundred. */
export const ZIP_ENTRIES_MAX = 4_000;
/** Most bytes that the read parts of one package may come to, unpacked. */
export const ZIP_BYTES_MAX = 256 * 1024 * 1024;
/** How many times smaller a large part may be packed; parts of Office files come to about fifty. */
const ZIP_RATIO_MAX = 250;
/** Smaller parts may be packed as well as they can. */
const RATIO_FROM_BYTES = 4 * 1024 * 1024;
/** Longest name of an entry in bytes. */
const NAME_MAX = 1_024;

/**
 * Why a package cannot be read: `zip-none` is no zip archive; `zip-protected` is encrypted, or an older Office file;
 * `zip-damaged` is cut off or changed; `zip-unsafe` has names, methods or numbers that no Office program writes;
 * `zip-bomb` unpacks to more than is read.
 */
export type ZipFailure = Failure<'zip-none' | 'zip-protected' | 'zip-damaged' | 'zip-unsafe' | 'zip-bomb'>;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of a package, unpacked when they are asked for. */
export interface ZipParts {
  readonly names: readonly string[];
  /** What the directory says of a part's size in bytes; null when there is none of that name. */
  sizeOf(name: string): { readonly packed: number; readonly unpacked: number } | null;
  /** A part's bytes; null when there is none of that name. The bytes of all reads count towards `ZIP_BYTES_MAX`. */
  read(name: string): Result<Uint8Array | null, ZipFailure>;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

// Out of range reads as NaN, which no comparison accepts.
const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? NaN) + (bytes[at + 1] ?? NaN) * 0x100;
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) + u16(bytes, at + 2) * 0x10000;

/** Opens a zip package by its central directory, as Office does. Nothing is unpacked yet. */
export function openZip(bytes: Uint8Array): Result<ZipParts, ZipFailure> {
  if (OLE.every((byte, index) => bytes[index] === byte)) return fail('zip-protected');
  if (u16(bytes, 0) !== 0x4b50) return fail('zip-none');
  const end = findEnd(bytes);
  if (end === null) return fail('zip-damaged');
  const count = u16(bytes, end + 10);
  if (count > ZIP_ENTRIES_MAX) return fail('zip-unsafe');
  const entries = readDirectory(bytes, u32(bytes, end + 16), count);
  if (!entries.ok) return entries;
  let total = 0;
  return ok({
    names: [...entries.value.keys()],
    sizeOf(name) {
      const entry = entries.value.get(name);
      return entry === undefined ? null : { packed: entry.packed, unpacked: entry.size };
    },
    read(name) {
      const entry = entries.value.get(name);
      if (entry === undefined) return ok(null);
      const part = unpack(bytes, entry, ZIP_BYTES_MAX - total);
      if (part.ok) total += part.value.length;
      return part;
    },
  });
}

function findEnd(bytes: Uint8Array): number | null {
  const least = Math.max(0, bytes.length - END_BYTES - 0xffff);
  for (let at = bytes.length - END_BYTES; at >= least; at -= 1) if (u32(bytes, at) === END) return at;
  return null;
}

function readDirectory(bytes: Uint8Array, start: number, count: number): Result<Map<string, Entry>, ZipFailure> {
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (u32(bytes, at) !== CENTRAL) return fail('zip-damaged');
    const [flags, method] = [u16(bytes, at + 8), u16(bytes, at + 10)];
    const nameBytes = u16(bytes, at + 28);
    const next = at + 46 + nameBytes + u16(bytes, at + 30) + u16(bytes, at + 32);
    if (!(next <= bytes.length)) return fail('zip-damaged');
    if ((flags & 1) === 1) return fail('zip-protected');
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameBytes), (flags & 0x800) === 0);
    // Two entries of one name, or a way out of the package, are read differently by different programs.
    if (nameBytes > NAME_MAX || isUnsafe(name) || entries.has(name)) return fail('zip-unsafe');
    if (method !== 0 && method !== 8) return fail('zip-unsafe');
    entries.set(name, {
      method,
      crc: u32(bytes, at + 16),
      packed: u32(bytes, at + 20),
      size: u32(bytes, at + 24),
      offset: u32(bytes, at + 42),
    });
    at = next;
  }
  return ok(entries);
}

function isUnsafe(name: string): boolean {
  return name === '' || name.includes('\\') || name.includes('\0') || /^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)/.test(name);
}

function unpack(bytes: Uint8Array, entry: Entry, most: number): Result<Uint8Array, ZipFailure> {
  if (u32(bytes, entry.offset) !== LOCAL) return fail('zip-damaged');
  const start = entry.offset + 30 + u16(bytes, entry.offset + 26) + u16(bytes, entry.offset + 28);
  if (!(start + entry.packed <= bytes.length)) return fail('zip-damaged');
  if (entry.size > most) return fail('zip-bomb');
  if (entry.size > RATIO_FROM_BYTES && entry.size > entry.packed * ZIP_RATIO_MAX) return fail('zip-bomb');
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.length === entry.size ? checked(packed, entry) : fail('zip-damaged');
  return inflate(packed, entry);
}

const CHUNK = 1 << 16;

// What it says of its own size is believed only as a limit: a part that unpacks to more ends there.
function inflate(packed: Uint8Array, entry: Entry): Result<Uint8Array, ZipFailure> {
  const whole = new Uint8Array(entry.size);
  let length = 0;
  let isOver = false;
  const stream = new Inflate((chunk) => {
    isOver ||= length + chunk.length > whole.length;
    if (!isOver) whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !isOver; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    return fail('zip-damaged');
  }
  if (isOver) return fail('zip-bomb');
  return length === whole.length ? checked(whole, entry) : fail('zip-damaged');
}

function checked(part: Uint8Array, { crc }: Entry): Result<Uint8Array, ZipFailure> {
  return crc32(part) === crc ? ok(part) : fail('zip-damaged');
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
