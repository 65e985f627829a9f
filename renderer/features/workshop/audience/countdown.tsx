import { useEffect, useState, type ReactNode } from 'react';
import type { FrameTimer } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';

/** A countdown that runs by itself: minutes and seconds, with a plus once the time is over. */
export function Countdown(props: { readonly timer: FrameTimer; readonly className: string | undefined }): ReactNode {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  const left = Math.round((props.timer.endsAt - now) / 1_000);
  return (
    <div className={props.className} role="timer" data-over={left < 0 || undefined}>
      {m.workshop.clock.left(left)}
    </div>
  );
}
