import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { utf8ToBytes } from '@noble/ciphers/utils.js';

const NONCE_BYTES = 24;
const TAG_BYTES = 16;

/**
 * Seals bytes: a random nonce of 192 bits, then the ciphertext with its tag (XChaCha20-Poly1305). Whoever opens them must name
 * the same `place`, so that what was sealed for one place does not open in another.
 */
export function sealBytes(key: Uint8Array, bytes: Uint8Array, place: string): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = xchacha20poly1305(key, nonce, utf8ToBytes(place)).encrypt(bytes);
  const all = new Uint8Array(NONCE_BYTES + sealed.length);
  all.set(nonce);
  all.set(sealed, NONCE_BYTES);
  return all;
}

/** The bytes that were sealed; null when the key or the place is another, or a bit was changed. */
export function openBytes(key: Uint8Array, sealed: Uint8Array, place: string): Uint8Array | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  try {
    const cipher = xchacha20poly1305(key, sealed.subarray(0, NONCE_BYTES), utf8ToBytes(place));
    return cipher.decrypt(sealed.subarray(NONCE_BYTES));
  } catch {
    return null;
  }
}

/** Seals a text. */
export function sealText(key: Uint8Array, text: string, place: string): Uint8Array<ArrayBuffer> {
  return sealBytes(key, new TextEncoder().encode(text), place);
}

/** The text that was sealed; null as in `openBytes`. */
export function openText(key: Uint8Array, sealed: Uint8Array, place: string): string | null {
  const bytes = openBytes(key, sealed, place);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
