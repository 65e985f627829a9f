import { addDays, daysBetween, type IsoDate } from '../../base/iso-date.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { datesAfter, firstDate, HALF_DAYS, meetingOf, proposeNextOn } from './check-in-plan.ts';

/** A date on which a check-in should have been held and was not. */
export interface MissedCheckIn {
  readonly department: RecordOf<'department'>;
  readonly dueOn: IsoDate;
  /** When the next one was held after all; null while none was. */
  readonly nextHeldOn: IsoDate | null;
}

/**
 * The check-ins that were missed up to yesterday, the latest first: every date that was agreed or that the cadence gave and
 * that no check-in served. One that is held within half an interval after a date serves it, one that is held later only
 * ends the row of missed ones. Dates count from the meeting's first date; departments without a regular cadence and
 * without an agreed date miss nothing.
 */
export function missedCheckIns(data: EngagementData, today: IsoDate): MissedCheckIn[] {
  return data
    .all('department')
    .flatMap((department) => missedOf(data, department, today))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? 1 : a.dueOn > b.dueOn ? -1 : 0));
}

function missedOf(data: EngagementData, department: RecordOf<'department'>, today: IsoDate): MissedCheckIn[] {
  const meeting = meetingOf(data, department);
  const held = data
    .all('checkIn')
    .filter((one) => one.department === department.id && one.step === '' && one.heldOn !== null && one.heldOn <= today)
    .toSorted((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1));
  const cadence = meeting?.cadence ?? '';
  const half = cadence === '' || cadence === 'on-trigger' ? 0 : HALF_DAYS[cadence];
  const missed: MissedCheckIn[] = [];
  let due = firstDate(meeting);
  const pass = (until: IsoDate, nextHeldOn: IsoDate | null): void => {
    if (due === null || due > until) return;
    for (const dueOn of [due, ...datesAfter(data, meeting, due, until)]) {
      const isServed = nextHeldOn !== null && daysBetween(dueOn, nextHeldOn) < Math.max(1, half);
      if (!isServed) missed.push({ department, dueOn, nextHeldOn });
    }
  };
  for (const { heldOn, nextOn } of held) {
    if (heldOn === null) continue;
    pass(heldOn, heldOn);
    due = nextOn ?? proposeNextOn(data, department.id, heldOn);
  }
  pass(addDays(today, -1), null);
  return missed;
}
