import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '#shared/base/iso-date.ts';
import { deriveContract, hoursPerDay } from '#shared/domain/monitoring/effort.ts';
import {
  deriveWeek,
  inUnit,
  mondayOf,
  readLogged,
  setLogged,
  setSubject,
  subjectsToCarry,
} from '#shared/domain/monitoring/week-log.ts';
import { applyChanges, EngagementBuilder, numberedIds } from '../../../builders/engagement.ts';

const MONDAY = isoDate('2027-03-01');
const day = (n: number): ReturnType<typeof isoDate> => addDays(MONDAY, n);

describe('a week of the day log', () => {
  it('begins on Monday and has one row for what is the same work', () => {
    const builder = new EngagementBuilder();
    const sales = builder.add('department', { name: 'Sales' });
    const work = { department: sales.id, stage: 'monitoring', note: 'Forum' } as const;
    builder.add('dayLog', { ...work, workedOn: day(0), days: 1 });
    builder.add('dayLog', { ...work, workedOn: day(6), days: 0.5 });
    builder.add('dayLog', { ...work, note: 'Other', workedOn: day(0), days: 0.25 });
    builder.add('dayLog', { ...work, workedOn: day(7), days: 1 });
    builder.add('dayLog', { ...work, days: 1 });
    const week = deriveWeek(builder.build(), MONDAY);
    expect(mondayOf(day(6))).toBe(MONDAY);
    expect(week.rows.map(({ note, days }) => [note, days[0], days[6]])).toEqual([
      ['Forum', 1, 0.5],
      ['Other', 0.25, null],
    ]);
    expect(week.totals[0]).toBe(1.25);
    expect(week.totalDays).toBe(1.75);
  });

  it('makes several entries of one cell into the one that was typed, and takes it out for nothing', () => {
    const builder = new EngagementBuilder();
    builder.add('dayLog', { workedOn: MONDAY, days: 1 });
    builder.add('dayLog', { workedOn: MONDAY, days: 0.5 });
    const data = builder.build();
    const row = deriveWeek(data, MONDAY).rows[0];
    if (row === undefined) throw new Error('a week with entries has a row');
    expect(row.days[0]).toBe(1.5);
    const typed = applyChanges(data, setLogged(row, row.entries[0] ?? [], MONDAY, 0.75, numberedIds()));
    expect(typed.all('dayLog').map(({ days }) => days)).toEqual([0.75]);
    const emptied = applyChanges(data, setLogged(row, row.entries[0] ?? [], MONDAY, null, numberedIds()));
    expect(emptied.all('dayLog')).toEqual([]);
    const added = applyChanges(data, setLogged(row, [], day(1), 1, numberedIds()));
    expect(added.all('dayLog').map(({ workedOn }) => workedOn)).toEqual([MONDAY, MONDAY, day(1)]);
    const moved = applyChanges(data, setSubject(row, { note: 'Forum' }));
    expect(moved.all('dayLog').map(({ note }) => note)).toEqual(['Forum', 'Forum']);
  });

  it('takes over the lines of an earlier week that it does not have', () => {
    const builder = new EngagementBuilder();
    builder.add('dayLog', { workedOn: addDays(MONDAY, -7), days: 1, note: 'Forum' });
    builder.add('dayLog', { workedOn: addDays(MONDAY, -6), days: 1, note: 'Register' });
    builder.add('dayLog', { workedOn: MONDAY, days: 1, note: 'Forum' });
    const data = builder.build();
    const carried = subjectsToCarry(deriveWeek(data, addDays(MONDAY, -7)), deriveWeek(data, MONDAY));
    expect(carried.map(({ note }) => note)).toEqual(['Register']);
  });

  it.each([
    ['1', 'days', 1],
    ['0,5', 'days', 0.5],
    ['4', 'hours', 0.5],
    ['4h', 'days', 0.5],
    ['1:30', 'days', 0.1875],
    ['0.5d', 'hours', 0.5],
    ['', 'days', null],
    ['0', 'days', null],
  ] as const)('reads %j as typed in %s', (typed, unit, days) => {
    expect(readLogged(typed, unit, 8)).toEqual({ ok: true, value: days });
  });

  it.each([
    ['half', 'logged-unreadable'],
    ['-1', 'logged-unreadable'],
    ['1.2.3', 'logged-unreadable'],
    ['.', 'logged-unreadable'],
    ['3', 'logged-too-much'],
    ['17h', 'logged-too-much'],
  ])('refuses %j', (typed, code) => {
    expect(readLogged(typed, 'days', 8)).toMatchObject({ ok: false, error: { code } });
  });

  it('shows hours by the hours of a day that the engagement states', () => {
    expect(hoursPerDay(new EngagementBuilder().build())).toBe(8);
    const data = new EngagementBuilder({ hoursPerDay: 7.5 }).build();
    expect(inUnit(0.5, 'hours', hoursPerDay(data))).toBe(3.75);
  });
});

describe('the contract against the log', () => {
  const term = { contractedDaysPerWeek: 2, termStartOn: MONDAY, termEndOn: day(27) };

  it('counts what is left of the term, and what was used ahead of it', () => {
    const builder = new EngagementBuilder(term);
    builder.add('dayLog', { workedOn: day(0), days: 2 });
    builder.add('dayLog', { workedOn: day(1), days: 1 });
    builder.add('dayLog', { workedOn: day(20), days: 1 });
    expect(deriveContract(builder.build(), day(6))).toEqual({
      totalDays: 8,
      toDateDays: 2,
      usedDays: 3,
      plannedDays: 1,
      leftDays: 4,
      aheadDays: 1,
    });
  });

  it('falls below nothing when more was used than the whole term gives', () => {
    const builder = new EngagementBuilder({ ...term, contractedDaysPerWeek: 0.25 });
    builder.add('dayLog', { workedOn: day(0), days: 1.5 });
    expect(deriveContract(builder.build(), day(27)).leftDays).toBe(-0.5);
  });

  it('knows nothing of an engagement without term or days per week', () => {
    const nothing = { totalDays: null, toDateDays: null, leftDays: null, aheadDays: 0 };
    expect(deriveContract(new EngagementBuilder().build(), MONDAY)).toMatchObject(nothing);
    expect(deriveContract(new EngagementBuilder({ termStartOn: MONDAY }).build(), MONDAY)).toMatchObject(nothing);
  });
});
