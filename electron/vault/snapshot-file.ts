import type { IsoTime } from '#shared/base/iso-date.ts';
import { SNAPSHOT_REASONS, type SnapshotReason, type VaultSnapshot } from '#shared/ipc/vault.ts';
import { sha256 } from './atomic-file.ts';

const NEWLINE = 0x0a;

/** Bytes within which the description of every snapshot ends. */
export const HEAD_BYTES = 512;

/** What the first line of a snapshot says of it. */
export interface SnapshotHead extends Omit<VaultSnapshot, 'text'> {
  readonly format: 1;
  readonly sha256: string;
}

/** A snapshot as it is on disk: one line that describes it, then the engagement's text. */
export function encodeSnapshot(snapshot: VaultSnapshot): Uint8Array {
  const text = Buffer.from(snapshot.text, 'utf8');
  const { text: _text, ...description } = snapshot;
  const head: SnapshotHead = { format: 1, ...description, sha256: snapshotHash(snapshot, text) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`, 'utf8'), text]);
}

/** Reads a snapshot file; null when a single bit of it is not as it was written. */
export function decodeSnapshot(bytes: Uint8Array): VaultSnapshot | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = readHead(buffer);
  if (head === null) return null;
  const text = buffer.subarray(buffer.indexOf(NEWLINE) + 1);
  const { format: _format, sha256: hash, ...description } = head;
  return snapshotHash(head, text) === hash ? { ...description, text: text.toString('utf8') } : null;
}

/** Reads the description alone, from the beginning of a file. It says nothing of what follows. */
export function readHead(bytes: Uint8Array): SnapshotHead | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf(NEWLINE);
  return end === -1 ? null : parseHead(buffer.toString('utf8', 0, end));
}

/** The hash covers the description as well, so that a flipped count or reason is found too. */
function snapshotHash(of: Omit<VaultSnapshot, 'text'>, text: Uint8Array): string {
  const more = of.reason === undefined && of.savedAt === undefined ? '' : ` ${of.reason ?? ''} ${of.savedAt ?? ''}`;
  return sha256(Buffer.concat([Buffer.from(`${of.seq} ${of.count} ${of.schemaVersion}${more}\n`, 'utf8'), text]));
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
