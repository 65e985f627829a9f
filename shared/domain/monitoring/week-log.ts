import type { IdSource } from '../../base/ids.ts';
import { addDays, weekdayOf, type IsoDate } from '../../base/iso-date.ts';
import { fail, ok, type Failure, type Result } from '../../base/result.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import { createRecord, deleteRecord, updateRecord, type Change } from '../model/change.ts';
import type { BodyOf } from '../model/kinds.ts';
import type { RecordOf } from '../model/record.ts';

/** What the time of a row of the week went into. */
export type LogSubject = Pick<BodyOf<'dayLog'>, 'department' | 'deliverable' | 'stage' | 'note'>;

/** One row of the week: what the time went into, and how much of each day. */
export interface WeekRow extends LogSubject {
  /** The same for entries of the same subject. */
  readonly key: string;
  /** Monday to Sunday; null where nothing is logged. */
  readonly days: readonly (number | null)[];
  /** The entries of each day; mostly one. */
  readonly entries: readonly (readonly RecordOf<'dayLog'>[])[];
  readonly totalDays: number;
}

/** A week of the day log. */
export interface WeekLog {
  readonly monday: IsoDate;
  /** Monday to Sunday. */
  readonly dates: readonly IsoDate[];
  readonly rows: readonly WeekRow[];
  /** Days logged on each date. */
  readonly totals: readonly number[];
  readonly totalDays: number;
}

/** Most days that one entry holds; what is more was typed into the wrong cell, or in the wrong unit. */
export const MOST_DAYS = 2;

/** What a cell of the week counts in. */
export type LogUnit = 'days' | 'hours';

/** The Monday of a date's week. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** A subject as a text that is the same for equal ones. */
export function subjectKey({ department, deliverable, stage, note }: LogSubject): string {
  return JSON.stringify([department, deliverable, stage, note.trim()]);
}

/** The week that begins on a Monday, a row for each subject in the order in which they were first logged. */
export function deriveWeek(data: EngagementData, monday: IsoDate): WeekLog {
  const dates = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const rows = new Map<string, { readonly subject: LogSubject; readonly entries: RecordOf<'dayLog'>[][] }>();
  for (const entry of data.all('dayLog')) {
    const at = entry.workedOn === null ? -1 : dates.indexOf(entry.workedOn);
    if (at < 0) continue;
    const key = subjectKey(entry);
    const row = rows.get(key) ?? { subject: entry, entries: dates.map(() => []) };
    rows.set(key, row);
    row.entries[at]?.push(entry);
  }
  const shown = [...rows].map(([key, { subject, entries }]): WeekRow => {
    const days = entries.map((list) => (list.length === 0 ? null : sum(list.map((entry) => entry.days))));
    const { department, deliverable, stage, note } = subject;
    return { key, department, deliverable, stage, note, days, entries, totalDays: sum(days) };
  });
  const totals = dates.map((_, index) => sum(shown.map((row) => row.days[index] ?? null)));
  return { monday, dates, rows: shown, totals, totalDays: sum(totals) };
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/**
 * Sets what a subject took of a day. Several entries of one subject and day become one; nothing, or 0, takes them out.
 */
export function setLogged(
  subject: LogSubject,
  entries: readonly RecordOf<'dayLog'>[],
  workedOn: IsoDate,
  days: number | null,
  ids: IdSource,
): Change[] {
  const [first, ...rest] = entries;
  if (days === null || days === 0) return entries.map((entry) => deleteRecord(entry));
  const { department, deliverable, stage, note } = subject;
  if (first === undefined) {
    return [createRecord('dayLog', ids.next(), { workedOn, days, department, deliverable, stage, note: note.trim() })];
  }
  return [updateRecord(first, { days }), ...rest.map((entry) => deleteRecord(entry))];
}

/** Changes what all the time of a row went into. */
export function setSubject(row: Pick<WeekRow, 'entries'>, subject: Partial<LogSubject>): Change[] {
  return row.entries.flat().map((entry) => updateRecord(entry, subject));
}

/** Why what was typed into a cell is not taken. `too-much`: more than `MOST_DAYS`. */
export type LoggedFailure = Failure<'logged-unreadable' | 'logged-too-much'>;

/**
 * Reads what was typed into a cell, in days: `1`, `0.5`, `0,5`, `4h`, `0.5d`, `1:30`; without a letter in the unit of the
 * sheet, hours and minutes are always hours. Nothing reads as null. Rounded to a ten-thousandth of a day.
 */
export function readLogged(typed: string, unit: LogUnit, hoursInDay: number): Result<number | null, LoggedFailure> {
  const text = typed.trim().toLowerCase().replace(',', '.');
  if (text === '' || text === '-' || text === '–') return ok(null);
  const clock = /^(\d{1,2}):([0-5]\d)$/u.exec(text);
  const plain = /^(\d{0,4}(?:\.\d{0,4})?)\s*(h|d)?$/u.exec(text);
  const number = clock === null ? Number.parseFloat(plain?.[1] ?? '') : Number(clock[1]) + Number(clock[2]) / 60;
  if (!Number.isFinite(number)) return fail('logged-unreadable', { typed: typed.trim().slice(0, 20) });
  const isHours = clock !== null || (plain?.[2] === undefined ? unit === 'hours' : plain[2] === 'h');
  const days = Math.round((isHours ? number / hoursInDay : number) * 10_000) / 10_000;
  if (days > MOST_DAYS) return fail('logged-too-much', { most: MOST_DAYS, hours: MOST_DAYS * hoursInDay });
  return ok(days === 0 ? null : days);
}

/** Days in the unit of the sheet, rounded to a hundredth. */
export function inUnit(days: number, unit: LogUnit, hoursInDay: number): number {
  return Math.round((unit === 'hours' ? days * hoursInDay : days) * 100) / 100;
}

/** Subjects of an earlier week that a week does not have yet, to go on with. */
export function subjectsToCarry(earlier: WeekLog, week: WeekLog): readonly LogSubject[] {
  const known = new Set(week.rows.map(({ key }) => key));
  return earlier.rows.filter(({ key }) => !known.has(key));
}
