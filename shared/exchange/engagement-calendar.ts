import type { IsoDate } from '../base/iso-date.ts';
import { latestCheckIns } from '../domain/engagement/next-date.ts';
import { recordName, type EngagementData } from '../domain/engagement/engagement-data.ts';
import type { AnyRecord } from '../domain/model/record.ts';
import { writeCalendar, type CalendarEvent } from './calendar-file.ts';

/** The words of a calendar. */
export interface CalendarWords {
  readonly name: (client: string) => string;
  readonly checkIn: (department: string) => string;
  readonly milestone: (title: string) => string;
  readonly review: (quarter: string) => string;
  readonly categories: { readonly checkIn: string; readonly milestone: string; readonly review: string };
  readonly initiative: (name: string) => string;
  readonly baseline: (date: IsoDate) => string;
}

/**
 * The dates of an engagement as a calendar file: the next check-in of each department, every milestone (the day it was
 * reached, else its forecast, else its baseline), every review with a date. By date, then by record, so that the same
 * records give the same bytes.
 */
export function buildCalendar(data: EngagementData, words: CalendarWords): string {
  const { client } = data.engagement;
  const events: CalendarEvent[] = [];
  const add = (
    record: AnyRecord,
    on: IsoDate | null,
    part: Pick<CalendarEvent, 'summary' | 'description' | 'category'>,
  ) => {
    if (on === null) return;
    const summary = `${part.summary} · ${client}`;
    events.push({
      ...part,
      uid: `${record.id}@quarterdeck`,
      on,
      changedAt: record.updatedAt,
      revision: record.rev,
      summary,
    });
  };
  for (const checkIn of latestCheckIns(data)) {
    const summary = words.checkIn(data.nameOf(checkIn.department));
    add(checkIn, checkIn.nextOn, { summary, description: '', category: words.categories.checkIn });
  }
  for (const milestone of data.all('milestone')) {
    const { ref, doneOn, forecastOn, baselineOn } = milestone;
    const initiative = data.find('initiative', milestone.initiative);
    const description = [
      ...(initiative === undefined ? [] : [words.initiative(`${initiative.ref ?? ''} ${initiative.title}`.trim())]),
      ...(baselineOn === null ? [] : [words.baseline(baselineOn)]),
    ].join('\n');
    add(milestone, doneOn ?? forecastOn ?? baselineOn, {
      summary: words.milestone(`${ref ?? ''} ${recordName(milestone)}`.trim()),
      description,
      category: words.categories.milestone,
    });
  }
  for (const review of data.all('review')) {
    const summary = words.review(review.quarter);
    add(review, review.heldOn, { summary, description: review.summary, category: words.categories.review });
  }
  const inOrder = events.toSorted((a, b) => (a.on === b.on ? (a.uid < b.uid ? -1 : 1) : a.on < b.on ? -1 : 1));
  return writeCalendar(words.name(client), inOrder);
}
