/**
 * A short name for a text: two texts with the same hash are taken for the same text. 53 bits as 14 hexadecimal digits, over
 * UTF-16 code units; not for secrets, because a text with a given hash can be made on purpose.
 * Source: cyrb53 by bryc, public domain, https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
 */
export function textHash(text: string): string {
  let [high, low] = [HIGH, LOW];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, HIGH_STEP);
    low = Math.imul(low ^ unit, LOW_STEP);
  }
  return digits(high, low);
}

/** The hash of a text followed by that of `prefix + text`, in one walk over the text: every row that is read needs both. */
export function textHashTwice(text: string, prefix: string): string {
  let [high, low, high2, low2] = [HIGH, LOW, HIGH, LOW];
  for (let index = 0; index < prefix.length; index += 1) {
    const unit = prefix.charCodeAt(index);
    high2 = Math.imul(high2 ^ unit, HIGH_STEP);
    low2 = Math.imul(low2 ^ unit, LOW_STEP);
  }
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, HIGH_STEP);
    low = Math.imul(low ^ unit, LOW_STEP);
    high2 = Math.imul(high2 ^ unit, HIGH_STEP);
    low2 = Math.imul(low2 ^ unit, LOW_STEP);
  }
  return digits(high, low) + digits(high2, low2);
}

const HIGH = 0xdeadbeef;
const LOW = 0x41c6ce57;
const HIGH_STEP = 0x9e3779b1;
const LOW_STEP = 0x5f356495;

function digits(first: number, second: number): string {
  const high = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  const low = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (0x200000 * (low >>> 0) + (high >>> 11)).toString(16).padStart(14, '0');
}
