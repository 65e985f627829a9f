import { textHashTwice } from './text-hash.ts';

/**
 * A check value of a text against damage: 106 bits as 28 hexadecimal digits, over UTF-16 code units. Any single changed sign
 * gives another value. No protection against people: whoever can change the text can compute it anew.
 */
export function checkValue(text: string): string {
  // The second half begins from another state, so that a change which one half overlooks is seen by the other.
  return textHashTwice(text, '\u0001');
}
