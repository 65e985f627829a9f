import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '#shared/domain/importing/column-readings.ts';
import { dateCandidates, numberCandidates, settle, type DateReading } from '#shared/domain/importing/read-values.ts';
import { tableOf } from './import-case.ts';

const dateIn = (text: string, reading?: DateReading) => {
  const read = settle(dateCandidates(text), reading, text, 'cell-date');
  return read.ok ? read.value : read.error.code;
};
const columnOf = (...cells: string[]) => tableOf([['Due date', 'Title'], ...cells.map((cell) => [cell, 'x'])]);

describe('a date', () => {
  it.each([
    ['2027-03-04', '2027-03-04'],
    ['2027-03-04T10:00:00.000+0100', '2027-03-04'],
    ['20270304', '2027-03-04'],
    ['04/Mar/27 9:15 AM', '2027-03-04'],
    ['4. März 2027', '2027-03-04'],
    ['4 août 2027', '2027-08-04'],
    ['4 de diciembre de 2027', '2027-12-04'],
    ['Mar 4, 2027', '2027-03-04'],
    ['Thu, 4 Mar 2027 10:00', '2027-03-04'],
    ['04.03.2027', '2027-03-04'],
    ['25/03/2027', '2027-03-25'],
    ['03/25/2027 14:30', '2027-03-25'],
    ['03/03/2027', '2027-03-03'],
    ['03/04/2027', 'cell-two-ways'],
    ['01-02-03', 'cell-two-ways'],
    ['31/02/2027', 'cell-date'],
    ['2027-02-30', 'cell-date'],
    ['soon', 'cell-date'],
    ['45000', 'cell-date'],
  ])('%j reads as %s', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });

  it('is read the way that its column is, and refused when it cannot be', () => {
    expect([dateIn('03/04/2027', 'dmy'), dateIn('03/04/2027', 'mdy')]).toEqual(['2027-04-03', '2027-03-04']);
    expect(dateIn('25/03/2027', 'mdy')).toBe('cell-other-way');
  });
});

describe('a number', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1.234,50 €', 1234.5],
    ['1,234,567', 1_234_567],
    ["CHF 1'234.50", 1234.5],
    ['(1 200)', -1200],
    ['45 %', 45],
    ['0.125', 0.125],
    ['12,5', 12.5],
  ])('%j reads as %d', (text, expected) => {
    expect(numberCandidates(text)).toEqual({ sure: expected });
  });

  it('with one sign before three digits can be read two ways', () => {
    expect(numberCandidates('1,234')).toEqual({ byReading: { point: 1234, comma: 1.234 } });
    expect(numberCandidates('twelve')).toBeNull();
  });
});

describe('a column', () => {
  it('is not asked about while every cell means one thing', () => {
    expect(readingOf(columnOf('2027-03-04', '25/03/2027'), 0, 'date')).toBeNull();
  });

  it('is asked about by its first cell that can be read two ways', () => {
    expect(readingOf(columnOf('2027-03-04', '03/04/2027'), 0, 'date')).toEqual({
      options: ['dmy', 'mdy'],
      example: '03/04/2027',
      line: 3,
      proof: null,
    });
  });

  it('proves its own way by a cell that fits only one, unless another proves the opposite', () => {
    expect(readingOf(columnOf('03/04/2027', '25/03/2027'), 0, 'date')?.proof).toEqual({
      reading: 'dmy',
      example: '25/03/2027',
      line: 3,
    });
    expect(readingOf(columnOf('03/04/2027', '25/03/2027', '03/25/2027'), 0, 'date')?.proof).toBeNull();
  });

  it('of amounts shows its sign in others', () => {
    expect(readingOf(columnOf('1,234', '1.234,50'), 0, 'number')?.proof?.reading).toBe('comma');
  });
});

it('whatever stands in a cell, nothing is thrown', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,/ -]{0,12}$/), fc.double(), fc.boolean()),
      (cell) => {
        dateCandidates(cell);
        numberCandidates(cell);
      },
    ),
  );
});
