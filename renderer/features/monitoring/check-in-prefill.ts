import type { RecordId } from '#shared/base/ids.ts';
import type { IsoDate } from '#shared/base/iso-date.ts';
import { recordName, type EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { BodyOf } from '#shared/domain/model/kinds.ts';
import type { AnyRecord } from '#shared/domain/model/record.ts';
import { proposeNextOn } from '#shared/domain/monitoring/check-in-plan.ts';
import { deriveSinceLast, type CheckInAt, type SinceLast } from '#shared/domain/monitoring/since-last.ts';
import { m } from '#shared/messages/messages.ts';
import { shortDate } from '#renderer/features/records/index.ts';

/** A record as one names it in a sentence: M-09 New turnaround. */
export function nameWithRef(record: AnyRecord): string {
  return record.ref === null ? recordName(record) : `${record.ref} ${recordName(record)}`;
}

/** What the register says of done and slipped, as texts to go on from; only what is new since the last check-in. */
export function prefillTexts(since: SinceLast): Pick<BodyOf<'checkIn'>, 'done' | 'slipped'> {
  const words = m.checkIns;
  const done = [
    ...since.reached.map((one) => words.reachedLine(nameWithRef(one), shortDate(one.doneOn ?? ''))),
    ...since.finished.map(nameWithRef),
  ];
  const slipped = since.slipped
    .filter(({ isNew }) => isNew)
    .map(({ milestone, days }) => words.slippedLine(nameWithRef(milestone), days));
  return { done: done.join('\n'), slipped: slipped.join('\n') };
}

/** What a check-in with a department starts with today. */
export function beginCheckIn(
  data: EngagementData,
  id: RecordId,
  department: RecordId | null,
  today: IsoDate,
): Partial<BodyOf<'checkIn'>> {
  const at: CheckInAt = { id, department, heldOn: today };
  const people = [data.find('department', department)?.head ?? '', data.engagement.consultant];
  return {
    department,
    heldOn: today,
    attendees: people.filter((name) => name.trim() !== '').join(', '),
    stillAligned: true,
    nextOn: proposeNextOn(data, department, today),
    step: 'carried',
    ...prefillTexts(deriveSinceLast(data, at, today)),
  };
}
