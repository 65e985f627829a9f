import type { IsoDate } from '#shared/base/iso-date.ts';
import type { NextDate } from '#shared/domain/engagement/next-date.ts';
import { kindName, m } from '#shared/messages/messages.ts';

/** A date as people write it: 23 November 2026. */
export function longDate(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** What comes next and when: "Check-in Operations, 4 December 2026". */
export function describeNextDate(next: NextDate, today: IsoDate): string {
  const what = next.title === '' ? kindName(next.kind, 'one') : `${kindName(next.kind, 'one')} ${next.title}`;
  const late = next.on < today ? ` (${m.engagements.overdue})` : '';
  return `${what}, ${longDate(next.on)}${late}`;
}
