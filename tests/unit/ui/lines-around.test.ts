import { describe, expect, it } from 'vitest';
import { linesAround } from '#renderer/ui/use-lines-in-sight.ts';

const ends = (lines: readonly number[]) => [lines[0], lines.at(-1), lines.length];

describe('the lines of a long table that are in the page', () => {
  it('reach further where somebody scrolls to than behind', () => {
    const sight = { first: 100, last: 114, count: 10_000 };
    expect(ends(linesAround(sight, 0))).toEqual([97, 117, 21]);
    expect(ends(linesAround(sight, 10))).toEqual([97, 122, 26]);
    expect(ends(linesAround(sight, -750))).toEqual([92, 117, 26]);
  });

  it('end with the table', () => {
    expect(ends(linesAround({ first: 0, last: 14, count: 10_000 }, 0))).toEqual([0, 17, 18]);
    expect(ends(linesAround({ first: 9_990, last: 9_999, count: 10_000 }, 1))).toEqual([9_987, 9_999, 13]);
    expect(ends(linesAround({ first: 0, last: 1, count: 2 }, 1))).toEqual([0, 1, 2]);
  });
});
