import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestRun } from '#shared/base/longest-run.ts';

it('takes one out of order for the one that moved', () => {
  expect(longestRun([0, 3, 1, 2])).toEqual([0, 2, 3]);
  expect(longestRun([])).toEqual([]);
});

it('gives a growing run that no other is longer than', () => {
  const lengthOf = (numbers: readonly number[]): number => {
    const best = numbers.map(() => 1);
    for (let i = 0; i < numbers.length; i += 1) {
      for (let j = 0; j < i; j += 1) {
        if ((numbers[j] ?? 0) < (numbers[i] ?? 0)) best[i] = Math.max(best[i] ?? 1, (best[j] ?? 1) + 1);
      }
    }
    return Math.max(0, ...best);
  };
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 25 }), (numbers) => {
      const run = longestRun(numbers).map((index) => numbers[index] ?? NaN);
      return run.length === lengthOf(numbers) && run.every((value, at) => at === 0 || value > (run[at - 1] ?? NaN));
    }),
  );
});
