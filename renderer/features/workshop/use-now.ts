import { useEffect, useState } from 'react';
import type { IsoTime } from '#shared/base/iso-date.ts';
import { useServices } from '#renderer/features/records/index.ts';

/** The moment, looked at anew every second while `isTicking`. */
export function useNow(isTicking: boolean): IsoTime {
  const { clock } = useServices().store;
  const [now, setNow] = useState(() => clock.now());
  const [wasTicking, setWasTicking] = useState(isTicking);
  // What begins to tick begins now, not when this was last looked at.
  if (wasTicking !== isTicking) {
    setWasTicking(isTicking);
    setNow(clock.now());
  }
  useEffect(() => {
    if (!isTicking) return;
    const timer = setInterval(() => setNow(clock.now()), 1_000);
    return () => clearInterval(timer);
  }, [clock, isTicking]);
  return now;
}
