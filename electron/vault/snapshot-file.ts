import type { VaultSnapshot } from '#shared/ipc/vault.ts';
import { sha256 } from './atomic-file.ts';

const NEWLINE = 0x0a;

interface Head {
  readonly format: 1;
  readonly seq: number;
  readonly count: number;
  readonly schemaVersion: number;
  readonly sha256: string;
}

/** A snapshot as it is on disk: one line that describes it, then the engagement's text. */
export function encodeSnapshot(snapshot: VaultSnapshot): Uint8Array {
  const text = Buffer.from(snapshot.text, 'utf8');
  const head: Head = {
    format: 1,
    seq: snapshot.seq,
    count: snapshot.count,
    schemaVersion: snapshot.schemaVersion,
    sha256: snapshotHash(snapshot, text),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`, 'utf8'), text]);
}

/** Reads a snapshot file; null when a single bit of it is not as it was written. */
export function decodeSnapshot(bytes: Uint8Array): VaultSnapshot | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf(NEWLINE);
  if (end === -1) return null;
  const head = parseHead(buffer.toString('utf8', 0, end));
  if (head === null) return null;
  const text = buffer.subarray(end + 1);
  if (snapshotHash(head, text) !== head.sha256) return null;
  return { seq: head.seq, count: head.count, schemaVersion: head.schemaVersion, text: text.toString('utf8') };
}

/** The hash covers the description as well, so that a flipped count is found too. */
function snapshotHash(of: Omit<VaultSnapshot, 'text'>, text: Uint8Array): string {
  return sha256(Buffer.concat([Buffer.from(`${of.seq} ${of.count} ${of.schemaVersion}\n`, 'utf8'), text]));
}

function parseHead(line: string): Head | null {
  try {
    const head = JSON.parse(line) as Partial<Head> | null;
    if (head === null || typeof head !== 'object' || head.format !== 1) return null;
    const { seq, count, schemaVersion, sha256: hash } = head;
    if (!Number.isSafeInteger(seq) || !Number.isSafeInteger(count) || !Number.isSafeInteger(schemaVersion)) return null;
    return typeof hash === 'string' ? (head as Head) : null;
  } catch {
    return null;
  }
}
