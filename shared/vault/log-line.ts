import type { IsoTime } from '../base/iso-date.ts';
import type { VaultEntry } from '../ipc/vault.ts';
import type { VaultCodec } from './vault-fs.ts';

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
export function encodeEntry(codec: VaultCodec, entry: LoggedEntry): string {
  const { seq, count, schemaVersion, payload, at } = entry;
  const body = JSON.stringify([seq, count, schemaVersion, payload, ...(at === undefined ? [] : [at])]);
  return `${checksum(codec, body)} ${body}\n`;
}

/** Reads a log up to its first bad line. The first entry must be `after + 1`, and each next one follows without a gap. */
export function readLog(codec: VaultCodec, bytes: Uint8Array, after: number): LogPrefix {
  const entries: LoggedEntry[] = [];
  let length = 0;
  while (length < bytes.length) {
    const end = bytes.indexOf(NEWLINE, length);
    if (end === -1) return { entries, length, rest: 'torn' };
    const entry = decodeLine(codec, codec.decode(bytes.subarray(length, end)));
    if (entry === null || entry.seq !== after + entries.length + 1) {
      return { entries, length, rest: end === bytes.length - 1 && entry === null ? 'torn' : 'damaged' };
    }
    entries.push(entry);
    length = end + 1;
  }
  return { entries, length, rest: 'nothing' };
}

function decodeLine(codec: VaultCodec, line: string): LoggedEntry | null {
  const body = line.slice(CHECK_LENGTH + 1);
  if (line[CHECK_LENGTH] !== ' ' || line.slice(0, CHECK_LENGTH) !== checksum(codec, body)) return null;
  const [seq, count, schemaVersion, payload, at] = JSON.parse(body) as [number, number, number, string, IsoTime?];
  return { seq, count, schemaVersion, payload, ...(at === undefined ? {} : { at }) };
}

function checksum(codec: VaultCodec, body: string): string {
  return codec.crc32(body).toString(16).padStart(CHECK_LENGTH, '0');
}
