import { useState, type ReactNode } from 'react';
import { isQuarter, quarterOf, shiftQuarter, type Quarter } from '#shared/base/quarter.ts';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { WATCHED_KINDS } from '#shared/domain/model/kinds.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, useData, useRecordActions, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { ExportReviewButton } from './export-review-button.tsx';
import { FinishedView } from './finished-view.tsx';
import styles from './review.module.css';
import { ReviewWizard } from './review-wizard.tsx';
import { WITH_COPIES } from './with-copies.ts';

/** Stage 6: one quarter at a time. */
export function ReviewScreen(): ReactNode {
  const { store } = useServices();
  // The scorecard and the trace reach through all stages.
  const { value: data } = useData(WATCHED_KINDS);
  const [chosen, setChosen] = useState<Quarter | null>(null);
  if (data === undefined || data.all('engagement').length === 0) return <Loading />;
  const today = store.clock.today();
  const quarters = quartersOf(data, today);
  const quarter = chosen ?? currentQuarter(data, today);
  const review = data.all('review').find((one) => one.quarter === quarter);
  return (
    <div>
      <PageHeader
        title={m.review.title}
        subtitle={m.review.subtitle}
        actions={
          <div className={styles['head']}>
            <Select
              label={m.review.quarter}
              isLabelHidden
              options={quarters.map((value) => ({ value, label: value }))}
              value={quarter}
              onChange={(value) => isQuarter(value) && setChosen(value)}
            />
            <ExportReviewButton quarter={quarter} />
          </div>
        }
      />
      {review === undefined ? (
        <StartReview quarter={quarter} today={today} />
      ) : (
        <Views data={data} review={review} quarter={quarter} today={today} />
      )}
    </div>
  );
}

function Views(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly quarter: Quarter;
  readonly today: IsoDate;
}): ReactNode {
  return props.review.status === 'finished' ? <Kept {...props} /> : <ReviewWizard {...props} />;
}

// The copies are large: they are watched only where they are shown.
function Kept(props: {
  readonly review: RecordOf<'review'>;
  readonly quarter: Quarter;
  readonly today: IsoDate;
}): ReactNode {
  const { value: whole } = useData(WITH_COPIES);
  const review = whole?.find('review', props.review.id);
  if (whole === undefined || review === undefined) return <Loading />;
  return <FinishedView {...props} whole={whole} review={review} />;
}

function StartReview(props: { readonly quarter: Quarter; readonly today: IsoDate }): ReactNode {
  const actions = useRecordActions();
  const start = (): void => void actions.add('review', { quarter: props.quarter, status: 'open', heldOn: props.today });
  return (
    <EmptyState
      body={m.review.empty(props.quarter)}
      action={
        <Button variant="primary" onPress={start}>
          {m.review.start(props.quarter)}
        </Button>
      }
    />
  );
}

// The open review's quarter, else the one that holds today.
function currentQuarter(data: EngagementData, today: IsoDate): Quarter {
  const open = data.all('review').find((one) => one.status !== 'finished' && isQuarter(one.quarter));
  return open !== undefined && isQuarter(open.quarter)
    ? open.quarter
    : quarterOf(today, data.engagement.fiscalYearStartMonth ?? 1);
}

// Every quarter of the term up to the one after today's, newest first.
function quartersOf(data: EngagementData, today: IsoDate): readonly Quarter[] {
  const startMonth = data.engagement.fiscalYearStartMonth ?? 1;
  const last = shiftQuarter(quarterOf(today, startMonth), 1);
  const from = data.engagement.termStartOn ?? today;
  const known = data
    .all('review')
    .map((one) => one.quarter)
    .filter(isQuarter);
  const quarters = new Set<Quarter>(known);
  for (let step = quarterOf(from < today ? from : today, startMonth); step <= last; step = shiftQuarter(step, 1)) {
    quarters.add(step);
  }
  return [...quarters].toSorted().toReversed();
}
