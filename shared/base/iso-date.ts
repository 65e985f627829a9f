import type { Branded } from './ids.ts';

/** A calendar date without a time, `2027-03-31`. */
export type IsoDate = Branded<string, 'IsoDate'>;

/** A moment in UTC, `2027-03-31T09:15:00.000Z`. */
export type IsoTime = Branded<string, 'IsoTime'>;

const MS_PER_DAY = 86_400_000;
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

// Dates are counted as whole days at midnight UTC, where no day is 23 or 25 hours long.
function toDays(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  // Parsing takes several times as long; it is left for the years that `Date.UTC` takes for others.
  if (year < 100) return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
  return Date.UTC(year, Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MS_PER_DAY;
}
const fromDays = (days: number): IsoDate => new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;

/** Whether a value is a date that exists in the calendar. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || !DATE_PATTERN.test(value)) return false;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(value);
}

/** Whether a value is a UTC moment as `Date.toISOString` writes it. */
export function isIsoTime(value: unknown): value is IsoTime {
  if (typeof value !== 'string' || value.length !== 24) return false;
  const ms = Date.parse(value);
  return Number.isFinite(ms) && new Date(ms).toISOString() === value;
}

/** Checks and brands a date. Throws when it does not exist in the calendar. */
export function isoDate(value: string): IsoDate {
  if (!isIsoDate(value)) throw new Error(`Not a date: ${value.slice(0, 40)}`);
  return value;
}

/** Checks and brands a UTC moment. Throws when it is not one. */
export function isoTime(value: string): IsoTime {
  if (!isIsoTime(value)) throw new Error(`Not a UTC time: ${value.slice(0, 40)}`);
  return value;
}

/** A UTC moment in milliseconds since 1970, for durations. */
export function msOfTime(time: IsoTime): number {
  return Date.parse(time);
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDays(toDays(date) + days);
}

/** The same day `months` months later, or that month's last day where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10) as IsoDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDays(to) - toDays(from);
}

/** Day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(date: IsoDate): number {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 ? 7 : day;
}

/** The date part of a UTC moment. */
export function dateOf(time: IsoTime): IsoDate {
  return time.slice(0, 10) as IsoDate;
}
