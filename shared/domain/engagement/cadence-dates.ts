import { addDays, addMonths, weekdayOf, type IsoDate } from '../../base/iso-date.ts';
import type { BodyOf } from '../model/kinds.ts';

type Cadence = BodyOf<'meeting'>['cadence'];
type WorkingDays = BodyOf<'engagement'>['workingDays'];

const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

// The nth time after the first; months are counted from the first date, so that the 31st comes back after February.
const NTH: Readonly<Record<Exclude<Cadence, '' | 'on-trigger'>, (first: IsoDate, n: number) => IsoDate>> = {
  daily: (first, n) => addDays(first, n),
  weekly: (first, n) => addDays(first, 7 * n),
  fortnightly: (first, n) => addDays(first, 14 * n),
  monthly: (first, n) => addMonths(first, n),
  quarterly: (first, n) => addMonths(first, 3 * n),
  yearly: (first, n) => addMonths(first, 12 * n),
};

/** Most times that are looked at: daily for twelve years. */
const LIMIT = 4_400;

/**
 * The real dates of something regular, from its first one: those on or after `from` and up to `until`, at most `count`. A
 * date that falls on no working day moves to the next one; what happens daily leaves such days out. None without a first
 * date or a regular cadence.
 */
export function cadenceDates(
  { cadence, firstOn }: { readonly cadence: Cadence; readonly firstOn: IsoDate | null },
  workingDays: WorkingDays,
  { from, until, count }: { readonly from: IsoDate; readonly until: IsoDate | null; readonly count: number },
): IsoDate[] {
  if (firstOn === null || cadence === '' || cadence === 'on-trigger') return [];
  const dates: IsoDate[] = [];
  for (let n = 0; n < LIMIT && dates.length < count; n += 1) {
    const planned = NTH[cadence](firstOn, n);
    if (until !== null && planned > until) break;
    const date = cadence === 'daily' && !isWorking(planned, workingDays) ? null : onWorkingDay(planned, workingDays);
    if (date !== null && date >= from && (until === null || date <= until)) dates.push(date);
  }
  return dates;
}

function isWorking(date: IsoDate, workingDays: WorkingDays): boolean {
  const name = NAMES[weekdayOf(date) - 1];
  return workingDays.length === 0 || (name !== undefined && workingDays.includes(name));
}

function onWorkingDay(date: IsoDate, workingDays: WorkingDays): IsoDate {
  for (let later = 0; later < 7; later += 1) {
    const day = addDays(date, later);
    if (isWorking(day, workingDays)) return day;
  }
  return date;
}
