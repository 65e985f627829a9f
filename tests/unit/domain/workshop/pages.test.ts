import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakPages,
  fitLists,
  flowGroups,
  laterItems,
  shownPage,
  type ListPages,
  type MeasuredGroup,
} from '#shared/domain/workshop/pages.ts';

const heights = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 130 });
const inOrder = (pages: ListPages): number[] => pages.flat(2);

describe('pages of a list', () => {
  it('hold every item once and in order, and no column is fuller than the page', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 9 }), (given, columns, gap) => {
        const pages = breakPages({ heights: given, gap, columns }, 100);
        expect(inOrder(pages)).toEqual(given.map((_, index) => index));
        for (const column of pages.flat()) {
          const sum = column.reduce((all, index) => all + (given[index] ?? 0), 0);
          expect(sum + Math.max(0, column.length - 1) * gap).toBeLessThanOrEqual(100.5);
        }
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('give an item that is higher than the page a page of its own instead of cutting it', () => {
    expect(breakPages({ heights: [20, 300, 20], gap: 0, columns: 1 }, 100)).toEqual([[[0]], [[1]], [[2]]]);
  });

  it('of an empty list are one empty page', () => {
    expect(breakPages({ heights: [], gap: 4, columns: 2 }, 100)).toEqual([[[]]]);
  });

  it('count on every page what the later pages hold, so that shown and later always add up', () => {
    fc.assert(
      fc.property(heights, (given) => {
        const pages = breakPages({ heights: given, gap: 2, columns: 1 }, 100);
        pages.forEach((_, page) => {
          const until = pages.slice(0, page + 1).flat(2).length;
          expect(until + laterItems(pages, page)).toBe(given.length);
        });
        expect(laterItems(pages, 1_000)).toBe(0);
      }),
    );
  });

  it('beyond the last are the last', () => {
    expect(shownPage(7, 3)).toBe(2);
    expect(shownPage(-1, 3)).toBe(0);
    expect(shownPage(4, 1)).toBe(0);
  });
});

describe('columns of one page', () => {
  it('end at about the same height', () => {
    const [page] = breakPages({ heights: Array.from({ length: 10 }, () => 9), gap: 1, columns: 2 }, 100);
    expect(page?.map((column) => column.length)).toEqual([5, 5]);
  });
});

describe('the way in which a board is written', () => {
  const list = (...ways: readonly number[]) => ({
    height: 100,
    ways: ways.map((height) => ({ heights: [height, height], gap: 0, columns: 1 })),
  });

  it('is the first in which everything fits on one page', () => {
    expect(fitLists([list(50, 40), list(30, 20)], 2)).toMatchObject({ way: 0, pages: 1 });
    expect(fitLists([list(60, 50), list(30, 20)], 2)).toMatchObject({ way: 1, pages: 1 });
  });

  it('is the last one, in pages, when nothing fits; a short list keeps its one page', () => {
    const fitted = fitLists([list(80, 70), list(30, 20)], 2);
    expect(fitted).toMatchObject({ way: 1, pages: 2 });
    expect(fitted.lists.map((pages) => pages.length)).toEqual([2, 1]);
  });
});

describe('groups that flow into columns', () => {
  const room = { height: 100, columns: 3, gap: 2, between: 5 };
  const sizes = fc.array(
    fc.record({ head: fc.integer({ min: 5, max: 15 }), items: fc.array(fc.integer({ min: 5, max: 40 })) }),
    { maxLength: 12 },
  );
  const heightOf = (group: MeasuredGroup, from: number, to: number): number => {
    const items = group.items.slice(from, to);
    return group.head + items.reduce((sum, own) => sum + own, 0) + Math.max(0, items.length - 1) * room.gap;
  };

  it('lose no item, repeat none, and no column is fuller than the page', () => {
    fc.assert(
      fc.property(sizes, (groups) => {
        const pages = flowGroups(groups, room);
        const parts = pages.flat(2);
        groups.forEach((group, index) => {
          const own = parts.filter((part) => part.group === index);
          expect(own.flatMap(({ from, to }) => group.items.slice(from, to))).toEqual(group.items);
          expect(own.length).toBeGreaterThan(0);
        });
        for (const column of pages.flat()) {
          const sum = column.reduce((all, { group, from, to }) => {
            return all + heightOf(groups[group] as MeasuredGroup, from, to);
          }, 0);
          expect(sum + Math.max(0, column.length - 1) * room.between).toBeLessThanOrEqual(100.5);
        }
      }),
    );
  });

  it('keep a group together where that leaves no more than half a column empty', () => {
    const group = { head: 10, items: [20, 20] };
    expect(flowGroups([group, group, group, group], room).flat(2)).toHaveLength(4);
    const small = { head: 10, items: [10, 10] };
    const large = { head: 10, items: [20, 20, 20] };
    expect(flowGroups([small, large, large, large], { ...room, columns: 2 }).flat(2).length).toBeGreaterThan(4);
  });

  it('leave no single item over in the next column', () => {
    const [page] = flowGroups([{ head: 10, items: [20, 20, 20, 20, 20] }], room);
    expect(page?.flat().map(({ from, to }) => to - from)).toEqual([3, 2]);
  });

  it('let a longer group go on in the next column, never with its heading alone', () => {
    fc.assert(
      fc.property(sizes, (groups) => {
        for (const { group, from, to } of flowGroups(groups, room).flat(2)) {
          if ((groups[group]?.items.length ?? 0) > 0) expect(to).toBeGreaterThan(from);
        }
      }),
    );
  });

  it('spread what fits on one page evenly over the columns', () => {
    const group = { head: 10, items: [10] };
    const [page] = flowGroups([group, group, group], room);
    expect(page).toHaveLength(3);
  });
});
