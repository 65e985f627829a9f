import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoDate } from '#shared/base/iso-date.ts';
import { isQuarter, quarter, quarterOf, quarterRange, shiftQuarter } from '#shared/base/quarter.ts';

const aDate = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(isoDate('2000-01-01'), days));
const aStart = fc.integer({ min: 1, max: 12 });

describe('quarterOf', () => {
  it.each([
    ['2027-01-01', 1, '2027-Q1'],
    ['2027-12-31', 1, '2027-Q4'],
    ['2027-03-31', 4, '2026-Q4'],
    ['2027-04-01', 4, '2027-Q1'],
    ['2027-09-30', 10, '2026-Q4'],
    ['2027-10-01', 10, '2027-Q1'],
    ['2028-02-29', 12, '2027-Q1'],
  ])('%s with a fiscal year from month %i is %s', (date, start, wanted) => {
    expect(quarterOf(isoDate(date), start)).toBe(wanted);
  });

  it('names the one quarter whose days hold the date, whenever the fiscal year starts', () => {
    fc.assert(
      fc.property(aDate, aStart, (date, start) => {
        const { from, to } = quarterRange(quarterOf(date, start), start);
        expect(from <= date && date <= to).toBe(true);
      }),
    );
  });
});

describe('quarterRange', () => {
  it('ends on the last day of February in a leap year', () => {
    expect(quarterRange(quarter('2027-Q1'), 12)).toEqual({ from: '2027-12-01', to: '2028-02-29' });
    expect(quarterRange(quarter('2026-Q4'), 4)).toEqual({ from: '2027-01-01', to: '2027-03-31' });
  });

  it('leaves no day between a quarter and the next, and none in both', () => {
    fc.assert(
      fc.property(aDate, aStart, (date, start) => {
        const current = quarterOf(date, start);
        const next = quarterRange(shiftQuarter(current, 1), start);
        expect(daysBetween(quarterRange(current, start).to, next.from)).toBe(1);
      }),
    );
  });
});

describe('shiftQuarter', () => {
  it.each([
    ['2027-Q4', 1, '2028-Q1'],
    ['2027-Q1', -1, '2026-Q4'],
    ['2027-Q2', -6, '2025-Q4'],
    ['2027-Q3', 0, '2027-Q3'],
  ])('%s and %i is %s', (from, steps, to) => {
    expect(shiftQuarter(quarter(from), steps)).toBe(to);
  });
});

it('refuses what is not written as a quarter', () => {
  for (const text of ['2027-Q0', '2027-Q5', '2027Q1', '27-Q1', '2027-q1', ''])
    expect(isQuarter(text), text).toBe(false);
  expect(() => quarter('2027-Q5')).toThrow('Not a quarter');
});
