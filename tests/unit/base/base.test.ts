import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#shared/base/clean-text.ts';
import { addDays, addMonths, daysBetween, isIsoDate, isoDate, weekdayOf } from '#shared/base/iso-date.ts';
import { isOrderKey, orderBetween, ordersAfter, type OrderKey } from '#shared/base/order-key.ts';
import { quarter, quarterOf, quarterRange, shiftQuarter } from '#shared/base/quarter.ts';

describe('dates', () => {
  it('stay in the month that they are moved to', () => {
    expect(addMonths(isoDate('2027-01-31'), 1)).toBe('2027-02-28');
    expect(addMonths(isoDate('2028-01-31'), 1)).toBe('2028-02-29');
    expect(addMonths(isoDate('2027-03-31'), -1)).toBe('2027-02-28');
  });

  it('count whole days over a change of the clock', () => {
    expect(addDays(isoDate('2027-03-27'), 2)).toBe('2027-03-29');
    expect(daysBetween(isoDate('2027-10-30'), isoDate('2027-11-01'))).toBe(2);
  });

  it('begin the week on Monday', () => {
    expect(weekdayOf(isoDate('2026-11-23'))).toBe(1);
    expect(weekdayOf(isoDate('2026-11-22'))).toBe(7);
  });

  it('are refused when the calendar does not have them', () => {
    expect(['2027-02-29', '2027-13-01', '27-01-01', '2027-1-1', ''].map(isIsoDate)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('fiscal quarters', () => {
  it('belong to the year in which the fiscal year starts', () => {
    expect(quarterOf(isoDate('2027-03-31'), 4)).toBe('2026-Q4');
    expect(quarterOf(isoDate('2027-04-01'), 4)).toBe('2027-Q1');
    expect(quarterRange(quarter('2026-Q4'), 4)).toEqual({ from: '2027-01-01', to: '2027-03-31' });
  });

  it('hold every day of theirs and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 12 }), (offset, start) => {
        const date = addDays(isoDate('2000-01-01'), offset);
        const { from, to } = quarterRange(quarterOf(date, start), start);
        return from <= date && date <= to;
      }),
    );
    expect(shiftQuarter(quarter('2026-Q4'), 1)).toBe('2027-Q1');
    expect(shiftQuarter(quarter('2026-Q1'), -1)).toBe('2025-Q4');
  });
});

describe('order keys', () => {
  it('find a place between any two neighbours, again and again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (choices) => {
        const keys: OrderKey[] = [];
        for (const choice of choices) {
          const at = choice % (keys.length + 1);
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null));
        }
        expect(keys.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every(isOrderKey)).toBe(true);
      }),
    );
  });

  it('stay short when a thousand are appended one by one, or at once', () => {
    let last: OrderKey | null = null;
    for (let i = 0; i < 1000; i += 1) last = orderBetween(last, null);
    expect(last?.length).toBeLessThan(40);
    const many = ordersAfter(last, 1000);
    expect(many.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(many);
    expect(many[0] !== undefined && last !== null && many[0] > last).toBe(true);
  });
});

describe('clean text', () => {
  it('holds only what XML 1.0 can, whatever came in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const cleaned = cleanText(text);
        expect(cleaned.isWellFormed()).toBe(true);
        // oxlint-disable-next-line no-control-regex -- these are the characters that must not be there
        expect(cleaned).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\r]/);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });
});
