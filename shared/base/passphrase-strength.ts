/** Shortest passphrase of a file: it leaves the computer, and whoever has it may guess for years. */
export const FILE_PASSPHRASE_MIN = 10;

const COMMON = /password|passwort|motdepasse|contrase|qwert|azert|asdf|letmein|welcome|12345|abcde|quarterdeck/gi;

/**
 * How hard a passphrase is to guess, from 0 (too short) to 3. A rough measure for a hint beside the field, no proof: what
 * repeats, follows the keyboard or is on every list counts for little, every further word for much.
 */
export function passphraseStrength(passphrase: string): 0 | 1 | 2 | 3 {
  if ([...passphrase].length < FILE_PASSPHRASE_MIN) return 0;
  const rest = passphrase.replace(COMMON, '').replace(/(.)\1+/gu, '$1');
  const words = new Set(
    rest
      .toLowerCase()
      .split(/[\s\-_.,;]+/)
      .filter((word) => word.length > 2),
  ).size;
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u].filter((one) => one.test(rest)).length;
  const points = new Set(rest).size + 3 * words + 2 * classes;
  return points >= 26 ? 3 : points >= 17 ? 2 : 1;
}
