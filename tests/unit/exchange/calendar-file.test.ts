import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDate, isoTime } from '#shared/base/iso-date.ts';
import { escapeText, writeCalendar, type CalendarEvent } from '#shared/exchange/calendar-file.ts';
import { buildCalendar } from '#shared/exchange/engagement-calendar.ts';
import { EngagementBuilder } from '../../builders/engagement.ts';
import { data as sample } from '../domain/sample/sample-data.ts';

const EVENT: CalendarEvent = {
  uid: 'm-1@quarterdeck',
  on: isoDate('2027-12-31'),
  changedAt: isoTime('2027-03-31T09:15:00.000Z'),
  revision: 3,
  summary: 'Go live',
  description: '',
  category: 'Milestone',
};
const WORDS = {
  name: (client: string) => client,
  checkIn: (department: string) => `Check-in with ${department}`,
  milestone: (title: string) => title,
  review: (quarter: string) => `Review ${quarter}`,
  categories: { checkIn: 'Check-in', milestone: 'Milestone', review: 'Review' },
  initiative: (name: string) => name,
  baseline: (date: string) => date,
};
const bytes = (line: string): number => new TextEncoder().encode(line).length;
const unfold = (text: string): string => text.replaceAll('\r\n ', '');

it('writes a whole day with the stamp of the record', () => {
  const lines = writeCalendar('Northwind', [EVENT]).split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:m-1@quarterdeck',
      'DTSTAMP:20270331T091500Z',
      'SEQUENCE:3',
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
    ]),
  );
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
});

it('escapes what has a meaning, and leaves out what no calendar may hold', () => {
  expect(escapeText('a;b,c\\d\r\ne\u0007')).toBe(String.raw`a\;b\,c\\d\ne`);
});

it('folds every line at 75 bytes without cutting a character, so that unfolding gives the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
      const text = writeCalendar('Northwind', [{ ...EVENT, summary }]);
      for (const line of text.split('\r\n')) expect(bytes(line)).toBeLessThanOrEqual(75);
      expect(unfold(text)).toContain(`SUMMARY:${escapeText(summary)}\r\n`);
      // No line end stands alone, and none stands inside a value.
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }),
  );
});

it('gives the same bytes for the same records, and one entry for each', () => {
  const text = buildCalendar(sample, WORDS);
  expect(buildCalendar(sample, WORDS)).toBe(text);
  const uids = [...unfold(text).matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids.length).toBeGreaterThan(sample.all('milestone').length);
});

it('holds the next check-in of a department only, and a milestone on the day it was reached', () => {
  const builder = new EngagementBuilder();
  const department = builder.add('department', { name: 'Repairs' }).id;
  builder.add('checkIn', { department, heldOn: isoDate('2027-01-05'), nextOn: isoDate('2027-02-05') });
  builder.add('checkIn', { department, heldOn: isoDate('2027-02-05'), nextOn: isoDate('2027-03-05') });
  builder.add('milestone', { title: 'Racks', forecastOn: isoDate('2027-04-01'), doneOn: isoDate('2027-03-30') });
  builder.add('milestone', { title: 'Some day' });
  const dates = [...buildCalendar(builder.build(), WORDS).matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(
    ([, date]) => date,
  );
  expect(dates).toEqual(['20270305', '20270330']);
});
