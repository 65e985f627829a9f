import type { RecordId } from '../../base/ids.ts';
import type { EngagementData } from '../engagement/engagement-data.ts';
import type { RecordOf } from '../model/record.ts';
import { surveyMeasure, type SurveyMeasure } from './survey.ts';

/** Lowest answer, 0–10, of somebody who would actively recommend. */
export const PROMOTER_FROM = 9;

/** Highest answer, 0–10, of somebody who would not recommend. */
export const DETRACTOR_TO = 6;

/** What the teams said in one review. */
export interface FeedbackSummary {
  /** Number of answers, complete or not. */
  readonly answers: number;
  /** Mean satisfaction, 1–5. */
  readonly satisfaction: SurveyMeasure;
  /** Share of promoters less share of detractors, −100 to 100. */
  readonly recommend: SurveyMeasure;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Net promoter score of answers from 0 to 10: percent from `PROMOTER_FROM` less percent up to `DETRACTOR_TO`. */
export function netPromoterScore(answers: readonly number[]): number {
  const promoters = answers.filter((answer) => answer >= PROMOTER_FROM).length;
  const detractors = answers.filter((answer) => answer <= DETRACTOR_TO).length;
  return ((promoters - detractors) / answers.length) * 100;
}

/** What answers say together. Each question needs `LEAST_RESPONSES` answers of its own. */
export function summariseFeedback(feedback: readonly RecordOf<'feedback'>[]): FeedbackSummary {
  return {
    answers: feedback.length,
    satisfaction: surveyMeasure(
      feedback.map(({ satisfaction }) => satisfaction),
      mean,
    ),
    recommend: surveyMeasure(
      feedback.map(({ recommend }) => recommend),
      netPromoterScore,
    ),
  };
}

/** What the teams said in one quarterly review. */
export function deriveFeedback(data: EngagementData, reviewId: RecordId): FeedbackSummary {
  return summariseFeedback(data.childrenOf('feedback', reviewId));
}

/** What the answers on one theme say together. */
export interface ThemeSummary {
  readonly theme: RecordOf<'theme'>;
  readonly answers: readonly RecordOf<'feedback'>[];
  /** Comments that may be printed, in their order. */
  readonly quotes: readonly string[];
}

/** The themes of a review with the answers that were put to each; the one with most answers first. */
export function deriveThemes(data: EngagementData, reviewId: RecordId): ThemeSummary[] {
  const answers = data.childrenOf('feedback', reviewId);
  return data
    .childrenOf('theme', reviewId)
    .map((theme) => {
      const own = answers.filter((answer) => answer.theme === theme.id);
      const quotes = own.filter((answer) => answer.quoteCleared).map(({ comment }) => comment.trim());
      return { theme, answers: own, quotes: quotes.filter((quote) => quote !== '') };
    })
    .toSorted((a, b) => b.answers.length - a.answers.length);
}

/** The comments of a review that no theme has yet; answers without a comment are left out. */
export function looseAnswers(data: EngagementData, reviewId: RecordId): RecordOf<'feedback'>[] {
  return data
    .childrenOf('feedback', reviewId)
    .filter(({ comment, theme }) => comment.trim() !== '' && data.find('theme', theme) === undefined);
}
