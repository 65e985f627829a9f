import type { DocumentMessages } from '../messages/en/documents.ts';
import { clientName, firmName, inRow, quarterText } from './document-context.ts';
import { dayLogTable, engagementNotes, reviewNotes } from './editions/internal-notes.ts';
import { withInternalParts, type InternalParts } from './editions/internal-parts.ts';
import { answerTable, checkInTable, quoteTable, scoreTable } from './editions/internal-scores.ts';
import { kpiSection } from './quarterly-review/kpi-pages.ts';
import { changesSection, nextSection, signOffSection, traceSection } from './quarterly-review/outlook.ts';
import { commitmentsSection, scorecardSection, summarySection } from './quarterly-review/results.ts';
import {
  createReviewContext,
  type QuarterlyReviewInput,
  type ReviewContext,
} from './quarterly-review/review-context.ts';
import { effortSection, followUpsSection, lessonsSection, risksSection } from './quarterly-review/running.ts';
import { contributionSection, departmentsSection, feedbackSection } from './quarterly-review/voices.ts';
import { frameReport } from './report-frame.ts';
import type { Report } from './report-model.ts';

export { reviewLanguage } from './quarterly-review/review-context.ts';

const SECTIONS = [
  summarySection,
  scorecardSection,
  commitmentsSection,
  kpiSection,
  contributionSection,
  departmentsSection,
  feedbackSection,
  risksSection,
  effortSection,
  lessonsSection,
  changesSection,
  nextSection,
  followUpsSection,
  signOffSection,
  traceSection,
] as const;

const INTERNAL: InternalParts<ReviewContext> = {
  summary: [engagementNotes, reviewNotes],
  departments: [quoteTable, checkInTable],
  feedback: [answerTable],
  effort: [dayLogTable],
  next: [scoreTable],
};

function coverFacts(context: ReviewContext): { label: string; value: string }[] {
  const { data, words, format, period, review } = context;
  const text = words.review.cover;
  const preparer = inRow(context, [data.engagement.consultant.trim(), firmName(context)]);
  const code = data.engagement.confidentiality;
  return [
    { label: text.preparedFor, value: clientName(context) },
    { label: text.preparedBy, value: preparer },
    {
      label: text.quarter,
      value: text.quarterText(
        quarterText(context, context.quarter),
        format.longDate(period.from),
        format.longDate(period.to),
      ),
    },
    { label: text.held, value: format.longDate(review?.heldOn ?? null) },
    {
      label: words.review.kept.label,
      value: context.isKept
        ? words.review.kept.signed(format.longDate(review?.signedOn ?? null))
        : words.review.kept.today(format.longDate(context.asOf)),
    },
    { label: text.status, value: review?.status ? words.option(review.status) : '' },
    { label: text.classification, value: code === '' ? '' : words.option(code) },
  ].filter((fact) => fact.value !== '');
}

/**
 * The quarterly review as a report; the client edition has a quote only when it was cleared.
 * Missing records give a whole document that says in each section what is missing.
 */
export function buildQuarterlyReviewReport(input: QuarterlyReviewInput, messages: DocumentMessages): Report {
  const context = createReviewContext(input, messages);
  const text = messages.review;
  const code = context.data.engagement.confidentiality;
  const quarter = quarterText(context, input.quarter);
  return frameReport(context, {
    document: text.document,
    subject: text.subject(clientName(context), quarter),
    keywords: text.keywords,
    source: { document: 'quarterly-review', recordId: context.review?.id ?? null },
    version: quarter,
    classification: code === '' ? '' : messages.option(code),
    cover: { subtitle: text.coverSubtitle(quarter), facts: coverFacts(context), notice: text.cover.notice },
    sections: withInternalParts(
      context,
      SECTIONS.map((build) => build(context)),
      INTERNAL,
    ),
  });
}
