import { daysBetween, type IsoDate } from '../../base/iso-date.ts';
import { quarterRange, type Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../../domain/engagement/engagement-data.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import type { DocumentMessages } from '../../messages/en/documents.ts';
import { palette } from '../../base/palette.ts';
import { kpiStanding, type KpiStanding } from '../derived/kpi-values.ts';
import { createContext, type DocumentContext } from '../document-context.ts';
import type { TextRun } from '../report-model.ts';

/** What every section of a quarterly review is built from. */
export interface ReviewContext extends DocumentContext {
  readonly quarter: Quarter;
  /** First and last day of the quarter. */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  /** The review's own record; undefined when none was opened for the quarter. */
  readonly review: RecordOf<'review'> | undefined;
  readonly findings: readonly RecordOf<'finding'>[];
  readonly standings: readonly KpiStanding[];
}

/** The context of one quarter's review. */
export function createReviewContext(data: EngagementData, quarter: Quarter, words: DocumentMessages): ReviewContext {
  const period = quarterRange(quarter, data.engagement.fiscalYearStartMonth ?? 1);
  const review = data.all('review').find((candidate) => candidate.quarter === quarter);
  return {
    ...createContext(data, words),
    quarter,
    period,
    review,
    findings: review === undefined ? [] : data.childrenOf('finding', review.id),
    standings: data.all('kpi').map((kpi) => kpiStanding(data, kpi, period)),
  };
}

/** A reading as it is printed: "3 of 4" for counts, else the value with its unit. */
export function readingText({ format, words }: DocumentContext, kpi: RecordOf<'kpi'>, reading: RecordOf<'reading'>): string {
  if (reading.numerator !== null && reading.denominator !== null) {
    return words.review.ofCount(format.number(reading.numerator), format.number(reading.denominator));
  }
  return format.measure(reading.value, kpi.unit);
}

/** A KPI's value in the quarter, or a word for its absence. */
export function actualText(context: ReviewContext, standing: KpiStanding): string {
  if (standing.state === 'not-measured' || standing.reading === null) return context.words.review.notMeasured;
  if (standing.state === 'not-enough') return context.words.review.notEnough;
  return readingText(context, standing.kpi, standing.reading);
}

/** Where a commitment ended in the quarter. */
export type CommitmentResult = 'done' | 'late' | 'dropped';

/** A deliverable that was due by the end of the quarter, or finished in it. */
export interface Commitment {
  readonly deliverable: RecordOf<'deliverable'>;
  readonly result: CommitmentResult;
}

/** The commitments of the quarter: what was due in it, and what earlier quarters had left open. */
export function commitmentsOf({ data, period }: ReviewContext): Commitment[] {
  return data.all('deliverable').flatMap((deliverable): Commitment[] => {
    const { dueOn, doneOn, status } = deliverable;
    if (status === 'dropped') {
      return dueOn !== null && dueOn >= period.from && dueOn <= period.to ? [{ deliverable, result: 'dropped' }] : [];
    }
    const doneInTime = doneOn !== null && doneOn <= period.to;
    if (doneInTime && doneOn >= period.from) return [{ deliverable, result: 'done' }];
    if (doneInTime || dueOn === null || dueOn > period.to) return [];
    return [{ deliverable, result: 'late' }];
  });
}

/** A commitment's result in its colour. */
export function resultRun({ words, format }: DocumentContext, { deliverable, result }: Commitment): TextRun {
  const text = words.review.commitments;
  if (result === 'done') return { text: text.doneOn(format.date(deliverable.doneOn)), bold: true, colour: palette.ragText.green };
  if (result === 'late') return { text: text.late, bold: true, colour: palette.ragText.red };
  return { text: text.dropped, bold: true, colour: palette.ragText.none };
}

const DAYS_PER_WEEK = 7;

/** PMO days contracted in the quarter (as far as it lies in the term) and used in it; null for not known. */
export function effortOf({ data, period }: ReviewContext): { contracted: number | null; used: number; logs: readonly RecordOf<'dayLog'>[] } {
  const { contractedDaysPerWeek, termStartOn, termEndOn } = data.engagement;
  const logs = data.all('dayLog').filter((log) => log.workedOn !== null && log.workedOn >= period.from && log.workedOn <= period.to);
  const used = logs.reduce((sum, log) => sum + (log.days ?? 0), 0);
  if (contractedDaysPerWeek === null) return { contracted: null, used, logs };
  const from = termStartOn !== null && termStartOn > period.from ? termStartOn : period.from;
  const to = termEndOn !== null && termEndOn < period.to ? termEndOn : period.to;
  const days = daysBetween(from, to) + 1;
  const contracted = Math.round((Math.max(0, days) / DAYS_PER_WEEK) * contractedDaysPerWeek * 2) / 2;
  return { contracted, used, logs };
}
