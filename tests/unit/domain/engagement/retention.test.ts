import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '#shared/base/iso-date.ts';
import { deriveRetention, RETENTION_NOTICE_DAYS } from '#shared/domain/engagement/retention.ts';

const today = isoDate('2027-03-31');
const kept = (days: number): string => deriveRetention({ keepUntilOn: addDays(today, days) }, today).state;

describe('the day until which an engagement is kept', () => {
  it('asks for nothing while none is set', () => {
    expect(deriveRetention({ keepUntilOn: null }, today)).toEqual({ state: 'open', keepUntilOn: null, daysLeft: 0 });
  });

  it('is announced thirty days ahead, and no day earlier', () => {
    expect(RETENTION_NOTICE_DAYS).toBe(30);
    expect([kept(31), kept(30), kept(1)]).toEqual(['kept', 'soon', 'soon']);
  });

  it('has come on the day itself, and stays come', () => {
    expect([kept(0), kept(-1), kept(-400)]).toEqual(['due', 'due', 'due']);
    expect(deriveRetention({ keepUntilOn: addDays(today, -3) }, today).daysLeft).toBe(-3);
  });
});
