import type { ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { deriveFeedback } from '#shared/domain/review/feedback.ts';
import type { SurveyMeasure } from '#shared/domain/review/survey.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordPanel } from '#renderer/features/records/index.ts';

/** What heads of departments and teams say. */
export function VoicesView(props: { readonly data: EngagementData; readonly review: RecordOf<'review'> }): ReactNode {
  const { data, review } = props;
  const summary = deriveFeedback(data, review.id);
  return (
    <>
      <RecordPanel
        kind="departmentRating"
        data={data}
        parentId={review.id}
        columns={['department', 'rating', 'helped', 'didNotHelp', 'quoteCleared']}
        empty={m.review.ratingsEmpty}
      />
      <RecordPanel
        kind="feedback"
        data={data}
        parentId={review.id}
        columns={['department', 'satisfaction', 'recommend', 'comment']}
        hint={`${m.review.satisfaction}: ${measureWords(summary.satisfaction)} · ${m.review.recommend}: ${measureWords(summary.recommend)}`}
        empty={m.review.feedbackEmpty}
      />
    </>
  );
}

function measureWords(measure: SurveyMeasure): string {
  if (measure.state === 'measured') {
    return `${measure.value.toLocaleString('en-GB', { maximumFractionDigits: 1 })} (${m.review.answers(measure.n)})`;
  }
  return measure.state === 'not-measured' ? m.review.notMeasured : m.review.notEnough;
}
