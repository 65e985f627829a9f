import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  isIsoDate,
  isIsoTime,
  isoDate,
  isoTime,
  weekdayOf,
} from '#shared/base/iso-date.ts';

describe('isIsoDate', () => {
  it.each(['2027-01-01', '2028-02-29', '2000-02-29', '2027-12-31'])('takes %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '2027-01-01T00:00',
    '',
    null,
    20270101,
  ])('refuses %s', (value) => {
    expect(isIsoDate(value)).toBe(false);
  });

  it('throws rather than brand a date that does not exist', () => {
    expect(() => isoDate('2027-02-30')).toThrow('Not a date');
  });
});

describe('isIsoTime', () => {
  it('takes only what toISOString writes', () => {
    expect(isIsoTime('2027-03-31T09:15:00.000Z')).toBe(true);
    for (const text of [
      '2027-03-31T09:15:00Z',
      '2027-03-31T09:15:00.000+02:00',
      '2027-02-30T09:15:00.000Z',
      '2027-03-31',
    ])
      expect(isIsoTime(text), text).toBe(false);
    expect(() => isoTime('yesterday')).toThrow('Not a UTC time');
  });

  it('gives the date of a moment', () => {
    expect(dateOf(isoTime('2027-03-31T23:59:59.999Z'))).toBe('2027-03-31');
  });
});

describe('addMonths', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-03-31', 1, '2027-04-30'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2027-12-15', 1, '2028-01-15'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-05-31', 0, '2027-05-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(isoDate(from), months)).toBe(to);
  });
});

describe('days', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2027-03-28', 1, '2027-03-29'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s and %i days is %s, and counts back', (from, days, to) => {
    expect(addDays(isoDate(from), days)).toBe(to);
    expect(daysBetween(isoDate(from), isoDate(to))).toBe(days);
  });

  it('counts 366 days in a leap year', () => {
    expect(daysBetween(isoDate('2028-01-01'), isoDate('2029-01-01'))).toBe(366);
    expect(daysBetween(isoDate('2027-01-01'), isoDate('2028-01-01'))).toBe(365);
  });

  it('begins the week on Monday and ends it on Sunday', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => weekdayOf(addDays(isoDate('2026-11-23'), days)));
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
