import type { AnyRecord } from '../model/record.ts';
import { numbers, type SampleMaker, type SampleRow } from './sample-maker.ts';

// One line a need: urgency and impact as participants 1, 2, 3 … scored them; one comment.
const SCORES: readonly (readonly [
  urgency: string,
  impact: string,
  comment?: readonly [participant: number, text: string],
])[] = [
  ['5 4 5 4 5 4 5 3', '4 4 4 3 5 4 5 4', [7, 'Without this we plan blind.']],
  ['5 5 4 4 5 4 4 5', '5 4 5 5 4 5 4 4', [2, 'Four weeks of rent for one signature.']],
  ['4 3 3 4 5 3 4 3', '5 4 4 5 5 4 5 4'],
  ['5 5 4 4 5 5 5 4', '5 5 4 5 5 4 5 4', [2, 'Every day costs, and families are waiting.']],
  ['4 4 5 3 3 4 4 3 4 5', '4 4 5 4 4 4 3 4 4 5'],
  ['4 3 4 5 3 4 4 3 5 4', '4 4 5 5 4 5 4 3 5 5', [9, 'Start where it already works.']],
  ['3 3 3 3 4 3 3 3', '4 4 3 4 5 4 4 4'],
  ['4 3 4 4 3 5 4 4', '4 3 3 4 3 5 4 3'],
  ['2 2 3 2 3 2 3 3', '4 4 4 5 5 4 5 5'],
  ['1 5 2 5 2 3 5 1', '4 3 3 5 3 4 5 2', [4, 'We drive to the wrong door every week.']],
  ['3 3 3 2 4 3 3 3', '3 3 3 2 4 3 3 4'],
  ['3 3 2 3 4 3 3 5', '4 4 4 3 5 4 5 5', [8, 'The date is in the letter, not in our hands.']],
  ['2 2 3 5 1 5 2 3 5 3', '4 3 4 5 2 5 3 4 5 4', [4, 'I lose two people a month.']],
  ['4 4 3 4 4 4 3 4', '3 2 2 3 2 3 2 3'],
  ['3 2 3 3 3 2 3 4', '3 4 3 3 4 4 3 4'],
  ['3 4 5 2 3 3 4 3 4 5', '3 3 4 2 3 3 3 2 3 4', [10, 'Forty parts would do it.']],
  ['2 2 2 1 3 2 2 3', '2 2 2 1 3 2 2 3'],
  ['1 2 1 1 1 3 2 1', '2 2 1 2 1 3 1 1'],
];

/** The single scores of each need; measurements that no agreement changes. */
export function sampleScores(make: SampleMaker): readonly AnyRecord[] {
  const rows = SCORES.flatMap(([urgency, impact, comment], need) => {
    const impacts = numbers(impact);
    return numbers(urgency).map((value, index): SampleRow<'needScore'> => ({
      parentId: make.id('need', need + 1),
      participant: make.id('participant', index + 1),
      urgency: value,
      impact: impacts[index] ?? null,
      comment: comment?.[0] === index + 1 ? comment[1] : '',
    }));
  });
  return make.list('needScore', '2026-05-13', rows);
}
