import type { ReactNode } from 'react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { Quarter } from '#shared/base/quarter.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { gatherQuarter } from '#shared/domain/review/gather-quarter.ts';
import { firstOpenStep, reviewSteps, type ReviewStepState } from '#shared/domain/review/review-steps.ts';
import { m } from '#shared/messages/messages.ts';
import { Loading, useData } from '#renderer/features/records/index.ts';
import { useView } from '#renderer/state/session.ts';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { ChangesView } from './changes-view.tsx';
import { CompareView } from './compare-view.tsx';
import { FindingsView } from './findings-view.tsx';
import { KpiView } from './kpi-view.tsx';
import { NextView } from './next-view.tsx';
import { QuarterView } from './quarter-view.tsx';
import { ScorecardView } from './scorecard-view.tsx';
import { SignOffView } from './sign-off-view.tsx';
import { StepFrame } from './step-frame.tsx';
import { VoicesView } from './voices-view.tsx';
import { WITH_COPIES } from './with-copies.ts';

/**
 * The review of a quarter, step by step: what the records hold is gathered, and only what they do not say is asked for. Every
 * answer is a record at once, so that the review can be left and taken up again at any step.
 */
export function ReviewWizard(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly quarter: Quarter;
  readonly today: IsoDate;
}): ReactNode {
  const { data, review, quarter, today } = props;
  const steps = reviewSteps(data, review, today);
  const [tab, setTab] = useView<string>('review', firstOpenStep(steps));
  return (
    <Tabs
      label={m.review.title}
      selected={tab}
      onSelect={setTab}
      tabs={[
        ...steps.map((state) => ({
          id: state.step,
          label: m.review.stepTab(m.review.steps[state.step], state.open.length),
          content: (
            <StepFrame state={state} steps={steps} onGo={setTab}>
              <Step {...props} state={state} steps={steps} onGo={setTab} />
            </StepFrame>
          ),
        })),
        { id: 'compare', label: m.review.steps.compare, content: <Comparison quarter={quarter} today={today} /> },
      ]}
    />
  );
}

function Comparison(props: { readonly quarter: Quarter; readonly today: IsoDate }): ReactNode {
  const { value: whole } = useData(WITH_COPIES);
  return whole === undefined ? <Loading /> : <CompareView {...props} whole={whole} />;
}

function Step(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly quarter: Quarter;
  readonly today: IsoDate;
  readonly state: ReviewStepState;
  readonly steps: readonly ReviewStepState[];
  readonly onGo: (step: string) => void;
}): ReactNode {
  const { data, review, quarter, today, state, steps, onGo } = props;
  switch (state.step) {
    case 'quarter':
      return <QuarterView data={data} review={review} gathered={gatherQuarter(data, quarter, today)} />;
    case 'kpis': {
      const gathered = gatherQuarter(data, quarter, today);
      return (
        <>
          <KpiView data={data} review={review} quarter={quarter} gathered={gathered} />
          <ScorecardView data={data} quarter={quarter} gathered={gathered} />
        </>
      );
    }
    case 'voices':
      return <VoicesView data={data} review={review} />;
    case 'findings':
      return <FindingsView data={data} review={review} quarter={quarter} />;
    case 'changes':
      return <ChangesView data={data} review={review} />;
    case 'next':
      return <NextView data={data} review={review} />;
    case 'signOff':
      return <SignOffView data={data} review={review} steps={steps} onGo={onGo} />;
  }
}
