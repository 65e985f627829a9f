import type { ReactNode } from 'react';
import type { ReviewStepState } from '#shared/domain/review/review-steps.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './review.module.css';

/** One step of the review: what is still open in it, its content, and the way to the steps beside it. */
export function StepFrame(props: {
  readonly state: ReviewStepState;
  readonly steps: readonly ReviewStepState[];
  readonly onGo: (step: string) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { state, steps, onGo } = props;
  const at = steps.indexOf(state);
  const before = steps[at - 1];
  const next = steps[at + 1];
  return (
    <>
      <div className={styles['open']} aria-live="polite">
        <small>{m.review.stepOf(at + 1, steps.length)}</small>
        {state.open.length === 0 ? (
          <p>{m.review.nothingOpen}</p>
        ) : (
          <>
            <strong>{m.review.stillOpen}</strong>
            <ul>
              {state.open.map(({ code, count }) => (
                <li key={code}>{m.review.openPoints[code](count)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {props.children}
      <nav className={styles['walk']} aria-label={m.review.title}>
        {before === undefined ? (
          <span />
        ) : (
          <Button onPress={() => onGo(before.step)}>{m.review.stepBack(m.review.steps[before.step])}</Button>
        )}
        {next !== undefined && (
          <Button variant="primary" onPress={() => onGo(next.step)}>
            {m.review.stepNext(m.review.steps[next.step])}
          </Button>
        )}
      </nav>
    </>
  );
}
