import { plainWord } from './head-table.ts';

const YES = /^(?:yes|y|true|1|x|✓|ja|oui|si|cleared|نعم)$/;
const NO = /^(?:no|n|false|0|nein|non|لا)$/;

/** What a cell of a list says to a question of yes or no, in the languages of the documents; null when it says neither. */
export function yesOrNo(text: string): boolean | null {
  const word = plainWord(text);
  if (YES.test(word)) return true;
  return NO.test(word) ? false : null;
}
