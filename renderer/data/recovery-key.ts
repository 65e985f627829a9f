/** Crockford's alphabet: no letter that is taken for a digit. Source: https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SIGNS = 32;
const GROUP = 4;

/** A new recovery key: 160 random bits as eight groups of four signs. */
export function newRecoveryKey(): string {
  const signs = [...crypto.getRandomValues(new Uint8Array(SIGNS))].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return Array.from({ length: SIGNS / GROUP }, (_, at) => signs.slice(at * GROUP, (at + 1) * GROUP).join('')).join('-');
}

/** The signs of a recovery key as somebody typed it; null when it cannot be one. Spaces, dashes and case do not matter. */
export function readRecoveryKey(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return signs.length === SIGNS && [...signs].every((sign) => ALPHABET.includes(sign)) ? signs : null;
}
