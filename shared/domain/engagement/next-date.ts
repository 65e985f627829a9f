import type { RecordId } from '../../base/ids.ts';
import type { IsoDate } from '../../base/iso-date.ts';
import { recordName, type EngagementData } from './engagement-data.ts';
import type { AnyRecord, RecordOf } from '../model/record.ts';

/** Kinds that the next date can come from. */
export type DatedKind = 'checkIn' | 'milestone' | 'deliverable' | 'review';

/** The next thing that happens in an engagement. */
export interface NextDate {
  readonly kind: DatedKind;
  readonly on: IsoDate;
  readonly recordId: RecordId;
  /** What it is called; for a check-in the department's name. May be `''`. */
  readonly title: string;
}

/** The last check-in of each department: it alone says when the next one is; what earlier ones said is past. */
export function latestCheckIns(data: EngagementData): RecordOf<'checkIn'>[] {
  const latest = new Map<RecordId | null, RecordOf<'checkIn'>>();
  for (const checkIn of data.all('checkIn')) {
    // One that is not finished has agreed nothing yet.
    if (checkIn.step !== '') continue;
    const known = latest.get(checkIn.department);
    if (known === undefined || (checkIn.heldOn ?? '') >= (known.heldOn ?? '')) latest.set(checkIn.department, checkIn);
  }
  return [...latest.values()];
}

/** Everything that is planned from `today` on, the earliest first; what is done or dropped is left out. */
export function upcomingDates(data: EngagementData, today: IsoDate): NextDate[] {
  const dates: NextDate[] = [];
  const add = (record: AnyRecord, kind: DatedKind, on: IsoDate | null, title = recordName(record)) => {
    if (on !== null && on >= today) dates.push({ kind, on, recordId: record.id, title });
  };
  for (const checkIn of latestCheckIns(data)) add(checkIn, 'checkIn', checkIn.nextOn, data.nameOf(checkIn.department));
  for (const milestone of data.all('milestone')) {
    if (milestone.doneOn === null) add(milestone, 'milestone', milestone.forecastOn ?? milestone.baselineOn);
  }
  for (const deliverable of data.all('deliverable')) {
    const over = deliverable.doneOn !== null || deliverable.status === 'done' || deliverable.status === 'dropped';
    if (!over) add(deliverable, 'deliverable', deliverable.dueOn);
  }
  for (const review of data.all('review')) if (review.status !== 'finished') add(review, 'review', review.heldOn);
  return dates.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The next date of an engagement, today included; null when nothing is planned. */
export function nextDate(data: EngagementData, today: IsoDate): NextDate | null {
  return upcomingDates(data, today)[0] ?? null;
}
