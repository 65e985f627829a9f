import type { FeedbackSummary } from '#shared/domain/review/feedback.ts';
import type { SurveyMeasure } from '#shared/domain/review/survey.ts';
import { m } from '#shared/messages/messages.ts';

/** A measure of a survey in words, with the number of answers. */
export function measureWords(measure: SurveyMeasure): string {
  if (measure.state === 'measured') {
    return `${measure.value.toLocaleString('en-GB', { maximumFractionDigits: 1 })} (${m.review.answers(measure.n)})`;
  }
  return measure.state === 'not-measured' ? m.review.notMeasured : m.review.notEnough;
}

/** What the teams said, in one line. */
export function surveyWords(summary: FeedbackSummary): string {
  return `${m.review.satisfaction}: ${measureWords(summary.satisfaction)} · ${m.review.recommend}: ${measureWords(summary.recommend)}`;
}
