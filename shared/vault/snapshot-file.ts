import type { IsoTime } from '../base/iso-date.ts';
import { SNAPSHOT_REASONS, type SnapshotReason, type VaultSnapshot } from '../ipc/vault.ts';
import { concat, type VaultCodec } from './vault-fs.ts';

const NEWLINE = 0x0a;

/** Bytes within which the description of every snapshot ends. */
export const HEAD_BYTES = 512;

/** What the first line of a snapshot says of it. */
export interface SnapshotHead extends Omit<VaultSnapshot, 'text'> {
  readonly format: 1;
  readonly sha256: string;
}

/** A snapshot as it is on disk: one line that describes it, then the engagement's text. */
export function encodeSnapshot(codec: VaultCodec, snapshot: VaultSnapshot): Uint8Array {
  const text = codec.encode(snapshot.text);
  const { text: _text, ...description } = snapshot;
  const head: SnapshotHead = { format: 1, ...description, sha256: snapshotHash(codec, snapshot, text) };
  return concat(codec.encode(`${JSON.stringify(head)}\n`), text);
}

/** Reads a snapshot file; null when a single bit of it is not as it was written. */
export function decodeSnapshot(codec: VaultCodec, bytes: Uint8Array): VaultSnapshot | null {
  const head = readHead(codec, bytes);
  if (head === null) return null;
  const text = bytes.subarray(bytes.indexOf(NEWLINE) + 1);
  const { format: _format, sha256: hash, ...description } = head;
  return snapshotHash(codec, head, text) === hash ? { ...description, text: codec.decode(text) } : null;
}

/** Reads the description alone, from the beginning of a file. It says nothing of what follows. */
export function readHead(codec: VaultCodec, bytes: Uint8Array): SnapshotHead | null {
  const end = bytes.indexOf(NEWLINE);
  return end === -1 ? null : parseHead(codec.decode(bytes.subarray(0, end)));
}

/** The hash covers the description as well, so that a flipped count or reason is found too. */
function snapshotHash(codec: VaultCodec, of: Omit<VaultSnapshot, 'text'>, text: Uint8Array): string {
  const more = of.reason === undefined && of.savedAt === undefined ? '' : ` ${of.reason ?? ''} ${of.savedAt ?? ''}`;
  return codec.sha256(concat(codec.encode(`${of.seq} ${of.count} ${of.schemaVersion}${more}\n`), text));
}

function parseHead(line: string): SnapshotHead | null {
  try {
    const head = JSON.parse(line) as Readonly<Record<string, unknown>> | null;
    if (head === null || typeof head !== 'object' || head['format'] !== 1) return null;
    const { seq, count, schemaVersion, sha256: hash, reason, savedAt } = head;
    if (![seq, count, schemaVersion].every(Number.isSafeInteger) || typeof hash !== 'string') return null;
    if (reason !== undefined && !SNAPSHOT_REASONS.includes(reason as SnapshotReason)) return null;
    if (savedAt !== undefined && typeof savedAt !== 'string') return null;
    return {
      format: 1,
      seq: seq as number,
      count: count as number,
      schemaVersion: schemaVersion as number,
      ...(reason === undefined ? {} : { reason: reason as SnapshotReason }),
      ...(savedAt === undefined ? {} : { savedAt: savedAt as IsoTime }),
      sha256: hash,
    };
  } catch {
    return null;
  }
}
