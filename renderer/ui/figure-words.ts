import type { IsoDate } from '#shared/base/iso-date.ts';
import type { MoneyTotals } from '#shared/domain/monitoring/dashboard.ts';
import type { Contract } from '#shared/domain/monitoring/effort.ts';
import { m } from '#shared/messages/messages.ts';

/** Forecast against budget in a sentence; null when no initiative states both. */
export function varianceWords({ variance }: MoneyTotals, currency: string): string | null {
  const words = m.dashboard;
  if (variance === null) return null;
  const { amount, percent, initiatives } = variance;
  if (amount === 0) return words.even;
  const say = amount > 0 ? words.over : words.under;
  return say(words.money(Math.abs(amount), currency), words.percent(Math.abs(percent)), initiatives);
}

/** A number of days as it is shown: to a hundredth. */
export function dayWords(days: number): string {
  return m.dashboard.days(Math.round(days * 100) / 100);
}

/** One line on the contract's days. */
export interface ContractLine {
  readonly text: string;
  /** Whether more was used than agreed. */
  readonly isWarning: boolean;
}

/** The contract's days against the log: what was used, what is left, and over-use where there is any. */
export function contractLines(contract: Contract): { readonly lead: string; readonly notes: readonly ContractLine[] } {
  const words = m.dashboard;
  const used = dayWords(contract.usedDays);
  const { toDateDays, totalDays, leftDays, aheadDays } = contract;
  const notes: ContractLine[] = [];
  const note = (text: string, isWarning = false): void => void notes.push({ text, isWarning });
  if (leftDays !== null && totalDays !== null) {
    if (leftDays < 0) note(words.overTerm(dayWords(-leftDays)), true);
    else note(words.left(dayWords(leftDays), dayWords(totalDays)));
  }
  if (aheadDays >= 0.01) note(words.ahead(dayWords(aheadDays)), true);
  if (toDateDays === null) note(words.noContract);
  return { lead: toDateDays === null ? words.usedOnly(used) : words.usedOf(used, dayWords(toDateDays)), notes };
}

// Made once: making one takes longer than a hundred dates.
const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Aug 2026. */
export function monthName(month: IsoDate): string {
  return months.format(Date.parse(`${month}T00:00:00Z`));
}

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A date in a table: 23 Nov 2026, which never breaks over two lines. */
export function shortDate(date: string): string {
  return dates.format(Date.parse(`${date}T00:00:00Z`)).replaceAll(' ', '\u00a0');
}
