import type { RecordId } from '../../base/ids.ts';
import { addDays, type IsoDate } from '../../base/iso-date.ts';
import { cadenceDates } from '../engagement/cadence-dates.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';

type Meeting = RecordOf<'meeting'>;

/** The check-ins of one department: what was held, what is due, what was missed. */
export interface PlannedCheckIn {
  readonly department: RecordOf<'department'>;
  /** The meeting of the blueprint whose cadence they follow; null when there is none. */
  readonly meeting: Meeting | null;
  /** The last one that was finished. */
  readonly last: RecordOf<'checkIn'> | null;
  /** One that was begun and not finished. */
  readonly begun: RecordOf<'checkIn'> | null;
  /** The next one that is still ahead, today included; null when nothing says when. */
  readonly nextOn: IsoDate | null;
  /** Dates that passed without a check-in, the earliest first. */
  readonly missedOn: readonly IsoDate[];
}

/** Days by cadence: a date belongs to a check-in when it lies at least so many days after it: half of what lies between two. */
export const HALF_DAYS = { daily: 1, weekly: 4, fortnightly: 7, monthly: 15, quarterly: 46, yearly: 183 } as const;

/** How far ahead a date is looked for: a year and a month. */
const HORIZON_DAYS = 400;

const CHECK_IN = /check.?in/iu;

/**
 * The meeting whose cadence the check-ins of a department follow: the one that the department names, otherwise the first
 * of the blueprint that is called a check-in.
 */
export function meetingOf(data: EngagementData, department: RecordOf<'department'>): Meeting | null {
  const named = data.find('meeting', department.checkInMeeting);
  return named ?? data.all('meeting').find(({ title }) => CHECK_IN.test(title)) ?? null;
}

/** The dates of a meeting's cadence from half an interval after a day, or from the next day where no first date is set. */
export function datesAfter(
  data: EngagementData,
  meeting: Meeting | null,
  after: IsoDate,
  until: IsoDate | null,
): IsoDate[] {
  if (meeting === null) return [];
  const { cadence, firstOn } = meeting;
  if (cadence === '' || cadence === 'on-trigger') return [];
  // Without a first date the rhythm counts from the last check-in.
  const from = firstOn === null ? addDays(after, 1) : addDays(after, HALF_DAYS[cadence]);
  return cadenceDates({ cadence, firstOn: firstOn ?? after }, data.engagement.workingDays, {
    from,
    until,
    count: until === null ? 1 : 400,
  });
}

/**
 * When the check-in after one that is held on a day should be, by the cadence of the blueprint: the first date that lies
 * at least half an interval later, so that one which is held early does not count twice. Null without a regular cadence.
 */
export function proposeNextOn(data: EngagementData, departmentId: RecordId | null, heldOn: IsoDate): IsoDate | null {
  const department = data.find('department', departmentId);
  return department === undefined ? null : (datesAfter(data, meetingOf(data, department), heldOn, null)[0] ?? null);
}

/** The first date of a meeting with a regular cadence: what happens only when something calls for it has none to miss. */
export function firstDate(meeting: Meeting | null): IsoDate | null {
  return meeting === null || meeting.cadence === '' || meeting.cadence === 'on-trigger' ? null : meeting.firstOn;
}

// Later ones of the same day count as later.
function lastOf(checkIns: readonly RecordOf<'checkIn'>[]): RecordOf<'checkIn'> | null {
  return checkIns.reduce<RecordOf<'checkIn'> | null>(
    (last, one) => (last === null || (one.heldOn ?? '') >= (last.heldOn ?? '') ? one : last),
    null,
  );
}

/**
 * The check-ins of every department. The first one is due at the meeting's first date; each later one on the date that
 * the one before it agreed, or else on the one that the cadence proposes. Dates before today without a check-in are
 * missed: the agreed one, and those of the cadence since.
 */
export function planCheckIns(data: EngagementData, today: IsoDate): PlannedCheckIn[] {
  return data.all('department').map((department) => {
    const own = data.all('checkIn').filter((checkIn) => checkIn.department === department.id);
    const last = lastOf(own.filter(({ step, heldOn }) => step === '' && heldOn !== null));
    const meeting = meetingOf(data, department);
    const due =
      last === null ? firstDate(meeting) : (last.nextOn ?? proposeNextOn(data, department.id, last.heldOn as IsoDate));
    const base = { department, meeting, last, begun: lastOf(own.filter(({ step }) => step !== '')) };
    if (due === null || due >= today) return { ...base, nextOn: due, missedOn: [] };
    const since = datesAfter(data, meeting, due, addDays(today, -1));
    const ahead = datesAfter(data, meeting, due, addDays(today, HORIZON_DAYS)).find((date) => date >= today);
    return { ...base, nextOn: ahead ?? null, missedOn: [due, ...since] };
  });
}
