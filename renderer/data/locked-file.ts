import { fromBase64, toBase64 } from '#shared/base/base64.ts';
import { checkJsonShape } from '#shared/base/json-guard.ts';
import { fail, ok, type Failure, type Result } from '#shared/base/result.ts';
import {
  areKeyParameters,
  KEY_PARAMETERS,
  SALT_BYTES,
  type HostKeys,
  type KeyErrorCode,
  type KeyParameters,
} from '#shared/ipc/keys.ts';

/**
 * A file under a passphrase: `QDLOCK01`, the length of the header in four bytes, the header as JSON in the clear, then the
 * content in pieces of 64 KB, each with its tag. The passphrase and the salt give a key (scrypt, in the host); that and the
 * file's own salt give the key of this file (HKDF-SHA-256); each piece is AES-256-GCM under a nonce of its number and a mark
 * for the last one, with everything before the content as additional data. So a piece that is missing, repeated or moved, a
 * changed header, and a file that was cut off are all noticed.
 */
const MAGIC = new TextEncoder().encode('QDLOCK01');
const FORMAT = 'quarterdeck-locked';
const VERSION = 1;
const PIECE = 64 * 1024;
const TAG = 16;
const HEADER_MAX = 4_096;
const FILE_SALT_BYTES = 32;
const INFO = new TextEncoder().encode('quarterdeck locked file 1');

/**
 * Why a locked file is not opened. `locked-refused`: the passphrase is another one, or the file was changed; nobody can tell
 * which. `locked-cut`: it is shorter or longer than its header says. `locked-unknown`: its header is none that is read.
 */
export type LockedFileFailure = Failure<'locked-refused' | 'locked-cut' | 'locked-unknown' | KeyErrorCode>;

interface Header {
  readonly parameters: KeyParameters;
  readonly salt: Uint8Array;
  readonly fileSalt: Uint8Array;
  /** Bytes of the content. */
  readonly bytes: number;
  /** Everything before the content. */
  readonly prefix: Uint8Array;
}

/** Whether bytes are a locked file, by how they begin. */
export function isLocked(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/** Puts content under a passphrase. Nothing of it is written anywhere on the way. */
export async function lockFile(
  content: Uint8Array,
  passphrase: string,
  keys: Pick<HostKeys, 'derive'>,
): Promise<Result<Uint8Array, Failure<KeyErrorCode>>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const fileSalt = crypto.getRandomValues(new Uint8Array(FILE_SALT_BYTES));
  const header = { parameters: KEY_PARAMETERS, salt, fileSalt, bytes: content.length, prefix: new Uint8Array() };
  const prefix = writeHeader(header);
  const key = await fileKey({ ...header, prefix }, passphrase, keys);
  if (!key.ok) return key;
  const pieces = countPieces(content.length);
  const whole = new Uint8Array(prefix.length + content.length + pieces * TAG);
  whole.set(prefix);
  let at = prefix.length;
  for (let index = 0; index < pieces; index += 1) {
    const piece = copyOf(content.subarray(index * PIECE, (index + 1) * PIECE));
    const sealed = await crypto.subtle.encrypt(cipher(index, pieces, prefix), key.value, piece);
    whole.set(new Uint8Array(sealed), at);
    at += sealed.byteLength;
  }
  return ok(whole);
}

/** Opens a locked file; all of it or nothing. */
export async function unlockFile(
  file: Uint8Array,
  passphrase: string,
  keys: Pick<HostKeys, 'derive'>,
): Promise<Result<Uint8Array, LockedFileFailure>> {
  const header = readHeader(file);
  if (!header.ok) return header;
  const { prefix, bytes } = header.value;
  const pieces = countPieces(bytes);
  const wanted = prefix.length + bytes + pieces * TAG;
  if (file.length !== wanted) return fail('locked-cut', { found: file.length, wanted });
  const key = await fileKey(header.value, passphrase, keys);
  if (!key.ok) return key;
  const content = new Uint8Array(bytes);
  try {
    for (let index = 0; index < pieces; index += 1) {
      const start = prefix.length + index * (PIECE + TAG);
      const sealed = copyOf(file.subarray(start, Math.min(start + PIECE + TAG, file.length)));
      const piece = await crypto.subtle.decrypt(cipher(index, pieces, prefix), key.value, sealed);
      content.set(new Uint8Array(piece), index * PIECE);
    }
  } catch {
    return fail('locked-refused');
  }
  return ok(content);
}

// An empty file still has one piece, so that its end is proved.
const countPieces = (bytes: number): number => Math.max(1, Math.ceil(bytes / PIECE));

// What the web's cryptography takes: memory of its own, not a part of another.
const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

function cipher(index: number, pieces: number, prefix: Uint8Array): AesGcmParams {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, index);
  nonce[11] = index === pieces - 1 ? 1 : 0;
  return { name: 'AES-GCM', iv: nonce, additionalData: copyOf(prefix), tagLength: TAG * 8 };
}

async function fileKey(
  { parameters, salt, fileSalt }: Header,
  passphrase: string,
  keys: Pick<HostKeys, 'derive'>,
): Promise<Result<CryptoKey, Failure<KeyErrorCode>>> {
  const derived = await keys.derive({ passphrase, salt, parameters });
  if (!derived.ok) return derived;
  const base = await crypto.subtle.importKey('raw', copyOf(derived.value), 'HKDF', false, ['deriveKey']);
  const from = { name: 'HKDF', hash: 'SHA-256', salt: copyOf(fileSalt), info: INFO };
  const to = { name: 'AES-GCM', length: 256 };
  return ok(await crypto.subtle.deriveKey(from, base, to, false, ['encrypt', 'decrypt']));
}

function writeHeader({ parameters, salt, fileSalt, bytes }: Header): Uint8Array {
  const text = JSON.stringify({
    format: FORMAT,
    version: VERSION,
    cipher: 'AES-256-GCM',
    piece: PIECE,
    bytes,
    key: parameters,
    salt: toBase64(salt),
    fileSalt: toBase64(fileSalt),
  });
  const json = new TextEncoder().encode(text);
  const prefix = new Uint8Array(MAGIC.length + 4 + json.length);
  prefix.set(MAGIC);
  new DataView(prefix.buffer).setUint32(MAGIC.length, json.length);
  prefix.set(json, MAGIC.length + 4);
  return prefix;
}

function readHeader(file: Uint8Array): Result<Header, Failure<'locked-unknown' | 'locked-cut'>> {
  const start = MAGIC.length + 4;
  if (!isLocked(file)) return fail('locked-unknown');
  if (file.length < start) return fail('locked-cut', { found: file.length, wanted: start });
  const length = new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length);
  if (length > HEADER_MAX) return fail('locked-unknown');
  if (file.length < start + length) return fail('locked-cut', { found: file.length, wanted: start + length });
  const prefix = file.subarray(0, start + length);
  const header = parseHeader(prefix.subarray(start));
  return header === null ? fail('locked-unknown') : ok({ ...header, prefix });
}

function parseHeader(json: Uint8Array): Omit<Header, 'prefix'> | null {
  let root: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(json);
    if (!checkJsonShape(text).ok) return null;
    root = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof root !== 'object' || root === null) return null;
  const {
    format,
    version,
    cipher: name,
    piece,
    bytes,
    key,
    salt,
    fileSalt,
  } = root as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || version !== VERSION || name !== 'AES-256-GCM' || piece !== PIECE) return null;
  const isSize = Number.isSafeInteger(bytes) && (bytes as number) >= 0;
  const [saltBytes, fileSaltBytes] = [readBytes(salt), readBytes(fileSalt)];
  if (!isSize || !areKeyParameters(key) || saltBytes?.length !== SALT_BYTES) return null;
  if (fileSaltBytes?.length !== FILE_SALT_BYTES) return null;
  return { parameters: key, salt: saltBytes, fileSalt: fileSaltBytes, bytes: bytes as number };
}

const readBytes = (text: unknown): Uint8Array | null =>
  typeof text === 'string' && text.length < 100 ? fromBase64(text) : null;
