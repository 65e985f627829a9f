import { addDays, type IsoDate } from '../../base/iso-date.ts';
import { palette } from '../../base/palette.ts';
import type { Quarter } from '../../base/quarter.ts';
import type { EngagementData } from '../../domain/engagement/engagement-data.ts';
import type { RecordOf } from '../../domain/model/record.ts';
import { commitmentState, deriveCommitments, type CommitmentState } from '../../domain/review/commitments.ts';
import type { DateRange } from '../../domain/review/kpi-status.ts';
import { frozenReview } from '../../domain/review/freeze-review.ts';
import { deriveKpis, rangeOfQuarter, type KpiOfQuarter } from '../../domain/review/scorecard.ts';
import type { DocumentMessages } from '../../messages/en/documents.ts';
import { clientEdition } from '../editions/client-edition.ts';
import { createContext, type DocumentContext, type DocumentInput } from '../document-context.ts';
import type { TextRun } from '../report-model.ts';

/** What every section of a quarterly review is built from. */
export interface ReviewContext extends DocumentContext {
  readonly quarter: Quarter;
  /** First and last day of the quarter. */
  readonly period: DateRange;
  /** The day from which the quarter is looked at: the one after its end, or that of the last change while it runs. */
  readonly lookedAtOn: IsoDate;
  /** The review's own record; undefined when none was opened for the quarter. */
  readonly review: RecordOf<'review'> | undefined;
  /** Whether the figures are those that the review kept when it was signed. */
  readonly isKept: boolean;
  /** The engagement as it is now with the copies of all reviews, as this edition may tell it; for what reaches beyond the quarter. */
  readonly whole: EngagementData;
  readonly findings: readonly RecordOf<'finding'>[];
  readonly kpis: readonly KpiOfQuarter[];
}

/** What a quarterly review is built from. */
export interface QuarterlyReviewInput extends DocumentInput {
  /** Fiscal quarter; a quarter without a review record gives a document that says so. */
  readonly quarter: Quarter;
}

// A finished review prints what it kept.
function keptOf({ data, quarter }: QuarterlyReviewInput): EngagementData | undefined {
  const review = data.all('review').find((candidate) => candidate.quarter === quarter);
  return review === undefined ? undefined : frozenReview(data, review);
}

/** BCP 47 tag of the language that a review is written in: a finished one stays in the one in which it was signed. */
export function reviewLanguage(input: QuarterlyReviewInput): string {
  return (keptOf(input) ?? input.data).engagement.documentLanguage;
}

/** The context of one quarter's review: of what it kept when it is finished, else of the records as they stand. */
export function createReviewContext(input: QuarterlyReviewInput, words: DocumentMessages): ReviewContext {
  const { quarter } = input;
  const kept = keptOf(input);
  const context = createContext(kept ?? input.data, words, { edition: input.edition });
  const { data } = context;
  const period = rangeOfQuarter(data, quarter);
  const review = data.all('review').find((candidate) => candidate.quarter === quarter);
  return {
    ...context,
    quarter,
    period,
    lookedAtOn: context.asOf <= period.to ? context.asOf : addDays(period.to, 1),
    review,
    isKept: kept !== undefined,
    whole: context.edition === 'client' ? clientEdition(input.data) : input.data,
    findings: review === undefined ? [] : data.childrenOf('finding', review.id),
    kpis: deriveKpis(data, quarter),
  };
}

/** A figure of a KPI with its unit; a count is a ratio in percent whatever the KPI's unit says. */
export function figureText(
  { format }: DocumentContext,
  kpi: Pick<RecordOf<'kpi'>, 'unit'>,
  value: number | null,
  counted: boolean,
): string {
  const rounded = value === null ? null : Math.round(value * 10) / 10;
  return format.measure(rounded, counted ? '%' : kpi.unit);
}

/** A KPI's value in the quarter ("3 of 4" for counts), or a word for its absence. */
export function actualText(context: ReviewContext, { kpi, status }: KpiOfQuarter): string {
  const { format, words } = context;
  if (status.state === 'not-measured') return words.review.notMeasured;
  if (status.state === 'not-enough-data') return words.review.notEnough;
  if (status.count === null) return figureText(context, { unit: status.method.unit || kpi.unit }, status.value, false);
  return words.review.ofCount(format.number(status.count.numerator), format.number(status.count.denominator));
}

/** A deliverable that was due in the quarter, and what became of it. */
export interface Commitment {
  readonly deliverable: RecordOf<'deliverable'>;
  readonly state: CommitmentState;
}

/** The commitments of the quarter by date. */
export function commitmentsOf({ data, quarter, lookedAtOn }: ReviewContext): Commitment[] {
  return deriveCommitments(data, quarter, lookedAtOn).promised.map((deliverable) => ({
    deliverable,
    state: commitmentState(deliverable, lookedAtOn),
  }));
}

/** What became of a commitment, in its colour. */
export function stateRun({ words, format }: DocumentContext, { deliverable, state }: Commitment): TextRun {
  const text = words.review.commitments;
  const done = format.date(deliverable.doneOn);
  switch (state) {
    case 'done':
      return { text: text.done(done), bold: true, colour: palette.ragText.green };
    case 'late':
      return { text: text.late(done), bold: true, colour: palette.ragText.red };
    case 'dropped':
      return { text: text.dropped, bold: true, colour: palette.ragText.none };
    case 'open':
      return { text: text.open, bold: true, colour: palette.ragText.none };
  }
}
