import { describe, expect, it } from 'vitest';
import { addDays, isoDate, isoTime, type IsoTime } from '#shared/base/iso-date.ts';
import { BIN_DAYS, findDueInBin } from '#shared/domain/engagement/bin.ts';

const today = isoDate('2027-03-31');
const now = isoTime('2027-03-31T09:00:00.000Z');

const deleted = (days: number, more: { keepUntilOn?: typeof today; updatedAt?: IsoTime } = {}) => ({
  deletedOn: addDays(today, -days),
  keepUntilOn: null,
  updatedAt: isoTime('2026-01-04T09:00:00.000Z'),
  ...more,
});

const daysOf = (engagements: Parameters<typeof findDueInBin>[0], newestAt: IsoTime | null = null): number[] =>
  findDueInBin(engagements, { now, today, newestAt }).map(
    ({ deletedOn }) => (Date.parse(today) - Date.parse(deletedOn)) / 86_400_000,
  );

describe('a deleted engagement', () => {
  it('is asked about after thirty whole days in the bin, and no day earlier', () => {
    expect(BIN_DAYS).toBe(30);
    expect(daysOf([deleted(0), deleted(30), deleted(31), deleted(400)])).toEqual([400, 31]);
  });

  it('is left alone when it is in no bin, or was deleted on a day that has not come', () => {
    expect(daysOf([{ ...deleted(90), deletedOn: null }, deleted(-3)])).toEqual([]);
  });

  it('is not asked about before the day until which it was agreed to be kept', () => {
    expect(daysOf([deleted(90, { keepUntilOn: addDays(today, 1) })])).toEqual([]);
    expect(daysOf([deleted(90, { keepUntilOn: today })])).toEqual([90]);
  });

  it('is not asked about while the clock is behind anything that was ever stored', () => {
    expect(daysOf([deleted(90)], isoTime('2027-03-31T09:00:00.001Z'))).toEqual([]);
    expect(daysOf([deleted(90)], now)).toEqual([90]);
    const later = deleted(2, { updatedAt: isoTime('2027-04-01T00:00:00.000Z') });
    expect(daysOf([deleted(90), later])).toEqual([]);
  });
});
