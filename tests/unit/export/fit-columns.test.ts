import { expect, test } from 'vitest';
import type { TableBlock } from '#shared/documents/report-model.ts';
import { fitColumns } from '#renderer/export/word/fit-columns.ts';

const table = (widths: readonly number[], headers: readonly string[], cells: readonly string[] = []): TableBlock => ({
  type: 'table',
  columns: headers.map((header, index) => ({ header, widthPercent: widths[index] ?? 0 })),
  rows: cells.length === 0 ? [] : [cells.map((text) => ({ content: [text] }))],
});
const WIDTH = 9400;
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

test('keeps the shares of a table whose words fit', () => {
  expect(fitColumns(table([20, 80], ['Ref', 'What']), WIDTH)).toEqual([1880, 7520]);
});

test('widens a column to its longest word, at the cost of those that have room', () => {
  const [narrow = 0, wide = 0, other = 0] = fitColumns(table([5, 75, 20], ['Zuständigkeit', 'Was', 'Wann']), WIDTH);
  expect(narrow).toBeGreaterThan(1300);
  expect(wide).toBeLessThan(7050);
  expect(other).toBeGreaterThan(1500);
});

test('widens a column to a word of its cells, too', () => {
  const [narrow = 0] = fitColumns(table([6, 94], ['Zone', 'What'], ['Delegate', 'x']), WIDTH);
  expect(narrow).toBeGreaterThan(700);
});

test('holds a reference whole, although Word would break it after its hyphen', () => {
  const width = (text: string) => fitColumns(table([4, 96], ['', 'What'], [text, 'x']), WIDTH)[0] ?? 0;
  expect(width('W1-N23')).toBeGreaterThan(width('W1-x23'));
});

test('sums to the width whatever the words are', () => {
  const long = 'w'.repeat(400);
  for (const block of [
    table([5, 95], [long, 'a']),
    table([33, 33, 34], [long, long, long]),
    table([1, 1, 98], ['Zuständigkeit', 'Verantwortlich', 'x']),
  ]) {
    expect(sum(fitColumns(block, WIDTH))).toBe(WIDTH);
  }
});

test('lets a word break that would take the table for itself', () => {
  const [narrow = 0] = fitColumns(table([10, 90], ['w'.repeat(400), 'What']), WIDTH);
  expect(narrow).toBeLessThan(WIDTH * 0.31);
});
