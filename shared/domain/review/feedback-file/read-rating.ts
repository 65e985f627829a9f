import { fail, ok, type Failure, type Result } from '../../../base/result.ts';
import { plainWord } from '../../importing/head-table.ts';
import { cellText, type SourceCell } from '../../importing/source-table.ts';

/** Why a cell is no rating: `rating-unknown` neither a number nor a usual answer; `rating-range` not a step of the scale. */
export type RatingFailure = Failure<'rating-unknown' | 'rating-range'>;

// The five usual answers, the lowest first, in the languages of the documents.
const ANSWERS = [
  'strongly disagree|very dissatisfied|very poor|not at all|stimme gar nicht zu|sehr unzufrieden|pas du tout d accord|tres insatisfait|totalmente en desacuerdo|muy insatisfecho',
  'disagree|dissatisfied|poor|stimme nicht zu|unzufrieden|pas d accord|insatisfait|en desacuerdo|insatisfecho',
  'neutral|neither agree nor disagree|neither satisfied nor dissatisfied|fair|teils teils|weder noch|neutre|ni d accord ni pas d accord|neutro',
  'agree|satisfied|good|stimme zu|zufrieden|gut|d accord|satisfait|de acuerdo|satisfecho',
  'strongly agree|very satisfied|very good|excellent|very much|stimme voll zu|sehr zufrieden|sehr gut|tout a fait d accord|tres satisfait|totalmente de acuerdo|muy satisfecho',
].map((words) => words.split('|'));

/**
 * A rating from `min` to `max` in whole steps: `4`, `4 – good`, `4/5`, or on a scale of 1 to 5 a usual answer in words. A
 * rating of another scale (`7/10` where five is the most) is never converted.
 */
export function readRating(
  cell: SourceCell,
  [min, max]: readonly [min: number, max: number],
): Result<number, RatingFailure> {
  const text = cellText(cell).trim();
  const [, number, of] = /^([+-]?\d+(?:[.,]\d+)?)(?:\s*(?:\/|of|von|sur|de)\s*(\d+))?(?![\d.,])/i.exec(text) ?? [];
  if (number === undefined) {
    const word = plainWord(text);
    const at = max === 5 ? ANSWERS.findIndex((words) => words.includes(word)) : -1;
    return at < 0 ? fail('rating-unknown', { text: text.slice(0, 80), min, max }) : ok(at + 1);
  }
  const value = Number(number.replace(',', '.'));
  const isStep = Number.isInteger(value) && value >= min && value <= max && (of === undefined || Number(of) === max);
  return isStep ? ok(value) : fail('rating-range', { text: text.slice(0, 80), min, max });
}
