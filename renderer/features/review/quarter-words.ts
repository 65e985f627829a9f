import type { GatheredQuarter } from '#shared/domain/review/gather-quarter.ts';
import { QUARTER_FIGURES, type QuarterFigure } from '#shared/domain/review/quarter-rows.ts';
import { m } from '#shared/messages/messages.ts';

/** Days to the nearest half, as they are counted. */
export function daysWords(days: number): string {
  return (Math.round(days * 2) / 2).toLocaleString('en-GB');
}

/** A count as "3 of 4"; nothing to count is "not enough data". */
export function countWords(part: number, whole: number): string {
  return whole === 0 ? m.review.notEnough : m.review.countOf(part, whole);
}

/** Days used of those contracted; without a contract the days used alone. */
export function effortWords(effort: GatheredQuarter['effort']): string {
  const used = effort.usedDays.toLocaleString('en-GB');
  return effort.contractedDays === null ? used : m.review.ofDays(used, daysWords(effort.contractedDays));
}

/** A figure of a quarter, in words. */
export interface QuarterFact {
  readonly figure: QuarterFigure;
  readonly label: string;
  readonly value: string;
}

/** What was gathered of a quarter, as a few figures. */
export function quarterFacts(gathered: GatheredQuarter): readonly QuarterFact[] {
  const words = m.review.facts;
  const due = gathered.milestones.filter(({ state }) => state !== 'ahead');
  const kept = gathered.commitments.filter(({ state }) => state === 'done').length;
  const met = due.filter(({ state }) => state === 'met').length;
  const held = gathered.checkIns.reduce((sum, { checkIns }) => sum + checkIns.length, 0);
  const open = gathered.escalations.filter(({ isOpen }) => isOpen).length;
  const values: Readonly<Record<QuarterFigure, string>> = {
    commitments: countWords(kept, gathered.commitments.length),
    milestones: countWords(met, due.length),
    checkIns: String(held),
    missed: String(gathered.missed.length),
    escalations: countWords0(open, gathered.escalations.length),
    effort: effortWords(gathered.effort),
    readings: String(gathered.readings),
  };
  return QUARTER_FIGURES.map((figure) => ({ figure, label: words[figure], value: values[figure] }));
}

// That nothing was escalated is known, and no gap.
const countWords0 = (part: number, whole: number): string => (whole === 0 ? '0' : m.review.countOf(part, whole));
