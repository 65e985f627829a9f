import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, weekdayOf } from '#shared/base/iso-date.ts';
import { cadenceDates } from '#shared/domain/engagement/cadence-dates.ts';

const on = isoDate;
const office = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const three = (cadence: 'monthly' | 'weekly' | 'daily', first: string, from: string) =>
  cadenceDates({ cadence, firstOn: on(first) }, office, { from: on(from), until: null, count: 3 });

describe('the dates of a cadence', () => {
  it('come back to the 31st after a short month, and to the next working day', () => {
    expect(three('monthly', '2027-01-31', '2027-01-01')).toEqual(['2027-02-01', '2027-03-01', '2027-03-31']);
  });

  it('leave out what is past, and days without work when daily', () => {
    expect(three('weekly', '2027-01-04', '2027-01-12')).toEqual(['2027-01-18', '2027-01-25', '2027-02-01']);
    expect(three('daily', '2027-01-08', '2027-01-08')).toEqual(['2027-01-08', '2027-01-11', '2027-01-12']);
  });

  it('end with the term, and are none without a first date', () => {
    const asked = { from: on('2027-01-01'), until: on('2027-01-20'), count: 9 };
    expect(cadenceDates({ cadence: 'weekly', firstOn: on('2027-01-04') }, office, asked)).toHaveLength(3);
    expect(cadenceDates({ cadence: 'weekly', firstOn: null }, office, asked)).toEqual([]);
    expect(cadenceDates({ cadence: 'on-trigger', firstOn: on('2027-01-04') }, office, asked)).toEqual([]);
  });

  it('rise, lie on working days and inside what was asked for', () => {
    const cadence = fc.constantFrom('daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly');
    const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(on('2026-01-01'), days));
    fc.assert(
      fc.property(cadence, day, day, fc.subarray([...office], { minLength: 1 }), (every, firstOn, from, days) => {
        const until = addDays(from, 400);
        const dates = cadenceDates({ cadence: every, firstOn }, days, { from, until, count: 12 });
        expect(dates).toEqual(dates.toSorted((a, b) => (a < b ? -1 : 1)));
        for (const date of dates) {
          expect(date >= from && date <= until && date >= firstOn).toBe(true);
          expect(days).toContain(office[weekdayOf(date) - 1]);
        }
      }),
    );
  });
});
