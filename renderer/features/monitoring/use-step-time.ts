import { useEffect, useEffectEvent, useState } from 'react';
import { updateRecord } from '#shared/domain/model/change.ts';
import type { RecordOf } from '#shared/domain/model/record.ts';
import { addStepSeconds, readStepSeconds, type CheckInStep } from '#shared/domain/monitoring/check-in-steps.ts';
import { useEngagementId, useServices } from '#renderer/features/records/index.ts';

/** How often the time used is stored: what a crash may cost. */
const STORE_EVERY_MS = 30_000;

/** A gap between two ticks that no window in the background has: the laptop was closed. */
const ASLEEP_MS = 150_000;

/** Seconds used in each step, the running one included, and the way to another step. */
export interface StepTime {
  readonly seconds: Readonly<Record<CheckInStep, number>>;
  /** Stores the time used so far, and where to go on. */
  goTo(step: CheckInStep): void;
}

/** Counts the time of the step in sight. Leaving stores it; nobody did it by hand, so undo does not know of it. */
export function useStepTime(checkIn: RecordOf<'checkIn'>, step: CheckInStep): StepTime {
  const { store } = useServices();
  const engagementId = useEngagementId();
  const [startedAt, setStartedAt] = useState(() => performance.now());
  const [now, setNow] = useState(startedAt);
  const running = Math.max(0, (now - startedAt) / 1000);
  const keep = (next: CheckInStep): void => {
    const at = performance.now();
    const secondsByStep = addStepSeconds(checkIn.secondsByStep, step, (at - startedAt) / 1000);
    setStartedAt(at);
    setNow(at);
    const { baseRev: _, ...change } = updateRecord(checkIn, { step: next, secondsByStep });
    void store.commit({ engagementId, changes: [change], unrecorded: true });
  };
  const tick = useEffectEvent(() => {
    const at = performance.now();
    if (at - now > ASLEEP_MS) {
      // Time before it fell asleep counts, the sleep does not.
      setStartedAt(at - (now - startedAt));
      setNow(at);
    } else if (at - startedAt >= STORE_EVERY_MS) keep(step);
    else setNow(at);
  });
  const leave = useEffectEvent(() => keep(step));
  const isOpen = checkIn.step !== '';
  useEffect(() => {
    if (!isOpen) return undefined;
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [isOpen]);
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden' && isOpen) leave();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, [isOpen]);
  const seconds = readStepSeconds(addStepSeconds(checkIn.secondsByStep, step, running));
  return { seconds, goTo: keep };
}
