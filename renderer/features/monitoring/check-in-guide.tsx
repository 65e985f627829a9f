import { useMemo, useRef, type ReactNode } from 'react';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import {
  CHECK_IN_STEPS,
  isCheckInStep,
  STEP_MINUTES,
  type CheckInStep,
} from '#shared/domain/monitoring/check-in-steps.ts';
import { deriveSinceLast } from '#shared/domain/monitoring/since-last.ts';
import { m } from '#shared/messages/messages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { AgreeStep } from './check-in-agree.tsx';
import { CarriedStep, ChangedStep, ProgressStep } from './check-in-back.tsx';
import { HelpStep, RisksStep, StatusStep } from './check-in-status.tsx';
import type { StepProps } from './step-props.ts';
import { useStepTime } from './use-step-time.ts';
import styles from './check-in.module.css';

const STEPS: Readonly<Record<CheckInStep, (props: StepProps) => ReactNode>> = {
  carried: CarriedStep,
  progress: ProgressStep,
  changed: ChangedStep,
  status: StatusStep,
  risks: RisksStep,
  help: HelpStep,
  agree: AgreeStep,
};

const PLANNED = CHECK_IN_STEPS.reduce((sum, step) => sum + STEP_MINUTES[step], 0);

/** The guided check-in: one step after the other with the time used, saved as one goes; left and taken up at any time. */
export function CheckInGuide(props: {
  readonly checkIn: RecordOf<'checkIn'>;
  readonly data: EngagementData;
  readonly today: IsoDate;
  readonly onLeave: () => void;
}): ReactNode {
  const { checkIn, data, today } = props;
  const words = m.checkIns;
  const step = isCheckInStep(checkIn.step) ? checkIn.step : 'carried';
  const { seconds, goTo } = useStepTime(checkIn, step);
  const since = useMemo(() => deriveSinceLast(data, checkIn, today), [data, checkIn, today]);
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (next: CheckInStep): void => {
    goTo(next);
    // The reader of a screen is told where it is; the others see it.
    requestAnimationFrame(() => heading.current?.focus());
  };
  const leave = (): void => {
    goTo(step);
    props.onLeave();
  };
  const at = CHECK_IN_STEPS.indexOf(step);
  const before = CHECK_IN_STEPS[at - 1];
  const after = CHECK_IN_STEPS[at + 1];
  const Step = STEPS[step];
  const total = CHECK_IN_STEPS.reduce((sum, name) => sum + seconds[name], 0);
  const name = data.nameOf(checkIn.department) || words.withoutDepartment;
  return (
    <section aria-label={words.guideTitle(name)}>
      <header className={styles['head']}>
        <div>
          <h2>
            <bdi>{words.guideTitle(name)}</bdi>
          </h2>
          <p>{words.saved}</p>
        </div>
        <p className={styles['clock']} role="timer" data-over={total > PLANNED * 60 || undefined}>
          {words.total(clock(total), PLANNED)}
          {total > PLANNED * 60 && <> · {words.over(Math.ceil((total - PLANNED * 60) / 60))}</>}
        </p>
        <Button variant="secondary" onPress={leave}>
          {words.leave}
        </Button>
      </header>
      <div className={styles['guide']}>
        <StepList step={step} seconds={seconds} onGo={go} />
        <div className={styles['step']}>
          <h3 ref={heading} tabIndex={-1}>
            {words.steps[step]}
          </h3>
          <Step checkIn={checkIn} data={data} today={today} since={since} goTo={go} onLeave={props.onLeave} />
          <footer className={styles['turn']}>
            {before !== undefined && (
              <Button variant="secondary" icon={<ArrowLeft aria-hidden size={16} />} onPress={() => go(before)}>
                {words.back}
              </Button>
            )}
            {after !== undefined && (
              <Button variant="primary" icon={<ArrowRight aria-hidden size={16} />} onPress={() => go(after)}>
                {words.forward}
              </Button>
            )}
          </footer>
        </div>
      </div>
    </section>
  );
}

function StepList(props: {
  readonly step: CheckInStep;
  readonly seconds: Readonly<Record<CheckInStep, number>>;
  readonly onGo: (step: CheckInStep) => void;
}): ReactNode {
  const words = m.checkIns;
  return (
    <nav aria-label={words.stepsLabel}>
      <ol className={styles['steps']}>
        {CHECK_IN_STEPS.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === props.step ? 'step' : undefined}
              onClick={() => props.onGo(name)}
            >
              <span>
                {index + 1} {words.steps[name]}
              </span>
              <small data-over={props.seconds[name] > STEP_MINUTES[name] * 60 || undefined}>
                {words.minutes(clock(props.seconds[name]), STEP_MINUTES[name])}
              </small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

// 3:07
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
