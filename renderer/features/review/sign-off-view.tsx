import { useState, type ReactNode } from 'react';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import type { ReviewStepState } from '#shared/domain/review/review-steps.ts';
import { m } from '#shared/messages/messages.ts';
import { RecordForm } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';
import styles from './review.module.css';

/** The last step: what is said in a few sentences, what is still open in any step, and the sign-off. */
export function SignOffView(props: {
  readonly data: EngagementData;
  readonly review: RecordOf<'review'>;
  readonly steps: readonly ReviewStepState[];
  readonly onGo: (step: string) => void;
}): ReactNode {
  const { data, review, steps } = props;
  const [isFreezing, setFreezing] = useState(false);
  const open = steps.filter((state) => state.step !== 'signOff' && state.open.length > 0);
  return (
    <>
      <Section title={m.review.summaryTitle}>
        <RecordForm record={review} data={data} fields={['heldOn', 'attendees', 'summary']} />
      </Section>
      <Section title={m.review.openEverywhere}>
        {open.length === 0 ? (
          <p>{m.review.allAnswered}</p>
        ) : (
          <ul className={styles['elsewhere']}>
            {open.map((state) => (
              <li key={state.step}>
                <Button size="small" variant="quiet" onPress={() => props.onGo(state.step)}>
                  {m.review.steps[state.step]}
                </Button>
                <span>{state.open.map(({ code, count }) => m.review.openPoints[code](count)).join(' ')}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section
        title={m.review.signOffTitle}
        actions={
          <Button variant="primary" onPress={() => setFreezing(true)}>
            {m.review.freeze}
          </Button>
        }
      >
        <RecordForm record={review} data={data} fields={['clientSignatory', 'pmoSignatory', 'internalNotes']} />
      </Section>
      {isFreezing && <FreezeDialog data={data} review={review} onClose={() => setFreezing(false)} />}
    </>
  );
}
