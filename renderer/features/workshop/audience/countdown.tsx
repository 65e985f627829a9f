import { useEffect, useState, type ReactNode } from 'react';
import { timerTone, type TimerTone } from '#shared/domain/workshop/agenda.ts';
import type { FrameTimer } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';

/** What is left of a timer at this moment. */
export interface TimeLeft {
  /** Negative once the time is over. */
  readonly seconds: number;
  /** Of the whole time, 0–1. */
  readonly share: number;
  readonly tone: TimerTone;
}

/** Looks at a timer anew every second. */
export function useTimeLeft(timer: FrameTimer): TimeLeft {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  const seconds = Math.round((timer.endsAt - now) / 1_000);
  const share = timer.seconds > 0 ? Math.min(1, Math.max(0, seconds / timer.seconds)) : 0;
  return { seconds, share, tone: timerTone(seconds, timer.seconds) };
}

/** A countdown that runs by itself: minutes and seconds, with a plus once the time is over. */
export function Countdown(props: { readonly timer: FrameTimer; readonly className: string | undefined }): ReactNode {
  const { seconds, tone } = useTimeLeft(props.timer);
  return (
    <div className={props.className} role="timer" data-tone={tone}>
      {m.workshop.clock.left(seconds)}
    </div>
  );
}

/** A line that grows shorter with the time; after it, it is whole again, in the colour of what is over. */
export function TimeLine({
  timer,
  className,
}: {
  readonly timer: FrameTimer;
  readonly className: string | undefined;
}): ReactNode {
  const { share, tone } = useTimeLeft(timer);
  return (
    <div className={className} data-tone={tone} aria-hidden>
      <i style={{ width: `${tone === 'over' ? 100 : share * 100}%` }} />
    </div>
  );
}

/** What the tone of a timer means, in words; nothing while there is time. */
export function ToneWords({
  timer,
  className,
}: {
  readonly timer: FrameTimer;
  readonly className: string | undefined;
}): ReactNode {
  const { tone } = useTimeLeft(timer);
  if (tone === 'calm') return null;
  return (
    <span className={className} data-tone={tone}>
      {m.workshop.clock.tone[tone]}
    </span>
  );
}
