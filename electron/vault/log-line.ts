import { crc32 } from 'node:zlib';
import type { IsoTime } from '#shared/base/iso-date.ts';
import type { VaultEntry } from '#shared/ipc/vault.ts';

/** An entry as a log holds it: with the version of the record schema that wrote it. */
export interface LoggedEntry extends VaultEntry {
  readonly schemaVersion: number;
}

/** The readable beginning of a log. */
export interface LogPrefix {
  readonly entries: readonly LoggedEntry[];
  /** Bytes up to the end of the last good line. */
  readonly length: number;
  /**
   * What follows the good lines. `torn`: the end of a write that did not finish, which nobody was told was saved.
   * `damaged`: a bad line with more after it, so something that had been saved is lost.
   */
  readonly rest: 'nothing' | 'torn' | 'damaged';
}

const NEWLINE = 0x0a;
const CHECK_LENGTH = 8;

/** One line: eight hexadecimal digits of CRC-32, a space, and the entry as JSON. */
export function encodeEntry(entry: LoggedEntry): string {
  const { seq, count, schemaVersion, payload, at } = entry;
  const body = JSON.stringify([seq, count, schemaVersion, payload, ...(at === undefined ? [] : [at])]);
  return `${checksum(body)} ${body}\n`;
}

/** Reads a log up to its first bad line. The first entry must be `after + 1`, and each next one follows without a gap. */
export function readLog(bytes: Uint8Array, after: number): LogPrefix {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: LoggedEntry[] = [];
  let length = 0;
  while (length < text.length) {
    const end = text.indexOf(NEWLINE, length);
    if (end === -1) return { entries, length, rest: 'torn' };
    const entry = decodeLine(text.toString('utf8', length, end));
    if (entry === null || entry.seq !== after + entries.length + 1) {
      return { entries, length, rest: end === text.length - 1 && entry === null ? 'torn' : 'damaged' };
    }
    entries.push(entry);
    length = end + 1;
  }
  return { entries, length, rest: 'nothing' };
}

function decodeLine(line: string): LoggedEntry | null {
  const body = line.slice(CHECK_LENGTH + 1);
  if (line[CHECK_LENGTH] !== ' ' || line.slice(0, CHECK_LENGTH) !== checksum(body)) return null;
  const [seq, count, schemaVersion, payload, at] = JSON.parse(body) as [number, number, number, string, IsoTime?];
  return { seq, count, schemaVersion, payload, ...(at === undefined ? {} : { at }) };
}

function checksum(body: string): string {
  return crc32(body).toString(16).padStart(CHECK_LENGTH, '0');
}
