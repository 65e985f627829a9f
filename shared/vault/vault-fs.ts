/** An open file of the vault. */
export interface VaultFile {
  size(): Promise<number>;
  write(bytes: Uint8Array): Promise<void>;
  /** Flushes content to the disk itself. After a failure the file must be opened anew: the kernel forgets what it lost. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Bytes and texts, as the machine has them. */
export interface VaultCodec {
  /** UTF-8. */
  encode(text: string): Uint8Array;
  /** UTF-8; what is none becomes U+FFFD, and a byte order mark stays. */
  decode(bytes: Uint8Array): string;
  /** SHA-256 as lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string;
  /** CRC-32 of a text's UTF-8. */
  crc32(text: string): number;
  /** A number of random bytes, as lower-case hexadecimal. */
  token(bytes: number): string;
}

/** What the vault needs of the file system; a port, so that a test can let each single call fail. */
export interface VaultFs extends VaultCodec {
  makeFolder(path: string): Promise<void>;
  /** Names in a folder. */
  list(path: string): Promise<readonly string[]>;
  /** Names of the folders in a folder. */
  folders(path: string): Promise<readonly string[]>;
  read(path: string): Promise<Uint8Array>;
  /** The first bytes of a file, and its size. */
  peek(path: string, length: number): Promise<{ readonly start: Uint8Array; readonly size: number }>;
  /** Opens for appending; makes the file when it is not there. */
  openAppend(path: string): Promise<VaultFile>;
  /** Makes a file that must not exist yet, readable by its owner only. */
  create(path: string): Promise<VaultFile>;
  truncate(path: string, length: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Sizes in bytes of all files in a folder and below it; none when there is no such folder. */
  sizes(path: string): Promise<readonly number[]>;
  /** Removes a folder with all that is in it. */
  removeFolder(path: string): Promise<void>;
  /** Flushes the names in a folder, without which a renamed file can be gone after a power cut. */
  syncFolder(path: string): Promise<void>;
}

/** Whether both are the same, byte for byte. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** Puts bytes one after the other. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
