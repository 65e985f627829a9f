import type { Branded } from './ids.ts';
import { addDays, addMonths, isoDate, type IsoDate } from './iso-date.ts';

/** A quarter of a fiscal year, `2027-Q1`. The year is the one in which the fiscal year starts. */
export type Quarter = Branded<string, 'Quarter'>;

/** Month in which the fiscal year starts, 1 = January … 12 = December. */
export type FiscalStartMonth = number;

const QUARTER_PATTERN = /^\d{4}-Q[1-4]$/;

/** Whether a value is written as a quarter. */
export function isQuarter(value: unknown): value is Quarter {
  return typeof value === 'string' && QUARTER_PATTERN.test(value);
}

/** Checks and brands a quarter. Throws when it is not written `YYYY-Qn`. */
export function quarter(value: string): Quarter {
  if (!isQuarter(value)) throw new Error(`Not a quarter: ${value.slice(0, 40)}`);
  return value;
}

/** The fiscal quarter that holds a date. */
export function quarterOf(date: IsoDate, startMonth: FiscalStartMonth): Quarter {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const monthsIn = (month - startMonth + 12) % 12;
  const fiscalYear = month >= startMonth ? year : year - 1;
  return `${fiscalYear}-Q${Math.floor(monthsIn / 3) + 1}` as Quarter;
}

/** First and last day of a fiscal quarter, both inclusive. */
export function quarterRange(value: Quarter, startMonth: FiscalStartMonth): { from: IsoDate; to: IsoDate } {
  const [year = '0000', index = '1'] = value.split('-Q');
  const from = addMonths(isoDate(`${year}-${String(startMonth).padStart(2, '0')}-01`), (Number(index) - 1) * 3);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** The quarter `steps` quarters later (earlier when negative). */
export function shiftQuarter(value: Quarter, steps: number): Quarter {
  const [year = '0', index = '1'] = value.split('-Q');
  const total = Number(year) * 4 + Number(index) - 1 + steps;
  return `${Math.floor(total / 4)}-Q${(total % 4) + 1}` as Quarter;
}
